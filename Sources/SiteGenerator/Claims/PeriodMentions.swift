import Articles
import Localization
import Quantities

/// A time that a sentence names, with the periods that may be meant by it.
struct PeriodMention {
    /// The words that name it.
    let words: Range<Int>
    /// The periods, the likeliest first; none where it cannot be told which.
    let periods: [Period]
}

/// Finds the times that a sentence names: quarters, halves, months, years, days at the end of one of them.
struct PeriodFinder {
    let language: Language
    /// The period of the article, which a time without a year is of.
    let base: Period

    /// The mentions, in order. The days and years of documents and foundings are none.
    func mentions(in sentence: SentenceReading) -> [PeriodMention] {
        var mentions: [PeriodMention] = []
        var index = sentence.words.startIndex
        while index < sentence.words.endIndex {
            let reader = Reader(sentence: sentence, base: base, at: index)
            let found = language == .vi ? reader.vietnamese() : reader.english()
            guard let found else {
                index += 1
                continue
            }
            if !found.isIgnored { mentions.append(PeriodMention(words: index..<found.end, periods: found.periods)) }
            index = found.end
        }
        return mentions
    }

    /// Reads at one place.
    private struct Reader {
        let sentence: SentenceReading
        let base: Period
        let at: Int

        struct Found {
            let end: Int
            var periods: [Period] = []
            var isIgnored = false
        }

        // MARK: Vietnamese

        func vietnamese() -> Found? {
            switch text(at) {
            case "quý": return vietnameseQuarter(at)
            case "tháng": return vietnameseMonth(at)
            case "ngày": return day(at + 1)
            case "năm": return year(at + 1).map { yearOf($0.year, end: $0.end, stage: text(at - 1)) }
            case "giai": return end(of: "giai đoạn").map { ignored($0, through: 4) }
            case "sáu", "6": return half(end(of: "sáu tháng đầu năm") ?? end(of: "6 tháng đầu năm"), 1)
            case "nửa": return half(end(of: "nửa đầu năm"), 1) ?? half(end(of: "nửa cuối năm"), 2)
            case "chín", "9":
                guard let end = end(of: "chín tháng đầu năm") ?? end(of: "9 tháng đầu năm"),
                    let (year, end) = optionalYear(end)
                else { return nil }
                return Found(end: end, periods: periods(year, (.nineMonths, 1), (.quarter, 3)))
            default: return isNumber(at) ? day(at) : nil
            }
        }

        private func vietnameseQuarter(_ index: Int) -> Found? {
            let names = [
                "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "một": 1, "hai": 2, "ba": 3,
                "bốn": 4,
                "tư": 4,
            ]
            guard let quarter = text(index + 1).flatMap({ names[$0] }), let (year, end) = optionalYear(index + 2) else {
                return nil
            }
            return Found(
                end: end,
                periods: periods(year, (.quarter, quarter)) + (quarter == 2 ? periods(year, (.half, 1)) : [])
            )
        }

        private func vietnameseMonth(_ index: Int) -> Found? {
            guard let month = number(index + 1), (1...12).contains(month), let (year, end) = optionalYear(index + 2)
            else {
                return nil
            }
            return Found(end: end, periods: Self.monthPeriods(year, month))
        }

        private func yearOf(_ year: Int, end: Int, stage: String?) -> Found {
            switch stage {
            case "giữa": return Found(end: end, periods: periods(year, (.quarter, 2), (.half, 1), (.month, 6)))
            case "cuối", "hết": return Found(end: end, periods: periods(year, (.year, 1), (.quarter, 4), (.month, 12)))
            case "đầu": return Found(end: end)
            case "từ", "lập", "thành", "sau", "trước", "kể": return ignored(end, through: 0)
            default:
                let own = year == base.year ? [base] : []
                return Found(end: end, periods: own + periods(year, (.year, 1), (.quarter, 4)))
            }
        }

        // MARK: English

        private static let months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ]

        func english() -> Found? {
            let ordinals = ["first": 1, "second": 2, "third": 3, "fourth": 4]
            if let ordinal = text(at).flatMap({ ordinals[$0] }) {
                let kind: (Period.Kind, Int)? =
                    text(at + 1) == "quarter" ? (.quarter, ordinal) : text(at + 1) == "half" ? (.half, ordinal) : nil
                guard let kind, let (year, end) = optionalYear(text(at + 2) == "of" ? at + 3 : at + 2) else {
                    return nil
                }
                return Found(
                    end: end,
                    periods: periods(year, kind) + (kind == (.half, 1) ? periods(year, (.quarter, 2)) : [])
                )
            }
            if let word = text(at), word.count == 2, word.hasPrefix("q"), let quarter = Int(word.dropFirst()),
                let (year, end) = optionalYear(at + 1)
            {
                return Found(end: end, periods: periods(year, (.quarter, quarter)))
            }
            switch text(at) {
            case "mid":
                return year(text(at + 1) == "-" ? at + 2 : at + 1).map {
                    Found(end: $0.end, periods: periods($0.year, (.quarter, 2), (.half, 1), (.month, 6)))
                }
            case "middle": return stage(periods: [(.quarter, 2), (.half, 1), (.month, 6)])
            case "end": return stage(periods: [(.year, 1), (.quarter, 4), (.month, 12)])
            case "start", "beginning": return stage(periods: [])
            case "since", "from", "founded", "after", "before":
                return year(at + 1).map { ignored($0.end, through: 0) }
            case "in", "by", "for", "during":
                return year(at + 1).map { yearOf($0.year, end: $0.end, stage: nil) }
            case let word?:
                guard let month = Self.months.firstIndex(of: word), let (year, end) = year(at + 1) else { return nil }
                if let day = number(at - 1) { return dated(year, month + 1, day, end: end) }
                return Found(end: end, periods: Self.monthPeriods(year, month + 1))
            case nil: return nil
            }
        }

