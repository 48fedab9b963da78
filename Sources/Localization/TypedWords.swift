import Quantities

/// The words that may stand before a typed number, or after it, and what they make of it.
enum TypedWords {
    /// A word and what it means.
    typealias Word = (text: String, reach: TypedFigure.Reach)

    /// Words before a number, by language; longer ones first where one begins like another.
    static let before: [Language: [Word]] = [
        .vi: [
            ("trên", .vague(.over)), ("hơn", .vague(.over)), ("quá", .vague(.over)),
            ("gần", .vague(.nearly)), ("xấp xỉ", .vague(.about)), ("khoảng", .vague(.about)),
            ("chừng", .vague(.about)), ("ước chừng", .vague(.about)),
            ("ít nhất", .atLeast), ("tối thiểu", .atLeast), ("không dưới", .atLeast), ("không ít hơn", .atLeast),
            ("không quá", .atMost), ("không hơn", .atMost), ("nhiều nhất", .atMost), ("tối đa", .atMost),
            ("chưa đến", .below), ("chưa tới", .below), ("chưa đầy", .below), ("dưới", .below),
            ("đúng", .vague(.exact)),
        ],
        .en: [
            ("no more than", .atMost), ("not more than", .atMost), ("at most", .atMost), ("up to", .atMost),
            ("no fewer than", .atLeast), ("no less than", .atLeast), ("at least", .atLeast),
            ("fewer than", .below), ("less than", .below), ("under", .below), ("below", .below),
            ("more than", .vague(.over)), ("over", .vague(.over)),
            ("nearly", .vague(.nearly)), ("almost", .vague(.nearly)), ("close to", .vague(.nearly)),
            ("about", .vague(.about)), ("around", .vague(.about)), ("roughly", .vague(.about)),
            ("approximately", .vague(.about)), ("some", .vague(.about)), ("exactly", .vague(.exact)),
        ],
    ]

    /// Words after a number, by language.
    static let after: [Language: [Word]] = [
        .vi: [("trở lên", .atLeast), ("trở xuống", .atMost)],
        .en: [("or more", .atLeast), ("or less", .atMost), ("or fewer", .atMost)],
    ]

    /// Takes the word off a text in small letters. Where there is none, the number stands alone: `rounded`.
    static func take(
        from text: String,
        _ language: Language
    ) -> Result<(TypedFigure.Reach, Substring), TypedFigureError> {
        if text.hasPrefix("~") { return .success((.vague(.about), text.dropFirst().drop { $0 == " " })) }
        for (word, reach) in before[language, default: []] where text.hasPrefix(word + " ") {
            return .success((reach, text.dropFirst(word.count + 1)))
        }
        for (word, reach) in after[language, default: []] where text.hasSuffix(" " + word) {
            return .success((reach, text.dropLast(word.count + 1)))
        }
        for (word, reach) in before[language.other, default: []] where text.hasPrefix(word + " ") {
            let own = before[language, default: []].filter { $0.reach == reach }.map(\.text).prefix(2)
            return .failure(.foreignWord(word, write: own.joined(separator: " or "), language))
        }
        return .success((.rounded, text[...]))
    }
}
