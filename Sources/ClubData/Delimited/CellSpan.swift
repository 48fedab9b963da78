/// Where a cell of delimited text stands.
struct CellSpan {
    /// The content, without quotation marks.
    var content: Range<Int>

    /// Whether quotation marks stand around it.
    var isQuoted = false

    /// Whether it holds doubled quotation marks, which stand for one each.
    var hasDoubledQuotes = false

    /// The cell with its quotation marks.
    var whole: Range<Int> {
        isQuoted ? content.lowerBound - 1..<content.upperBound + 1 : content
    }

    /// A number of cells in words.
    static func words(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
}
