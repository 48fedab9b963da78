import Articles
import Localization

/// A list of articles: all news, or those of a category, an event, a tag, an author, a year, an area.
struct ArticleList: Sendable {
    /// What it is a list of, the same in all languages: `news`, `category:so-lieu`.
    let id: String
    let title: String
    var description: String
    let articles: [Article]
    /// The address of a page of the list.
    let route: @Sendable (Edition, Int) -> Route
    var trail: [PageWriter.Crumb]
    var isEvent = false
    /// Whether it can be followed by a feed.
    var hasFeed = false

    var pageCount: Int { max(1, (articles.count + ArticleLibrary.perPage - 1) / ArticleLibrary.perPage) }
}

extension Site {
    /// The lists of a language: all news, and each category, event, tag, author, year and area that has an article.
    func newsLists(_ edition: Edition) -> [ArticleList] {
        let news = library.news(in: edition.language)
        let topics = self.topics[edition.language] ?? NewsTopics(news)
        var all = list("news", edition.say(.newsTitle), news, edition, hasFeed: true) { $0.newsRoute(page: $1) }
        all.trail = []
        all.description = edition.say(.newsDescription)
        return [all] + settingLists(edition, topics) + wordLists(edition, topics)
    }

    /// The lists of what the settings name.
    private func settingLists(_ edition: Edition, _ topics: NewsTopics) -> [ArticleList] {
        let categories = edition.settings.categories.compactMap { topic in
            topics.categories[topic.id].map { articles in
                list("category:\(topic.id)", topic.name[edition.language], articles, edition, hasFeed: true) {
                    $0.categoryRoute(topic.id, page: $1)
                }
            }
        }
        let events = edition.settings.events.compactMap { topic in
            topics.events[topic.id].map { articles in
                // A thread is read from its beginning.
                var thread = list("event:\(topic.id)", topic.name[edition.language], articles.reversed(), edition) {
                    $0.eventRoute(topic.id, page: $1)
                }
                thread.isEvent = true
                thread.description = edition.say(.newsDescription)
                return thread
            }
        }
        return categories + events
    }

    /// The lists of what articles and data name.
    private func wordLists(_ edition: Edition, _ topics: NewsTopics) -> [ArticleList] {
        let tags = topics.tags.map { topic in
            list("tag:\(topic.id)", edition.say(.tagTitle, ["tag": topic.name]), topic.articles, edition) {
                $0.tagRoute(topic.id, page: $1)
            }
        }
        let authors = topics.authors.map { topic in
            list("author:\(topic.id)", edition.say(.authorTitle, ["author": topic.name]), topic.articles, edition) {
                $0.authorRoute(topic.id, page: $1)
            }
        }
        let years = topics.years.map { topic in
            list("year:\(topic.id)", edition.say(.yearTitle, ["year": topic.name]), topic.articles, edition) {
                $0.yearRoute(topic.id, page: $1)
            }
        }
        let tree = edition.dataset.areas
        let areas = tree.order.compactMap { index -> ArticleList? in
            let id = tree.areas[index].id
            return topics.areas[id].map { articles in
                let title = edition.say(.areaNewsTitle, ["area": edition.name(ofArea: index)])
                var list = list("area:\(id)", title, articles, edition) { $0.areaNewsRoute(id, page: $1) }
                list.trail = [
                    PageWriter.Crumb(name: edition.say(.areasTitle), route: edition.areasRoute),
                    PageWriter.Crumb(name: edition.title(ofArea: index), route: edition.route(area: index)),
                ]
                return list
            }
        }
        return tags + authors + years + areas
    }

    private func list(
        _ id: String,
        _ title: String,
        _ articles: [Article],
        _ edition: Edition,
        hasFeed: Bool = false,
        route: @escaping @Sendable (Edition, Int) -> Route
    ) -> ArticleList {
        ArticleList(
            id: id,
            title: title,
            description: edition.say(.listDescription, ["title": title, "count": "\(articles.count)"]),
            articles: articles,
            route: route,
            trail: [PageWriter.Crumb(name: edition.say(.newsTitle), route: edition.newsRoute(page: 1))],
            hasFeed: hasFeed
        )
    }
}
