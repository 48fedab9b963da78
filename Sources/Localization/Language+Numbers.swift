import Quantities

extension Language {
    /// A whole number with its thousands in groups: `1.214` in Vietnamese, `1,214` in English.
    ///
    /// A negative number has a minus sign (U+2212), here and in all other figures: `−1.214`.
    public func integer(_ number: Int) -> String {
        text(digits: String(number.magnitude), isNegative: number < 0, decimals: 0)
    }

    /// A rounded figure with all its decimals: `1.214,50` in Vietnamese, `1,214.50` in English.
    public func decimal(_ figure: FixedDecimal) -> String {
        text(digits: String(figure.units.magnitude), isNegative: figure.units < 0, decimals: figure.decimals)
    }

    /// A figure that counts hundredths: `64,3%` in Vietnamese, `64.3%` in English.
    public func percent(_ figure: FixedDecimal) -> String {
        decimal(figure) + "%"
    }

    /// Digits, the last of which are decimals, with the language's marks.
    func text(digits: String, isNegative: Bool, decimals: Int) -> String {
        let padding = max(0, decimals + 1 - digits.utf8.count)
        let digits = Array(repeating: UInt8(ascii: "0"), count: padding) + Array(digits.utf8)
        let wholeDigits = digits.count - decimals
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count * 4 / 3 + 4)
        if isNegative { bytes.append(contentsOf: "−".utf8) }
        for (index, digit) in digits.enumerated() {
            if index == wholeDigits {
                bytes.append(decimalMark)
            } else if index > 0, index < wholeDigits, (wholeDigits - index).isMultiple(of: 3) {
                bytes.append(groupMark)
            }
            bytes.append(digit)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What stands between groups of three digits.
    var groupMark: UInt8 { self == .vi ? UInt8(ascii: ".") : UInt8(ascii: ",") }

    /// What stands before the decimals.
    var decimalMark: UInt8 { self == .vi ? UInt8(ascii: ",") : UInt8(ascii: ".") }
}
