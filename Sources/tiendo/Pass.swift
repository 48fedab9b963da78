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
        try reading { () throws(ProjectError) in try ProjectFolder.read(options.folder) }
    }

    static func run(_ options: ProjectOptions, output: String?) async throws -> [OutputFile] {
        try await check(options, output: output) { _ in [] }.files
    }

    /// The same with what `check` tells besides.
    ///
    /// - Parameter notes: What to print of the outcome with the problems.
    static func check(
        _ options: ProjectOptions,
        output: String?,
        notes: (SiteBuild.Outcome) -> [Diagnostic]
    ) async throws -> SiteBuild.Outcome {
        let project = try read(options)
        var buildOptions = options.buildOptions
        // In the project's own site messages print the path as they print those of its content.
        buildOptions.previous = try reading { () throws(ProjectError) in
            try PreviousSite.read(output ?? options.folder + "/site", printedAs: output ?? "site")
        }
        buildOptions.published = output ?? options.folder + "/site"
        let built = await SiteBuild.check(project, buildOptions)
        let told = built.diagnostics + (built.value.map(notes) ?? [])
        let report = DiagnosticReport(told, strict: options.strict)
        let failed = Console.show(report, options.format)
        guard !failed, let outcome = built.value else { throw dataError }
        return outcome
    }

    /// Reads from disk, and ends the program with what is wrong where that fails.
    private static func reading<Value>(_ read: () throws(ProjectError) -> Value) throws -> Value {
        do {
            return try read()
        } catch {
            Console.fail(error.summary, hint: error.hint)
            throw noInput
        }
    }
}
