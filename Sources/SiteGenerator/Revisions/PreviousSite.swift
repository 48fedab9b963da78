import Diagnostics
import FoundationEssentials
import Quantities

/// What the site that was published last says of its own figures: the two files that a build compares with.
///
/// It is an input of the pass like the tables: the same project and the same previous site give the same bytes.
public struct PreviousSite: Sendable, Hashable {
    /// `data/figures.csv`: every figure it showed; nil where there was no site, or one from before such files.
    public let figures: SourceFile?
    /// `data/revision-log.json`: what had changed until then.
    public let log: SourceFile?
    /// The files of statistics that are frozen at a period; they are published again as they are.
    public let frozen: [OutputFile]

    /// Where the files stand in the output folder.
    public static let figuresPath = Downloads.folder + "figures.csv"
    /// Where the log stands in the output folder.
    public static let logPath = Downloads.folder + "revision-log.json"

    /// A site from its files.
    public init(figures: SourceFile?, log: SourceFile?, frozen: [OutputFile] = []) {
        (self.figures, self.log, self.frozen) = (figures, log, frozen)
    }

    /// The same from the files of a build that has just been made, for the next one.
    ///
    /// - Parameter folder: The name of the output folder, as messages shall print it.
    public init(_ files: [OutputFile], folder: String = "site") {
        func file(_ path: String) -> SourceFile? {
            files.first { $0.path == path }.map { SourceFile(path: "\(folder)/\(path)", bytes: $0.bytes) }
        }
        self.init(
            figures: file(Self.figuresPath),
            log: file(Self.logPath),
            frozen: files.filter { FrozenPath($0.path) != nil }
        )
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
        return PreviousSite(
            figures: try file(figuresPath),
            log: try file(logPath),
            frozen: try readFrozen(folder)
        )
    }
}

extension PreviousSite {
    /// The files of frozen statistics in an output folder, in the order of their paths.
    private static func readFrozen(_ folder: String) throws(ProjectError) -> [OutputFile] {
        let manager = FileManager.default
        func names(_ path: String) -> [String] {
            ((try? manager.contentsOfDirectory(atPath: folder + "/" + path)) ?? []).sorted()
        }
        var files: [OutputFile] = []
        let roots = names("").filter { $0 == "embed" || names($0).contains("embed") }
            .map { $0 == "embed" ? $0 : $0 + "/embed" }
        for root in roots {
            for indicator in names(root) {
                for area in names("\(root)/\(indicator)") {
                    let statistic = "\(root)/\(indicator)/\(area)"
                    for period in names(statistic) where Period(period) != nil {
                        for name in names("\(statistic)/\(period)") {
                            let path = "\(statistic)/\(period)/\(name)"
                            guard FrozenPath(path) != nil else { continue }
                            guard let data = try? Data(contentsOf: URL(filePath: folder + "/" + path)) else {
                                throw ProjectError(
                                    summary: "\(folder)/\(path) cannot be read",
                                    hint: "it is published again as it is; look whether you may read the file"
                                )
                            }
                            files.append(OutputFile(path: path, bytes: Array(data)))
                        }
                    }
                }
            }
        }
        return files
    }
}
