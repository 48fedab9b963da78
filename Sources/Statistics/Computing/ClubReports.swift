import ClubData
import Quantities

/// The reports of a table by club and, of one club, in the order of their periods' last days.
///
/// All measures of a table look their reports up here, so that a report takes eight bytes however many measures there
/// are. Files are at most 512 MiB, so that row and day fit in 32 bits.
struct ClubReports: Sendable {
    /// Club by club; of two reports that end on one day, the later row stands last.
    private let reports: [Report]
    /// By club, where its reports begin in ``reports``; one more for where the last one's end.
    private let starts: [Int32]

    /// A report, with its period's last day.
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

    /// No reports of any club.
    static let none = ClubReports(reports: [], starts: [])

    private init(reports: [Report], starts: [Int32]) { (self.reports, self.starts) = (reports, starts) }

    /// Sorts the reports of a table.
    ///
    /// - Parameters:
    ///   - period: The column that holds the period.
    ///   - clubOf: By row, the index of its club, or nil where it has none.
    init(_ table: Table, period: String, clubOf: RowClubs, _ dataset: Dataset) {
        guard let column = table.column(period) else {
            self = .none
            return
        }
        let days = column.texts.map { Period($0).map { dataset.periods.lastDay(of: $0).dayNumber } }
        func day(_ row: Int) -> Int? {
            column.cells[row] == Column.missing ? nil : days[column.cells[row]]
        }
        // Counted first, then each put in its place: the order of rows is kept, and no list grows.
        var starts = [Int32](repeating: 0, count: dataset.clubs.count + 1)
        for row in 0..<table.rowCount {
            if let club = clubOf[row], day(row) != nil { starts[club + 1] += 1 }
        }
        for club in dataset.clubs.indices { starts[club + 1] += starts[club] }
        var ends = starts
        var reports = [Report](repeating: Report(row: 0, day: 0), count: Int(starts.last ?? 0))
        for row in 0..<table.rowCount {
            guard let club = clubOf[row], let day = day(row) else { continue }
            reports[Int(ends[club])] = Report(row: row, day: day)
            ends[club] += 1
        }
        for club in dataset.clubs.indices {
            reports[Int(starts[club])..<Int(starts[club + 1])].sort { ($0.day, $0.row) < ($1.day, $1.row) }
        }
        (self.reports, self.starts) = (reports, starts)
    }

    /// A club's latest report up to a day of which a condition holds.
    func latest(ofClub club: Int, until day: Int, where holds: (Int) -> Bool) -> Report? {
        guard club + 1 < starts.count else { return nil }
        var place = Int(starts[club + 1])
        while place > Int(starts[club]) {
            place -= 1
            let report = reports[place]
            if report.day <= day, holds(report.row) { return report }
        }
        return nil
    }
}

/// The club of each row of a table, by its index in the dataset.
struct RowClubs: Sendable {
    /// -1 for a row without a club.
    private let clubs: [Int32]

    /// Nil where the table has no column `club`.
    init?(_ table: Table, _ dataset: Dataset) {
        guard let column = table.column("club") else { return nil }
        let byID = Dictionary(dataset.clubs.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let known = column.texts.map { text in byID[text].map { Int32(truncatingIfNeeded: $0) } ?? -1 }
        clubs = column.cells.map { $0 == Column.missing ? -1 : known[$0] }
    }

    subscript(row: Int) -> Int? { clubs[row] < 0 ? nil : Int(clubs[row]) }
}

/// What the measures of a table have in common, found once: the club of each row, and the reports of each club.
struct SharedRows: Sendable {
    private var clubs: [String: RowClubs] = [:]
    private var reports: [ReportColumn: ClubReports] = [:]

    /// A table and its column of periods.
    private struct ReportColumn: Hashable {
        let table: String
        let period: String
    }

    init(_ measures: [Measure], _ dataset: Dataset) {
        for measure in measures {
            guard let table = dataset.table(measure.table) else { continue }
            if clubs[measure.table] == nil { clubs[measure.table] = RowClubs(table, dataset) }
            guard case .latestReport(let period) = measure.series, let clubOf = clubs[measure.table] else { continue }
            let column = ReportColumn(table: measure.table, period: period)
            if reports[column] == nil {
                reports[column] = ClubReports(table, period: period, clubOf: clubOf, dataset)
            }
        }
    }

    /// The club of each row of a table; nil where it has no column `club`.
    func clubs(of table: String) -> RowClubs? { clubs[table] }

    /// The reports of a table whose periods stand in a column.
    func reports(of table: String, period: String) -> ClubReports {
        reports[ReportColumn(table: table, period: period)] ?? .none
    }
}
