import Quantities

extension TypedFigure {
    /// Reads a figure with the words and marks of a language.
    ///
    ///     TypedFigure.parse("trên 7,3 tỉ đồng", language: .vi)   // over, 7 300 000 000, money
    ///     TypedFigure.parse("64.3%", language: .en)              // 643/10, percent
    ///     TypedFigure.parse("một phần ba", language: .vi)        // about 100/3, percent
    ///     TypedFigure.parse("1,214", language: .vi)
    ///     // 1,214 uses a comma for thousands; in Vietnamese write 1.214
    ///
    /// In order: a word (``TypedWords``), a minus sign, a number in digits or in words, and % or its word, or powers of a
    /// thousand (nghìn, triệu, tỉ; thousand, million, billion, trillion) and the currency (đồng, đ, ₫, VND). Two numbers
    /// with a dash between them are a range; a word for a part (một nửa, two thirds) or for a magnitude (hàng trăm)
    /// stands for a number. Case, the normal form of the text, and the kind and number of spaces make no difference; tỷ
    /// is tỉ. Thousands may be grouped or not. What each word means is listed in `docs/articles.md`.
    ///
    /// At most 15 digits, 9 decimals, and a value of 10^17. A number with just three decimals and without a unit that
    /// multiplies (`1,214`, `1,214 đồng`) is refused as a slip, unless it begins with 0; with two or four decimals, or
    /// as `7,312 tỉ` or `64,341%`, it is read.
    public static func parse(_ text: String, language: Language) -> Result<TypedFigure, TypedFigureError> {
        let text = normalized(text)
        guard !text.isEmpty else { return .failure(.empty(language)) }
        if let phrase = TypedPhrase.parse(text, language: language) { return .success(phrase) }
        switch TypedWords.take(from: text, language) {
        case .failure(let error): return .failure(error)
        case .success((let reach, let rest)):
            if let part = TypedPhrase.part(String(rest), language: language) {
                // A part of a whole is a round number by itself: without a word it means "about".
                return .success(part.with(reach == .rounded ? .vague(.about) : reach))
            }
            if reach == .rounded, let range = TypedRange.parse(String(rest), language: language) { return range }
            return parseNumber(rest, reach: reach, whole: text, language)
        }
    }

    private static func parseNumber(
        _ text: Substring,
        reach: Reach,
        whole: String,
        _ language: Language
    ) -> Result<TypedFigure, TypedFigureError> {
        let isNegative = text.first == "-" || text.first == "−"
        let unsigned = isNegative ? text.dropFirst() : text
        let number = unsigned.prefix { isDigit($0) || $0 == "." || $0 == "," }
        guard number.first.map(isDigit) == true else {
            if let spelled = NumberWords.parse(String(text), language: language) {
                return .success(spelled.with(reach))
            }
            return .failure(.noNumber(whole, language))
        }
        let rest = unsigned.dropFirst(number.count).drop { $0 == " " }
        if rest.first.map(isDigit) == true {
            return .failure(spaceInside(unsigned, language))
        }
        if !isNegative, let compound = NumberWords.compound(String(unsigned), language: language) {
            return .success(compound.with(reach))
        }
        return TypedUnit.parse(String(rest), language: language).flatMap { unit in
            TypedNumber.parse(String(number), language: language, isBare: unit.scale == 1 && !unit.isPercent)
                .flatMap { number in
                    guard let value = value(of: number, isNegative: isNegative, scale: unit.scale) else {
                        return .failure(.tooLarge(whole))
                    }
                    return .success(TypedFigure(reach: reach, value: value, decimals: number.decimals, unit: unit))
                }
        }
    }

    private static func value(of number: TypedNumber, isNegative: Bool, scale: Int) -> Ratio? {
        guard let units = Int(number.digits),
            let value = Ratio(isNegative ? -units : units, FixedDecimal.powerOfTen(number.decimals))?
                .multiplied(by: Ratio(scale)),
            value <= Ratio(TypedNumber.maximumValue), value >= Ratio(-TypedNumber.maximumValue)
        else { return nil }
        return value
    }

    /// The same number with another word.
    func with(_ reach: Reach) -> TypedFigure {
        var unit = TypedUnit()
        (unit.scale, unit.isPercent, unit.isMoney) = (scale, isPercent, isMoney)
        return TypedFigure(reach: reach, value: value, decimals: decimals, unit: unit)
    }

    /// Composed, in small letters, without spaces at the ends and with single plain ones inside.
    private static func normalized(_ text: String) -> String {
        nfc(text).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func isDigit(_ character: Character) -> Bool {
        character >= "0" && character <= "9" && character.isASCII
    }

    /// What to write instead of digits that spaces group: `1 214`.
    private static func spaceInside(_ text: Substring, _ language: Language) -> TypedFigureError {
        let number = text.prefix { isDigit($0) || $0 == "." || $0 == "," || $0 == " " }
        let trimmed = String(number.reversed().drop { $0 == " " }.reversed())
        let digits = trimmed.filter { $0 != " " }
        let own = Int(digits).map(language.integer) ?? digits
        return .spaceInside(trimmed, write: own, language)
    }
}
