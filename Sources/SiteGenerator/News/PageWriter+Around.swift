import Articles
import Localization
import Templates

/// What stands around an article: its thread, related articles, its category, other news, ways to pass it on.
extension PageWriter {
    /// How many articles a list beside an article holds.
    private static let perPart = 4
    /// How many articles of a thread are named before and after this one.
    private static let threadReach = 3

    /// The parts below an article; none names an article that a part above it names, save the thread.
    func around(_ article: Article, _ news: [Article], _ diagnostics: inout Diagnostics) -> TemplateObject {
        let topics = site.topics[edition.language]
        var shown: Set<String> = [article.slug]
        func take(_ articles: [Article]) -> [Article] {
            let taken = articles.lazy.filter { !shown.contains($0.slug) }.prefix(Self.perPart)
            let result = Array(taken)
            shown.formUnion(result.map(\.slug))
            return result
        }
        let related = take(topics?.related(to: article, among: news) ?? [])
        let category = take(article.category.flatMap { topics?.categories[$0.name] } ?? [])
        let other = take(news)
        var parts: TemplateObject = [:]
        for (name, articles) in [("related", related), ("same_category", category), ("other_news", other)] {
            var cards: [TemplateValue] = []
            for other in articles { cards.append(card(other, &diagnostics)) }
            parts[name] = .list(cards)
            parts["has_" + name] = .boolean(!cards.isEmpty)
        }
        parts["thread"] = thread(article, topics, &diagnostics)
        return parts
    }

    /// The event's articles in the order of time: those around this one, which is marked.
    private func thread(_ article: Article, _ topics: NewsTopics?, _ diagnostics: inout Diagnostics) -> TemplateValue {
        guard let id = article.event?.name, let articles = topics?.events[id], articles.count > 1,
            let event = edition.settings.events.first(where: { $0.id == id })
        else { return .absent }
        let inOrder = Array(articles.reversed())
        guard let position = inOrder.firstIndex(where: { $0.slug == article.slug }) else { return .absent }
        let size = min(inOrder.count, 2 * Self.threadReach + 1)
        let start = min(max(0, position - Self.threadReach), inOrder.count - size)
        let resolver = SiteProseResolver(site: site, edition: edition, templates: templates)
        var items: [TemplateValue] = []
        for other in inOrder[start..<start + size] {
            let title = other.title(with: resolver).unwrap(into: &diagnostics.found)
            items.append(
                .object([
                    "title": .text(title),
                    "url": .text(edition.href(edition.route(article: other.slug))),
                    "date_text": .optional(other.date.map(edition.language.date)),
                    "date_iso": .optional(other.date?.iso),
                    "is_current": .boolean(other.slug == article.slug),
                ])
            )
        }
        return .object([
            "name": .text(event.name[edition.language]),
            "url": .text(edition.href(edition.eventRoute(id, page: 1))),
            "start": .text("\(start + 1)"),
            "items": .list(items),
        ])
    }

    /// The areas that an article is about, with their pages.
    func places(_ article: Article) -> [TemplateValue] {
        article.areas.compactMap { mention in
            edition.dataset.areas.index(of: mention.name).map { area in
                .object([
                    "name": .text(edition.name(ofArea: area)), "url": .text(edition.href(edition.route(area: area))),
                ])
            }
        }
    }

    /// Plain links to pass an article on: nothing is loaded from anywhere until a reader follows one.
    func share(_ article: Article, title: String) -> TemplateObject {
        let url = edition.url(edition.route(article: article.slug))
        let subject = Self.percentEncoded(title)
        let address = Self.percentEncoded(url)
        return [
            "share_mail_url": .text("mailto:?subject=\(subject)&body=\(address)"),
            "share_facebook_url": .text("https://www.facebook.com/sharer/sharer.php?u=\(address)"),
        ]
    }

    /// A text as the value of a query: every byte but the unreserved ones as `%` and two digits (RFC 3986 §2.3).
    static func percentEncoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
