import Articles
import Localization
import Statistics

/// Words that say what a number counts: an indicator's name, its unit, or one of its `words`.
///
/// In `thành lập {value} câu lạc bộ` the hole is the place of the number; without one, the words follow it, or stand in
/// its clause where it is a percentage or an amount of money.
struct ClaimPhrase: Sendable, Hashable {
    /// The indicator, by its place in the file.
    let indicator: Int
    /// The words before the number, each to be found before it, in order.
    let before: [String]
    /// The words after the number, one after another; the whole phrase where it has no hole.
    let after: [String]
    /// Whether the phrase says where the number stands.
    let hasHole: Bool

    /// How much it says: of two phrases that fit, the one with more words counts.
    var weight: Int { before.count + after.count }

    /// Reads a phrase; nil where there is no word in it.
    init?(_ text: String, of indicator: Int) {
        let parts = text.split(separator: "{value}", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count <= 2 else { return nil }
        self.indicator = indicator
        hasHole = parts.count == 2
        let keys = parts.map { ProseWord.keys(of: $0) }
        before = hasHole ? keys[0] : []
        after = keys.last ?? []
        guard !before.isEmpty || !after.isEmpty else { return nil }
    }
}

/// The phrases of all indicators in one language.
struct ClaimVocabulary: Sendable {
    /// All phrases, those of an indicator together.
    let phrases: [ClaimPhrase]
    /// What is counted, of which a single one may be meant: "câu lạc bộ", "club".
    let things: PhraseSet
    /// By indicator, those whose figures count the same things: the same unit.
    let families: [[Int]]

    /// - Parameter language: Whose names and words.
    init(_ indicators: [Indicator], _ language: Language) {
        var phrases: [ClaimPhrase] = []
        var taken: Set<String> = []
        for (index, indicator) in indicators.enumerated() {
            var texts = [indicator.name[language]]
            if let words = indicator.words[language], !words.isEmpty {
                texts += words
            } else if let unit = indicator.unit?.many[language], taken.insert(unit).inserted, indicator.countsWholes {
                texts.append(unit)
            }
            phrases += texts.compactMap { ClaimPhrase($0, of: index) }
        }
        var seen: Set<ClaimPhrase> = []
        self.phrases = phrases.filter { seen.insert($0).inserted }
        let units = indicators.compactMap(\.unit).flatMap { [$0.many[language], $0.one[language]] }
        let counted = self.phrases.filter { !$0.hasHole && $0.after.count <= 3 }.map(\.after)
        things = PhraseSet(Array(Set(counted + units.map { ProseWord.keys(of: $0) })))
        families = indicators.indices.map { index in
            guard let unit = indicators[index].unit?.many[language] else { return [index] }
            return indicators.indices.filter { indicators[$0].unit?.many[language] == unit }
        }
    }
}

extension Indicator {
    /// Whether its figures count whole things, so that its unit after a number may mean it.
    var countsWholes: Bool {
        guard case .measure = definition, case .integer = format else { return false }
        return true
    }

    var isMoney: Bool {
        if case .money = format { return true }
        return false
    }
}
