import Diagnostics
import FoundationEssentials

/// A project's files, read once from disk: everything the pass needs, and nothing else.
///
/// Paths are relative to the project folder, with forward slashes, in the order of their bytes, so that nothing depends
/// on the order in which a file system lists them.
public struct ProjectFolder: Sendable {
    /// The files by path.
    public let files: [String: SourceFile]

    /// Every path, in order.
    public let paths: [String]

    /// The largest file that is read, in bytes.
    public static let largestFile = 512 * 1024 * 1024

    /// Makes a project from files in memory, for tests.
    public init(_ files: [SourceFile]) {
        self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        paths = self.files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Reads `content/` and `templates/` of a project folder. Files whose name starts with a dot or a tilde, and those
    /// that an editor or a spreadsheet leaves behind, are passed over.
    ///
    /// - Throws: ``ProjectError`` when the folder is no project or a file cannot be read.
    public static func read(_ folder: String) throws(ProjectError) -> ProjectFolder {
        guard isFolder(folder + "/content"), isFolder(folder + "/templates") else {
            throw ProjectError(
                summary: "\(folder) holds no project: there is no content/ or no templates/ in it",
                hint: "go to the project's folder, or name it: tiendo build FOLDER"
            )
        }
        var files: [SourceFile] = []
        for top in ["content", "templates"] { try collect(folder, top, into: &files) }
        return ProjectFolder(files)
    }

    /// The file at a path.
    public func file(_ path: String) -> SourceFile? { files[path] }

    /// The paths below a folder, in order.
    public func paths(below folder: String) -> [String] {
        paths.filter { $0.hasPrefix(folder + "/") }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }

    private static func collect(_ root: String, _ path: String, into files: inout [SourceFile]) throws(ProjectError) {
        do {
            for name in try FileManager.default.contentsOfDirectory(atPath: root + "/" + path).sorted() {
                guard !name.hasPrefix("."), !name.hasPrefix("~"), !name.hasSuffix("~"), !name.hasSuffix(".swp") else {
                    continue
                }
                let below = path + "/" + name
                if isFolder(root + "/" + below) {
                    try collect(root, below, into: &files)
                } else {
                    let data = try Data(contentsOf: URL(filePath: root + "/" + below))
                    files.append(SourceFile(path: below, bytes: Array(data)))
                }
            }
        } catch let error as ProjectError {
            throw error
        } catch {
            throw ProjectError(
                summary: "\(path) cannot be read",
                hint: "look whether it exists and whether you may read it"
            )
        }
    }
}

/// A project that cannot be read from disk.
public struct ProjectError: Error, Sendable, Hashable {
    /// What is wrong.
    public let summary: String
    /// What to do about it.
    public let hint: String
}