        private func stage(periods kinds: [(Period.Kind, Int)]) -> Found? {
            guard text(at + 1) == "of", let (year, end) = year(at + 2) else { return nil }
            return Found(end: end, periods: kinds.compactMap { Period(year: year, kind: $0.0, index: $0.1) })
        }

        // MARK: Parts

        /// `30/6/2023`, `30 tháng 6 năm 2023`.
        private func day(_ index: Int) -> Found? {
            guard let day = number(index), (1...31).contains(day) else { return nil }
            if text(index + 1) == "/", let month = number(index + 2), text(index + 3) == "/",
                let year = number(index + 4)
            {
                return dated(year, month, day, end: index + 5)
            }
            guard text(index + 1) == "tháng", let month = number(index + 2), (1...12).contains(month) else {
                return nil
            }
            guard let (year, end) = optionalYear(index + 3) else { return nil }
            return dated(year, month, day, end: end)
        }

        /// A day that ends a period is that period; the day of a document is none.
        private func dated(_ year: Int, _ month: Int, _ day: Int, end: Int) -> Found? {
            guard CalendarDate(year: year, month: month, day: day) != nil else { return nil }
            let papers: Set<String> = [
                "định", "hoạch", "bản", "quyết", "văn", "số", "công", "từ", "decision", "plan", "since", "from",
                "resolution", "sau",
                "after",
            ]
            let before = max(sentence.words.startIndex, at - 5)..<at
            if before.contains(where: { text($0).map(papers.contains) ?? false }) { return ignored(end, through: 0) }
            let periods = Self.monthPeriods(year, month)
            let isLast = periods.first.map { $0.lastDay == CalendarDate(year: year, month: month, day: day) } ?? false
            return Found(end: end, periods: isLast ? periods : [])
        }

        private func half(_ end: Int?, _ index: Int) -> Found? {
            guard let end, let (year, last) = optionalYear(end) else { return nil }
            return Found(end: last, periods: periods(year, (.half, index), (.quarter, index * 2)))
        }

        private static func monthPeriods(_ year: Int, _ month: Int) -> [Period] {
            var kinds: [(Period.Kind, Int)] = month.isMultiple(of: 3) ? [(.quarter, month / 3)] : []
            kinds.append((.month, month))
            if month.isMultiple(of: 6) { kinds.append((.half, month / 6)) }
            if month == 12 { kinds.append((.year, 1)) }
            return kinds.compactMap { Period(year: year, kind: $0.0, index: $0.1) }
        }

        private func periods(_ year: Int, _ kinds: (Period.Kind, Int)...) -> [Period] {
            kinds.compactMap { Period(year: year, kind: $0.0, index: $0.1) }
        }

        private func ignored(_ end: Int, through more: Int) -> Found {
            Found(end: min(end + more, sentence.words.endIndex), isIgnored: true)
        }

        /// A year at an index, with "/" or "năm" before it; the article's where there is none.
        private func optionalYear(_ index: Int) -> (year: Int, end: Int)? {
            if let found = year(index) { return found }
            if ["/", "năm", "of", "-"].contains(text(index)), let found = year(index + 1) { return found }
            return (base.year, index)
        }

        private func year(_ index: Int) -> (year: Int, end: Int)? {
            guard let year = number(index), (1_900...2_100).contains(year), text(index)?.utf8.count == 4 else {
                return nil
            }
            return (year, index + 1)
        }

        private func number(_ index: Int) -> Int? { isNumber(index) ? text(index).flatMap { Int($0) } : nil }

        private func isNumber(_ index: Int) -> Bool {
            sentence.words.indices.contains(index) && sentence.words[index].kind == .number
        }

        private func text(_ index: Int) -> String? {
            sentence.words.indices.contains(index) ? sentence.words[index].text.lowercased() : nil
        }

        /// The end of these words where they stand here.
        private func end(of phrase: String) -> Int? {
            let parts = phrase.split(separator: " ").map(String.init)
            return parts.indices.allSatisfy { text(at + $0) == parts[$0] } ? at + parts.count : nil
        }
    }
}
