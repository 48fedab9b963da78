import ClubData
import Diagnostics
import Quantities

extension Figures {
    /// Whether figures of an indicator may be withheld: its own mark, or that of what it is a ratio of.
    public func isSensitive(_ indicator: Indicator) -> Bool { isSensitive(indicator, depth: 0) }

    private func isSensitive(_ indicator: Indicator, depth: Int) -> Bool {
        guard suppression.threshold != nil, depth < 8 else { return false }
        if case .ratio(let numerator, let denominator) = indicator.definition {
            return [numerator, denominator].compactMap(self.indicator).contains { isSensitive($0, depth: depth + 1) }
        }
        return indicator.isSensitive
    }

    /// Whether an indicator reads a private field, so that the rows behind its figures tell that field.
    public func readsPrivateField(_ indicator: Indicator) -> Bool { readsPrivateField(indicator, depth: 0) }

    private func readsPrivateField(_ indicator: Indicator, depth: Int) -> Bool {
        guard depth < 8 else { return false }
        if case .ratio(let numerator, let denominator) = indicator.definition {
            return [numerator, denominator].compactMap(self.indicator)
                .contains { readsPrivateField($0, depth: depth + 1) }
        }
        guard let measure = indicator.definition.measure else { return false }
        let conditions = measure.conditions + indicator.categories.map(\.condition)
        let fields = [measure.aggregate.field].compactMap { $0 } + conditions.map(\.field) + measure.series.fields
        return fields.contains { isPrivate($0, in: measure.table) }
    }

    private func isPrivate(_ field: String, in table: String) -> Bool {
        let ofClub = field.hasPrefix("club.")
        let column = dataset.table(ofClub ? "clubs" : table)?
            .column(ofClub ? String(field.dropFirst("club.".count)) : field)
        return column?.field.isPrivate ?? false
    }

    /// Totals of the country or a province that are withheld: nobody expects a gap there.
    var withheldTotals: [Diagnostic] {
        suppression.totals.map { total in
            let area = dataset.areas.areas[total.area].id
            return .warning(
                "WithheldTotal",
                "\(total.indicator)@\(area)@\(total.period.id) is withheld: it would give away what a few people told",
                at: nil,
                hint: "there are too few clubs to hide it among; a later period or a lower threshold shows it"
            )
        }
    }
}

/// A measure whose figures may be withheld.
struct SensitiveMeasure {
    /// The indicator's id: of a ratio's two sides the ratio's.
    let indicator: String
    /// Its index among the evaluators.
    let index: Int
    /// The areas whose figures are shown; nil for all.
    var areas: Set<Int>?
    /// Whether it is but a side of a ratio, taken from the reports that state both: no figure of its own.
    var isSide = false

    /// The measures of sensitive indicators and their classes, the sensitive sides of ratios taken from the reports
    /// that state both, and what adds up to a target.
    static func all(
        _ indicators: [Indicator],
        _ slots: [Figures.Slot],
        _ cumulative: [Target: Int]
    ) -> [SensitiveMeasure] {
        let ids = Set(indicators.filter(\.isSensitive).map(\.id))
        let own = zip(indicators, slots).flatMap { indicator, slot -> [SensitiveMeasure] in
            if case .ratio(let numerator, let denominator) = indicator.definition, let pair = slot.pair {
                let sides = [(numerator, pair.above), (denominator, pair.below)].filter { ids.contains($0.0) }
                return sides.map { SensitiveMeasure(indicator: indicator.id, index: $0.1, isSide: true) }
            }
            guard indicator.isSensitive else { return [] }
            return ([slot.own].compactMap { $0 } + slot.classes).map { .init(indicator: indicator.id, index: $0) }
        }
        var areas: [Int: Set<Int>] = [:]
        var names: [Int: String] = [:]
        for (target, measure) in cumulative where ids.contains(target.indicator) {
            areas[measure, default: []].insert(target.area)
            // Two indicators may share a measure; the name of the first stands for both.
            names[measure] = min(names[measure] ?? target.indicator, target.indicator)
        }
        return own
            + areas.sorted { $0.key < $1.key }.map { index, areas in
                SensitiveMeasure(indicator: names[index] ?? "", index: index, areas: areas)
            }
    }
}

