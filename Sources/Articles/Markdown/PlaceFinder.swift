import Diagnostics

/// Finds places in one file as `SourceFile.location(of:)` does, in linear time in all where they are asked for in the
/// order of the text.
struct PlaceFinder {
    private let file: SourceFile
    /// Where each line starts.
    private let starts: [Int]
    /// The line asked for last, its text, and how far its characters are counted.
    private var line = -1
    private var excerpt = ""
    private var counted = (offset: 0, characters: 0)

    init(_ file: SourceFile) {
        self.file = file
        starts = [0] + file.bytes.indices.filter { file.bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// The place of a range of bytes that lies within the file.
    mutating func location(of range: Range<Int>) -> SourceLocation {
        let line = index(ofLineAt: range.lowerBound)
        let end = line + 1 < starts.count ? starts[line + 1] - 1 : file.bytes.count
        if line != self.line {
            self.line = line
            excerpt = file.text(starts[line]..<end)
            if excerpt.hasSuffix("\r") { excerpt.removeLast() }
            counted = (starts[line], 0)
        } else if range.lowerBound < counted.offset {
            counted = (starts[line], 0)
        }
        counted.characters += file.text(counted.offset..<range.lowerBound).count
        counted.offset = range.lowerBound
        return SourceLocation(
            path: file.path,
            line: line + 1,
            column: 1 + counted.characters,
            width: max(1, file.text(range.lowerBound..<max(range.lowerBound, min(range.upperBound, end))).count),
            excerpt: excerpt
        )
    }

    /// The last line that starts at or before an offset.
    private func index(ofLineAt offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
