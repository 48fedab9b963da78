/// The digits of a typed figure, read with the marks of a language: groups of three, and decimals.
struct TypedNumber {
    /// Without marks, the decimals at the end.
    let digits: String
    let decimals: Int
    let hasGroups: Bool

    /// More digits than this are refused.
    static let maximumDigits = 15

    /// Greater values than this are refused, so that a tenth more of one still fits in 64 bits.
    static let maximumValue = 100_000_000_000_000_000

    /// The number that a text of digits, commas and full stops is in a language, or what is wrong with it.
    ///
    /// - Parameter isBare: whether nothing multiplies it. A bare number with just three decimals is refused: `1,214` in
    ///   a Vietnamese text is more often one thousand as English writes it than one and 214 thousandths.
    static func parse(_ text: String, language: Language, isBare: Bool) -> Result<TypedNumber, TypedFigureError> {
        if let number = TypedNumber(text, language) {
            if isBare, number.isProbablyForeign {
                return .failure(foreign(text, TypedNumber(text, language.other) ?? number, language))
            }
            guard number.digits.utf8.count <= maximumDigits, number.decimals <= 9 else {
                return .failure(.tooLong(text))
            }
            return .success(number)
        }
        guard let number = TypedNumber(text, language.other) else { return .failure(.malformed(text, language)) }
        return .failure(foreign(text, number, language))
    }

    /// `nil` when the text is no number in the language.
    private init?(_ text: String, _ language: Language) {
        let parts = text.utf8.split(separator: language.decimalMark, omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first else { return nil }
        let groups = whole.split(separator: language.groupMark, omittingEmptySubsequences: false)
        let fraction = parts.dropFirst().first
        guard let first = groups.first, !first.isEmpty, fraction?.isEmpty != true,
            fraction?.contains(language.groupMark) != true
        else { return nil }
        if groups.count > 1 {
            guard first.count <= 3, first.first != UInt8(ascii: "0"), groups.dropFirst().allSatisfy({ $0.count == 3 })
            else { return nil }
        }
        digits =
            String(decoding: groups.joined(), as: UTF8.self)
            + String(decoding: fraction.map(Array.init) ?? [], as: UTF8.self)
        decimals = fraction?.count ?? 0
        hasGroups = groups.count > 1
    }

    /// Whether it looks like thousands grouped with the other language's mark: `1,214` but not `0,214`.
    private var isProbablyForeign: Bool {
        !hasGroups && decimals == 3 && (4...6).contains(digits.utf8.count) && digits.utf8.first != UInt8(ascii: "0")
    }

    /// The message for a number that is right in the other language.
    private static func foreign(_ text: String, _ number: TypedNumber, _ language: Language) -> TypedFigureError {
        let thousands = language == .vi ? "a comma for thousands" : "a full stop for thousands"
        let decimals = language == .vi ? "a full stop for decimals" : "a comma for decimals"
        let uses = (number.hasGroups ? [thousands] : []) + (number.decimals > 0 ? [decimals] : [])
        let own = String(text.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
        return .foreignMarks(text, use: uses.joined(separator: " and "), write: own, language)
    }
}
