import ArgumentParser
import Diagnostics
import SiteGenerator
import Statistics

/// `tiendo figure`: one figure with all that stands behind it.
struct ShowFigure: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figure",
        abstract: "Show a figure, what it is made of, and the rows it came from.",
        discussion: """
            An address is indicator[:class][/target][@area[@period]], as in {{…}} of an article: clubs@dak-lak@2023-Q2, \
            clubs/ubnd@dak-lak (the share of a target), clubs-by-fund:over-2b (a class). Area and period are those of \
            site.yml where the address has none.
            """
    )

    @Argument(help: "The figure's address, such as clubs/ubnd@dak-lak@2023-Q2.")
    var address: FigureAddress

    @OptionGroup var project: ProjectOptions

    @Flag(help: "Print the figure as JSON.")
    var json = false

    func run() async throws {
        let read = FigureReport.read(address, in: try Pass.read(project), project.buildOptions)
        let report = DiagnosticReport(read.diagnostics, strict: project.strict)
        let failed = Console.show(report, project.format, writes: false)
        guard !failed, let figure = read.value else { throw Pass.dataError }
        Console.say(json ? figure.json : figure.text)
    }
}

extension FigureAddress: ExpressibleByArgument {
    /// Reads an address as it is written in articles.
    public init?(argument: String) { self.init(argument) }
}
