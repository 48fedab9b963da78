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

    @Option(
        help: ArgumentHelp(
            "The period to which the data runs, such as 2023-Q2, or the day of the build, such as 2023-07-15: articles "
                + "of a later date are not published.",
            valueName: "period or day"
        )
    )
    var asOf: BuildTime?

    @Flag(help: "Show drafts.")
    var drafts = false

    @Flag(help: "Take warnings for errors.")
    var strict = false

    @Option(help: "How problems are printed: text, json or github.")
    var format = DiagnosticFormat.text

    @Option(help: ArgumentHelp("How many workers write pages; 0 for one a processor.", valueName: "n"))
    var jobs = 0

    func validate() throws {
        if let epoch = SourceDateEpoch.text, SourceDateEpoch.day(epoch) == nil {
            throw ValidationError("SOURCE_DATE_EPOCH is \"\(epoch)\", not a number of seconds since 1970")
        }
        guard (0...64).contains(jobs) else { throw ValidationError("--jobs takes a number from 0 to 64") }
    }

    /// The day of the build: as told by `--as-of`, or else by the environment. There is no clock to ask.
    private var day: CalendarDate? {
        if case .day(let day) = asOf { return day }
        return SourceDateEpoch.text.flatMap(SourceDateEpoch.day)
    }

    /// The same as the build takes it.
    var buildOptions: SiteBuild.Options {
        var options = SiteBuild.Options()
        options.baseURL = baseURL
        if case .period(let period) = asOf { options.asOf = period }
        options.day = day
        options.drafts = drafts
        options.workers = jobs == 0 ? Processors.count : jobs
        return options
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
