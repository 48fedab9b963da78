import Articles
import Diagnostics
import Localization
import Markup
import Templates

/// The feeds of news, the map of the site, and what robots are told.
struct Feeds: Sendable {
    let site: Site
    let templates: TemplateLibrary

    /// The most articles a feed holds.
    static let length = 30

    /// The feeds of every language: of all news, and of each category.
    func files() -> [OutputFile] {
        site.editions.flatMap { edition in
            FeedChannel.all(site, edition).flatMap { [atom($0), json($0)] }
        }
    }

    /// Atom (RFC 4287). The feed's date is that of its newest article, never the clock's.
    func atom(_ channel: FeedChannel) -> OutputFile {
        let edition = channel.edition
        let newest = channel.articles.compactMap(\.lastChange).max()
        var writer = MarkupWriter()
        writer.xmlDeclaration()
        writer.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": edition.language.htmlCode])
        writer.newline()
        line("title", channel.title, &writer)
        line("subtitle", channel.description, &writer)
        line("id", edition.url(channel.page), &writer)
        writer.selfClosing("link", ["rel": "self", "href": edition.url(channel.atom)])
        writer.newline()
        writer.selfClosing("link", ["rel": "alternate", "href": edition.url(channel.page)])
        writer.newline()
        line("updated", Self.moment(newest?.iso), &writer)
        let publisher = edition.settings.publisher[edition.language]
        writer.element("author") { (writer: inout MarkupWriter) in writer.element("name", text: publisher) }
        writer.newline()
        for article in channel.articles { entry(article, edition, &writer) }
        writer.close("feed")
        writer.newline()
        return OutputFile(path: channel.atom.file, bytes: writer.bytes)
    }

    private func entry(_ article: Article, _ edition: Edition, _ writer: inout MarkupWriter) {
        let resolver = SiteProseResolver(site: site, edition: edition, templates: templates)
        let url = edition.url(edition.route(article: article.slug))
        writer.element("entry") { (writer: inout MarkupWriter) in
            writer.newline()
            line("title", article.title(with: resolver).value, &writer)
            line("id", url, &writer)
            writer.selfClosing("link", ["rel": "alternate", "href": url])
            writer.newline()
            line("published", Self.moment(article.date?.iso), &writer)
            line("updated", Self.moment(article.lastChange?.iso), &writer)
            if let author = article.author {
                writer.element("author") { $0.element("name", text: author) }
                writer.newline()
            }
            if let summary = article.summary(with: resolver).value {
                line("summary", summary, &writer)
            }
            let topic = site.settings.categories.first { $0.id == article.category?.name }
            if let topic {
                writer.selfClosing("category", ["term": topic.id, "label": topic.name[edition.language]])
                writer.newline()
            }
        }
        writer.newline()
    }

    private func line(_ name: String, _ text: String, _ writer: inout MarkupWriter) {
        writer.element(name, text: text)
        writer.newline()
    }

    /// A day as a moment: noon in Việt Nam, since articles have a day and no hour.
    static func moment(_ day: String?) -> String { (day ?? "1970-01-01") + "T12:00:00+07:00" }

    /// The map of the site (sitemaps.org 0.9), with the languages of each page.
    func sitemap(_ pages: [PlannedPage]) -> OutputFile {
        var writer = MarkupWriter()
        writer.xmlDeclaration()
        writer.open(
            "urlset",
            [
                "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
            ]
        )
        writer.newline()
        for page in pages {
            writer.element("url") { writer in
                writer.element("loc", text: site.settings.baseURL.text + page.route.path)
                if let day = page.lastChange { writer.element("lastmod", text: day.iso) }
                for (language, route) in page.alternates {
                    writer.selfClosing(
                        "xhtml:link",
                        [
                            "rel": "alternate", "hreflang": language.htmlCode,
                            "href": site.settings.baseURL.text + route.path,
                        ]
                    )
                }
            }
            writer.newline()
        }
        writer.close("urlset")
        writer.newline()
        return OutputFile(path: "sitemap.xml", bytes: writer.bytes)
    }

    /// Everything may be read by robots; here is the map.
    func robots() -> OutputFile {
        let text = "User-agent: *\nAllow: /\n\nSitemap: \(site.settings.baseURL.text)sitemap.xml\n"
        return OutputFile(path: "robots.txt", bytes: Array(text.utf8))
    }
}
