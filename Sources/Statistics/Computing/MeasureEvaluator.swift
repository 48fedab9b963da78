import ClubData
import Quantities

/// Works out one measure for every area at a period, in one pass over its table.
///
/// A row is given to the area it was reported for; areas above get the sums of those below (roll-up), so that an
/// average is never averaged.
struct MeasureEvaluator: Sendable {
    let measure: Measure
    let dataset: Dataset

    /// The rows that take part, with what each needs.
    private let rows: RowSet

    /// - Parameter shared: What was found for all measures of a table together; nil for a measure by itself.
    init(_ measure: Measure, dataset: Dataset, shared: SharedRows? = nil) {
        self.measure = measure
        self.dataset = dataset
        rows = RowSet(measure, dataset: dataset, shared: shared ?? SharedRows([measure], dataset))
    }

    /// How many decimals the values have: a tally's sum is in units of the last.
    var decimals: Int { rows.decimals }

    /// The tally of each area, by the area's index, at the end of a period (a stock) or within it (a flow).
    ///
    /// - Parameter areas: The areas that rows are given to: what was reported for one that was not there counts for
    ///   the one in its place.
    func tallies(at period: Period, in areas: AreaSnapshot) -> [Tally] {
        var tallies = [Tally](repeating: Tally(), count: dataset.areas.areas.count)
        var values: [[Int]]? = measure.isMedian ? Array(repeating: [], count: tallies.count) : nil
        forEachRow(at: period) { row in
            guard let own = row.area, let area = areas.home(of: own) else { return }
            if area != own { for candidate in areas.candidates(of: own) { tallies[candidate].isDivided = true } }
            if row.countsClub { tallies[area].clubs += 1 }
            guard let value = row.value else { return }
            tallies[area].add(value: value)
            if row.isCarried { tallies[area].carried += 1 }
            values?[area].append(value)
        }
        rollUp(&tallies, &values, areas)
        if let values { setMedians(values, in: &tallies) }
        return tallies
    }

    /// A row that takes part at a period.
    struct Row {
        /// The table's row, or nil for a club that never reported.
        let index: Int?
        /// The area it was reported for.
        let area: Int?
        /// Its value, in units of the last decimal place; 0 for a report that a count or a sum leaves out by its
        /// conditions: the club has reported, so what is left out is known.
        let value: Int?
        /// Whether the row passes the conditions.
        var passes = true
        /// Whether it states an earlier period than the one asked for.
        let isCarried: Bool
        /// Whether it stands for a club in being.
        let countsClub: Bool
    }

    /// Calls `body` with each row that takes part at a period, in the table's order; for reports in the clubs' order.
    func forEachRow(at period: Period, _ body: (Row) -> Void) {
        let first = dataset.periods.firstDay(of: period).dayNumber
        let last = dataset.periods.lastDay(of: period).dayNumber
        switch measure.series {
        case .inBeing:
            for row in rows.accepted where rows.begins(row, by: last) && !rows.ended(row, by: last) {
                body(Row(index: row, area: rows.area(row), value: rows.value(row), isCarried: false, countsClub: false))
            }
        case .flow(_, let since):
            let start = since?.dayNumber ?? first
            for row in rows.accepted where rows.happens(row, in: start...max(start, last)) {
                body(Row(index: row, area: rows.area(row), value: rows.value(row), isCarried: false, countsClub: false))
            }
        case .latestReport:
            forEachLatestReport(until: last, since: first, body)
        }
    }

    private func forEachLatestReport(until last: Int, since first: Int, _ body: (Row) -> Void) {
        for (index, club) in dataset.clubs.enumerated() {
            guard rows.acceptsClub[index] else { continue }
            if let founded = club.founded, founded.dayNumber > last { continue }
            if let closed = club.closed, closed.dayNumber <= last { continue }
            let report = rows.latestReport(ofClub: index, until: last)
            let passes = report.map { rows.accepts($0.row) } ?? false
            body(
                Row(
                    index: report?.row,
                    area: club.area,
                    value: report.flatMap { passes ? rows.value($0.row) : measure.valueOfLeftOut },
                    passes: passes,
                    isCarried: report.map { $0.day < last } ?? false,
                    countsClub: true
                )
            )
        }
    }

    private func rollUp(_ tallies: inout [Tally], _ values: inout [[Int]]?, _ areas: AreaSnapshot) {
        for area in areas.inwardsOut {
            guard let parent = areas.parent(of: area) else { continue }
            tallies[parent].add(tallies[area])
            if let below = values?[area] { values?[parent].append(contentsOf: below) }
        }
    }

    /// A median is kept as the sum of the one or two middle values over their number.
    private func setMedians(_ values: [[Int]], in tallies: inout [Tally]) {
        for (area, values) in values.enumerated() where !values.isEmpty {
            let sorted = values.sorted()
            let upper = sorted[sorted.count / 2]
            let lower = sorted[(sorted.count - 1) / 2]
            let (sum, overflow) = lower.addingReportingOverflow(upper)
            tallies[area].sum = sum
            tallies[area].overflowed = overflow
        }
    }
}

extension Measure {
    /// What a row that the conditions leave out adds: nothing to a count or a sum, and no part in a mean or a median.
    fileprivate var valueOfLeftOut: Int? {
        switch aggregate {
        case .count, .sum: 0
        case .mean, .median: nil
        }
    }

    var isMedian: Bool {
        if case .median = aggregate { return true }
        return false
    }
}
