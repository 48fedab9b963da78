/// A text that people wrote and that a diagnostic can point into: its printed path and its bytes.
///
/// Everything tiendo reads is kept as bytes. Where the lines start is noted once, so that a place costs the length of its
/// line and not of the file; columns are worked out only when a diagnostic needs them.
public struct SourceFile: Sendable, Hashable {
    /// The path as it is printed, relative to the project folder: `content/data/reports.csv`.
    public let path: String

    /// The file's bytes, as they were read.
    public let bytes: [UInt8]

    private let lineStarts: [Int]

    /// Makes a source from bytes that were read already.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        var starts = [0]
        starts.reserveCapacity(1 + bytes.count { $0 == UInt8(ascii: "\n") })
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
        lineStarts = starts
    }

    /// How many lines there are; what follows the last line feed counts as one, even where it is empty.
    public var lineCount: Int { lineStarts.count }

    /// Makes a source from a text, for tests and for texts that have no file.
    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The place of a range of bytes: line and column count from 1, columns in characters as a reader sees them.
    ///
    /// A range that runs over several lines is cut at the end of its first line. Offsets outside the file are moved
    /// to its nearest end, one inside a character to that character's start. A byte order mark has no column.
    public func location(of range: Range<Int>) -> SourceLocation {
        let number = lineNumber(of: range.lowerBound)
        let line = line(number)
        let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
        let end = min(max(range.upperBound, start), line.upperBound)
        let column = start == line.upperBound ? text(line).count + 1 : characters(line.lowerBound, to: start + 1)
        return SourceLocation(
            path: path,
            line: number,
            column: column,
            width: end > start ? characters(line.lowerBound, to: end) - column + 1 : 1,
            excerpt: text(line)
        )
    }

    /// The number of the line that holds an offset, by halving.
    private func lineNumber(of offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The bytes of a line, without its end and without a byte order mark.
    private func line(_ number: Int) -> Range<Int> {
        var start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        return start..<end
    }

    /// How many characters begin before an offset on the line that starts at another. A letter and its combining marks
    /// are one, so the text is counted up to the end of the Unicode scalar that the offset cuts.
    private func characters(_ lineStart: Int, to offset: Int) -> Int {
        var end = offset
        while end < bytes.count, end - offset < 3, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return max(1, text(lineStart..<end).count)
    }

    /// The place of a single byte.
    public func location(at offset: Int) -> SourceLocation {
        location(of: offset..<offset)
    }

    /// The offset of the byte at a line and a column, both from 1, the column counted in bytes; at most the file's end.
    public func offset(line: Int, byteColumn: Int) -> Int {
        guard line <= lineStarts.count else { return bytes.count }
        return min(lineStarts[max(1, line) - 1] + max(0, byteColumn - 1), bytes.count)
    }

    /// The text of a range of bytes, as far as it lies in the file; what is not UTF-8 shows as U+FFFD.
    public func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}
