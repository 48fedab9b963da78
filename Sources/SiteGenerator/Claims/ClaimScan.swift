import Articles
import Diagnostics
import Localization
import Quantities
import Statistics

/// Holds the numbers that prose states against the data: those that nobody marked as figures.
///
/// A number is a claim where its clause says that it counts one of the indicators. It is contradicted only where
/// indicator, place and time are sure and the figure is known; in every doubt it is untraced. So a figure that the data
/// withholds is neither confirmed nor denied.
struct ClaimScan: Sendable {
    let edition: Edition
    let words: ClaimWords
    let vocabulary: ClaimVocabulary
    let areas: AreaVocabulary
    /// Words that attribute a sentence to someone else, as keys.
    let attributions: [[String]]

    init(_ edition: Edition) {
        self.edition = edition
        words = ClaimWords.of(edition.language)
        vocabulary = ClaimVocabulary(edition.figures.indicators, edition.language)
        areas = AreaVocabulary(edition.dataset)
        attributions = (edition.settings.attributions ?? ClaimWords.attributions).map { ProseWord.keys(of: $0) }
    }

    /// The claims of all articles and pages that are scanned, by article in the order of the library.
    static func claims(of library: ArticleLibrary, _ editions: [Edition]) -> [Claim] {
        editions.flatMap { edition in
            let scan = ClaimScan(edition)
            return (library.news + library.pages).filter { $0.language == edition.language && $0.scansClaims }
                .flatMap(scan.claims)
        }
    }

    /// The claims of an article, in the order of its text.
    func claims(in article: Article) -> [Claim] {
        article.passages.filter { !$0.isQuoted && !$0.isOff }.flatMap { passage in
            var context = PassageContext(article, edition)
            return passage.sentences.flatMap { claims($0, article, &context) }
        }
    }

    private func claims(
        _ words: ArraySlice<ProseWord>,
        _ article: Article,
        _ context: inout PassageContext
    ) -> [Claim] {
        let sentence = SentenceReading(words, self.words)
        let finder = AreaFinder(
            vocabulary: areas,
            words: self.words,
            known: [context.last].compactMap { $0 } + context.areas,
            day: edition.dataset.periods.lastDay(of: context.period)
        )
        let places = finder.mentions(in: sentence)
        defer {
            context.remember(places)
            context.speaksOfOne = context.speaksOfOne || SingleThing(sentence, self, places).isStory
        }
        context.isQuoting = Self.quotes(words, context.isQuoting, &context.quoted)
        let all = sentence.words.indices
        guard !self.sentence(sentence, isAttributedBy: attributions), !sentence.holds(self.words.unreal, in: all) else {
            return []
        }
        let reader = ClaimReader(
            scan: self,
            sentence: sentence,
            numbers: StatedNumber.read(words, edition.language),
            places: places,
            times: PeriodFinder(language: edition.language, base: context.period).mentions(in: sentence),
            context: context
        )
        return reader.claims(article)
    }

    /// Whether a sentence is attributed: "theo báo cáo…", at its start, after a comma, or before the word for a source.
    private func sentence(_ sentence: SentenceReading, isAttributedBy attributions: [[String]]) -> Bool {
        sentence.words.indices.contains { index in
            attributions.contains { phrase in
                guard sentence.matches(phrase, at: index) else { return false }
                let next = sentence.key(index + phrase.count)
                if next.map(words.notSources.contains) ?? false { return false }
                let starts =
                    index == sentence.words.startIndex || sentence.words[index - 1].kind == .sign || phrase.count > 1
                return starts || (next.map(words.sources.contains) ?? false)
            }
        }
    }

    /// Keeps track of quotation marks; notes which words stand between them.
    private static func quotes(_ words: ArraySlice<ProseWord>, _ open: Bool, _ quoted: inout Set<Int>) -> Bool {
        var open = open
        for index in words.indices {
            switch words[index].text {
            case "“", "«": open = true
            case "”", "»": open = false
            case "\"": open.toggle()
            default: if open { quoted.insert(index) }
            }
        }
        return open
    }
}

/// What an article and the sentences before say of the next one's place and time.
struct PassageContext {
    /// The areas of the front matter; the site's where it names none.
    let areas: [Int]
    /// Whether the front matter names an area.
    let namesArea: Bool
    /// The period of the front matter, or the site's.
    let period: Period
    /// The area that was named last in the passage.
    private(set) var last: Int?
    /// Whether the place named last is not among the areas.
    private(set) var isElsewhere = false
    /// Whether a sentence before spoke of a single one of the things counted, such as one club.
    var speaksOfOne = false
    /// Whether a quotation mark is open.
    var isQuoting = false
    /// The words that stand between quotation marks, by index.
    var quoted: Set<Int> = []

    init(_ article: Article, _ edition: Edition) {
        let named = article.areas.compactMap { edition.dataset.areas.index(of: $0.name) }
        areas = named.isEmpty ? [edition.area] : named
        namesArea = !named.isEmpty
        period = article.period ?? edition.period
    }

    mutating func remember(_ places: [AreaMention]) {
        guard let place = places.last else { return }
        isElsewhere = place.area == nil
        if let area = place.area { last = area }
    }
}
