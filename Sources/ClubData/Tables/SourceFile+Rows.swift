import Diagnostics

extension SourceFile {
    /// The longest line that a diagnostic shows, in bytes. JSON may stand on one line of any length.
    private static let longestExcerpt = 10_000

    /// The place of a range of bytes at or after the start of a row whose line is known, without counting lines from
    /// the start of the file.
    func location(of range: Range<Int>, from row: RowPlace) -> SourceLocation {
        let lineFeed = UInt8(ascii: "\n")
        let start = min(max(range.lowerBound, row.range.lowerBound), bytes.count)
        let line = row.line + bytes[row.range.lowerBound..<start].count { $0 == lineFeed }
        let before = bytes[max(0, start - Self.longestExcerpt)..<start]
        let after = bytes[start..<min(bytes.count, start + Self.longestExcerpt)]
        let lineStart = before.lastIndex(of: lineFeed).map { $0 + 1 } ?? before.startIndex
        let lineEnd = after.firstIndex(of: lineFeed) ?? after.endIndex
        let isWhole =
            (lineStart == 0 || bytes[lineStart - 1] == lineFeed)
            && (lineEnd == bytes.count || bytes[lineEnd] == lineFeed)
        guard isWhole else {
            let column = start - (bytes[..<start].lastIndex(of: lineFeed) ?? -1)
            return SourceLocation(path: path, line: line, column: column)
        }
        let excerpt = SourceFile(path: path, bytes: Array(bytes[lineStart..<lineEnd]))
        let local = excerpt.location(of: start - lineStart..<max(start, range.upperBound) - lineStart)
        return SourceLocation(
            path: path,
            line: line,
            column: local.column,
            width: local.width,
            excerpt: local.excerpt
        )
    }
}
