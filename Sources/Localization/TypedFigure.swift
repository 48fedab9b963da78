import Quantities

/// A figure as a person types it in a text: `64,3%`, `trên 7,3 tỉ đồng`, `nearly 1,400`, `một nửa`, `hàng trăm`.
///
/// It is read by ``parse(_:language:)`` and compared with an exact value by ``holds(for:rounding:)``. A figure has a
/// base unit: đồng for money, the hundredth for a percentage, one for all others. All values here are in that unit.
public struct TypedFigure: Sendable, Hashable {
    /// What the words around the number say of it.
    public let reach: Reach

    /// The number: 7 300 000 000 for `7,3 tỉ đồng`, 1 400 for `gần 1.400`, 643/10 for `64,3%`, 50 for `một nửa`.
    public let value: Ratio

    /// Whether it is a share of a hundred: it ends in a percent sign or its word, or is a word for a part of a whole.
    /// ``value`` is then the percentage.
    public let isPercent: Bool

    /// Whether it names the currency. `7,3 tỉ` does not: it can be money or anything else.
    public let isMoney: Bool

    /// How many decimals are typed, 0...9: 1 in `7,3 tỉ đồng`.
    public let decimals: Int

    /// What the typed number counts, 1 or a power of a thousand: 1 000 000 000 in `7,3 tỉ đồng`.
    public let scale: Int

    /// Which exact values a typed figure stands for.
    public enum Reach: Sendable, Hashable {
        /// No word: those that round to the typed number at its last place.
        case rounded
        /// A word that makes it vague by a stated part of the number.
        case vague(Qualifier)
        /// The number or more: "ít nhất", "at least".
        case atLeast
        /// The number or less: "không quá", "at most".
        case atMost
        /// More than the number, without a limit: "đa số" is more than half.
        case above
        /// Less than the number, without a limit: "dưới", "chưa đến", "under".
        case below
        /// From the number to another one, both included: `50–70`.
        case through(Ratio)
        /// From the number to another one, which is not included: "hàng trăm" is 200 up to 1.000.
        case upTo(Ratio)
    }

    /// The word before the number where it is one of those that observations have; exact for any other.
    public var qualifier: Qualifier {
        if case .vague(let qualifier) = reach { return qualifier }
        return .exact
    }

    /// One in the last typed place: 100 000 000 in `7,3 tỉ đồng`, 1/10 in `64,3%`.
    public var step: Ratio {
        Ratio(scale, FixedDecimal.powerOfTen(decimals)) ?? .one
    }

    init(reach: Reach, value: Ratio, decimals: Int, unit: TypedUnit) {
        self.reach = reach
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
    /// - With a word: the exact value lies where ``Reach`` says; the rounding then makes no difference. For vague words
    ///   see ``Qualifier/holds(for:statedAs:)``.
    ///
    /// - Parameter exact: in the base unit; for a percentage the percentage (8300/129, not 83/129).
    public func holds(for exact: Ratio, rounding: Rounding) -> Bool {
        switch reach {
        case .rounded:
            let fineness = FixedDecimal.powerOfTen(decimals)
            let typed = value.units(ofOneIn: fineness, per: scale, .cutOff)
            return exact.units(ofOneIn: fineness, per: scale, rounding) == typed
        case .vague(let qualifier): return qualifier.holds(for: exact, statedAs: value)
        case .atLeast: return exact >= value
        case .atMost: return exact <= value
        case .above: return exact > value
        case .below: return exact < value
        case .through(let last): return value <= exact && exact <= last
        case .upTo(let end): return value <= exact && exact < end
        }
    }

    /// All roundings under which the figure holds, in the order of ``Rounding``; with a word, all or none.
    public func roundingsThatHold(for exact: Ratio) -> [Rounding] {
        Rounding.allCases.filter { holds(for: exact, rounding: $0) }
    }

    /// Which values it stands for, in English for messages, as `more than 95, up to 104.5`; nil without a word.
    public var meaning: String? {
        func part(_ numerator: Int, _ denominator: Int) -> String {
            Ratio(numerator, denominator).flatMap { value.multiplied(by: $0) }.map(Self.plain) ?? "?"
        }
        let number = Self.plain(value)
        switch reach {
        case .rounded: return nil
        case .vague(.exact): return "exactly \(number)"
        case .vague(.over): return "more than \(number), up to \(part(11, 10))"
        case .vague(.nearly): return "\(part(9, 10)) or more, but less than \(number)"
        case .vague(.about): return "\(part(19, 20)) to \(part(21, 20))"
        case .atLeast: return "\(number) or more"
        case .atMost: return "\(number) or less"
        case .above: return "more than \(number)"
        case .below: return "less than \(number)"
        case .through(let last): return "\(number) to \(Self.plain(last))"
        case .upTo(let end): return "\(number) or more, but less than \(Self.plain(end))"
        }
    }

    /// A number for a message, to at most three decimals.
    private static func plain(_ value: Ratio) -> String {
        if let whole = value.wholeValue { return Language.en.integer(whole) }
        return (1...3).lazy.compactMap { value.rounded(toDecimals: $0, .cutOff) }.first { $0.ratio == value }
            .map(Language.en.decimal) ?? "\(value.numerator)/\(value.denominator)"
    }
}
