import Quantities

/// The values that a published figure leaves open: one for a count, an interval for what was rounded or hedged.
///
/// - A count or a sum without a word is that number alone.
/// - A rounded figure (a ratio, a mean, a percentage) without a word may stand for anything that rounding to the
///   nearest or cutting off makes into it: 55 for 54,5 up to, but not with, 56. So no way of rounding is blamed for a
///   contradiction.
/// - A figure with a word reaches as far as ``Qualifier`` says: "over 7,3" from above 7,3 to 8,03.
public struct PublishedRange: Sendable, Hashable {
    /// The least value.
    public let lower: Ratio
    /// The greatest value.
    public let upper: Ratio
    /// Whether the least value itself belongs to it.
    public let includesLower: Bool
    /// Whether the greatest value itself belongs to it.
    public let includesUpper: Bool

    /// The range of one value.
    init(_ value: Ratio) {
        (lower, upper, includesLower, includesUpper) = (value, value, true, true)
    }

    private init(_ lower: Ratio, _ upper: Ratio, _ includesLower: Bool, _ includesUpper: Bool) {
        (self.lower, self.upper) = (lower, upper)
        (self.includesLower, self.includesUpper) = (includesLower, includesUpper)
    }

    /// What an observation leaves open; nil where a bound does not fit in 64 bits.
    init?(_ observation: Observation, of indicator: Indicator) {
        let value = observation.value
        func range(_ below: Ratio, _ above: Ratio, _ includesLower: Bool, _ includesUpper: Bool) -> PublishedRange? {
            guard let lower = value.subtracting(below), let upper = value.adding(above) else { return nil }
            return PublishedRange(lower, upper, includesLower, includesUpper)
        }
        let size = value < .zero ? Ratio.zero.subtracting(value) : value
        guard let tenth = size?.divided(by: Ratio(10)), let twentieth = size?.divided(by: Ratio(20)) else { return nil }
        let made: PublishedRange? =
            switch observation.qualifier ?? .exact {
            case .over: range(.zero, tenth, false, true)
            case .nearly: range(tenth, .zero, true, false)
            case .about: range(twentieth, twentieth, true, true)
            case .exact:
                if let step = observation.step(of: indicator) {
                    step.divided(by: Ratio(2)).flatMap { range($0, step, true, false) }
                } else {
                    PublishedRange(value)
                }
            }
        guard let made else { return nil }
        self = made
    }

    /// The sums of a value of each; nil where a bound does not fit in 64 bits.
    func adding(_ other: PublishedRange) -> PublishedRange? {
        guard let lower = lower.adding(other.lower), let upper = upper.adding(other.upper) else { return nil }
        return PublishedRange(
            lower,
            upper,
            includesLower && other.includesLower,
            includesUpper && other.includesUpper
        )
    }

    /// The products of a value of each; nil where one may be negative or a bound does not fit in 64 bits.
    func multiplied(by other: PublishedRange) -> PublishedRange? {
        guard lower >= .zero, other.lower >= .zero, let lower = lower.multiplied(by: other.lower),
            let upper = upper.multiplied(by: other.upper)
        else { return nil }
        return PublishedRange(
            lower,
            upper,
            includesLower && other.includesLower,
            includesUpper && other.includesUpper
        )
    }

    /// Whether a value lies in both.
    func meets(_ other: PublishedRange) -> Bool { reachesDown(to: other) && other.reachesDown(to: self) }

    /// Whether a value of this is at most a value of the other.
    func reachesDown(to other: PublishedRange) -> Bool {
        lower < other.upper || (lower == other.upper && includesLower && other.includesUpper)
    }
}

extension Observation {
    /// One in the last published place, in the value's own terms; nil for what is counted and not rounded.
    fileprivate func step(of indicator: Indicator) -> Ratio? {
        guard target != nil || indicator.isRounded else { return nil }
        let step = Ratio(1, FixedDecimal.powerOfTen(decimals))
        return target != nil || indicator.isPercent ? step?.divided(by: Ratio(100)) : step
    }
}

extension Indicator {
    /// Whether a share is written as percent.
    var isPercent: Bool {
        if case .percent = format { return true }
        return false
    }

    /// Whether a figure of it is rounded when it is printed: a ratio or a mean, unlike a count or a sum.
    var isRounded: Bool {
        switch definition {
        case .ratio: return true
        case .breakdown: return false
        case .measure(let measure):
            switch measure.aggregate {
            case .count, .sum: return false
            case .mean, .median: return true
            }
        case .observed:
            switch format {
            case .integer, .money: return false
            case .decimal, .percent: return true
            }
        }
    }
}
