/// A text that people wrote and that a diagnostic can point into: its printed path and its bytes.
///
/// Everything tiendo reads is kept as bytes; lines and columns are worked out only when a diagnostic needs them.
public struct SourceFile: Sendable, Hashable {
    /// The path as it is printed, relative to the project folder: `content/data/reports.csv`.
    public let path: String

    /// The file's bytes, as they were read.
    public let bytes: [UInt8]

    /// Makes a source from bytes that were read already.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Makes a source from a text, for tests and for texts that have no file.
    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The place of a range of bytes: line and column count from 1, columns in characters as a reader sees them.
    ///
    /// A range that runs over several lines is cut at the end of its first line. Offsets outside the file are moved
    /// to its nearest end.
    public func location(of range: Range<Int>) -> SourceLocation {
        let start = min(max(range.lowerBound, 0), bytes.count)
        let lineStart = bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let end = min(max(range.upperBound, start), lineEnd)
        let number = 1 + bytes[..<lineStart].count { $0 == UInt8(ascii: "\n") }
        return SourceLocation(
            path: path,
            line: number,
            column: 1 + text(lineStart..<start).count,
            width: max(1, text(start..<end).count),
            excerpt: withoutLineEnd(text(lineStart..<lineEnd))
        )
    }

    /// The place of a single byte.
    public func location(at offset: Int) -> SourceLocation {
        location(of: offset..<offset)
    }

    /// The offset of the byte at a line and a column, both from 1, the column counted in bytes.
    public func offset(line: Int, byteColumn: Int) -> Int {
        var start = 0
        for _ in 1..<max(1, line) {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return bytes.count }
            start = end + 1
        }
        return min(start + max(0, byteColumn - 1), bytes.count)
    }

    /// The text of a range of bytes; what is not UTF-8 shows as U+FFFD.
    public func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private func withoutLineEnd(_ line: String) -> String {
        line.hasSuffix("\r") ? String(line.dropLast()) : line
    }
}
