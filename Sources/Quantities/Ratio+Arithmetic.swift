extension Ratio {
    /// The exact sum; `nil` when it does not fit.
    public func adding(_ other: Ratio) -> Ratio? {
        if denominator == 1, other.denominator == 1 {
            let (sum, isTooLarge) = numerator.addingReportingOverflow(other.numerator)
            return isTooLarge ? nil : Ratio(sum)
        }
        return Ratio(
            reducing: wide(numerator, other.denominator) + wide(other.numerator, denominator),
            over: wide(denominator, other.denominator)
        )
    }

    /// The exact difference; `nil` when it does not fit.
    public func subtracting(_ other: Ratio) -> Ratio? {
        Ratio(
            reducing: wide(numerator, other.denominator) - wide(other.numerator, denominator),
            over: wide(denominator, other.denominator)
        )
    }

    /// The exact product; `nil` when it does not fit.
    public func multiplied(by other: Ratio) -> Ratio? {
        Ratio(reducing: wide(numerator, other.numerator), over: wide(denominator, other.denominator))
    }

    /// The exact quotient; `nil` when the other value is zero, or when the result does not fit.
    public func divided(by other: Ratio) -> Ratio? {
        Ratio(reducing: wide(numerator, other.denominator), over: wide(denominator, other.numerator))
    }
}

/// A product of two words, which always fits in twice their width: at most 2^126, so that two of them can be added.
private func wide(_ first: Int, _ second: Int) -> Int128 {
    Int128(first) * Int128(second)
}
