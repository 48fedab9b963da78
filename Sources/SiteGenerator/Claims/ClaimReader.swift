import Articles
import Diagnostics
import Localization
import Quantities
import Statistics

/// Reads the claims of one sentence: which numbers count an indicator, of where and when, and how surely.
struct ClaimReader {
    let scan: ClaimScan
    let sentence: SentenceReading
    let numbers: [StatedNumber]
    let places: [AreaMention]
    let times: [PeriodMention]
    let context: PassageContext

    var words: ClaimWords { scan.words }
    private var indicators: [Indicator] { scan.edition.figures.indicators }

    /// A phrase found beside a number.
    struct Match {
        let phrase: ClaimPhrase
        /// The words from the phrase's start or the number's to the end of both.
        let range: Range<Int>
        /// Whether the phrase follows the number.
        let follows: Bool
        /// How far apart they are.
        let distance: Int
    }

    func claims(_ article: Article) -> [Claim] {
        var claims: [Claim] = []
        var seen: Set<Int> = []
        for number in numbers where isStated(number) {
            var question: ClaimQuestion?
            if let best = best(for: number) {
                question = self.question(number, best, isSecond: best.allSatisfy { seen.contains($0.phrase.indicator) })
                seen.formUnion(best.map(\.phrase.indicator))
            } else if number.figure.isPercent {
                question = shareQuestion(number)
            }
            guard let question,
                let verdict = ClaimJudge(edition: scan.edition, families: scan.vocabulary.families).verdict(question)
            else { continue }
            claims.append(
                Claim(
                    text: Self.text(sentence.words[question.words]),
                    location: article.location(of: sentence.words[question.words]),
                    indicators: question.main.map { indicators[$0].id },
                    verdict: verdict
                )
            )
        }
        return claims
    }

    private static func text(_ words: ArraySlice<ProseWord>) -> String {
        words.enumerated().map { ($0 > 0 && !$1.isGlued ? " " : "") + $1.text }.joined()
    }

    // MARK: Numbers

    /// Whether a number counts something: it is no year, no name of a document, and no word "a".
    private func isStated(_ number: StatedNumber) -> Bool {
        guard !context.quoted.contains(number.words.lowerBound) else { return false }
        guard !times.contains(where: { $0.words.overlaps(number.words) }) else { return false }
        if number.isSpelled, !number.figure.isPercent, number.figure.value == .one { return false }
        guard let before = sentence.key(number.words.lowerBound - 1) else { return true }
        // "Con số 83" is a number, "câu lạc bộ số 3" a name.
        if before == Self.number { return sentence.key(number.words.lowerBound - 2) == FoldedName("con").key }
        // "Tháng ba", "năm 2023": but a number below a hundred after "năm nay" is one.
        return !words.names.contains(before)
    }

    // MARK: Phrases

    /// The phrases that fit a number best: those with most words, the nearest of them.
    private func best(for number: StatedNumber) -> [Match]? {
        let matches = scan.vocabulary.phrases.flatMap { self.matches($0, number) }
        guard let most = matches.map(\.phrase.weight).max() else { return nil }
        let following = matches.filter(\.follows)
        let isShare = number.figure.isPercent || matches.contains { indicators[$0.phrase.indicator].isMoney }
        let pool = isShare || following.isEmpty ? matches : following
        let weight = pool.map(\.phrase.weight).max() ?? most
        let heaviest = pool.filter { $0.phrase.weight == weight }
        let near = heaviest.map(\.distance).min() ?? 0
        return heaviest.filter { $0.distance == near }
    }

    private func matches(_ phrase: ClaimPhrase, _ number: StatedNumber) -> [Match] {
        let indicator = indicators[phrase.indicator]
        guard indicator.isPercent == number.figure.isPercent else { return [] }
        let isAmount = number.figure.isMoney || number.figure.scale >= 1_000_000
        guard indicator.isMoney ? isAmount : !number.figure.isMoney else { return [] }
        if phrase.hasHole { return around(phrase, number) }
        if indicator.isPercent || indicator.isMoney { return within(phrase, number) }
        return following(phrase, number) ?? preceding(phrase, number) ?? []
    }

    private func around(_ phrase: ClaimPhrase, _ number: StatedNumber) -> [Match] {
        var start = number.words.lowerBound
        if !phrase.before.isEmpty {
            let clause = sentence.range(ofClause: sentence.clause(start))
            let from = max(clause.lowerBound, start - phrase.before.count - 8)
            guard let place = Self.subsequence(phrase.before, from..<start, sentence) else { return [] }
            start = place
        }
        var end = number.words.upperBound
        if !phrase.after.isEmpty {
            guard let place = afterNumber(number, phrase.after) else { return [] }
            end = place
        }
        return [Match(phrase: phrase, range: start..<end, follows: !phrase.after.isEmpty, distance: 0)]
    }

