import Quantities

/// Words that stand for a figure without a number in digits: parts of a whole, multiples, majorities, magnitudes.
enum TypedPhrase {
    /// The figure of a phrase that takes no word before it.
    static func parse(_ text: String, language: Language) -> TypedFigure? {
        magnitude(text, language) ?? majority(text, language)
    }

    /// Percent for a part of a whole, "một phần ba", or a multiple, "gấp đôi".
    static func part(_ text: String, language: Language) -> TypedFigure? {
        let words = text.split(separator: " ").map(String.init)
        return (language == .vi ? vietnamesePart(words) : englishPart(words))
            .flatMap { $0.multiplied(by: Ratio(100)) }.map { percent($0, .rounded) }
    }

    private static func percent(_ value: Ratio, _ reach: TypedFigure.Reach) -> TypedFigure {
        TypedFigure(reach: reach, value: value, decimals: 0, unit: TypedUnit(isPercent: true))
    }

    // MARK: Majorities

    private static let majorities: [Language: [(text: String, percent: Int, reach: TypedFigure.Reach)]] = [
        .vi: [
            ("đa số", 50, .above), ("phần lớn", 50, .above), ("phần đông", 50, .above), ("quá nửa", 50, .above),
            ("quá bán", 50, .above), ("thiểu số", 50, .below), ("hầu hết", 90, .atLeast),
            ("tất cả", 100, .vague(.exact)), ("toàn bộ", 100, .vague(.exact)),
        ],
        .en: [
            ("most", 50, .above), ("the majority", 50, .above), ("a majority", 50, .above),
            ("more than half", 50, .above), ("over half", 50, .above), ("a minority", 50, .below),
            ("almost all", 90, .atLeast), ("nearly all", 90, .atLeast), ("all", 100, .vague(.exact)),
        ],
    ]

    private static func majority(_ text: String, _ language: Language) -> TypedFigure? {
        majorities[language, default: []].first { $0.text == text }.map { percent(Ratio($0.percent), $0.reach) }
    }

    // MARK: Magnitudes

    /// "hàng chục" to "hàng tỉ", "tens of thousands": from two of it to ten of it, ten not included.
    private static func magnitude(_ text: String, _ language: Language) -> TypedFigure? {
        let units: [(String, Int)]
        switch language {
        case .vi:
            guard text.hasPrefix("hàng ") else { return nil }
            units = [
                ("chục", 10), ("trăm", 100), ("nghìn", 1_000), ("ngàn", 1_000), ("chục nghìn", 10_000),
                ("chục ngàn", 10_000), ("vạn", 10_000), ("trăm nghìn", 100_000), ("trăm ngàn", 100_000),
                ("triệu", 1_000_000), ("chục triệu", 10_000_000), ("trăm triệu", 100_000_000), ("tỉ", 1_000_000_000),
                ("tỷ", 1_000_000_000), ("chục tỉ", 10_000_000_000), ("trăm tỉ", 100_000_000_000),
            ].map { ("hàng " + $0.0, $0.1) }
        case .en:
            units = [
                ("tens", 10), ("dozens", 12), ("hundreds", 100), ("thousands", 1_000), ("tens of thousands", 10_000),
                ("hundreds of thousands", 100_000), ("millions", 1_000_000), ("tens of millions", 10_000_000),
                ("hundreds of millions", 100_000_000), ("billions", 1_000_000_000),
            ]
        }
        var text = text
        var unit = TypedUnit()
        if let currency = TypedUnit.currencies.first(where: { text.hasSuffix(" " + $0) }) {
            text = String(text.dropLast(currency.count + 1))
            unit.isMoney = true
        }
        guard let one = units.first(where: { $0.0 == text })?.1 else { return nil }
        let end = one == 12 ? 100 : one * 10
        return TypedFigure(reach: .upTo(Ratio(end)), value: Ratio(one * 2), decimals: 0, unit: unit)
    }

    // MARK: Parts and multiples

    private static func vietnamesePart(_ words: [String]) -> Ratio? {
        switch words {
        case ["nửa"], ["một", "nửa"], ["phân", "nửa"]: return Ratio(1, 2)
        case ["gấp", "đôi"]: return Ratio(2)
        case ["gấp", "rưỡi"]: return Ratio(3, 2)
        default: break
        }
        if words.first == "gấp" {
            let rest = words.last == "lần" ? words.dropFirst().dropLast() : words.dropFirst()
            return number(Array(rest), .vi)
        }
        guard let place = words.firstIndex(of: "phần"), place > 0, words.last != "trăm",
            let above = number(Array(words[..<place]), .vi), let below = number(Array(words[(place + 1)...]), .vi)
        else { return nil }
        return above.divided(by: below)
    }

    private static func englishPart(_ words: [String]) -> Ratio? {
        let words = words.flatMap { $0.split(separator: "-").map(String.init) }.filter { $0 != "of" && $0 != "the" }
        switch words {
        case ["half"], ["a", "half"], ["one", "half"]: return Ratio(1, 2)
        case ["double"], ["twice"]: return Ratio(2)
        case ["triple"]: return Ratio(3)
        default: break
        }
        if words.count == 2, words[1] == "times" { return number([words[0]], .en) }
        let parts = [
            "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
            "tenth": 10,
        ]
        guard words.count == 2, let last = words.last else { return nil }
        let name = last.hasSuffix("s") ? String(last.dropLast()) : last
        guard let below = parts[name], let above = words[0] == "a" ? Ratio(1) : number([words[0]], .en) else {
            return nil
        }
        return above.divided(by: Ratio(below))
    }

    /// A plain number in digits or words.
    private static func number(_ words: [String], _ language: Language) -> Ratio? {
        let text = words.joined(separator: " ")
        // "Hai phần tư": the word for four at the end of a part.
        if language == .vi, text == "tư" { return Ratio(4) }
        if let spelled = NumberWords.parse(text, language: language) {
            return !spelled.isPercent && !spelled.isMoney ? spelled.value : nil
        }
        guard words.count == 1, case .success(let number) = TypedNumber.parse(text, language: language, isBare: false),
            let digits = Int(number.digits)
        else { return nil }
        return Ratio(digits, FixedDecimal.powerOfTen(number.decimals))
    }
}
