import Diagnostics
import Foundation
import SiteGenerator
import Testing

/// A temporary folder for one test, with the output folder `site` in it, and both gone when the test ends.
final class OutputTestFolder {
    /// The folder around the output folder.
    let outside: String

    /// The output folder, which is not made yet.
    var site: String { outside + "/site" }

    init() {
        outside = FileManager.default.temporaryDirectory.path + "/tiendo-output-" + UUID().uuidString
        try? FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: outside)
    }

    /// Commits texts by path.
    @discardableResult
    func commit(_ files: [String: String]) throws -> OutputSummary {
        try OutputFolder(path: site).commit(files.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) })
    }

    /// What a commit that has to fail prints, with the temporary folder's path left out.
    func failure(of files: [String: String], at place: Testing.SourceLocation = #_sourceLocation) -> String {
        let error = #expect(throws: OutputError.self, sourceLocation: place) { try commit(files) }
        return error.map { printed($0.diagnostic) } ?? ""
    }

    /// What is printed of a diagnostic, with the temporary folder's path left out.
    func printed(_ diagnostic: Diagnostic) -> String {
        DiagnosticFormat.text.render(DiagnosticReport([diagnostic])).replacing(outside + "/", with: "")
    }

    /// Puts something into the output folder that tiendo did not write.
    func put(_ path: String, _ text: String = "mine") throws {
        let whole = site + "/" + path
        let folder = Self.folder(of: whole)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try text.write(toFile: whole, atomically: false, encoding: .utf8)
    }

    /// Makes a link in the output folder.
    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: site + "/" + path, withDestinationPath: target)
    }

    /// Removes something from the output folder.
    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: site + "/" + path)
    }

    /// What is in the output folder: a file's text, "→ target" for a link, "folder" for a folder, by path.
    func contents() throws -> [String: String] {
        guard FileManager.default.fileExists(atPath: site) else { return [:] }
        var contents: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: site) {
            let whole = site + "/" + path
            switch try FileManager.default.attributesOfItem(atPath: whole)[.type] as? FileAttributeType {
            case .typeDirectory: contents[path] = "folder"
            case .typeSymbolicLink:
                contents[path] = "→ " + (try FileManager.default.destinationOfSymbolicLink(atPath: whole))
            default: contents[path] = try String(contentsOfFile: whole, encoding: .utf8)
            }
        }
        return contents
    }

    /// A file's number in the file system, its mode and the time of its last change.
    func status(_ path: String) throws -> (number: Int?, mode: Int?, changed: Date?) {
        let attributes = try FileManager.default.attributesOfItem(atPath: site + "/" + path)
        return (
            attributes[.systemFileNumber] as? Int, attributes[.posixPermissions] as? Int,
            attributes[.modificationDate] as? Date
        )
    }

    /// Everything that a commit of these files alone leaves, as ``contents()`` has it.
    static func contents(of files: [String: String]) -> [String: String] {
        var contents = files
        for path in files.keys {
            var folder = folder(of: path)
            while !folder.isEmpty {
                contents[folder] = "folder"
                folder = self.folder(of: folder)
            }
        }
        let paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        contents[".tiendo"] = (["tiendo output 1"] + paths).map { $0 + "\n" }.joined()
        return contents
    }

    /// The folder that a path lies in, or an empty text.
    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}
