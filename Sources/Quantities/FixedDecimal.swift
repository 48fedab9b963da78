/// A rounded figure: a whole number of tenths, hundredths, …, and how many decimals it shows.
///
/// Two of them are equal when they show the same text: 64.3 and 64.30 are different figures of the same ``ratio``.
public struct FixedDecimal: Sendable, Hashable {
    /// The value times 10 to the power of ``decimals``: 643 for 64.3.
    public let units: Int

    /// The number of digits after the decimal mark, 0...9.
    public let decimals: Int

    /// How many decimals a figure may have.
    public static let decimalsRange = 0...9

    /// 10 to a power from 0 to 18, all that fit in 64 bits; more must be refused before.
    package static func powerOfTen(_ exponent: Int) -> Int { powersOfTen[exponent] }

    private static let powersOfTen = (0...18).map { exponent in (0..<exponent).reduce(1) { power, _ in power * 10 } }

    /// `nil` when `decimals` is not in 0...9.
    public init?(units: Int, decimals: Int) {
        guard Self.decimalsRange.contains(decimals) else { return nil }
        self.units = units
        self.decimals = decimals
    }

    /// A whole number, shown without decimals.
    public init(_ whole: Int) {
        units = whole
        decimals = 0
    }

    /// The exact value of what is shown.
    public var ratio: Ratio { Ratio(units, positiveDenominator: Self.powerOfTen(decimals)) }

    /// The value for machines, always with its number of decimals: `"64.30"`, `"-0.5"`, `"1214"`.
    public var machineText: String {
        let sign = units < 0 ? "-" : ""
        let digits = String(units.magnitude)
        guard decimals > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }
}
