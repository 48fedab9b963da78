import Articles
import Diagnostics
import Localization

/// The news of one language by what they share: tags, authors, areas, years, categories, events.
struct NewsTopics: Sendable {
    /// A word that articles share, with the articles, newest first.
    struct Topic: Sendable {
        /// The last part of its address.
        let id: String
        /// The word as the newest article writes it.
        let name: String
        var articles: [Article]
    }

    /// By address.
    let tags: [Topic]
    /// By address.
    let authors: [Topic]
    /// The newest year first.
    let years: [Topic]
    /// Areas by id, without their names.
    let areas: [String: [Article]]
    let categories: [String: [Article]]
    let events: [String: [Article]]
    /// The indicators that each article quotes, by its slug.
    let indicators: [String: Set<String>]

    /// Sorts news, newest first, by what they share.
    init(_ news: [Article]) {
        tags = Self.topics(news) { $0.tags }
        authors = Self.topics(news) { [$0.author].compactMap { $0 } }
        var years: [Topic] = []
        var areas: [String: [Article]] = [:]
        var categories: [String: [Article]] = [:]
        var events: [String: [Article]] = [:]
        for article in news {
            let year = article.date.map { String($0.year) } ?? ""
            if years.last?.id == year {
                years[years.count - 1].articles.append(article)
            } else if !year.isEmpty {
                years.append(Topic(id: year, name: year, articles: [article]))
            }
            for area in Set(article.areas.map(\.name)) { areas[area, default: []].append(article) }
            if let category = article.category { categories[category.name, default: []].append(article) }
            if let event = article.event { events[event.name, default: []].append(article) }
        }
        (self.years, self.areas, self.categories, self.events) = (years, areas, categories, events)
        indicators = Dictionary(news.map { ($0.slug, $0.quotedIndicators) }, uniquingKeysWith: { first, _ in first })
    }

    private static func topics(_ news: [Article], _ words: (Article) -> [String]) -> [Topic] {
        var topics: [String: Topic] = [:]
        for article in news {
            var seen: Set<String> = []
            for word in words(article) where seen.insert(Slug.make(word)).inserted {
                topics[Slug.make(word), default: Topic(id: Slug.make(word), name: word, articles: [])]
                    .articles.append(article)
            }
        }
        return topics.values.sorted { $0.id < $1.id }
    }

    /// Tags and authors of one language that would share an address without being the same word, and those that have
    /// no letter or digit for one.
    static func problems(_ news: [Article]) -> [Diagnostic] {
        problems(news, "tag") { $0.tagMentions } + problems(news, "author") { [$0.authorMention].compactMap { $0 } }
    }

    private static func problems(
        _ news: [Article],
        _ what: String,
        _ mentions: (Article) -> [Article.Mention]
    ) -> [Diagnostic] {
        var firsts: [String: Article.Mention] = [:]
        var diagnostics: [Diagnostic] = []
        for article in news.sorted(by: { $0.source.path < $1.source.path }) {
            for mention in mentions(article) {
                let slug = Slug.make(mention.name)
                if !mention.name.contains(where: { $0.isLetter || $0.isNumber }) {
                    diagnostics.append(
                        .error(
                            "TopicAddress",
                            "the \(what) \"\(mention.name)\" has no letter or digit that an address could have",
                            at: mention.location,
                            hint: "write a word"
                        )
                    )
                } else if let first = firsts[slug], first.name.lowercased() != mention.name.lowercased() {
                    diagnostics.append(
                        .error(
                            "TopicAddress",
                            "the \(what)s \"\(first.name)\" and \"\(mention.name)\" have the same address \"\(slug)\"",
                            at: mention.location,
                            hint: "write both alike, or choose another word for one of them",
                            notes: [.init("the other one", at: first.location)]
                        )
                    )
                } else if firsts[slug] == nil {
                    firsts[slug] = mention
                }
            }
        }
        return diagnostics
    }
}
