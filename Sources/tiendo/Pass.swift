import ArgumentParser
import Diagnostics
import SiteGenerator

/// The pass that commands share: read the project, check it, make its files, tell what was found.
enum Pass {
    /// The exit status for content or data in error (`EX_DATAERR` of sysexits.h).
    static let dataError = ExitCode(65)
    /// The exit status for a project that cannot be read (`EX_NOINPUT`).
    static let noInput = ExitCode(66)

    /// Reads the project's folder.
    static func read(_ options: ProjectOptions) throws -> ProjectFolder {
        do {
            return try ProjectFolder.read(options.folder)
        } catch {
            Console.fail(error.summary, hint: error.hint)
            throw noInput
        }
    }

    static func run(_ options: ProjectOptions) async throws -> [OutputFile] {
        let project = try read(options)
        let built = await SiteBuild.run(project, options.buildOptions)
        let report = DiagnosticReport(built.diagnostics, strict: options.strict)
        let failed = Console.show(report, options.format)
        guard !failed, let files = built.value else { throw dataError }
        return files
    }
}
