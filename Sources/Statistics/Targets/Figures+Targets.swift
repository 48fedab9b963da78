import ClubData
import Quantities

extension Figures {
    /// The targets of an indicator in an area that count for a period, each in the version in force on its last day.
    ///
    /// First what was set, then stretch targets; by deadline, then by id. A target for each period counts from its start
    /// to its deadline only, and only for periods of the kind that the site reports in: what is asked of a quarter says
    /// nothing about a year.
    ///
    /// - Parameter period: ``asOf`` when not given.
    public func targets(_ indicator: Indicator, area: Int, period: Period? = nil) -> [Target] {
        let period = period ?? asOf
        let day = dataset.periods.lastDay(of: period)
        return ledgers(indicator, area: area).compactMap { $0.inForce(on: day) }.filter { target in
            guard target.per == .period else { return true }
            return period.kind == asOf.kind && target.start.map { $0 <= day } ?? true && day <= target.deadline
        }
    }

    /// The targets of an indicator in an area with all their versions.
    public func ledgers(_ indicator: Indicator, area: Int) -> [TargetLedger] {
        ledgers[TargetLedger.Place(indicator: indicator.id, area: area)] ?? []
    }

    /// All versions of a target, oldest first.
    public func ledger(of target: Target) -> TargetLedger? {
        ledgers[TargetLedger.Place(indicator: target.indicator, area: target.area)]?.first {
            $0.versions.first?.id == target.id
        }
    }

    /// How a figure stands to a target at the end of its period.
    public func progress(_ figure: Figure, _ target: Target) -> Progress {
        Progress(
            target,
            value: attained(figure, target),
            on: dataset.periods.lastDay(of: figure.period),
            moreIsBetter: figure.indicator.direction != .less
        )
    }

    /// What a target is held against: the figure itself; for a total of what happens in periods, what has happened since
    /// the target's start.
    public func attained(_ figure: Figure, _ target: Target) -> Ratio? {
        guard let measure = cumulative[target] else { return figure.value }
        guard isGiven(figure.area, figure.period) else { return nil }
        return parts(ofMeasure: measure, figure.area, Time(figure.period)).value
    }

    /// Whether what a target is held against is known and withheld.
    public func withholdsAttained(_ figure: Figure, _ target: Target) -> Bool {
        guard let measure = cumulative[target] else { return figure.isSuppressed }
        guard isGiven(figure.area, figure.period) else { return false }
        return parts(ofMeasure: measure, figure.area, Time(figure.period)).isSuppressed
    }

    /// The day on which a target would be reached at the pace of late; nil for a target of each period.
    public func projection(_ indicator: Indicator, area: Int, _ target: Target) -> Projection? {
        guard target.per == .total else { return nil }
        let points = series(indicator, area: area).map { figure in
            (
                period: figure.period, day: dataset.periods.lastDay(of: figure.period),
                value: attained(figure, target)
            )
        }
        return Projection(points, target: target.value, moreIsBetter: indicator.direction != .less)
    }
}

extension Indicator {
    /// Whether it says what happened in each period by itself.
    var isFlowByPeriod: Bool {
        if case .measure(let measure) = definition, case .flow(_, nil) = measure.series { return true }
        return false
    }

    /// The measure that adds up what happens in periods from a target's start; nil where the figure itself is compared.
    func addedUp(for target: Target) -> Measure? {
        guard target.per == .total, isFlowByPeriod, let start = target.start, case .measure(let measure) = definition,
            case .flow(let date, _) = measure.series
        else { return nil }
        return Measure(
            table: measure.table,
            aggregate: measure.aggregate,
            conditions: measure.conditions,
            series: .flow(date: date, since: start)
        )
    }
}

extension Figures {
    /// The rows behind a figure, or behind what a target is held against: for a total of what happens in periods, those
    /// since the target's start.
    public func rows(behind figure: Figure, _ target: Target? = nil) -> [RowReference] {
        guard isGiven(figure.area, figure.period) else { return [] }
        if let target, let measure = cumulative[target] {
            guard !withholdsAttained(figure, target), !readsPrivateField(figure.indicator) else { return [] }
            return rows(of: evaluators[measure], figure.area, figure.period)
        }
        return rows(figure.indicator, category: figure.category, area: figure.area, period: figure.period)
    }
}
