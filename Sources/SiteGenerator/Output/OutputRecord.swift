/// The list of the files in the output folder that are tiendo's, kept in the folder itself as `.tiendo`.
///
/// ```
/// tiendo output 1
/// 404.html
/// index.html
/// ```
/// The first line names the format and its version; every further line is a path, in the order of their bytes. It tells
/// nothing else, no time and no machine, so that the same site has the same record. A file that is not on it belongs to
/// someone else.
struct OutputRecord: Sendable {
    /// Where the record stands.
    static let fileName = ".tiendo"

    /// Where files are written before they take their place.
    static let stagingName = ".tiendo-tmp"

    /// The names at the top of the folder that no file of the site can have, in lower case.
    static let reservedNames = [fileName, stagingName]

    /// The most bytes a record may have: a site of a million files has less.
    static let largest = 1 << 28

    private static let format = "tiendo output "
    private static let version = "1"

    /// The paths, sorted, each once.
    let paths: [OutputPath]

    /// A record of some paths, in any order.
    init(_ paths: some Sequence<OutputPath>) {
        var sorted: [OutputPath] = []
        for path in paths.sorted() where path != sorted.last { sorted.append(path) }
        self.paths = sorted
    }

    /// Reads a record.
    ///
    /// The lines may stand in any order and twice: after a merge in git, whatever either side owned is owned.
    init(reading bytes: [UInt8]) throws(Fault) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .damaged(line: 1) }
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        guard lines.last == "" else { throw .damaged(line: lines.count) }
        lines.removeLast()
        guard let first = lines.first, first.hasPrefix(Self.format) else { throw .damaged(line: 1) }
        let version = String(first.dropFirst(Self.format.count))
        guard version == Self.version else { throw .version(version) }
        var paths: [OutputPath] = []
        for (index, line) in lines.enumerated().dropFirst() {
            guard let path = try? OutputPath(line) else { throw .damaged(line: index + 1) }
            paths.append(path)
        }
        self.init(paths)
    }

    /// Why a file is not a record.
    enum Fault: Error {
        case damaged(line: Int)
        case version(String)
    }

    /// The record as it is written.
    var bytes: [UInt8] {
        var bytes = Array((Self.format + Self.version + "\n").utf8)
        for path in paths {
            bytes += path.text.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Whether a path is on it.
    func owns(_ path: OutputPath) -> Bool {
        let index = firstIndex(notBefore: path)
        return index < paths.count && paths[index] == path
    }

    /// The paths on it that lie in a folder, at any depth.
    func paths(in folder: OutputPath) -> [OutputPath] {
        // Between "a" and "a/x" there may be "a-b", so the search starts at the slash.
        guard let inside = try? OutputPath(folder.text + "/ ") else { return [] }
        return Array(paths[firstIndex(notBefore: inside)...].prefix { $0.lies(in: folder) })
    }

    /// The paths on it that are not on another.
    func paths(notIn other: OutputRecord) -> [OutputPath] {
        var rest = other.paths[...]
        return paths.filter { path in
            while let first = rest.first, first < path { rest.removeFirst() }
            return rest.first != path
        }
    }

    private func firstIndex(notBefore path: OutputPath) -> Int {
        var range = 0..<paths.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range = paths[middle] < path ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }
}
