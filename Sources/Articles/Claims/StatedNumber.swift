import Localization

/// A number that prose states, in digits or words: `gần 1.400`, `83`, `mười bốn`, `hai phần ba`.
public struct StatedNumber: Sendable, Hashable {
    /// Which words of the sentence it takes, by index.
    public let words: Range<Int>
    /// What it says.
    public let figure: TypedFigure
    /// As it is written.
    public let text: String
    /// Whether its number is in words.
    public let isSpelled: Bool
}

extension StatedNumber {
    /// The numbers of a sentence, in order; where two overlap, the longer one that begins first.
    ///
    /// A number within a word (`VIE085`) or glued to others by strokes (`31/8/2020`, `1336/QĐ-TTg`) is none.
    public static func read(_ sentence: ArraySlice<ProseWord>, _ language: Language) -> [StatedNumber] {
        var numbers: [StatedNumber] = []
        var index = sentence.startIndex
        while index < sentence.endIndex {
            guard mayBegin(sentence, index, language), let number = longest(sentence, from: index, language) else {
                index += 1
                continue
            }
            numbers.append(number)
            index = number.words.upperBound
        }
        return numbers
    }

    /// How many words a number has at most.
    private static let longest = 16

    private static func longest(_ words: ArraySlice<ProseWord>, from start: Int, _ language: Language) -> StatedNumber?
    {
        var best: StatedNumber?
        var text = ""
        var hasDigits = false
        for end in start..<min(start + longest, words.endIndex) {
            let word = words[end]
            guard word.kind != .figure, word.kind != .sign || joining.contains(word.text) else { break }
            guard word.kind != .word || TypedFigure.mayHold(word.text.lowercased(), language: language) else { break }
            if end > start, !word.isGlued { text += " " }
            text += word.text
            hasDigits = hasDigits || word.kind == .number
            guard word.kind != .sign || word.text == "%", isWhole(words, end),
                case .success(let figure) = TypedFigure.parse(text, language: language)
            else { continue }
            best = StatedNumber(words: start..<end + 1, figure: figure, text: text, isSpelled: !hasDigits)
        }
        return best
    }

    private static let joining: Set<String> = ["%", "–", "-", "—", "~", "−"]

    /// Whether a number can end with a word: nothing is glued to it that would make it something else.
    private static func isWhole(_ words: ArraySlice<ProseWord>, _ end: Int) -> Bool {
        guard end + 1 < words.endIndex, words[end + 1].isGlued else { return true }
        let next = words[end + 1]
        switch next.kind {
        case .number, .figure: return false
        case .word: return false
        case .sign: return !["/", "-", "–", "+", "×", "°"].contains(next.text)
        }
    }

    /// Whether a number can begin with a word.
    private static func mayBegin(_ words: ArraySlice<ProseWord>, _ start: Int, _ language: Language) -> Bool {
        let word = words[start]
        let before = start > words.startIndex ? words[start - 1] : nil
        switch word.kind {
        case .figure: return false
        case .sign: return word.text == "~"
        case .number:
            guard let before, word.isGlued else { return true }
            return before.kind == .sign && !["/", "-", "–", ".", ",", "+", "×", "$"].contains(before.text)
        case .word:
            let key = word.text.lowercased()
            // "Năm" is five, and far more often a year; "không" is nought, and far more often not.
            if key == "năm" || key == "không" || key == "all" || key == "tất" || key == "toàn" { return false }
            return beginnings[language, default: []].contains(key)
        }
    }

    private static let beginnings: [Language: Set<String>] = [
        .vi: [
            "trên", "hơn", "quá", "gần", "xấp", "khoảng", "chừng", "ước", "ít", "tối", "nhiều", "chưa", "dưới", "đúng",
            "một", "hai", "ba", "bốn", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "nửa", "hàng", "đa", "phần", "hầu",
            "gấp", "từ", "không",
        ],
        .en: [
            "no", "not", "at", "up", "fewer", "less", "under", "below", "more", "over", "nearly", "almost", "close",
            "about", "around", "roughly", "approximately", "some", "exactly", "one", "two", "three", "four", "five",
            "six",
            "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
            "seventeen",
            "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "a",
            "half", "most", "the", "tens", "dozens", "hundreds", "thousands", "millions", "twice", "double", "between",
            "from",
        ],
    ]
}
