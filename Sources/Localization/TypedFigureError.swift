/// Why a typed text is no figure, in plain words.
public struct TypedFigureError: Error, Sendable, Hashable {
    /// What is wrong, with the text: `1,214 uses a comma for thousands`.
    public let summary: String

    /// What to write: `in Vietnamese write 1.214`.
    public let hint: String

    /// Both in one line: `1,214 uses a comma for thousands; in Vietnamese write 1.214`.
    public var message: String { summary + "; " + hint }
}

extension TypedFigureError {
    static func empty(_ language: Language) -> TypedFigureError {
        TypedFigureError(summary: "no figure is typed", hint: "write \(examples(language))")
    }

    static func noNumber(_ text: String, _ language: Language) -> TypedFigureError {
        let words =
            language == .vi
            ? "words such as trên, hơn, gần, khoảng, dưới, ít nhất, không quá or ~"
            : "words such as over, more than, nearly, about, under, at least, at most or ~"
        return TypedFigureError(
            summary: "“\(text)” does not begin with a number",
            hint: "only \(words) may stand before it"
        )
    }

    static func foreignWord(_ word: String, write own: String, _ language: Language) -> TypedFigureError {
        TypedFigureError(
            summary: "“\(word)” is \(language.other.englishName)",
            hint: "in \(language.englishName) write \(own)"
        )
    }

    static func unknownUnit(_ word: String, _ language: Language) -> TypedFigureError {
        let units = language == .vi ? "%, nghìn, triệu, tỉ or đồng" : "%, thousand, million, billion or VND"
        return TypedFigureError(
            summary: "“\(word)” cannot stand after a typed figure",
            hint: "only \(units) can"
        )
    }

    /// - Parameter marks: what the marks are used for, as `a comma for thousands`.
    static func foreignMarks(_ number: String, use marks: String, write own: String, _ language: Language) -> Self {
        TypedFigureError(summary: "\(number) uses \(marks)", hint: "in \(language.englishName) write \(own)")
    }

    static func spaceInside(_ number: String, write own: String, _ language: Language) -> TypedFigureError {
        TypedFigureError(
            summary: "\(number) has a space between its digits",
            hint: "in \(language.englishName) write \(own)"
        )
    }

    static func malformed(_ number: String, _ language: Language) -> TypedFigureError {
        TypedFigureError(
            summary: "\(number) is not a number",
            hint: "in \(language.englishName) write \(examples(language))"
        )
    }

    static func tooLong(_ number: String) -> TypedFigureError {
        TypedFigureError(
            summary: "\(number) is too long",
            hint: "a typed figure has at most \(TypedNumber.maximumDigits) digits, at most 9 of them decimals"
        )
    }

    static func tooLarge(_ text: String) -> TypedFigureError {
        TypedFigureError(summary: "“\(text)” is too large", hint: "a typed figure is at most 10^17")
    }

    private static func examples(_ language: Language) -> String {
        language == .vi ? "1.214, 64,3% or 7,3 tỉ đồng" : "1,214, 64.3% or 7.3 billion VND"
    }
}

extension Language {
    /// Its name in English, for messages.
    var englishName: String { self == .vi ? "Vietnamese" : "English" }

    var other: Language { self == .vi ? .en : .vi }
}
