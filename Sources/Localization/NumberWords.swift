import Quantities

/// Numbers in words, `tám mươi ba`, `eighty-three`, and numbers with several units, `7 tỉ 300 triệu đồng`.
enum NumberWords {
    /// The figure of a number in words with what may follow a number: %, thousands, millions, the currency.
    static func parse(_ text: String, language: Language) -> TypedFigure? {
        compound(text, language: language, inWords: true)
    }

    /// The figure of a number in digits that has more than one unit; nil for a number with one.
    static func compound(_ text: String, language: Language) -> TypedFigure? {
        compound(text, language: language, inWords: false)
    }

    /// Adds up numbers below a thousand, each with its unit, the units falling; the last one says how fine it is.
    private static func compound(_ text: String, language: Language, inWords: Bool) -> TypedFigure? {
        var words = text.split(separator: " ").map(String.init)
        if language == .en { words = words.flatMap { $0.split(separator: "-").map(String.init) } }
        guard words.count <= 24 else { return nil }
        var unit = TypedUnit()
        if let percent = percent(&words, language) { unit.isPercent = percent }
        if let last = words.last, TypedUnit.currencies.contains(last) {
            unit.isMoney = true
            words.removeLast()
        }
        guard let sum = sum(words, language, inWords: inWords) else { return nil }
        unit.scale = sum.scale
        guard sum.value <= Ratio(TypedNumber.maximumValue) else { return nil }
        return TypedFigure(reach: .rounded, value: sum.value, decimals: 0, unit: unit)
    }

    private static func percent(_ words: inout [String], _ language: Language) -> Bool? {
        for name in TypedUnit.percents[language, default: []] {
            let ending = name.split(separator: " ").map(String.init)
            guard words.count > ending.count, words.suffix(ending.count).elementsEqual(ending) else { continue }
            words.removeLast(ending.count)
            return true
        }
        return nil
    }

    private static func sum(_ words: [String], _ language: Language, inWords: Bool) -> (value: Ratio, scale: Int)? {
        let scales = language == .vi ? vietnameseScales : englishScales
        var total = Ratio.zero
        var smallest = Int.max
        var parts = 0
        var waiting: [String] = []
        func add(_ number: Ratio, _ scale: Int) -> Bool {
            guard scale < smallest, let part = number.multiplied(by: Ratio(scale)), let sum = total.adding(part) else {
                return false
            }
            (total, smallest) = (sum, scale)
            parts += 1
            return true
        }
        for word in words {
            if let scale = scales[word], !waiting.isEmpty || parts > 0 {
                // "Nghìn tỉ": the unit of a unit.
                if waiting.isEmpty { return nil }
                guard let number = small(waiting, language, inWords: inWords), add(number, scale) else { return nil }
                waiting = []
            } else if word == "rưỡi", language == .vi, waiting.isEmpty, parts > 0, smallest > 1 {
                guard let half = Ratio(smallest, 2), let sum = total.adding(half) else { return nil }
                total = sum
                // "2 tỉ rưỡi" is as fine as "2,5 tỉ".
                smallest /= 10
                parts += 1
            } else {
                waiting.append(word)
            }
        }
        if !waiting.isEmpty {
            guard let number = small(waiting, language, inWords: inWords), add(number, 1) else { return nil }
        }
        guard parts > 0, inWords || parts > 1 else { return nil }
        return (total, smallest)
    }

    private static let vietnameseScales = [
        "nghìn": 1_000, "ngàn": 1_000, "vạn": 10_000, "triệu": 1_000_000, "tỉ": 1_000_000_000, "tỷ": 1_000_000_000,
    ]
    private static let englishScales = ["thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000]

    /// A whole number below a thousand, in words or in digits.
    private static func small(_ words: [String], _ language: Language, inWords: Bool) -> Ratio? {
        if !inWords {
            guard words.count == 1,
                case .success(let number) = TypedNumber.parse(words[0], language: language, isBare: false),
                number.decimals == 0, let value = Int(number.digits), value < 1_000
            else { return nil }
            return Ratio(value)
        }
        return (language == .vi ? vietnamese(words) : english(words)).map { Ratio($0) }
    }

    // MARK: Vietnamese

    private static let digits = [
        "không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    ]

    /// `tám mươi ba`, `mười bốn`, `một trăm linh năm`, `hai trăm mốt` is not read.
    private static func vietnamese(_ words: [String]) -> Int? {
        var words = words[...]
        var value = 0
        if words.count >= 2, words[words.startIndex + 1] == "trăm", let hundreds = words.first.flatMap({ digits[$0] }) {
            value = hundreds * 100
            words = words.dropFirst(2)
            if words.isEmpty { return value }
            if words.first == "linh" || words.first == "lẻ" {
                guard words.count == 2, let unit = words.last.flatMap({ $0 == "tư" ? 4 : digits[$0] }) else {
                    return nil
                }
                return value + unit
            }
            guard words.count > 1 || words.first == "mười" else { return nil }
        }
        if words.first == "mười" {
            guard words.count <= 2 else { return nil }
            if words.count == 1 { return value + 10 }
            return words.last.flatMap { $0 == "lăm" ? 5 : digits[$0] }.map { value + 10 + $0 }
        }
        guard let first = words.first.flatMap({ digits[$0] }) else { return nil }
        if words.count == 1 { return value + first }
        var rest = words.dropFirst()
        if rest.first == "mươi" || rest.first == "chục" {
            rest = rest.dropFirst()
        } else if rest.count != 1 {
            return nil
        }
        guard first > 1, rest.count <= 1 else { return nil }
        guard let last = rest.first else { return value + first * 10 }
        let endings = ["mốt": 1, "tư": 4, "lăm": 5]
        return (endings[last] ?? digits[last]).map { value + first * 10 + $0 }
    }

    // MARK: English

    private static let englishUnits = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19,
    ]
    private static let englishTens = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    private static func english(_ words: [String]) -> Int? {
        var words = words[...]
        var value = 0
        if words.first == "and" { words = words.dropFirst() }
        if words.count >= 2, words[words.startIndex + 1] == "hundred",
            let hundreds = words.first.flatMap({ $0 == "a" ? 1 : englishUnits[$0] }), hundreds < 10
        {
            value = hundreds * 100
            words = words.dropFirst(2)
            if words.isEmpty { return value }
            if words.first == "and" { words = words.dropFirst() }
        }
        guard let first = words.first, words.count <= 2 else { return nil }
        if let unit = englishUnits[first] { return words.count == 1 ? value + unit : nil }
        guard let tens = englishTens[first] else { return nil }
        if words.count == 1 { return value + tens }
        return words.last.flatMap { englishUnits[$0] }.flatMap { $0 < 10 ? value + tens + $0 : nil }
    }
}
