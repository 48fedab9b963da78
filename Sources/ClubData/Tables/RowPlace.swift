/// Where a row stands in its file. Files are at most 512 MiB, so that the numbers fit.
struct RowPlace: Sendable {
    private let offset: UInt32
    private let length: UInt32
    private let lineNumber: UInt32
    private let recordNumber: UInt32

    init(_ range: Range<Int>, line: Int, record: Int) {
        offset = UInt32(truncatingIfNeeded: range.lowerBound)
        length = UInt32(truncatingIfNeeded: range.count)
        lineNumber = UInt32(truncatingIfNeeded: line)
        recordNumber = UInt32(truncatingIfNeeded: record)
    }

    /// The bytes of the row.
    var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }

    /// The line it starts on, from 1.
    var line: Int { Int(lineNumber) }

    /// The number a spreadsheet gives to it, from 1 for the header; for JSON the number in the list, from 1.
    var record: Int { Int(recordNumber) }
}
