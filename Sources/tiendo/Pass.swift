import ArgumentParser
import Diagnostics
import SiteGenerator

/// The pass that commands share: read the project, check it, make its files, tell what was found.
enum Pass {
    /// The exit status for content or data in error (`EX_DATAERR` of sysexits.h).
    static let dataError = ExitCode(65)
    /// The exit status for a project that cannot be read (`EX_NOINPUT`).
    static let noInput = ExitCode(66)

    static func run(_ options: ProjectOptions, output: String?) async throws -> [OutputFile] {
        let project: ProjectFolder
        var buildOptions = options.buildOptions
        do {
            project = try ProjectFolder.read(options.folder)
            // In the project's own site messages print the path as they print those of its content.
            buildOptions.previous = try PreviousSite.read(
                output ?? options.folder + "/site",
                printedAs: output ?? "site"
            )
        } catch {
            Console.fail(error.summary, hint: error.hint)
            throw noInput
        }
        let built = await SiteBuild.run(project, buildOptions)
        let report = DiagnosticReport(built.diagnostics, strict: options.strict)
        let failed = Console.show(report, options.format)
        guard !failed, let files = built.value else { throw dataError }
        return files
    }
}
