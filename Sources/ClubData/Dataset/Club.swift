import Diagnostics
import Quantities

/// An Intergenerational Self-Help Club.
public struct Club: Sendable, Hashable {
    /// The identifier that never changes: `dl-001`.
    public let id: String

    /// The name.
    public let name: String

    /// The area it belongs to, as an index of ``AreaTree/areas``.
    public let area: Int

    /// The day of the decision that founded it; nil where it is not known.
    public let founded: CalendarDate?

    /// The day on which it ended; nil where it has not.
    public let closed: CalendarDate?

    /// The row of the table `clubs`, from 0.
    public let row: Int
}

extension Club {
    /// The clubs of the table `clubs`, by identifier. Rows without identifier, name or a known area are left out: they
    /// have an error already.
    static func read(_ table: Table, _ areas: AreaTree, into problems: inout TableProblems) -> [Club] {
        func text(_ column: String, _ row: Int) -> String? { table.column(column)?.text(row) }
        var clubs: [Club] = []
        for row in 0..<table.rowCount {
            guard let id = text("id", row), let name = text("name", row),
                let area = text("area", row).flatMap(areas.index)
            else { continue }
            let founded = table.column("founded")?.date(row)
            let closed = table.column("closed")?.date(row)
            if let founded, let closed, closed < founded, let column = table.columnIndex("closed") {
                problems.add(
                    table.error(
                        "ClubDates",
                        "\(id) was closed on \(closed.iso), before it was founded on \(founded.iso)",
                        row: row,
                        column: column,
                        hint: "mend one of the two days"
                    )
                )
            }
            clubs.append(Club(id: id, name: name, area: area, founded: founded, closed: closed, row: row))
        }
        // The order in which rows were typed has no part in what is made of them.
        return clubs.sorted { $0.id < $1.id }
    }
}
