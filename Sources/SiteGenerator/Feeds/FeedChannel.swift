import Articles

/// What a feed is of: all news of a language, or a category's.
struct FeedChannel: Sendable {
    /// The form of a feed.
    enum Form: String, Sendable {
        case atom = "feed.xml"
        case json = "feed.json"
    }

    let edition: Edition
    let title: String
    let description: String
    /// The page that shows the same.
    let page: Route
    /// The newest articles, at most ``Feeds/length``.
    let articles: [Article]
    let atom: Route
    let json: Route

    /// The feeds of a language: all news, then each category that has an article.
    static func all(_ site: Site, _ edition: Edition) -> [FeedChannel] {
        (site.lists[edition.language] ?? []).filter(\.hasFeed).map { list in
            let settings = edition.settings
            let name = settings.title[edition.language]
            let isWhole = list.id == "news"
            return FeedChannel(
                edition: edition,
                title: isWhole ? name : "\(list.title) – \(name)",
                description: isWhole ? settings.description[edition.language] : list.description,
                page: isWhole ? edition.homeRoute : list.route(edition, 1),
                articles: Array(list.articles.prefix(Feeds.length)),
                atom: route(of: list, edition, .atom),
                json: route(of: list, edition, .json)
            )
        }
    }

    /// The address of a list's feed: all news beside the home page, a category beside its first page.
    static func route(of list: ArticleList, _ edition: Edition, _ form: Form) -> Route {
        Route(path: (list.id == "news" ? edition.homeRoute : list.route(edition, 1)).path + form.rawValue)
    }
}
