import ClubData
import Diagnostics
import Quantities

extension Figures {
    /// The rows behind a figure: where each stands in its file. Empty for a figure that is not worked out, for one that
    /// is withheld, and where the rows would tell a private field: which of them it counts.
    public func rows(
        _ indicator: Indicator,
        category: Indicator.Category? = nil,
        area: Int,
        period: Period
    ) -> [RowReference] {
        guard !readsPrivateField(indicator),
            !isSensitive(indicator)
                || !figure(indicator, category: category, area: area, period: period).isSuppressed
        else { return [] }
        switch indicator.definition {
        case .observed: return []
        case .ratio(let numerator, let denominator):
            if let pair = indexes[indicator.id].flatMap({ slots[$0].pair }) {
                return [pair.above, pair.below].flatMap { rows(of: evaluators[$0], area, period) }
            }
            return [numerator, denominator].compactMap(self.indicator).flatMap { rows($0, area: area, period: period) }
        case .measure(let measure), .breakdown(let measure, _):
            let measure = category.map { measure.counting($0.condition) } ?? measure
            return rows(of: evaluator(of: measure), area, period)
        }
    }

    /// What works a measure out: the one that its figures came from, where there is one.
    private func evaluator(of measure: Measure) -> MeasureEvaluator {
        evaluators.first { $0.measure == measure } ?? MeasureEvaluator(measure, dataset: dataset)
    }

    func rows(of evaluator: MeasureEvaluator, _ area: Int, _ period: Period) -> [RowReference] {
        guard let table = dataset.table(evaluator.measure.table) else { return [] }
        let areas = areas(at: period)
        var found: [RowReference] = []
        evaluator.forEachRow(at: period) { row in
            guard row.passes, let index = row.index, row.value != nil, let own = row.area else { return }
            guard areas.isWithin(own, area) else { return }
            found.append(RowReference(table: table.resource.name, row: index, line: table.line(ofRow: index)))
        }
        return found
    }

    /// From which earlier periods a figure's values were carried forward, and how many clubs from each; latest first.
    public func carriedForward(_ indicator: Indicator, area: Int, period: Period) -> [(period: Period, clubs: Int)] {
        guard case .measure(let measure) = indicator.definition, case .latestReport(let name) = measure.series,
            let column = dataset.table(measure.table)?.column(name)
        else { return [] }
        let areas = areas(at: period)
        var counts: [Period: Int] = [:]
        evaluator(of: measure).forEachRow(at: period) { row in
            guard row.isCarried, row.value != nil, let index = row.index, let own = row.area else { return }
            guard areas.isWithin(own, area) else { return }
            if let stated = column.text(index).flatMap({ Period($0) }) { counts[stated, default: 0] += 1 }
        }
        return counts.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
    }
}

/// A row of a table that stands behind a figure.
public struct RowReference: Sendable, Hashable {
    /// The table, by resource name.
    public let table: String
    /// The row, from 0.
    public let row: Int
    /// The line of the file, from 1.
    public let line: Int
}