    /// Where keys stand in order before a number, with other words between them allowed.
    private static func subsequence(_ keys: [String], _ range: Range<Int>, _ sentence: SentenceReading) -> Int? {
        var index = range.upperBound - 1
        for key in keys.reversed() {
            while index >= range.lowerBound, sentence.key(index) != key { index -= 1 }
            guard index >= range.lowerBound else { return nil }
            index -= 1
        }
        return index + 1
    }

    private static let joining = Set(["là", "were", "are", "người"].map { FoldedName($0).key })
    private static let totals = Set(
        ["là", "đạt", "tới", "đến", "lên", "was", "is", "reached", "at", "to", "were"].map { FoldedName($0).key }
    )
    private static let stages = Set(["cuối", "hết", "giữa", "kỳ"].map { FoldedName($0).key })
    private static let number = FoldedName("số").key

    /// Where a phrase ends that follows a number, maybe with "là" between them, or "trên 129" as in "83 trên 129".
    private func afterNumber(_ number: StatedNumber, _ keys: [String]) -> Int? {
        var start = number.words.upperBound
        if let next = numbers.first(where: { $0.words.lowerBound >= start }), isOf(number, next) {
            start = next.words.upperBound
        }
        if sentence.matches(keys, at: start) { return start + keys.count }
        var place = start
        while place < start + 2, let key = sentence.key(place), Self.joining.contains(key) {
            place += 1
            if sentence.matches(keys, at: place) { return place + keys.count }
        }
        return nil
    }

    /// Whether a second number is what the first one is out of: "83 trên 129", "83/129".
    private func isOf(_ first: StatedNumber, _ second: StatedNumber) -> Bool {
        let gap = first.words.upperBound..<second.words.lowerBound
        if gap.isEmpty {
            return second.text.lowercased().hasPrefix("trên ")
        }
        let texts = gap.map { sentence.words[$0].text.lowercased() }
        return [["trên"], ["trong"], ["trong", "số"], ["trên", "tổng", "số"], ["/"], ["of"], ["out", "of"]].contains(
            texts
        )
    }

    private func following(_ phrase: ClaimPhrase, _ number: StatedNumber) -> [Match]? {
        afterNumber(number, phrase.after).map { end in
            [Match(phrase: phrase, range: number.words.lowerBound..<end, follows: true, distance: 0)]
        }
    }

    /// "Số câu lạc bộ của tỉnh là 83": the phrase, then nothing but places, times and verbs.
    private func preceding(_ phrase: ClaimPhrase, _ number: StatedNumber) -> [Match]? {
        let clause = sentence.range(ofClause: sentence.clause(number.words.lowerBound))
        guard let place = sentence.last(phrase.after, in: clause.lowerBound..<number.words.lowerBound) else {
            return nil
        }
        let isTotal =
            [Self.number, "of"].contains(sentence.key(place - 1) ?? "")
            || phrase.after.first == Self.number
        let between = place + phrase.after.count..<number.words.lowerBound
        guard isTotal, between.count <= 10,
            between.contains(where: { sentence.key($0).map(Self.totals.contains) ?? false })
        else { return nil }
        let isJoined = between.allSatisfy { index in
            (sentence.key(index).map { words.verbs.contains($0) || words.places.contains($0) } ?? false)
                || places.contains { $0.words.contains(index) } || times.contains { $0.words.contains(index) }
                || (sentence.key(index).map { Self.stages.contains($0) } ?? false)
        }
        guard isJoined else { return nil }
        return [Match(phrase: phrase, range: place..<number.words.upperBound, follows: false, distance: between.count)]
    }

    /// Anywhere in the clause of a percentage or an amount; in the one before where the clause says nothing itself.
    private func within(_ phrase: ClaimPhrase, _ number: StatedNumber) -> [Match] {
        let clause = sentence.clause(number.words.lowerBound)
        var range = sentence.range(ofClause: clause)
        if range.count <= number.words.count + 4, clause > 0 {
            let before = sentence.range(ofClause: clause - 1)
            if !before.isEmpty { range = before.lowerBound..<range.upperBound }
        }
        return range.compactMap { index in
            let end = index + phrase.after.count
            guard end <= range.upperBound, sentence.matches(phrase.after, at: index) else { return nil }
            let distance =
                index >= number.words.upperBound ? index - number.words.upperBound : number.words.lowerBound - end
            guard distance >= 0, distance <= 14 else { return nil }
            return Match(
                phrase: phrase,
                range: number.words,
                follows: index >= number.words.upperBound,
                distance: distance
            )
        }
    }
}
