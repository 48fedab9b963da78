import Articles
import Localization
import Templates

extension PageWriter {
    /// One page of a list, from 1.
    func page(_ number: Int, of list: ArticleList) -> Written {
        let start = (number - 1) * ArticleLibrary.perPage
        let articles = list.articles.dropFirst(start).prefix(ArticleLibrary.perPage)
        let suffix =
            number == 1
            ? ""
            : ", " + edition.say(.pageOf, ["page": "\(number)", "count": "\(list.pageCount)"])
        var cards: [TemplateValue] = []
        var diagnostics = Diagnostics()
        for article in articles { cards.append(card(article, &diagnostics)) }
        let head = Head(
            kind: "news",
            route: list.route(edition, number),
            title: list.title + suffix,
            description: list.description,
            alternates: number == 1 ? alternates(of: list) : [:],
            trail: list.trail + [Crumb(name: list.title, route: nil)]
        )
        let content: TemplateObject = [
            "intro": .optional(number == 1 ? list.description : nil),
            "articles": .list(cards),
            "page_number": .text("\(number)"),
            "page_count": .text("\(list.pageCount)"),
            "previous_url": .optional(number > 1 ? edition.href(list.route(edition, number - 1)) : nil),
            "next_url": .optional(number < list.pageCount ? edition.href(list.route(edition, number + 1)) : nil),
            "has_pages": .boolean(list.pageCount > 1),
            "is_event": .boolean(list.isEvent),
            "feed_atom_url": .optional(list.hasFeed ? edition.href(FeedChannel.route(of: list, edition, .atom)) : nil),
            "feed_json_url": .optional(list.hasFeed ? edition.href(FeedChannel.route(of: list, edition, .json)) : nil),
            "topics": .list(list.id == "news" && number == 1 ? topics() : []),
            "has_topics": .boolean(list.id == "news" && number == 1 && list.articles.count > 0),
        ]
        let written = write(head, content)
        return Written(written.value, diagnostics.found + written.diagnostics)
    }

    /// The most tags that the first page of news names.
    private static let mostTags = 30

    /// The ways into the news: lists by category, event, year, area, author and tag, each with how many it holds.
    private func topics() -> [TemplateValue] {
        let lists = site.lists[edition.language] ?? []
        let groups: [(Phrase, String)] = [
            (.topicCategories, "category:"), (.topicEvents, "event:"), (.topicYears, "year:"), (.topicAreas, "area:"),
            (.topicAuthors, "author:"), (.topicTags, "tag:"),
        ]
        return groups.compactMap { phrase, prefix in
            var members = lists.filter { $0.id.hasPrefix(prefix) }
            if prefix == "tag:" {
                // The most used first, and only as many as can be looked over.
                let ranked = members.enumerated().sorted {
                    ($1.element.articles.count, $0.offset) < ($0.element.articles.count, $1.offset)
                }
                members = ranked.prefix(Self.mostTags).map(\.element)
            }
            guard !members.isEmpty else { return nil }
            return .object([
                "name": .text(edition.say(phrase)),
                "items": .list(
                    members.map { list in
                        .object([
                            "name": .text(topicName(list)),
                            "url": .text(edition.href(list.route(edition, 1))),
                            "count": .text("\(list.articles.count)"),
                        ])
                    }
                ),
            ])
        }
    }

    /// A list's name inside its group, without the words that the group's name says already.
    private func topicName(_ list: ArticleList) -> String {
        let topics = site.topics[edition.language]
        let parts = list.id.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return list.title }
        switch parts[0] {
        case "tag": return topics?.tags.first { $0.id == parts[1] }?.name ?? list.title
        case "author": return topics?.authors.first { $0.id == parts[1] }?.name ?? list.title
        case "year": return parts[1]
        case "area": return edition.dataset.areas.index(of: parts[1]).map(edition.name(ofArea:)) ?? list.title
        default: return list.title
        }
    }

    /// The same list in the languages that have it.
    private func alternates(of list: ArticleList) -> [Language: Route] {
        var routes: [Language: Route] = [:]
        for other in site.editions where other.language != edition.language {
            let own = list.route(other, 1)
            if site.lists[other.language]?.contains(where: { $0.id == list.id }) ?? false {
                routes[other.language] = own
            }
        }
        return routes
    }
}
