import Localization
import Templates

extension PageWriter {
    /// The most articles in the plain list; older ones are reached by the lists of news.
    private static let mostListed = 100

    /// The page for finding by name. Without a script it is a list of links; clubs are reached by their areas.
    func search() -> Written {
        let index = SearchIndex(site, edition, templates)
        let groups: [TemplateValue] = SearchIndex.Kind.allCases.filter { $0 != .club }.compactMap { kind in
            let entries = index.entries.filter { $0.kind == kind }.prefix(Self.mostListed)
            guard !entries.isEmpty else { return nil }
            return .object([
                "name": .text(edition.say(kind.phrase)),
                "items": .list(
                    entries.map { .object(["name": .text($0.name), "url": .text(edition.href($0.route))]) }
                ),
            ])
        }
        let head = Head(
            kind: "search",
            route: edition.searchRoute,
            title: edition.say(.searchTitle),
            description: edition.say(.searchDescription),
            alternates: Dictionary(
                uniqueKeysWithValues: site.editions.filter { $0.language != edition.language }
                    .map { ($0.language, $0.searchRoute) }
            ),
            trail: [Crumb(name: edition.say(.searchTitle), route: nil)]
        )
        return write(
            head,
            [
                "groups": .list(groups),
                "index_url": .text(edition.href(edition.searchIndexRoute)),
                "root_url": .text(edition.settings.baseURL.path),
                "script_url": .text(edition.settings.baseURL.path + site.assets.folder + "search.js"),
            ]
        )
    }
}
