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

    let indexes: [String: Int]
    /// The targets of each indicator and area.
    let ledgers: [TargetLedger.Place: [TargetLedger]]
    let evaluators: [MeasureEvaluator]
    let slots: [Slot]
    let tallies: [[[Tally]]]
    /// For totals that a flow is to add up to: the measure that adds it up from the target's start.
    let cumulative: [Target: Int]
    /// By measure, where it reads a field of reports: the distribution of each area at ``asOf``.
    let spreads: [[Distribution?]?]
    /// How the areas stood at each period, and which figures are given in the boundaries of a later one.
    let boundaries: BoundaryIndex
    /// By measure: the tallies in the boundaries of a later period.
    private let restated: [[BoundaryIndex.Pair: [Tally]]]
    private let isRegistered: [Bool]
    /// By measure: whether figures of it may be withheld.
    let isSensitive: [Bool]

    /// Where the measures of an indicator stand: its own, those of its classes, and the two sides of a ratio where both
    /// are taken from the same reports.
    struct Slot: Sendable {
        var own: Int?
        var classes: [Int] = []
        var pair: (above: Int, below: Int)?
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
        let indexes = Dictionary(indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.indexes = indexes
        ledgers = TargetLedger.byPlace(targets)
        periods = ReportingPeriods.of(dataset, indicators, until: asOf)
        let boundaries = BoundaryIndex(dataset, periods)
        self.boundaries = boundaries
        isRegistered = Self.registered(dataset.areaHistory, registry)

        var measures: [Measure] = []
        func add(_ measure: Measure) -> Int {
            if let known = measures.firstIndex(of: measure) { return known }
            measures.append(measure)
            return measures.count - 1
        }
        slots = indicators.map { indicator in
            switch indicator.definition {
            case .measure(let measure): return Slot(own: add(measure))
            case .breakdown(let measure, let categories):
                return Slot(own: add(measure), classes: categories.map { add(measure.counting($0.condition)) })
            case .ratio(let numerator, let denominator):
                guard let above = indexes[numerator], let below = indexes[denominator],
                    let pair = Measure.paired(indicators[above].definition, indicators[below].definition)
                else { return Slot() }
                return Slot(pair: (add(pair.above), add(pair.below)))
            case .observed: return Slot()
            }
        }
        var cumulative: [Target: Int] = [:]
        for target in targets {
            guard let index = indexes[target.indicator], let measure = indicators[index].addedUp(for: target) else {
                continue
            }
            cumulative[target] = add(measure)
        }
        self.cumulative = cumulative
        let shared = SharedRows(measures, dataset)
        let evaluators = measures.map { MeasureEvaluator($0, dataset: dataset, shared: shared) }
        self.evaluators = evaluators
        tallies = evaluators.map { [periods] evaluator in
            zip(periods, boundaries.snapshots).map { evaluator.tallies(at: $0, in: $1) }
        }
        restated = evaluators.map { [periods] evaluator in
            Dictionary(
                uniqueKeysWithValues: boundaries.pairs.map { pair in
                    (pair, evaluator.tallies(at: periods[pair.period], in: boundaries.snapshots[pair.boundaries]))
                }
            )
        }
        let latest = dataset.areaHistory.snapshot(on: dataset.periods.lastDay(of: asOf))
        spreads = evaluators.map { $0.hasDistribution ? $0.distributions(at: asOf, in: latest) : nil }
        let sensitive = SensitiveMeasure.all(indicators, slots, cumulative)
        isSensitive = evaluators.indices.map { index in sensitive.contains { $0.index == index } }
        suppression = Suppression(
            threshold: threshold,
            measures: sensitive,
            evaluators: evaluators,
            columns: SuppressionColumn.all(periods, boundaries, isRegistered),
            dataset: dataset
        )
    }

    /// The indicator of an id.
    public func indicator(_ id: String) -> Indicator? {
        indexes[id].map { indicators[$0] }
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
        let parts = isGiven(area, period) ? parts(indicator, category, area, Time(period), depth: 0) : nil
        return figure(parts, indicator, category, area, period)
    }

    /// A figure of a reporting period in the boundaries of a later one, each by its place in ``periods``.
    func restatedFigure(
        _ indicator: Indicator,
        _ category: Indicator.Category?,
        area: Int,
        _ pair: BoundaryIndex.Pair
    ) -> Figure {
        let period = periods[pair.period]
        let known =
            isRegistered[area] && dataset.areaHistory.wholePredecessors(of: area).allSatisfy { isRegistered[$0] }
        let parts = known ? parts(indicator, category, area, Time(period, pair), depth: 0) : nil
        return figure(parts, indicator, category, area, period)
    }

    private func figure(
        _ parts: Parts?,
        _ indicator: Indicator,
        _ category: Indicator.Category?,
        _ area: Int,
        _ period: Period
    ) -> Figure {
        Figure(
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

    /// Whether figures are given for an area and a period: its clubs are registered, the data runs so far, and the area
    /// was there on the period's last day.
    func isGiven(_ area: Int, _ period: Period) -> Bool {
        let day = dataset.periods.lastDay(of: period)
        return isRegistered[area] && day <= dataset.periods.lastDay(of: asOf)
            && dataset.areas.areas[area].isThere(on: day)
    }

    /// The figures of an indicator at every reporting period.
    public func series(_ indicator: Indicator, category: Indicator.Category? = nil, area: Int) -> [Figure] {
        periods.map { figure(indicator, category: category, area: area, period: $0) }
    }

    /// What a figure is made of.
    struct Parts {
        var value: Ratio?
        var numerator: Ratio?
        var denominator: Ratio?
        var coverage: Figure.Coverage?
        /// Whether a step went beyond what 64 bits hold, so that the value is not known.
        var overflowed = false
        /// Whether it is known and withheld.
        var isSuppressed = false
    }

    /// A period, and where they are another one's, the boundaries that figures are given in.
    struct Time {
        let period: Period
        let restated: BoundaryIndex.Pair?

        init(_ period: Period, _ restated: BoundaryIndex.Pair? = nil) {
            (self.period, self.restated) = (period, restated)
        }
    }

    func parts(
        _ indicator: Indicator,
        _ category: Indicator.Category?,
        _ area: Int,
        _ time: Time,
        depth: Int
    ) -> Parts? {
        // A ratio of ratios may go round in a circle; eight levels are more than any indicator has a use for.
        guard depth < 8, let index = indexes[indicator.id] else { return nil }
        switch indicator.definition {
        case .observed:
            return nil
        case .ratio(let numerator, let denominator):
            if let pair = slots[index].pair {
                return ratio(parts(ofMeasure: pair.above, area, time), parts(ofMeasure: pair.below, area, time))
            }
            guard let above = self.indicator(numerator), let below = self.indicator(denominator),
                let top = parts(above, nil, area, time, depth: depth + 1),
                let bottom = parts(below, nil, area, time, depth: depth + 1)
            else { return nil }
            return ratio(top, bottom)
        case .measure, .breakdown:
            guard let slot = slot(index, category) else { return nil }
            return parts(ofMeasure: slot, area, time)
        }
    }

    /// What a measure's figure is made of; nothing but its coverage where it is withheld.
    func parts(ofMeasure measure: Int, _ area: Int, _ time: Time) -> Parts {
        let parts = parts(of: tally(measure, area, time), evaluators[measure])
        guard isSensitive[measure], parts.value != nil, withholds(measure, area, time) else { return parts }
        return Parts(coverage: parts.coverage, isSuppressed: true)
    }

    private func ratio(_ top: Parts, _ bottom: Parts) -> Parts {
        // With one of the two known, a ratio would tell the other.
        if top.isSuppressed || bottom.isSuppressed {
            return Parts(coverage: top.coverage ?? bottom.coverage, isSuppressed: true)
        }
        let value = top.value.flatMap { top in bottom.value.flatMap { top.divided(by: $0) } }
        let isTooLarge = value == nil && top.value != nil && bottom.value.map { $0 != .zero } ?? false
        return Parts(
            value: value,
            numerator: top.value,
            denominator: bottom.value,
            coverage: top.coverage ?? bottom.coverage,
            overflowed: top.overflowed || bottom.overflowed || isTooLarge
        )
    }

    /// A period that is no reporting period has the figure of the one that ends on the same day, unless it is the sum
    /// of what happened within it; any other sensitive figure is no part of what was weighed, and so is withheld.
    private func withholds(_ measure: Int, _ area: Int, _ time: Time) -> Bool {
        guard suppression.threshold != nil else { return false }
        let calendar = dataset.periods
        let column: Int? =
            if let pair = time.restated {
                boundaries.pairs.firstIndex(of: pair).map { periods.count + $0 }
            } else {
                periods.firstIndex(of: time.period)
                    ?? (evaluators[measure].measure.isStateOfLastDay
                        ? periods.firstIndex { calendar.lastDay(of: $0) == calendar.lastDay(of: time.period) }
                        : nil)
            }
        return column.map { suppression.withholds(measure: measure, column: $0, area: area) } ?? true
    }

    private func slot(_ index: Int, _ category: Indicator.Category?) -> Int? {
        guard let category else { return slots[index].own }
        return indicators[index].categories.firstIndex { $0.id == category.id }.map { slots[index].classes[$0] }
    }

    func tally(_ measure: Int, _ area: Int, _ period: Period) -> Tally { tally(measure, area, Time(period)) }

    private func tally(_ measure: Int, _ area: Int, _ time: Time) -> Tally {
        if let pair = time.restated, let tallies = restated[measure][pair] { return tallies[area] }
        if let column = periods.firstIndex(of: time.period) { return tallies[measure][column][area] }
        return evaluators[measure].tallies(at: time.period, in: areas(at: time.period))[area]
    }

    func parts(of tally: Tally, _ evaluator: MeasureEvaluator) -> Parts {
        var parts = Parts()
        if case .latestReport = evaluator.measure.series {
            parts.coverage = .init(clubs: tally.clubs, reported: tally.rows - tally.carried, carried: tally.carried)
        }
        parts.overflowed = tally.overflowed
        guard !tally.overflowed, !tally.isDivided else { return parts }
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
            parts.overflowed = parts.value == nil
            parts.numerator = isMedian ? parts.value : sum
            parts.denominator = isMedian ? nil : below
        }
        return parts
    }

    /// Whether both sides of a ratio are taken from the reports that state both.
    public func takesSameReports(_ indicator: Indicator) -> Bool {
        indexes[indicator.id].map { slots[$0].pair != nil } ?? false
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

    /// An area is registered where it or one above it is named, where all areas below it are, or where all that it was
    /// made of are.
    private static func registered(_ history: AreaHistory, _ named: [Int]?) -> [Bool] {
        let tree = history.tree
        guard let named else { return Array(repeating: true, count: tree.areas.count) }
        var registered = tree.areas.indices.map { area in
            named.contains(area) || tree.ancestors(of: area).contains(where: named.contains)
        }
        for change in history.changes {
            for area in change.to where !registered[area] && tree.areas[area].validFrom == change.date {
                let origins = history.changes(to: area).flatMap(\.from)
                guard origins.allSatisfy({ registered[$0] }) else { continue }
                for inside in [area] + tree.descendants(of: area) { registered[inside] = true }
            }
        }
        for area in tree.order.reversed() where !registered[area] {
            let children = tree.children(of: area)
            registered[area] = !children.isEmpty && children.allSatisfy { registered[$0] }
        }
        return registered
    }
}
