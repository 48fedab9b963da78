import ClubData
import Quantities

/// The rows of a measure's table, with area, time and value of each in dense arrays.
struct RowSet: Sendable {
    /// The rows that pass the measure's conditions, in the table's order; empty for reports, which are found by club.
    let accepted: [Int]
    /// By club: whether the conditions on the club's own columns hold.
    let acceptsClub: [Bool]
    /// How many decimals the values have.
    let decimals: Int

    /// By row, whether it passes the conditions; nil where every row does.
    private let acceptsRow: [Bool]?
    private let areas: [Int?]
    private let values: [Int]?
    private let companion: [Int]?
    private let starts: [Int]
    private let ends: [Int]?
    private let reports: ClubReports

    /// - Parameter shared: What was found for all measures of the table together.
    init(_ measure: Measure, dataset: Dataset, shared: SharedRows) {
        guard let table = dataset.table(measure.table) else {
            (accepted, acceptsRow, acceptsClub, decimals) = ([], nil, [], 0)
            (areas, values, companion, starts, ends, reports) = ([], nil, nil, [], nil, .none)
            return
        }
        let clubOf = shared.clubs(of: measure.table)
        acceptsClub = Self.clubsAccepted(by: measure.conditions, dataset)
        let passing = Self.rowsAccepted(by: measure.conditions, in: table, clubOf: clubOf, acceptsClub: acceptsClub)
        acceptsRow = passing
        if case .latestReport = measure.series {
            // A report counts for its club's area, and is found by its club.
            (accepted, areas) = ([], [])
        } else {
            accepted = (0..<table.rowCount).filter { passing?[$0] ?? true }
            areas = Self.areas(of: table, clubOf: clubOf, dataset)
        }
        let column = measure.aggregate.field.flatMap { table.column($0) }
        values = column?.cells
        companion = measure.companion.flatMap { table.column($0)?.cells }
        decimals = column?.decimals ?? 0
        switch measure.series {
        case .inBeing(let from, let until):
            starts = table.column(from)?.cells ?? []
            ends = until.flatMap { table.column($0)?.cells }
            reports = .none
        case .flow(let date, _):
            starts = table.column(date)?.cells ?? []
            ends = nil
            reports = .none
        case .latestReport(let period):
            starts = []
            ends = nil
            reports = shared.reports(of: measure.table, period: period)
        }
    }

    /// Whether a row passes the conditions.
    func accepts(_ row: Int) -> Bool { acceptsRow?[row] ?? true }

    func area(_ row: Int) -> Int? { areas[row] }

    /// The value of a row, 1 for a count, nil where the cell is missing.
    func value(_ row: Int) -> Int? {
        guard let values else { return 1 }
        return values[row] == Column.missing ? nil : values[row]
    }

    /// Whether a thing has begun by a day; one without a date has always been there.
    func begins(_ row: Int, by day: Int) -> Bool {
        starts[row] == Column.missing || starts[row] <= day
    }

    /// Whether a thing has ended by a day: on its closing day it is no longer there.
    func ended(_ row: Int, by day: Int) -> Bool {
        guard let ends else { return false }
        return ends[row] != Column.missing && ends[row] <= day
    }

    /// Whether an event falls within days; one without a date falls within none.
    func happens(_ row: Int, in days: ClosedRange<Int>) -> Bool {
        starts[row] != Column.missing && days.contains(starts[row])
    }

    /// A club's latest report that states a value, and the other side's where the measure is one side of a ratio, up to
    /// a day.
    func latestReport(ofClub club: Int, until day: Int) -> ClubReports.Report? {
        reports.latest(ofClub: club, until: day) { row in
            if let values, values[row] == Column.missing { return false }
            if let companion, companion[row] == Column.missing { return false }
            return true
        }
    }

    private static func clubsAccepted(by conditions: [Condition], _ dataset: Dataset) -> [Bool] {
        var accepted = [Bool](repeating: true, count: dataset.clubs.count)
        guard let table = dataset.table("clubs") else { return accepted }
        for condition in conditions where condition.field.hasPrefix("club.") {
            guard let column = table.column(String(condition.field.dropFirst("club.".count))) else { continue }
            let passes = condition.rows(of: column)
            for (index, club) in dataset.clubs.enumerated() where !passes[club.row] { accepted[index] = false }
        }
        return accepted
    }

    private static func rowsAccepted(
        by conditions: [Condition],
        in table: Table,
        clubOf: RowClubs?,
        acceptsClub: [Bool]
    ) -> [Bool]? {
        var accepted = [Bool](repeating: true, count: table.rowCount)
        for condition in conditions where !condition.field.hasPrefix("club.") {
            guard let column = table.column(condition.field) else { continue }
            for (row, passes) in condition.rows(of: column).enumerated() where !passes { accepted[row] = false }
        }
        if let clubOf, acceptsClub.contains(false) {
            for row in accepted.indices where clubOf[row].map({ !acceptsClub[$0] }) ?? true { accepted[row] = false }
        }
        return accepted.contains(false) ? accepted : nil
    }

    private static func areas(of table: Table, clubOf: RowClubs?, _ dataset: Dataset) -> [Int?] {
        var areas = (0..<table.rowCount).map { row in clubOf?[row].map { dataset.clubs[$0].area } }
        if let column = table.column("area") {
            let known = column.texts.map { dataset.areas.index(of: $0) }
            for (row, cell) in column.cells.enumerated() where cell != Column.missing { areas[row] = known[cell] }
        }
        return areas
    }
}
