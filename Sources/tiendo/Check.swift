import ArgumentParser
import SiteGenerator

/// `tiendo check`: the same pass as a build, without writing.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Check a project without writing its site.")

    @OptionGroup var project: ProjectOptions

    @Option(help: ArgumentHelp("The site to compare with; site/ in the project when not given.", valueName: "folder"))
    var output: String?

    func run() async throws {
        let files = try await Pass.run(project, output: output)
        if project.format == .text { Console.say("no errors; \(files.count) files would be written") }
    }
}
