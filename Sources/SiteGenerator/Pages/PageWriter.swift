import Diagnostics
import Localization
import Markup
import StructuredText
import Templates

/// Writes pages of one language with one set of compiled templates. Each worker has its own.
struct PageWriter: Sendable {
    let site: Site
    let edition: Edition
    let templates: TemplateLibrary

    /// What stands around a page's content.
    struct Head: Sendable {
        /// The kind of page, which is the name of its template.
        let kind: String
        let route: Route
        let title: String
        let description: String
        var isIllustrative = false
        /// The same page in other languages; nil for one that has none.
        var alternates: [Language: Route] = [:]
        /// The way from the home page to this one, without either.
        var trail: [Crumb] = []
        /// Linked data about the page, for search engines.
        var linkedData: Node?
        /// The picture that stands for the page where its link is shown; the site's own where it has none.
        var picture: SocialPicture?
    }

    /// A step on the way to a page.
    struct Crumb: Sendable {
        let name: String
        let route: Route?
    }

    /// A written page with what was found while writing it.
    typealias Written = Checked<[OutputFile]>

    /// Writes one page.
    func write(_ head: Head, _ content: TemplateObject, template: String? = nil) -> Written {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32 * 1024)
        let frame: TemplateObject = [
            "site": .object(siteObject),
            "page": .object(pageObject(head)),
            "navigation": .list(navigation(head)),
            "words": .object(edition.strings.words),
        ]
        let diagnostics = templates.render(template ?? head.kind, [frame, content], into: &bytes)
        return Checked([OutputFile(path: head.route.file, bytes: bytes)], diagnostics)
    }

    private var siteObject: TemplateObject {
        let settings = edition.settings
        return [
            "title": .text(settings.title[edition.language]),
            "description": .text(settings.description[edition.language]),
            "publisher": .text(settings.publisher[edition.language]),
            "licence_name": .text(settings.licence.name),
            "licence_url": .text(settings.licence.url),
            "home_url": .text(edition.href(edition.homeRoute)),
            "feed_url": .text(edition.href(edition.homeRoute) + FeedChannel.Form.atom.rawValue),
            "feed_json_url": .text(edition.href(edition.homeRoute) + FeedChannel.Form.json.rawValue),
            "search_url": .text(edition.href(edition.searchRoute)),
            "data_url": .text(edition.href(edition.dataRoute)),
            "gallery_url": .text(edition.href(edition.galleryRoute)),
            "reconciliation_url": .text(edition.href(edition.reconciliationRoute)),
            "method_url": .optional(staticPage("phuong-phap")),
            "about_url": .optional(staticPage("gioi-thieu")),
        ]
    }

    /// The address of a page of prose in this language, by the name of its Vietnamese file.
    private func staticPage(_ slug: String) -> String? {
        site.library.page(slug, in: edition.language).map { edition.href(edition.route(page: $0.slug)) }
    }

    private func pageObject(_ head: Head) -> TemplateObject {
        let title = edition.settings.title[edition.language]
        let routes = head.alternates.merging([edition.language: head.route]) { _, own in own }
        let alternates: [TemplateValue] = edition.settings.languages.compactMap { language in
            guard let route = routes[language], routes.count > 1, let other = site.edition(language) else { return nil }
            return .object([
                "language": .text(language.htmlCode),
                "label": .text(language.ownName),
                "url": .text(other.href(route)),
                "absolute_url": .text(other.url(route)),
                "is_current": .boolean(language == edition.language),
            ])
        }
        let home = Crumb(name: edition.say(.homeTitle), route: edition.homeRoute)
        let trail = head.kind == "home" || head.kind == "not-found" ? [] : [home] + head.trail
        return [
            "title": .text(head.title),
            "head_title": .text(head.kind == "home" ? title : "\(head.title) – \(title)"),
            "description": .text(head.description),
            "canonical": .text(edition.url(head.route)),
            "language": .text(edition.language.htmlCode),
            "kind": .text(head.kind),
            "is_illustrative": .boolean(head.isIllustrative),
            "alternates": .list(alternates),
            "has_alternates": .boolean(!alternates.isEmpty),
            "breadcrumbs": .list(
                trail.map { crumb in
                    .object(["name": .text(crumb.name), "url": .optional(crumb.route.map(edition.href))])
                }
            ),
            "has_breadcrumbs": .boolean(!trail.isEmpty),
            "styles_url": .text(asset("style.css")),
            "icon_url": .text(asset("icon.svg")),
            "picture": (head.picture ?? site.mainPictures[edition.language])?.template ?? .absent,
            "json_ld": head.linkedData.map { .markup(Self.script($0)) } ?? .absent,
        ]
    }

    private func asset(_ name: String) -> String {
        edition.settings.baseURL.path + site.assets.folder + name
    }

    private func navigation(_ head: Head) -> [TemplateValue] {
        let places: [(Phrase, Route, String)] = [
            (.areasTitle, edition.areasRoute, "area"),
            (.indicatorsTitle, edition.indicatorsRoute, "indicator"),
            (.newsTitle, edition.newsRoute(page: 1), "news"),
            (.dataTitle, edition.dataRoute, "data"),
            (.galleryTitle, edition.galleryRoute, "gallery"),
        ]
        return places.map { phrase, route, kind in
            let within = head.route.path == route.path || (head.route.path.hasPrefix(route.path) && !route.path.isEmpty)
            return .object([
                "name": .text(edition.say(phrase)),
                "url": .text(edition.href(route)),
                "is_current": .boolean(within),
                "kind": .text(kind),
            ])
        }
    }

    /// Linked data as a script element; the writer of JSON leaves nothing in it that could end the element.
    private static func script(_ node: Node) -> Fragment {
        Fragment { writer in
            writer.element("script", ["type": "application/ld+json"]) {
                $0.fragment(Fragment(vouchedFor: node.compactJSON))
            }
        }
    }
}

extension Language {
    /// The language's name in itself, for the switch.
    var ownName: String {
        switch self {
        case .vi: "Tiếng Việt"
        case .en: "English"
        }
    }
}
