import Quantities

/// The day on which a target would be reached if things went on as lately: a projection, never a figure.
///
/// The pace is the mean change a day between the first and the last of up to ``window`` latest known periods; at least
/// three are needed. Days to go = what remains ÷ pace, rounded up. Exact integers throughout.
public struct Projection: Sendable, Hashable {
    /// The day on which the target would be reached.
    public let date: CalendarDate
    /// The first period of the pace.
    public let from: Period
    /// The last period of the pace.
    public let to: Period
    /// The change from the first to the last.
    public let change: Ratio
    /// The days from the first to the last.
    public let days: Int
    /// What remained at the last.
    public let remaining: Ratio

    /// How many periods make the pace, at most.
    public static let window = 4

    /// Projects a series, oldest first; nil where it has fewer than three known values, does not move towards the
    /// target, has reached it, or would reach it after the year 2100.
    ///
    /// - Parameter moreIsBetter: False for an indicator that is to fall.
    public init?(
        _ series: [(period: Period, day: CalendarDate, value: Ratio?)],
        target: Ratio,
        moreIsBetter: Bool = true
    ) {
        let known = series.compactMap { point in point.value.map { (point.period, point.day, $0) } }.suffix(Self.window)
        guard known.count >= 3, let first = known.first, let last = known.last,
            let change = last.2.subtracting(first.2), let remaining = target.subtracting(last.2),
            moreIsBetter ? remaining > .zero && change > .zero : remaining < .zero && change < .zero
        else { return nil }
        let days = last.1.dayNumber - first.1.dayNumber
        guard days > 0, let toGo = remaining.multiplied(by: Ratio(days))?.divided(by: change), toGo < Ratio(100_000),
            let date = CalendarDate(dayNumber: last.1.dayNumber + toGo.roundedUp), date.year <= 2100
        else { return nil }
        self.date = date
        from = first.0
        to = last.0
        self.change = change
        self.days = days
        self.remaining = remaining
    }
}

extension Ratio {
    /// The least whole number that is not below the value.
    var roundedUp: Int {
        let quotient = numerator / denominator
        return numerator % denominator > 0 ? quotient + 1 : quotient
    }
}
