import Articles
import StructuredText

extension Feeds {
    /// JSON Feed 1.1 (jsonfeed.org). The text of an entry is the article's summary.
    func json(_ channel: FeedChannel) -> OutputFile {
        let edition = channel.edition
        let feed = Node.object([
            "version": .text("https://jsonfeed.org/version/1.1"),
            "title": .text(channel.title),
            "home_page_url": .text(edition.url(channel.page)),
            "feed_url": .text(edition.url(channel.json)),
            "description": .text(channel.description),
            "language": .text(edition.language.htmlCode),
            "authors": .list([.object(["name": .text(edition.settings.publisher[edition.language])])]),
            "items": .list(channel.articles.map { item($0, edition) }),
        ])
        return OutputFile(path: channel.json.file, bytes: feed.jsonText)
    }

    private func item(_ article: Article, _ edition: Edition) -> Node {
        let resolver = SiteProseResolver(site: site, edition: edition, templates: templates)
        let title = article.title(with: resolver).value
        let summary = article.summary(with: resolver).value
        let url = edition.url(edition.route(article: article.slug))
        let cover = article.cover.flatMap { site.library.picture($0.image.name, beside: article) }
        return .object([
            "id": .text(url),
            "url": .text(url),
            "title": .text(title),
            // A feed's entry must have a text.
            "content_text": .text(summary ?? title),
            "summary": summary.map(Node.text),
            "image": cover.map { .text(edition.settings.baseURL.text + $0.shown.path) },
            "date_published": article.date.map { .text(Self.moment($0.iso)) },
            "date_modified": article.lastChange.map { .text(Self.moment($0.iso)) },
            "authors": article.author.map { .list([.object(["name": .text($0)])]) },
            "tags": article.tags.isEmpty ? nil : .list(article.tags.map(Node.text)),
            "language": .text(edition.language.htmlCode),
        ])
    }
}
