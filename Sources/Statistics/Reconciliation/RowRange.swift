import ClubData

/// Rows of a table that follow one another in a file.
public struct RowRange: Sendable, Hashable {
    /// The table, by resource name.
    public let table: String
    /// The file, by its path in the project.
    public let file: String
    /// The line of the first row, from 1.
    public let firstLine: Int
    /// The line on which the last row starts.
    public let lastLine: Int
    /// How many rows there are.
    public let count: Int

    /// The lines as they are cited: `12`, or `12-15`.
    public var lines: String { firstLine == lastLine ? "\(firstLine)" : "\(firstLine)-\(lastLine)" }
}

extension RowRange {
    /// Rows put together where one follows another in a file, in the order of tables and rows; each row counts once.
    static func of(_ rows: [RowReference], in dataset: Dataset) -> [RowRange] {
        var ranges: [RowRange] = []
        for table in dataset.tables {
            var lastRow: Int?
            for row in Set(rows.filter { $0.table == table.resource.name }.map(\.row)).sorted() {
                let file = table.files.count == 1 ? table.files[0].path : table.location(row: row, column: 0).path
                let line = table.line(ofRow: row)
                if let last = ranges.last, lastRow == row - 1, last.file == file {
                    ranges[ranges.count - 1] = RowRange(
                        table: last.table,
                        file: file,
                        firstLine: last.firstLine,
                        lastLine: line,
                        count: last.count + 1
                    )
                } else {
                    ranges.append(
                        RowRange(table: table.resource.name, file: file, firstLine: line, lastLine: line, count: 1)
                    )
                }
                lastRow = row
            }
        }
        return ranges
    }
}
