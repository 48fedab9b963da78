import ClubData
import Quantities
import Statistics

/// What one club reported, period by period.
struct ClubRecord: Sendable {
    let club: Club
    private let table: Table?
    private let rows: [(row: Int, period: Period)]
    private let suppression: Suppression

    /// Collects the club's rows of the table `reports`, oldest first.
    init(_ club: Club, _ dataset: Dataset, index: ReportIndex) {
        self.club = club
        table = dataset.table("reports")
        rows = index.rows(of: club.id)
        suppression = index.suppression
    }

    /// The periods the club reported for, oldest first.
    var periods: [Period] { rows.map(\.period) }

    /// The value of a column at a period; nil where the cell is empty, withheld or private.
    func value(_ column: String, _ period: Period) -> Ratio? {
        guard let row = rows.last(where: { $0.period == period })?.row else { return nil }
        return isWithheld(column, row) ? nil : stated(column, row)
    }

    /// Whether the value of a column at a period is known and withheld.
    func isWithheld(_ column: String, at period: Period) -> Bool {
        rows.last { $0.period == period }.map { isWithheld(column, $0.row) } ?? false
    }

    /// The latest known value of a column up to a period; nil where there is none, or where it is withheld.
    func latest(_ column: String, until period: Period) -> (value: Ratio, period: Period)? {
        guard let (row, own) = latestRow(column, until: period), !isWithheld(column, row) else { return nil }
        return stated(column, row).map { ($0, own) }
    }

    /// The period of the latest value of a column, where that value is withheld.
    func latestWithheld(_ column: String, until period: Period) -> Period? {
        guard let (row, own) = latestRow(column, until: period), isWithheld(column, row) else { return nil }
        return own
    }

    private func latestRow(_ column: String, until period: Period) -> (row: Int, period: Period)? {
        rows.last { $0.period.lastDay <= period.lastDay && stated(column, $0.row) != nil }
    }

    private func stated(_ column: String, _ row: Int) -> Ratio? {
        guard let column = table?.column(column), !column.field.isPrivate else { return nil }
        return column.ratio(row)
    }

    private func isWithheld(_ column: String, _ row: Int) -> Bool {
        suppression.withholds(table: "reports", field: column, row: row)
    }
}

/// The rows of the table `reports` by club, found once.
struct ReportIndex: Sendable {
    private let rows: [String: [(row: Int, period: Period)]]
    /// The cells that are withheld.
    let suppression: Suppression

    init(_ dataset: Dataset, suppression: Suppression) {
        self.suppression = suppression
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
