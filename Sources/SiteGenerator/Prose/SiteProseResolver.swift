import Articles
import ClubData
import Diagnostics
import Localization
import Markup
import Quantities
import Statistics
import StructuredText
import Templates

/// Answers what an article asks for: figures, charts and tables, links, pictures.
struct SiteProseResolver: ProseResolver {
    let site: Site
    let edition: Edition
    /// Writes the blocks that stand in prose.
    let templates: TemplateLibrary

    var figures: Figures { edition.figures }

    func link(_ destination: String, at place: SourceLocation?, in article: Article) -> Checked<String> {
        if let colon = destination.firstIndex(of: ":") {
            let scheme = destination[..<colon]
            let name = String(destination[destination.index(after: colon)...])
            switch scheme {
            case "area": return area(name, place)
            case "indicator": return indicator(name, place)
            case "club": return club(name, place)
            default: return Checked(destination)
            }
        }
        guard !destination.hasPrefix("#"), !destination.hasPrefix("/") else { return siteLink(destination, place) }
        return file(destination, place, in: article)
    }

    private func area(_ id: String, _ place: SourceLocation?) -> Checked<String> {
        guard let area = edition.dataset.areas.index(of: id) else {
            return unknown("area", id, edition.dataset.areas.areas.map(\.id), place)
        }
        return Checked(edition.href(edition.route(area: area)))
    }

    private func indicator(_ id: String, _ place: SourceLocation?) -> Checked<String> {
        guard figures.indicator(id) != nil else {
            return unknown("indicator", id, figures.indicators.map(\.id), place)
        }
        return Checked(edition.href(edition.route(indicator: id)))
    }

    private func club(_ id: String, _ place: SourceLocation?) -> Checked<String> {
        guard let club = edition.dataset.clubs.first(where: { $0.id == id }) else {
            return unknown("club", id, edition.dataset.clubs.map(\.id), place)
        }
        return Checked(edition.href(edition.route(club: club)))
    }

    /// A link to another text by the path of its file, seen from the article.
    private func file(_ destination: String, _ place: SourceLocation?, in article: Article) -> Checked<String> {
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = ProjectPath.resolve(String(parts[0]), from: article.source.path)
        let library = site.library
        let texts = library.news + library.pages
        let hidden = library.scheduled + library.drafts
        if let target = hidden.first(where: { $0.source.path == path }), !library.isReachable(target, from: article) {
            return tooEarly(String(parts[0]), target, place)
        }
        guard let target = (texts + hidden).first(where: { $0.source.path == path }) else {
            let names = texts.filter { $0.kind == article.kind }.map { $0.slug + ".md" }
            return unknown("article", String(parts[0]), names, place)
        }
        guard parts.count > 1 else { return Checked(site.href(target)) }
        let anchor = String(parts[1])
        let known = target.render(with: SilentResolver()).value.headings.map(\.anchor)
        guard known.contains(anchor) else {
            return unknown("heading", anchor, known, place)
        }
        return Checked(site.href(target) + "#" + anchor)
    }

    /// A link to what is not published yet.
    private func tooEarly(_ name: String, _ target: Article, _ place: SourceLocation?) -> Checked<String> {
        let day = target.date.map(\.iso) ?? ""
        return Checked(
            "",
            [
                .error(
                    "LinkTooEarly",
                    target.isDraft ? "\"\(name)\" is a draft" : "\"\(name)\" is not published before \(day)",
                    at: place,
                    hint: target.isDraft
                        ? "publish it first, or take the link out" : "date this article \(day) or later"
                )
            ]
        )
    }

    /// A link from the site's root: it must be a page of the site.
    private func siteLink(_ destination: String, _ place: SourceLocation?) -> Checked<String> {
        guard destination.hasPrefix("/"), !destination.hasPrefix("//") else { return Checked(destination) }
        return Checked(
            destination,
            [
                .error(
                    "LinkForm",
                    "the link \"\(destination)\" names an address, which changes with the words in it",
                    at: place,
                    hint: "link to a file, such as other-article.md, or to area:…, indicator:… or club:…"
                )
            ]
        )
    }

    private func unknown(_ what: String, _ name: String, _ known: [String], _ place: SourceLocation?) -> Checked<String>
    {
        Checked(
            "",
            [
                .error(
                    "BrokenLink",
                    "there is no \(what) \"\(name)\" to link to",
                    at: place,
                    hint: NearMiss.nearest(to: name, among: known).map { "did you mean \"\($0)\"?" }
                        ?? "look whether the name is right"
                )
            ]
        )
    }

    func image(_ destination: String, at place: SourceLocation?, in article: Article) -> Checked<ProseImage> {
        guard let picture = site.library.picture(destination, beside: article) else {
            let folder = article.source.path.split(separator: "/").dropLast().joined(separator: "/") + "/"
            let known = site.library.pictures.keys.filter { $0.hasPrefix(folder) }.map {
                String($0.dropFirst(folder.count))
            }
            return Checked(
                ProseImage(source: ""),
                [
                    .error(
                        "MissingPicture",
                        "there is no picture \"\(destination)\" beside the article",
                        at: place,
                        hint: NearMiss.nearest(to: destination, among: known.sorted()).map { "did you mean \"\($0)\"?" }
                            ?? "put the file into \(folder)"
                    )
                ]
            )
        }
        return Checked(
            ProseImage(
                source: edition.settings.baseURL.path + picture.shown.path,
                width: picture.size == nil ? nil : picture.shown.size.width,
                height: picture.size == nil ? nil : picture.shown.size.height,
                sourceSet: picture.sourceSet(edition.settings.baseURL.path)
            )
        )
    }
}

extension Site {
    /// The address of an article or a page of prose.
    func href(_ article: Article) -> String {
        guard let edition = edition(article.language) else { return "" }
        return edition.href(route(article, edition))
    }

    /// The route of an article or a page of prose in its edition.
    func route(_ article: Article, _ edition: Edition) -> Route {
        article.kind == .news ? edition.route(article: article.slug) : edition.route(page: article.slug)
    }
}
