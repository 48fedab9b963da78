/// A row that cannot be told into cells.
enum ScanProblem {
    /// A quoted cell goes on after the quotation mark that closes it.
    case textAfterQuote(opened: Int, closed: Int)
    /// A quoted cell is not closed before the file ends.
    case neverClosed(opened: Int)
    /// A quotation mark stands inside a cell that does not start with one.
    case strayQuote(Int)
    /// A line ends in a carriage return alone.
    case bareReturn(Int)
    /// A cell is longer than ``DelimitedScanner/longestCell``.
    case longCell(Int)
    /// A row has more cells than ``DelimitedScanner/mostColumns``.
    case tooManyCells(Int)
}
