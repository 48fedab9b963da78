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

extension Suppression {
    /// Weighs the sensitive measures against a threshold.
    ///
    /// - Parameter measures: The indicator's id, the measure's index among the evaluators, and its evaluator.
    init(
        threshold: Int?,
        measures: [(indicator: String, index: Int, evaluator: MeasureEvaluator)],
        dataset: Dataset,
        periods: [Period],
        isRegistered: [Bool]
    ) {
        guard let threshold, !measures.isEmpty else {
            self = .none
            return
        }
        var seen: Set<Int> = []
        let atoms = SuppressionAtoms(
            measures.filter { seen.insert($0.index).inserted }.map { .init(index: $0.index, evaluator: $0.evaluator) },
            dataset: dataset,
            periods: periods,
            isRegistered: isRegistered
        )
        var planner = SuppressionPlanner(atoms, dataset: dataset, threshold: threshold)
        let plan = planner.plan()
        var figures: [Place: Set<Int>] = [:]
        var totals: [Total] = []
        for figure in plan.figures.sorted() {
            let (place, area) = atoms.place(of: figure)
            figures[place, default: []].insert(area)
            guard dataset.areas.areas[area].level <= SuppressionPlanner.lowestTotal,
                let indicator = measures.first(where: { $0.index == place.measure })?.indicator
            else { continue }
            totals.append(Total(indicator: indicator, area: area, period: periods[place.column]))
        }
        var cells = Self.smallCells(measures.map(\.evaluator.measure), dataset, threshold)
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
