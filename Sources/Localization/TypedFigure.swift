import Quantities

/// A figure as a person types it in a text: `64,3%`, `trên 7,3 tỉ đồng`, `nearly 1,400`.
///
/// It is read by ``parse(_:language:)`` and compared with an exact value by ``holds(for:rounding:)``. A figure has a
/// base unit: đồng for money, the hundredth for a percentage, one for all others. All values here are in that unit.
public struct TypedFigure: Sendable, Hashable {
    /// The word before the number, as "trên"; exact where there is none.
    public let qualifier: Qualifier

    /// The number: 7 300 000 000 for `7,3 tỉ đồng`, 1 400 for `gần 1.400`, 643/10 for `64,3%`.
    public let value: Ratio

    /// Whether it ends in a percent sign or its word. ``value`` is then the number before it.
    public let isPercent: Bool

    /// Whether it names the currency. `7,3 tỉ` does not: it can be money or anything else.
    public let isMoney: Bool

    /// How many decimals are typed, 0...9: 1 in `7,3 tỉ đồng`.
    public let decimals: Int

    /// What the typed number counts, 1 or a power of a thousand: 1 000 000 000 in `7,3 tỉ đồng`.
    public let scale: Int

    /// One in the last typed place: 100 000 000 in `7,3 tỉ đồng`, 1/10 in `64,3%`.
    public var step: Ratio {
        Ratio(scale, FixedDecimal.powerOfTen(decimals)) ?? .one
    }

    init(qualifier: Qualifier, value: Ratio, decimals: Int, unit: TypedUnit) {
        self.qualifier = qualifier
        self.value = value
        self.decimals = decimals
        isPercent = unit.isPercent
        isMoney = unit.isMoney
        scale = unit.scale
    }

    /// Whether the figure may be published for an exact value.
    ///
    /// - Without a word: the exact value, rounded to the typed decimals of the typed unit, is the figure. `7,3 tỉ`
    ///   holds for 7 312 450 000; `64,3%` holds for 8300/129.
    /// - With a word: see ``Qualifier/holds(for:statedAs:)``; the rounding then makes no difference.
    ///
    /// - Parameter exact: in the base unit; for a percentage the percentage (8300/129, not 83/129).
    public func holds(for exact: Ratio, rounding: Rounding) -> Bool {
        guard qualifier == .exact else { return qualifier.holds(for: exact, statedAs: value) }
        let fineness = FixedDecimal.powerOfTen(decimals)
        let typed = value.units(ofOneIn: fineness, per: scale, .cutOff)
        return exact.units(ofOneIn: fineness, per: scale, rounding) == typed
    }

    /// All roundings under which the figure holds, in the order of ``Rounding``; with a word, all or none.
    public func roundingsThatHold(for exact: Ratio) -> [Rounding] {
        Rounding.allCases.filter { holds(for: exact, rounding: $0) }
    }
}
