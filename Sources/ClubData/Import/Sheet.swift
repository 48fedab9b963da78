import Diagnostics

/// A sheet of a workbook, as a converter gave it: comma-separated, in UTF-8, the first row its heads.
public struct Sheet: Sendable {
    /// The sheet's name.
    public let name: String
    /// Its rows. The path names the workbook and the sheet, for messages.
    public let source: SourceFile

    /// Makes a sheet.
    public init(name: String, source: SourceFile) {
        self.name = name
        self.source = source
    }

    /// The rows as texts, the heads first, with the number a spreadsheet gives to each; empty rows are left out.
    func rows() -> Checked<[(number: Int, cells: [String])]> {
        var rows: [(number: Int, cells: [String])] = []
        var diagnostics: [Diagnostic] = []
        source.bytes.withUnsafeBufferPointer { bytes in
            var scanner = DelimitedScanner(bytes, .standard)
            while let record = scanner.next() {
                if record.problem != nil {
                    diagnostics.append(
                        .error(
                            "SheetRow",
                            "row \(record.place.record) of the sheet \"\(name)\" cannot be told into cells",
                            at: source.location(at: record.place.range.lowerBound),
                            hint: "save the workbook again and try once more"
                        )
                    )
                    continue
                }
                let cells = scanner.cells.map { Self.text($0, in: source) }
                if cells.contains(where: { !$0.isEmpty }) { rows.append((record.place.record, cells)) }
            }
        }
        return Checked(rows, diagnostics)
    }

    private static func text(_ cell: CellSpan, in source: SourceFile) -> String {
        let text = source.text(cell.content)
        return cell.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
    }
}
