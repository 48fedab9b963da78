extension Ratio {
    /// An exact value in machine form: an optional `-`, digits, and optionally a full stop with more digits.
    ///
    ///     Ratio(decimal: "-64.30")   // -643/10
    ///
    /// `nil` for anything else (a plus sign, an exponent, a comma, spaces, `.5`, `5.`), for a value whose lowest terms
    /// do not fit in 64 bits, and for more than 37 digits, zeros at the start and at the end of the decimals not
    /// counted. `"-0"` is zero.
    public init?(decimal text: some StringProtocol) {
        guard let ratio = withBytes(of: text, Self.parse) else { return nil }
        self = ratio
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Ratio? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let unsigned = bytes[(isNegative ? 1 : 0)...]
        var whole = unsigned.prefix { $0 != UInt8(ascii: ".") }
        var fraction = unsigned.dropFirst(whole.count + 1)
        let hasPoint = whole.count < unsigned.count
        guard !whole.isEmpty, hasPoint != fraction.isEmpty, whole.allSatisfy(isDigit), fraction.allSatisfy(isDigit)
        else { return nil }

        // Zeros at either end say nothing, and must not count against the range.
        whole = whole.drop { $0 == UInt8(ascii: "0") }
        while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
        switch whole.count + fraction.count {
        case ...18:
            let units = number(fraction, after: number(whole, after: 0))
            let scale = fraction.reduce(1) { power, _ in power * 10 }
            return Ratio(isNegative ? -units : units, positiveDenominator: scale)
        case ...37:
            let units: Int128 = number(fraction, after: number(whole, after: 0))
            let scale: Int128 = fraction.reduce(1) { power, _ in power * 10 }
            return Ratio(reducing: isNegative ? -units : units, over: scale)
        default:
            return nil
        }
    }

    /// The number that more digits make of a number; it has to fit.
    private static func number<Number: FixedWidthInteger>(
        _ digits: Slice<UnsafeBufferPointer<UInt8>>,
        after start: Number
    ) -> Number {
        digits.reduce(start) { $0 * 10 + Number($1 - UInt8(ascii: "0")) }
    }
}
