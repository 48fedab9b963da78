/// An exact quotient of two whole numbers, always in lowest terms.
///
/// Every published figure is a ratio until the moment it is printed: `83/129` of a target is kept as it is and
/// rounded once, by ``rounded(toDecimals:_:)``. Both parts are 64-bit; an operation whose result does not fit in them
/// gives `nil` instead of a wrong number.
///
///     let share = Ratio(83, 129)          // 83/129
///     Ratio(2, -4)                        // -1/2
///     Ratio(decimal: "-64.30")            // -643/10
///     Ratio(1, 0)                         // nil
public struct Ratio: Sendable, Hashable {
    /// The dividend in lowest terms; it carries the sign.
    public let numerator: Int

    /// The divisor in lowest terms; always greater than zero.
    public let denominator: Int

    /// 0
    public static let zero = Ratio(0)

    /// 1
    public static let one = Ratio(1)

    /// A whole number.
    public init(_ whole: Int) {
        numerator = whole
        denominator = 1
    }

    /// The quotient of two whole numbers, brought to lowest terms.
    ///
    /// `nil` when the denominator is zero, or when a part of the result does not fit in 64 bits, as in
    /// `Ratio(1, .min)`.
    public init?(_ numerator: Int, _ denominator: Int) {
        self.init(reducing: Int128(numerator), over: Int128(denominator))
    }

    /// The same fraction in lowest terms; `nil` where those do not fit in 64 bits or the denominator is zero.
    ///
    /// - Parameters: neither may be `Int128.min`; products and sums of 64-bit parts never are.
    init?(reducing numerator: Int128, over denominator: Int128) {
        guard denominator != 0 else { return nil }
        let divisor = Int128(greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
        let sign: Int128 = denominator < 0 ? -1 : 1
        guard let numerator = Int(exactly: sign * numerator / divisor),
            let denominator = Int(exactly: sign * denominator / divisor)
        else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The same fraction in lowest terms, for a denominator that is known to be positive.
    init(_ numerator: Int, positiveDenominator denominator: Int) {
        let divisor = Int(greatestCommonDivisor(UInt128(numerator.magnitude), UInt128(denominator.magnitude)))
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    /// Whether the value is a whole number.
    public var isWhole: Bool { denominator == 1 }

    /// The value as a whole number; `nil` when it has a fraction.
    public var wholeValue: Int? { isWhole ? numerator : nil }

    /// The nearest floating-point value, for drawing only: never compare it and never print it.
    public var approximate: Double { Double(numerator) / Double(denominator) }
}

extension Ratio: Comparable {
    /// Exact for all values: the cross products are compared in full width.
    public static func < (left: Ratio, right: Ratio) -> Bool {
        if left.denominator == right.denominator { return left.numerator < right.numerator }
        return left.numerator.multipliedFullWidth(by: right.denominator)
            < right.numerator.multipliedFullWidth(by: left.denominator)
    }
}

/// The largest number that divides both; the other one where one is zero.
private func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (larger, smaller) = (first, second)
    while smaller > UInt128(UInt.max) || larger > UInt128(UInt.max) {
        guard smaller != 0 else { return larger }
        (larger, smaller) = (smaller, larger % smaller)
    }
    // From here on the numbers fit in a machine word, where a division is many times faster.
    var (a, b) = (UInt(larger), UInt(smaller))
    while b != 0 { (a, b) = (b, a % b) }
    return UInt128(a)
}
