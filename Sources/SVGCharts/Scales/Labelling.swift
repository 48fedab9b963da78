/// A candidate for the ticks of an axis: multiples of a step, and how good they are.
///
/// The measures and their formulas are those of the paper that ``NiceTicks`` names.
struct Labelling: Sendable, Hashable {
    /// The step is `mantissa` times ten to the power of `exponent`, and the first tick is `first` steps from zero.
    private let mantissa: Int
    private let exponent: Int
    private let first: Int

    /// How many ticks there are.
    let count: Int

    /// The fewest multiples of a step that reach around a domain; `nil` when they are too far from zero to be exact.
    init?(around domain: ClosedRange<Double>, step: Int, exponent: Int) {
        let length = PowerOfTen.scaled(Double(step), by: exponent)
        let first = (domain.lowerBound / length).rounded(.down)
        let last = (domain.upperBound / length).rounded(.up)
        guard length > 0, first.magnitude < 1e12, last.magnitude < 1e12, last > first else { return nil }
        mantissa = step
        self.exponent = exponent
        self.first = Int(first)
        count = Int(last) - Int(first) + 1
    }

    /// The distance between two ticks.
    var step: Double { PowerOfTen.scaled(Double(mantissa), by: exponent) }

    /// The ticks, each the number nearest to its decimal form.
    var values: [Double] {
        (first..<(first + count)).map { PowerOfTen.scaled(Double($0 * mantissa), by: exponent) }
    }

    private var lower: Double { Double(first) * step }
    private var upper: Double { Double(first + count - 1) * step }

    /// 1 for a step of 1 with a tick at zero, less for a step further down the list or one that skips.
    func simplicity(preference: Int, skip: Int) -> Double {
        let zero = first <= 0 && first + count > 0 ? 1.0 : 0.0
        return 1 - Double(preference) / 5 - Double(skip) + zero
    }

    /// 1 when the ticks end where the data end.
    func coverage(of domain: ClosedRange<Double>) -> Double {
        let over = (domain.upperBound - upper, domain.lowerBound - lower)
        let tenth = 0.1 * (domain.upperBound - domain.lowerBound)
        return 1 - 0.5 * (over.0 / tenth * (over.0 / tenth) + over.1 / tenth * (over.1 / tenth))
    }

    /// 1 when the ticks are as dense as wanted, less the more they differ from it either way.
    func density(wanted: Int, domain: ClosedRange<Double>) -> Double {
        let actual = Double(count - 1) / (upper - lower)
        let ideal = Double(wanted - 1) / (max(upper, domain.upperBound) - min(lower, domain.lowerBound))
        return 2 - max(actual / ideal, ideal / actual)
    }
}
