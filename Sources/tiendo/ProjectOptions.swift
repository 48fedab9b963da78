import ArgumentParser
import Diagnostics
import Quantities
import SiteGenerator

/// What every command that reads a project can be told.
struct ProjectOptions: ParsableArguments {
    @Argument(help: "The project's folder.")
    var folder = "."

    @Option(help: ArgumentHelp("The address of the site instead of that in site.yml.", valueName: "url"))
    var baseURL: String?

    @Option(help: ArgumentHelp("The period to which the data runs, such as 2023-Q2.", valueName: "period"))
    var asOf: Period?

    @Flag(help: "Show drafts.")
    var drafts = false

    @Flag(help: "Take warnings for errors.")
    var strict = false

    @Option(help: "How problems are printed: text, json or github.")
    var format = DiagnosticFormat.text

    @Option(help: ArgumentHelp("How many workers write pages; 0 for one a processor.", valueName: "n"))
    var jobs = 0

    func validate() throws {
        guard (0...64).contains(jobs) else { throw ValidationError("--jobs takes a number from 0 to 64") }
    }

    /// The same as the build takes it.
    var buildOptions: SiteBuild.Options {
        var options = SiteBuild.Options()
        options.baseURL = baseURL
        options.asOf = asOf
        options.drafts = drafts
        options.workers = jobs == 0 ? Processors.count : jobs
        return options
    }
}

extension Period: ExpressibleByArgument {
    /// Reads a period as it is written in data.
    public init?(argument: String) { self.init(argument) }
}

extension DiagnosticFormat: ExpressibleByArgument {}
