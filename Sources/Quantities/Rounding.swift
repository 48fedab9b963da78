/// How a figure that has more decimals than are shown loses the rest. All three treat −x as the mirror image of x.
///
/// The raw value is what a site's settings say, as in `rounding: half-up`.
public enum Rounding: String, Sendable, CaseIterable {
    /// To the nearest; a tie goes away from zero: 0.25 → 0.3, −0.25 → −0.3. What people learn at school.
    case halfUp = "half-up"

    /// To the nearest; a tie goes to the even digit: 0.25 → 0.2, 0.35 → 0.4.
    case halfEven = "half-even"

    /// Further digits are dropped: 58.865 → 58.8, −58.865 → −58.8.
    case cutOff = "cut-off"
}

extension Ratio {
    /// The value with so many decimals, rounded once from the exact value.
    ///
    ///     Ratio(8300, 141)?.rounded(toDecimals: 1, .halfUp)?.machineText   // "58.9"
    ///     Ratio(8300, 141)?.rounded(toDecimals: 1, .cutOff)?.machineText   // "58.8"
    ///
    /// - Returns: `nil` when `decimals` is not in 0...9, or when the result does not fit in 64 bits.
    public func rounded(toDecimals decimals: Int, _ rounding: Rounding) -> FixedDecimal? {
        guard FixedDecimal.decimalsRange.contains(decimals),
            let units = Int(exactly: units(ofOneIn: FixedDecimal.powerOfTen(decimals), per: 1, rounding))
        else { return nil }
        return FixedDecimal(units: units, decimals: decimals)
    }

    /// How many times one `fineness`-th of `unit` the value is, rounded to a whole number.
    ///
    /// Never overflows: with a fineness of 10 and a unit of 1 000 000 000, 7 312 450 000 is 73 (tenths of a billion).
    ///
    /// - Parameters: both from 1 to 10^18.
    package func units(ofOneIn fineness: Int, per unit: Int, _ rounding: Rounding) -> Int128 {
        let divisor = Int128(denominator) * Int128(unit)
        let (quotient, remainder) = (Int128(numerator) * Int128(fineness)).quotientAndRemainder(dividingBy: divisor)
        // The quotient is cut towards zero, so a step away from zero has the sign of the numerator.
        let away: Int128 = numerator < 0 ? -1 : 1
        let rest = remainder.magnitude
        let complement = divisor.magnitude - rest
        let isAway =
            switch rounding {
            case .halfUp: rest >= complement
            case .halfEven: rest > complement || (rest == complement && !quotient.isMultiple(of: 2))
            case .cutOff: false
            }
        return isAway ? quotient + away : quotient
    }
}