/// A time at which figures are published: a reporting period, or one in the boundaries of a later one.
struct SuppressionColumn {
    let period: Period
    /// How the areas stood that figures are added up for.
    let areas: AreaSnapshot
    /// By area, whether its figure is published.
    let isPublished: [Bool]
    /// Whether it is in the boundaries of a later period.
    let isRestated: Bool

    /// First a column a period, then a column a pair of periods.
    static func all(_ periods: [Period], _ boundaries: BoundaryIndex, _ isRegistered: [Bool]) -> [SuppressionColumn] {
        zip(periods, boundaries.snapshots).map { period, areas in
            SuppressionColumn(period: period, areas: areas, isPublished: isRegistered, isRestated: false)
        }
            + boundaries.pairs.map { pair in
                SuppressionColumn(
                    period: periods[pair.period],
                    areas: boundaries.snapshots[pair.boundaries],
                    isPublished: isRegistered.indices.map { area in
                        isRegistered[area] && boundaries.lastPeriod(of: area) == pair.boundaries
                            && !boundaries.marks(of: area, after: pair.period).isEmpty
                    },
                    isRestated: true
                )
            }
    }
}

extension Suppression {
    /// Weighs the sensitive measures against a threshold.
    init(
        threshold: Int?,
        measures: [SensitiveMeasure],
        evaluators: [MeasureEvaluator],
        columns: [SuppressionColumn],
        dataset: Dataset
    ) {
        guard let threshold, !measures.isEmpty else {
            self = .none
            return
        }
        var seen: Set<Int> = []
        let atoms = SuppressionAtoms(
            measures.filter { seen.insert($0.index).inserted },
            evaluators: evaluators,
            dataset: dataset,
            columns: columns
        )
        // A country's figure is worth more than the ratio made of it.
        let sides = Set(measures.filter(\.isSide).map(\.index)).subtracting(measures.filter { !$0.isSide }.map(\.index))
        var planner = SuppressionPlanner(atoms, sides: sides, dataset: dataset, threshold: threshold)
        let plan = planner.plan()
        var figures: [Place: Set<Int>] = [:]
        var totals: [Total] = []
        for figure in plan.figures.sorted() {
            let (place, area) = atoms.place(of: figure)
            figures[place, default: []].insert(area)
            guard dataset.areas.areas[area].level <= SuppressionPlanner.lowestTotal,
                let indicator = measures.first(where: { $0.index == place.measure })?.indicator
            else { continue }
            totals.append(Total(indicator: indicator, area: area, period: columns[place.column].period))
        }
        var cells = Self.smallCells(measures.map { evaluators[$0.index].measure }, dataset, threshold)
        for atom in plan.atoms {
            if let cell = atoms.atoms[atom].cell { cells[cell.field, default: []].insert(cell.row) }
        }
        self.init(threshold: threshold, totals: totals, figures: figures, cells: cells)
    }

    /// The cells that are small by themselves, also those that no figure counts: of a club that has closed, or of a
    /// period still to come.
    private static func smallCells(_ measures: [Measure], _ dataset: Dataset, _ threshold: Int) -> [Field: Set<Int>] {
        var cells: [Field: Set<Int>] = [:]
        for measure in measures {
            guard let name = measure.aggregate.field, let column = dataset.table(measure.table)?.column(name),
                !column.field.isPrivate
            else { continue }
            let small = column.cells.indices.filter { column.cells[$0] > 0 && column.cells[$0] < threshold }
            cells[Field(table: measure.table, name: name), default: []].formUnion(small)
        }
        return cells
    }
}

extension Measure {
    /// Whether the figure depends on the last day of its period alone.
    var isStateOfLastDay: Bool {
        if case .flow(_, nil) = series { return false }
        return true
    }
}
