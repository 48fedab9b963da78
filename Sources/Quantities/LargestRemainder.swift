/// Whole parts of a whole that sum to it: Hamilton's method, also called the method of largest remainders.
///
/// Each part gets the whole units of its exact quota, part × units ÷ total; what is left goes, one unit each, to the
/// parts with the largest remainders. So each result is its exact quota cut off or one unit more, and together they are
/// exactly `units`. Source: Balinski & Young, Fair Representation, 1982, chapter 2 (A. Hamilton, 1792).
///
///     // 1 : 1 : 1 in tenths of a percent
///     LargestRemainder.apportion([Ratio(1), Ratio(1), Ratio(1)], units: 1_000)   // [334, 333, 333]
public enum LargestRemainder {
    /// Shares out `units` in proportion to the parts.
    ///
    /// Of equal remainders the larger part comes first, and of equal parts the one that stands first.
    ///
    /// - Returns: `nil` where there is nothing to share out (no part above 0), where a part is below 0, and where a step
    ///   does not fit in 64 bits.
    public static func apportion(_ parts: [Ratio], units: Int) -> [Int]? {
        guard let total = Ratio.sum(parts), total > .zero, units >= 0, parts.allSatisfy({ $0 >= .zero }) else {
            return nil
        }
        var shares: [Int] = []
        var remainders: [Ratio] = []
        for part in parts {
            guard let quota = part.divided(by: total)?.multiplied(by: Ratio(units)),
                let rest = Ratio(quota.numerator % quota.denominator, quota.denominator)
            else { return nil }
            shares.append(quota.numerator / quota.denominator)
            remainders.append(rest)
        }
        let order = parts.indices.sorted { first, second in
            if remainders[first] != remainders[second] { return remainders[first] > remainders[second] }
            if parts[first] != parts[second] { return parts[first] > parts[second] }
            return first < second
        }
        // The remainders sum to the units left, and each is below one, so there are more parts than units left.
        for index in order.prefix(units - shares.reduce(0, +)) { shares[index] += 1 }
        return shares
    }
}

extension Ratio {
    /// The exact sum of several values; `nil` when a step does not fit in 64 bits. The sum of none is 0.
    public static func sum(_ values: some Sequence<Ratio>) -> Ratio? {
        values.reduce(.zero) { sum, value in sum.flatMap { $0.adding(value) } }
    }

    /// The value as a percentage with so many decimals, rounded once from the exact value: 83/129 → 64.3.
    ///
    /// - Returns: `nil` when `decimals` is not in 0...7, or when the result does not fit in 64 bits.
    public func percentage(decimals: Int, _ rounding: Rounding) -> FixedDecimal? {
        // A hundredth of the value's own unit, so that no step before the rounding can be too large.
        guard let rounded = rounded(toDecimals: decimals + 2, rounding) else { return nil }
        return FixedDecimal(units: rounded.units, decimals: decimals)
    }
}
