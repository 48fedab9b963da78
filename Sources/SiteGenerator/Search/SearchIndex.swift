import Articles
import Localization
import StructuredText
import Templates

/// What can be found by name in one language: areas, indicators, articles, pages, clubs.
///
/// It is published as `search.json` and searched by a script of ours in the browser: nothing is sent anywhere. An entry
/// is `[name, kind, address below the site's root, folded words]`. Folded words are small letters a–z and digits with
/// single spaces, so that `dak lak` finds Đắk Lắk; names of areas bring their other spellings, articles their tags.
struct SearchIndex: Sendable {
    /// A thing that can be found.
    struct Entry: Sendable, Hashable {
        let name: String
        let kind: Kind
        let route: Route
        /// What is searched.
        let folded: String
    }

    /// Kinds in the order in which equally good finds are shown.
    enum Kind: Int, Sendable, CaseIterable {
        case area, indicator, article, page, club
    }

    let entries: [Entry]
    private let edition: Edition

    /// Collects what a language has, in the order of its lists.
    init(_ site: Site, _ edition: Edition, _ templates: TemplateLibrary) {
        self.edition = edition
        let tree = edition.dataset.areas
        let resolver = SiteProseResolver(site: site, edition: edition, templates: templates)
        let areas = tree.order.map { index in
            let area = tree.areas[index]
            return Entry(
                edition.title(ofArea: index),
                .area,
                edition.route(area: index),
                // The bare name comes first, so that the area is the best find for it.
                first: area.name,
                also: [area.englishName].compactMap { $0 } + area.aliases
            )
        }
        let indicators = edition.figures.indicators.map { indicator in
            Entry(indicator.name[edition.language], .indicator, edition.route(indicator: indicator.id))
        }
        let articles = site.library.news(in: edition.language).map { article in
            Entry(
                article.title(with: resolver).value,
                .article,
                edition.route(article: article.slug),
                also: article.tags
            )
        }
        let pages = site.library.pages.filter { $0.language == edition.language }.map { page in
            Entry(page.title(with: resolver).value, .page, edition.route(page: page.slug))
        }
        let clubs = edition.dataset.clubs.map { club in
            Entry(club.name, .club, edition.route(club: club), also: [edition.name(ofArea: club.area)])
        }
        entries = areas + indicators + articles + pages + clubs
    }

    /// The file that the script loads.
    var file: OutputFile {
        let kinds: [Node] = Kind.allCases.map { .text(edition.say($0.phrase)) }
        // One entry a line keeps differences between two builds readable.
        let lines = entries.map { entry in
            let node = Node.list([
                .text(entry.name), .number(entry.kind.rawValue), .text(entry.route.path), .text(entry.folded),
            ])
            return String(decoding: node.compactJSON, as: UTF8.self)
        }
        let head = String(decoding: Node.list(kinds).compactJSON, as: UTF8.self)
        let text = "{\"kinds\":\(head),\"entries\":[\n" + lines.joined(separator: ",\n") + "\n]}\n"
        return OutputFile(path: edition.searchIndexRoute.file, bytes: Array(text.utf8))
    }

    /// A text as it is searched: `"Ea H'leo"` is `"ea hleo"`.
    static func folded(_ text: String) -> String {
        let slug = Slug.make(text)
        // A text without a letter or digit is given a name that no one would search.
        let isNamed = slug != Slug.unnamed || text.contains { $0.isASCII && $0.isLetter }
        return isNamed ? slug.replacing("-", with: " ") : ""
    }
}

extension SearchIndex.Entry {
    fileprivate init(
        _ name: String,
        _ kind: SearchIndex.Kind,
        _ route: Route,
        first: String? = nil,
        also others: [String] = []
    ) {
        var words = SearchIndex.folded(first ?? name)
        for other in ([name] + others).map(SearchIndex.folded) where !" \(words) ".contains(" \(other) ") {
            words += words.isEmpty ? other : " " + other
        }
        self.init(name: name, kind: kind, route: route, folded: words)
    }
}

extension SearchIndex.Kind {
    /// The word that stands beside a find.
    var phrase: Phrase {
        switch self {
        case .area: .columnArea
        case .indicator: .columnIndicator
        case .article: .searchArticle
        case .page: .searchPage
        case .club: .searchClub
        }
    }
}
