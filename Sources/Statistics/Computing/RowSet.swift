import ClubData
import Quantities

/// The rows of a measure's table, with area, time and value of each in dense arrays.
struct RowSet: Sendable {
    /// The rows that pass the measure's conditions, in the table's order; empty for reports, which are found by club.
    let accepted: [Int]
    /// The same, by row.
    let acceptsRow: [Bool]
    /// By club: whether the conditions on the club's own columns hold.
    let acceptsClub: [Bool]
    /// How many decimals the values have.
    let decimals: Int

    private let areas: [Int?]
    private let values: [Int]?
    private let starts: [Int]
    private let ends: [Int]?
    private let reports: [[Report]]

    /// A report that states a value, with its period's last day. There is one for each row and measure, so it is kept
    /// small; files are at most 512 MiB, so that the numbers fit.
    struct Report: Sendable {
        private let storedRow: Int32
        private let storedDay: Int32

        init(row: Int, day: Int) {
            storedRow = Int32(truncatingIfNeeded: row)
            storedDay = Int32(truncatingIfNeeded: day)
        }

        var row: Int { Int(storedRow) }
        var day: Int { Int(storedDay) }
    }

    init(_ measure: Measure, dataset: Dataset) {
        guard let table = dataset.table(measure.table) else {
            (accepted, acceptsRow, acceptsClub, decimals) = ([], [], [], 0)
            (areas, values, starts, ends, reports) = ([], nil, [], nil, [])
            return
        }
        let clubOf = Self.clubs(of: table, dataset)
        acceptsClub = Self.clubsAccepted(by: measure.conditions, dataset)
        acceptsRow = Self.rowsAccepted(by: measure.conditions, in: table, clubOf: clubOf, acceptsClub: acceptsClub)
        if case .latestReport = measure.series {
            // A report counts for its club's area, and is found by its club.
            (accepted, areas) = ([], [])
        } else {
            accepted = acceptsRow.indices.filter { [acceptsRow] in acceptsRow[$0] }
            areas = Self.areas(of: table, clubOf: clubOf, dataset)
        }
        let column = measure.aggregate.field.flatMap { table.column($0) }
        values = column?.cells
        decimals = column?.decimals ?? 0
        switch measure.series {
        case .inBeing(let from, let until):
            starts = table.column(from)?.cells ?? []
            ends = until.flatMap { table.column($0)?.cells }
            reports = []
        case .flow(let date, _):
            starts = table.column(date)?.cells ?? []
            ends = nil
            reports = []
        case .latestReport(let period):
            starts = []
            ends = nil
            let companion = measure.companion.flatMap { table.column($0)?.cells }
            let stated = [values, companion].compactMap { $0 }
            reports = Self.reports(table, period: period, stated: stated, clubOf: clubOf, dataset)
        }
    }

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

    /// A club's latest report that states a value, up to a day.
    func latestReport(ofClub club: Int, until day: Int) -> Report? {
        guard reports.indices.contains(club) else { return nil }
        return reports[club].last { $0.day <= day }
    }

    /// By row: the index of its club, where the table has one.
    private static func clubs(of table: Table, _ dataset: Dataset) -> [Int?]? {
        guard let column = table.column("club") else { return nil }
        let byID = Dictionary(dataset.clubs.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let clubs = column.texts.map { byID[$0] }
        return column.cells.map { $0 == Column.missing ? nil : clubs[$0] }
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
        clubOf: [Int?]?,
        acceptsClub: [Bool]
    ) -> [Bool] {
        var accepted = [Bool](repeating: true, count: table.rowCount)
        for condition in conditions where !condition.field.hasPrefix("club.") {
            guard let column = table.column(condition.field) else { continue }
            for (row, passes) in condition.rows(of: column).enumerated() where !passes { accepted[row] = false }
        }
        guard let clubOf, acceptsClub.contains(false) else { return accepted }
        for row in accepted.indices where clubOf[row].map({ !acceptsClub[$0] }) ?? true { accepted[row] = false }
        return accepted
    }

    private static func areas(of table: Table, clubOf: [Int?]?, _ dataset: Dataset) -> [Int?] {
        var areas = [Int?](repeating: nil, count: table.rowCount)
        if let clubOf {
            areas = clubOf.map { $0.map { dataset.clubs[$0].area } }
        }
        if let column = table.column("area") {
            let known = column.texts.map { dataset.areas.index(of: $0) }
            for (row, cell) in column.cells.enumerated() where cell != Column.missing { areas[row] = known[cell] }
        }
        return areas
    }

    private static func reports(
        _ table: Table,
        period name: String,
        stated: [[Int]],
        clubOf: [Int?]?,
        _ dataset: Dataset
    ) -> [[Report]] {
        var reports = [[Report]](repeating: [], count: dataset.clubs.count)
        guard let column = table.column(name), let clubOf else { return reports }
        let days = column.texts.map { Period($0).map { dataset.periods.lastDay(of: $0).dayNumber } }
        for row in 0..<table.rowCount {
            guard let club = clubOf[row], column.cells[row] != Column.missing, let day = days[column.cells[row]],
                stated.allSatisfy({ $0[row] != Column.missing })
            else { continue }
            reports[club].append(Report(row: row, day: day))
        }
        // Of two reports that end on one day, the later row wins; the order of days is what counts.
        return reports.map { $0.sorted { ($0.day, $0.row) < ($1.day, $1.row) } }
    }
}
