import Articles
import Localization
import Statistics
import StructuredText

/// Linked data for search engines, in the words of schema.org.
enum LinkedData {
    static func article(_ edition: Edition, _ article: Article, title: String, summary: String?) -> Node {
        .object([
            "@context": .text("https://schema.org"),
            "@type": .text("NewsArticle"),
            "headline": .text(title),
            "description": summary.map(Node.text),
            "datePublished": article.date.map { .text($0.iso) },
            "dateModified": article.lastChange.map { .text($0.iso) },
            "inLanguage": .text(article.language.htmlCode),
            "author": article.author.map { .object(["@type": .text("Organization"), "name": .text($0)]) },
            "publisher": publisher(edition),
            "mainEntityOfPage": .text(edition.url(edition.route(article: article.slug))),
        ])
    }

    static func area(_ edition: Edition, _ area: Int, title: String) -> Node {
        let own = edition.dataset.areas.areas[area]
        return .object([
            "@context": .text("https://schema.org"),
            "@type": .text("AdministrativeArea"),
            "name": .text(title),
            "identifier": own.code.map(Node.text),
            "url": .text(edition.url(edition.route(area: area))),
        ])
    }

    static func publisher(_ edition: Edition) -> Node {
        .object([
            "@type": .text("Organization"),
            "name": .text(edition.settings.publisher[edition.language]),
        ])
    }
}
