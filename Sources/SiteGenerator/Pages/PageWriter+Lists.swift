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
        ]
        let written = write(head, content)
        return Written(written.value, diagnostics.found + written.diagnostics)
    }

    /// The same list in the languages that have it.
    private func alternates(of list: ArticleList) -> [Language: Route] {
        var routes: [Language: Route] = [:]
        for other in site.editions where other.language != edition.language {
            let own = list.route(other, 1)
            if site.lists(other).contains(where: { $0.route(other, 1) == own }) { routes[other.language] = own }
        }
        return routes
    }
}
