import ClubData
import Statistics

/// The rows of one file that a figure came from.
struct FileRows: Sendable, Hashable {
    /// The table, by resource name.
    let table: String
    /// The file, from the project's folder.
    let path: String
    /// How many rows.
    let count: Int
    /// The lines they begin on, in order; lines that follow one another are one range.
    let lines: [ClosedRange<Int>]

    /// `2-84`, or `2-5, 9` where lines between are not among them.
    var lineText: String {
        lines.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ", ")
    }

    /// Puts rows together by file, in the order of the data package; a row that is named twice counts once.
    static func grouped(_ rows: [RowReference], _ dataset: Dataset) -> [FileRows] {
        let byTable = Dictionary(grouping: Set(rows), by: \.table)
        return dataset.tables.flatMap { table -> [FileRows] in
            let name = table.resource.name
            let own = (byTable[name] ?? []).sorted { $0.row < $1.row }
            let paths =
                table.files.count == 1 ? own.map { _ in table.files[0].path } : own.map { path(of: $0, in: table) }
            return table.files.map(\.path).compactMap { path in
                let lines = zip(own, paths).filter { $0.1 == path }.map { $0.0.line }
                guard !lines.isEmpty else { return nil }
                return FileRows(table: name, path: path, count: lines.count, lines: ranges(lines))
            }
        }
    }

    private static func path(of row: RowReference, in table: Table) -> String {
        table.location(row: row.row, column: 0).path
    }

    private static func ranges(_ lines: [Int]) -> [ClosedRange<Int>] {
        lines.sorted().reduce(into: []) { ranges, line in
            if let last = ranges.last, line <= last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, line)
            } else {
                ranges.append(line...line)
            }
        }
    }
}
