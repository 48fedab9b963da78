import ClubData
import Diagnostics
import Quantities

/// All figures of a site: every indicator and class, for every area, at every reporting period, worked out once.
///
/// A figure is given only where the tables can bear it: inside the areas whose clubs are all registered, and not after
/// the period the data runs to. Elsewhere its value is nil, and what others published stands as ``Observation``s.
public struct Figures: Sendable {
    /// The data.
    public let dataset: Dataset
    /// The indicators, in the order of the file.
    public let indicators: [Indicator]
    /// The reporting periods up to ``asOf``, oldest first.
    public let periods: [Period]
    /// The period the data runs to.
    public let asOf: Period
    /// Targets by indicator and area.
    public let targets: [Target]
    /// What others published.
    public let observations: [Observation]
    /// What is withheld of them.
    public let suppression: Suppression

    private let indexes: [String: Int]
    private let targetsByPlace: [TargetPlace: [Target]]
    private let evaluators: [MeasureEvaluator]
    private let slots: [Slot]
    private let tallies: [[[Tally]]]
    private let isRegistered: [Bool]
    private let isSensitive: [Bool]

    /// What a target is for.
    private struct TargetPlace: Hashable, Sendable {
        let indicator: String
        let area: Int
    }

    /// Where the measures of an indicator stand: its own, then those of its classes.
    private struct Slot: Sendable {
        let own: Int?
        let classes: [Int]
    }

