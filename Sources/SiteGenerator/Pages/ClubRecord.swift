import ClubData
import Quantities

/// What one club reported, period by period.
struct ClubRecord: Sendable {
    let club: Club
    private let table: Table?
    private let rows: [(row: Int, period: Period)]

    /// Collects the club's rows of the table `reports`, oldest first.
    init(_ club: Club, _ dataset: Dataset, index: ReportIndex) {
        self.club = club
        table = dataset.table("reports")
        rows = index.rows(of: club.id)
    }

    /// The periods the club reported for, oldest first.
    var periods: [Period] { rows.map(\.period) }

    /// The value of a column at a period; nil where the cell is empty.
    func value(_ column: String, _ period: Period) -> Ratio? {
        guard let row = rows.last(where: { $0.period == period })?.row else { return nil }
        return table?.column(column)?.ratio(row)
    }

    /// The latest known value of a column up to a period.
    func latest(_ column: String, until period: Period) -> (value: Ratio, period: Period)? {
        for (row, own) in rows.reversed() where own.lastDay <= period.lastDay {
            if let value = table?.column(column)?.ratio(row) { return (value, own) }
        }
        return nil
    }
}

/// The rows of the table `reports` by club, found once.
struct ReportIndex: Sendable {
    private let rows: [String: [(row: Int, period: Period)]]

    init(_ dataset: Dataset) {
        var rows: [String: [(row: Int, period: Period)]] = [:]
        if let table = dataset.table("reports"), let clubs = table.column("club"), let periods = table.column("period")
        {
            for row in 0..<table.rowCount {
                guard let club = clubs.text(row), let period = periods.text(row).flatMap({ Period($0) }) else {
                    continue
                }
                rows[club, default: []].append((row, period))
            }
        }
        self.rows = rows.mapValues { $0.sorted { ($0.period, $0.row) < ($1.period, $1.row) } }
    }

    /// A club's rows, oldest period first.
    func rows(of club: String) -> [(row: Int, period: Period)] { rows[club] ?? [] }
}
