import Articles
import Localization

/// A list of articles: all news, a category, or an event.
struct ArticleList: Sendable {
    /// What it is a list of, the same in all languages: `news`, `category:so-lieu`.
    let id: String
    let title: String
    let description: String
    let articles: [Article]
    /// The address of a page of the list.
    let route: @Sendable (Edition, Int) -> Route
    let trail: [PageWriter.Crumb]
    var isEvent = false

    var pageCount: Int { max(1, (articles.count + ArticleLibrary.perPage - 1) / ArticleLibrary.perPage) }
}

extension Site {
    /// The lists of a language: all news, each category and each event that has an article.
    func lists(_ edition: Edition) -> [ArticleList] {
        let news = library.news(in: edition.language)
        let newsCrumb = PageWriter.Crumb(name: edition.say(.newsTitle), route: edition.newsRoute(page: 1))
        var lists = [
            ArticleList(
                id: "news",
                title: edition.say(.newsTitle),
                description: edition.say(.newsDescription),
                articles: news,
                route: { $0.newsRoute(page: $1) },
                trail: []
            )
        ]
        for topic in edition.settings.categories {
            let articles = news.filter { $0.category?.name == topic.id }
            guard !articles.isEmpty else { continue }
            lists.append(
                ArticleList(
                    id: "category:\(topic.id)",
                    title: topic.name[edition.language],
                    description: edition.say(.newsDescription),
                    articles: articles,
                    route: { $0.categoryRoute(topic.id, page: $1) },
                    trail: [newsCrumb]
                )
            )
        }
        for topic in edition.settings.events {
            let articles = news.filter { $0.event?.name == topic.id }
            guard !articles.isEmpty else { continue }
            lists.append(
                ArticleList(
                    id: "event:\(topic.id)",
                    title: topic.name[edition.language],
                    description: edition.say(.newsDescription),
                    // A thread is read from its beginning.
                    articles: articles.reversed(),
                    route: { $0.eventRoute(topic.id, page: $1) },
                    trail: [newsCrumb],
                    isEvent: true
                )
            )
        }
        return lists
    }
}
