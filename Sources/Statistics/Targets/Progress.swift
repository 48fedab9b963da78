import Quantities

/// How far a figure has come towards a target, and whether it keeps pace.
///
/// The share is value ÷ target, exactly. The pace is a straight line from the baseline on the start day to the target
/// on the deadline: expected = baseline + (target − baseline) × days gone ÷ days in all, both counted in calendar days.
///
/// Where less is better, value ÷ target would grow as things get worse. There the share is the part of the way that has
/// been gone, (baseline − value) ÷ (baseline − target); without a baseline above the target there is none, and no pace.
/// A target for each period has no pace either: its period is over, and the value has reached it or not.
public struct Progress: Sendable, Hashable {
    /// The target.
    public let target: Target
    /// The value it is held against; nil where it is not known.
    public let value: Ratio?
    /// value ÷ target; where less is better, the part of the way from the baseline.
    public let share: Ratio?
    /// What is still to come, or to go; nil where it is not known, 0 or less where the target is met.
    public let remaining: Ratio?
    /// What a straight line asks by now; nil without a start or after the deadline.
    public let expected: Ratio?
    /// Where things stand.
    public let status: Status
    /// The arithmetic of the pace: days gone and days in all.
    public let days: Days?
    /// Whether less is better.
    public let isFalling: Bool

    /// Days from the start to now and to the deadline.
    public struct Days: Sendable, Hashable {
        /// Days from the start to the period's last day.
        public let gone: Int
        /// Days from the start to the deadline.
        public let total: Int
    }

    /// Where things stand.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// The target is reached.
        case met
        /// Not reached, and at or above the straight line.
        case onTrack
        /// Not reached, and below the straight line.
        case behind
        /// The deadline, or the period that was to reach it, has passed and the target was not reached.
        case missed
        /// Not reached, and no start is known, so that nothing can be said of the pace.
        case underWay
        /// The figure is not known.
        case noData
    }

    /// Holds a value against a target on a day.
    ///
    /// - Parameters:
    ///   - moreIsBetter: False for an indicator that is to fall: then a value at or below the target meets it.
    public init(_ target: Target, value: Ratio?, on day: CalendarDate, moreIsBetter: Bool = true) {
        self.target = target
        self.value = value
        isFalling = !moreIsBetter
        share = value.flatMap { moreIsBetter ? $0.divided(by: target.value) : Self.wayGone($0, target) }
        remaining = value.flatMap { moreIsBetter ? target.value.subtracting($0) : $0.subtracting(target.value) }
        days = Self.days(target, on: day, moreIsBetter)
        expected = Self.expected(target, days)
        status = Self.status(target, value, expected, on: day, moreIsBetter)
    }

    private static func wayGone(_ value: Ratio, _ target: Target) -> Ratio? {
        guard let baseline = target.baseline, baseline > target.value,
            let gone = baseline.subtracting(value), let way = baseline.subtracting(target.value)
        else { return nil }
        return gone.divided(by: way)
    }

    private static func days(_ target: Target, on day: CalendarDate, _ moreIsBetter: Bool) -> Days? {
        guard target.per == .total, moreIsBetter || target.baseline.map({ $0 > target.value }) ?? false else {
            return nil
        }
        guard let start = target.start, start < target.deadline, start <= day, day <= target.deadline else {
            return nil
        }
        return Days(gone: day.dayNumber - start.dayNumber, total: target.deadline.dayNumber - start.dayNumber)
    }

    private static func expected(_ target: Target, _ days: Days?) -> Ratio? {
        guard let days, let way = target.value.subtracting(target.baseline ?? .zero),
            let part = Ratio(days.gone, days.total), let gone = way.multiplied(by: part)
        else { return nil }
        return gone.adding(target.baseline ?? .zero)
    }

    private static func status(
        _ target: Target,
        _ value: Ratio?,
        _ expected: Ratio?,
        on day: CalendarDate,
        _ moreIsBetter: Bool
    ) -> Status {
        guard let value else { return .noData }
        func reaches(_ mark: Ratio) -> Bool { moreIsBetter ? value >= mark : value <= mark }
        if reaches(target.value) { return .met }
        if day > target.deadline || target.per == .period { return .missed }
        guard let expected else { return .underWay }
        return reaches(expected) ? .onTrack : .behind
    }
}
