import Quantities

extension Language {
    /// An amount in đồng, short: `7,3 tỉ đồng`, `200 triệu đồng`, `950.000 đồng`; `7.3 billion VND` in English.
    ///
    /// From a billion on (after rounding) the unit is tỉ, from a million on triệu, and below that đồng, which has no
    /// decimals. Zeros at the end of the decimals are dropped: `2 tỉ đồng`. No line breaks between number and unit
    /// (U+00A0).
    ///
    /// - Parameters:
    ///   - vnd: the exact amount in đồng.
    ///   - decimals: how many at most, 0...6; other numbers are taken for the nearest of these.
    public func money(_ vnd: Ratio, decimals: Int = 1, rounding: Rounding = .halfUp) -> String {
        let decimals = min(max(decimals, 0), 6)
        let dong = vnd.units(ofOneIn: 1, per: 1, rounding)
        if dong.magnitude < 1_000_000 { return amount(dong, decimals: 0, in: .dong) }

        let fineness = FixedDecimal.powerOfTen(decimals)
        let millions = vnd.units(ofOneIn: fineness, per: 1_000_000, rounding)
        // What rounds to a thousand millions is a billion, in which it rounds to one.
        if millions.magnitude < UInt128(1_000 * fineness) { return amount(millions, decimals: decimals, in: .million) }
        return amount(vnd.units(ofOneIn: fineness, per: 1_000_000_000, rounding), decimals: decimals, in: .billion)
    }

    /// An amount to the last đồng: `7.312.450.000 đồng`, `7,312,450,000 VND`.
    public func moneyInFull(_ vnd: Int) -> String {
        amount(Int128(vnd), decimals: 0, in: .dong)
    }

    private enum MoneyUnit {
        case dong, million, billion
    }

    private func amount(_ units: Int128, decimals: Int, in unit: MoneyUnit) -> String {
        var units = units
        var decimals = decimals
        while decimals > 0, units.isMultiple(of: 10) {
            units /= 10
            decimals -= 1
        }
        let number = text(digits: String(units.magnitude), isNegative: units < 0, decimals: decimals)
        return number + "\u{A0}" + name(of: unit)
    }

    private func name(of unit: MoneyUnit) -> String {
        switch (self, unit) {
        case (.vi, .dong): "đồng"
        case (.vi, .million): "triệu đồng"
        case (.vi, .billion): "tỉ đồng"
        case (.en, .dong): "VND"
        case (.en, .million): "million VND"
        case (.en, .billion): "billion VND"
        }
    }
}
