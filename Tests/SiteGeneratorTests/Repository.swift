import Diagnostics
import Foundation
import SiteGenerator
import Testing

/// The project that this repository is, read once.
enum Repository {
    /// The repository's folder.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Its content and templates.
    static func project() throws -> ProjectFolder { try ProjectFolder.read(folder) }

    /// Its site, built once for all tests.
    static let site = Task { () -> Checked<[OutputFile]?> in
        guard let project = try? project() else { return Checked(nil) }
        return await SiteBuild.run(project, options)
    }

    /// A build as `make site` makes it: compared with the site that is committed.
    static var options: SiteBuild.Options {
        var options = SiteBuild.Options()
        options.previous = try? PreviousSite.read(folder + "/site", printedAs: "site")
        options.published = folder + "/site"
        return options
    }

    /// The files of the site by path.
    static func files() async throws -> [String: String] {
        let built = await site.value
        let report = DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics))
        let files = try #require(built.value, Comment(rawValue: report))
        return Dictionary(
            uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
        )
    }

    /// What a build says of the project with one file changed.
    static func complaints(
        _ path: String,
        replacing old: String,
        with new: String,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) async throws -> String {
        let project = try project()
        let file = try #require(project.file(path), sourceLocation: sourceLocation)
        let text = String(decoding: file.bytes, as: UTF8.self)
        let range = try #require(text.firstRange(of: old), "\(old) is not in \(path)", sourceLocation: sourceLocation)
        var files = project.paths.compactMap(project.file).filter { $0.path != path }
        files.append(SourceFile(path: path, text: text.replacingCharacters(in: range, with: new)))
        let built = await SiteBuild.run(ProjectFolder(files))
        #expect(built.value == nil, sourceLocation: sourceLocation)
        return DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics.filter { $0.severity == .error }))
    }
}
