/// What follows the number of a typed figure: a percent sign, a power of a thousand, the currency.
struct TypedUnit {
    var scale = 1
    var isPercent = false
    var isMoney = false

    /// The words of a language that multiply, each with a word of the other language for the same.
    private static func multipliers(_ language: Language) -> [(word: String, scale: Int, translation: String)] {
        switch language {
        case .vi:
            [
                ("nghìn", 1_000, "thousand"), ("ngàn", 1_000, "thousand"), ("vạn", 10_000, "thousand"),
                ("triệu", 1_000_000, "million"),
                ("tỉ", 1_000_000_000, "billion"), ("tỷ", 1_000_000_000, "billion"),
            ]
        case .en:
            [
                ("thousand", 1_000, "nghìn"), ("million", 1_000_000, "triệu"), ("billion", 1_000_000_000, "tỉ"),
                ("trillion", 1_000_000_000_000, "nghìn tỉ"),
            ]
        }
    }

    static let currencies = ["đồng", "đ", "₫", "vnd", "vnđ", "dong"]
    static let percents: [Language: [String]] = [
        .vi: ["%", "phần trăm"], .en: ["%", "percent", "per cent"],
    ]

    /// The unit that a text in small letters with single spaces names.
    static func parse(_ text: String, language: Language) -> Result<TypedUnit, TypedFigureError> {
        if text.isEmpty { return .success(TypedUnit()) }
        if percents[language, default: []].contains(text) { return .success(TypedUnit(isPercent: true)) }
        if percents[language.other, default: []].contains(text) {
            return .failure(.foreignWord(text, write: "%", language))
        }
        var unit = TypedUnit()
        for word in text.split(separator: " ").map(String.init) {
            // The currency comes last: nothing can follow it.
            guard !unit.isMoney else { return .failure(.unknownUnit(text, language)) }
            if currencies.contains(word) {
                unit.isMoney = true
            } else if let known = multipliers(language).first(where: { $0.word == word }) {
                let (scale, isTooLarge) = unit.scale.multipliedReportingOverflow(by: known.scale)
                guard !isTooLarge, scale <= TypedNumber.maximumValue else { return .failure(.tooLarge(text)) }
                unit.scale = scale
            } else if let foreign = multipliers(language.other).first(where: { $0.word == word }) {
                return .failure(.foreignWord(word, write: foreign.translation, language))
            } else {
                return .failure(.unknownUnit(text, language))
            }
        }
        return .success(unit)
    }
}