    /// Works out all figures.
    ///
    /// - Parameters:
    ///   - registry: The areas whose clubs are all in the tables; nil for all.
    ///   - asOf: The period the data runs to; nothing later is read.
    ///   - threshold: Counts of sensitive indicators above 0 and below this are withheld; nil for none.
    public init(
        dataset: Dataset,
        indicators: [Indicator],
        targets: [Target],
        observations: [Observation],
        registry: [Int]?,
        asOf: Period,
        threshold: Int? = nil
    ) {
        self.dataset = dataset
        self.indicators = indicators
        self.targets = targets
        self.observations = observations
        self.asOf = asOf
        indexes = Dictionary(indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        targetsByPlace = Dictionary(grouping: targets) { TargetPlace(indicator: $0.indicator, area: $0.area) }
        periods = ReportingPeriods.of(dataset, indicators, until: asOf)
        isRegistered = Self.registered(dataset.areas, registry)

        var evaluators: [MeasureEvaluator] = []
        func add(_ measure: Measure) -> Int {
            if let known = evaluators.firstIndex(where: { $0.measure == measure }) { return known }
            evaluators.append(MeasureEvaluator(measure, dataset: dataset))
            return evaluators.count - 1
        }
        slots = indicators.map { indicator in
            switch indicator.definition {
            case .measure(let measure): Slot(own: add(measure), classes: [])
            case .breakdown(let measure, let categories):
                Slot(own: add(measure), classes: categories.map { add(measure.counting($0.condition)) })
            case .ratio, .observed: Slot(own: nil, classes: [])
            }
        }
        self.evaluators = evaluators
        tallies = evaluators.map { [periods] evaluator in periods.map(evaluator.tallies(at:)) }
        let sensitive = zip(indicators, slots).filter(\.0.isSensitive).flatMap { indicator, slot in
            ([slot.own].compactMap { $0 } + slot.classes).map { (indicator: indicator.id, measure: $0) }
        }
        isSensitive = evaluators.indices.map { index in sensitive.contains { $0.measure == index } }
        suppression = Suppression(
            threshold: threshold,
            measures: sensitive.map { ($0.indicator, $0.measure, evaluators[$0.measure]) },
            dataset: dataset,
            periods: periods,
            isRegistered: isRegistered
        )
    }

    /// The indicator of an id.
    public func indicator(_ id: String) -> Indicator? {
        indexes[id].map { indicators[$0] }
    }

    /// The targets of an indicator in an area, in the order of the table.
    public func targets(_ indicator: Indicator, area: Int) -> [Target] {
        targetsByPlace[TargetPlace(indicator: indicator.id, area: area)] ?? []
    }

    /// Whether all clubs of an area are in the tables, so that its figures can be worked out.
    public func isRegistered(_ area: Int) -> Bool { isRegistered[area] }

    /// The figure of an indicator, or of one of its classes, for an area and a period.
    public func figure(
        _ indicator: Indicator,
        category: Indicator.Category? = nil,
        area: Int,
        period: Period
    ) -> Figure {
        let known = isRegistered[area] && dataset.periods.lastDay(of: period) <= dataset.periods.lastDay(of: asOf)
        let parts = known ? parts(indicator, category, area, period, depth: 0) : nil
        return Figure(
            indicator: indicator,
            category: category,
            area: area,
            period: period,
            value: parts?.value,
            numerator: parts?.numerator,
            denominator: parts?.denominator,
            coverage: parts?.coverage,
            isIllustrative: isIllustrative(indicator, depth: 0),
            isSuppressed: parts?.isSuppressed ?? false
        )
    }

    /// The figures of an indicator at every reporting period.
    public func series(_ indicator: Indicator, category: Indicator.Category? = nil, area: Int) -> [Figure] {
        periods.map { figure(indicator, category: category, area: area, period: $0) }
    }

    /// Sums that went beyond what an integer holds: such a figure is not known.
    public var diagnostics: [Diagnostic] { overflows + withheldTotals }

    private var overflows: [Diagnostic] {
        zip(indicators, slots).compactMap { indicator, slot in
            let measures = [slot.own].compactMap { $0 } + slot.classes
            guard measures.contains(where: { tallies[$0].contains { $0.contains(where: \.overflowed) } }) else {
                return nil
            }
            return .error(
                "Overflow",
                "a sum of the indicator \(indicator.id) is larger than \(Int.max)",
                at: nil,
                hint: "look for a cell with too many digits in the column it sums"
            )
        }
    }

    /// What a figure is made of.
    struct Parts {
        var value: Ratio?
        var numerator: Ratio?
        var denominator: Ratio?
        var coverage: Figure.Coverage?
        var isSuppressed = false
    }

    private func parts(
        _ indicator: Indicator,
        _ category: Indicator.Category?,
        _ area: Int,
        _ period: Period,
        depth: Int
    ) -> Parts? {
        // A ratio of ratios may go round in a circle; eight levels are more than any indicator has a use for.
        guard depth < 8, let index = indexes[indicator.id] else { return nil }
        switch indicator.definition {
        case .observed:
            return nil
        case .ratio(let numerator, let denominator):
            guard let above = self.indicator(numerator), let below = self.indicator(denominator),
                let top = parts(above, nil, area, period, depth: depth + 1),
                let bottom = parts(below, nil, area, period, depth: depth + 1)
            else { return nil }
            // With one of the two known, a ratio would tell the other.
            if top.isSuppressed || bottom.isSuppressed {
                return Parts(coverage: top.coverage ?? bottom.coverage, isSuppressed: true)
            }
            let value = top.value.flatMap { top in bottom.value.flatMap { top.divided(by: $0) } }
            return Parts(
                value: value,
                numerator: top.value,
                denominator: bottom.value,
                coverage: top.coverage ?? bottom.coverage
            )
        case .measure, .breakdown:
            guard let slot = slot(index, category) else { return nil }
            let parts = parts(of: tally(slot, area, period), evaluators[slot])
            guard isSensitive[slot], parts.value != nil, withholds(slot, area, period) else { return parts }
            return Parts(coverage: parts.coverage, isSuppressed: true)
        }
    }

    /// A period that is no reporting period has the figure of the one that ends on the same day, unless it is the sum
    /// of what happened within it; any other sensitive figure is no part of what was weighed, and so is withheld.
    private func withholds(_ measure: Int, _ area: Int, _ period: Period) -> Bool {
        guard suppression.threshold != nil else { return false }
        let column =
            periods.firstIndex(of: period)
            ?? (evaluators[measure].measure.isStateOfLastDay
                ? periods.firstIndex { dataset.periods.lastDay(of: $0) == dataset.periods.lastDay(of: period) } : nil)
        return column.map { suppression.withholds(measure: measure, column: $0, area: area) } ?? true
    }

    private func slot(_ index: Int, _ category: Indicator.Category?) -> Int? {
        guard let category else { return slots[index].own }
        return indicators[index].categories.firstIndex { $0.id == category.id }.map { slots[index].classes[$0] }
    }

    private func tally(_ measure: Int, _ area: Int, _ period: Period) -> Tally {
        if let column = periods.firstIndex(of: period) { return tallies[measure][column][area] }
        return evaluators[measure].tallies(at: period)[area]
    }

    private func parts(of tally: Tally, _ evaluator: MeasureEvaluator) -> Parts {
        var parts = Parts()
        if case .latestReport = evaluator.measure.series {
            parts.coverage = .init(clubs: tally.clubs, reported: tally.rows - tally.carried, carried: tally.carried)
        }
        guard !tally.overflowed else { return parts }
        let sum = Ratio(tally.sum, FixedDecimal.powerOfTen(evaluator.decimals))
        switch evaluator.measure.aggregate {
        case .count, .sum:
            // Clubs that exist but have never stated the value leave it unknown: missing is never 0.
            guard tally.rows > 0 || tally.clubs == 0 else { return parts }
            parts.value = sum
            parts.numerator = sum
        case .mean, .median:
            guard tally.rows > 0, let sum else { return parts }
            let isMedian = evaluator.measure.isMedian
            let below = Ratio(isMedian ? 2 : tally.rows)
            parts.value = sum.divided(by: below)
            parts.numerator = isMedian ? parts.value : sum
            parts.denominator = isMedian ? nil : below
        }
        return parts
    }

    /// Whether a table behind an indicator is illustrative.
    public func isIllustrative(_ indicator: Indicator) -> Bool { isIllustrative(indicator, depth: 0) }

    private func isIllustrative(_ indicator: Indicator, depth: Int) -> Bool {
        guard depth < 8 else { return false }
        switch indicator.definition {
        case .observed: return false
        case .measure(let measure), .breakdown(let measure, _):
            return dataset.table(measure.table)?.resource.isIllustrative ?? false
        case .ratio(let numerator, let denominator):
            return [numerator, denominator].contains { id in
                self.indicator(id).map { isIllustrative($0, depth: depth + 1) } ?? false
            }
        }
    }

    /// An area is registered where it or one above it is named, or where all areas below it are.
    private static func registered(_ tree: AreaTree, _ named: [Int]?) -> [Bool] {
        guard let named else { return Array(repeating: true, count: tree.areas.count) }
        var registered = tree.areas.indices.map { area in
            named.contains(area) || tree.ancestors(of: area).contains(where: named.contains)
        }
        for area in tree.order.reversed() where !registered[area] {
            let children = tree.children(of: area)
            registered[area] = !children.isEmpty && children.allSatisfy { registered[$0] }
        }
        return registered
    }
}
