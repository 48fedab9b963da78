import Diagnostics

/// Rows one after the other in which every cell is empty, as a spreadsheet leaves them behind.
struct BlankRows {
    private let first: RowPlace
    private let last: RowPlace

    init(after rows: BlankRows?, _ place: RowPlace) {
        first = rows?.first ?? place
        last = place
    }

    /// They are passed over, with a warning.
    func warning(_ file: SourceFile) -> Diagnostic {
        let range = first.range.lowerBound..<first.range.lowerBound + 1
        let summary =
            first.record == last.record
            ? "row \(first.record) is empty and is passed over"
            : "rows \(first.record) to \(last.record) are empty and are passed over"
        return .warning(
            "TableBlankRow",
            summary,
            at: file.location(of: range, from: first),
            hint: "delete \(first.record == last.record ? "it" : "them") in the spreadsheet and save again"
        )
    }
}
