import Diagnostics
import FoundationEssentials

/// What the site that was published last says of its own figures: the two files that a build compares with.
///
/// It is an input of the pass like the tables: the same project and the same previous site give the same bytes.
public struct PreviousSite: Sendable, Hashable {
    /// `data/figures.csv`: every figure it showed; nil where there was no site, or one from before such files.
    public let figures: SourceFile?
    /// `data/revision-log.json`: what had changed until then.
    public let log: SourceFile?

    /// Where the files stand in the output folder.
    public static let figuresPath = Downloads.folder + "figures.csv"
    /// Where the log stands in the output folder.
    public static let logPath = Downloads.folder + "revision-log.json"

    /// A site from its files.
    public init(figures: SourceFile?, log: SourceFile?) {
        (self.figures, self.log) = (figures, log)
    }

    /// The same from the files of a build that has just been made, for the next one.
    ///
    /// - Parameter folder: The name of the output folder, as messages shall print it.
    public init(_ files: [OutputFile], folder: String = "site") {
        func file(_ path: String) -> SourceFile? {
            files.first { $0.path == path }.map { SourceFile(path: "\(folder)/\(path)", bytes: $0.bytes) }
        }
        self.init(figures: file(Self.figuresPath), log: file(Self.logPath))
    }

    /// Reads the files from an output folder. Where there is no folder, or none with these files, both are nil.
    ///
    /// - Parameter name: How messages print the folder.
    /// - Throws: ``ProjectError`` when a file is there and cannot be read.
    public static func read(_ folder: String, printedAs name: String? = nil) throws(ProjectError) -> PreviousSite {
        func file(_ path: String) throws(ProjectError) -> SourceFile? {
            let whole = folder + "/" + path
            guard FileManager.default.fileExists(atPath: whole) else { return nil }
            guard let data = try? Data(contentsOf: URL(filePath: whole)) else {
                throw ProjectError(
                    summary: "\(whole) cannot be read",
                    hint: "a build compares with what was published; look whether you may read the file"
                )
            }
            return SourceFile(path: (name ?? folder) + "/" + path, bytes: Array(data))
        }
        return PreviousSite(figures: try file(figuresPath), log: try file(logPath))
    }
}
