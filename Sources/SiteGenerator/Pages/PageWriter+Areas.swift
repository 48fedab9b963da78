import ClubData
import Localization
import Quantities
import Statistics
import StructuredText
import Templates

extension PageWriter {
    /// The list of areas: provinces, each with the areas below it.
    func areas() -> Written {
        let tree = edition.dataset.areas
        let standing = edition.figures.areas(at: edition.period)
        let listed = tree.order.filter { tree.areas[$0].level <= 1 }
        // Areas that are no longer there stand below those that are.
        let tops = listed.filter(standing.isThere) + listed.filter { !standing.isThere($0) }
        let head = Head(
            kind: "areas",
            route: edition.areasRoute,
            title: edition.say(.areasTitle),
            description: edition.say(.areasDescription),
            isIllustrative: headline.contains(where: edition.figures.isIllustrative),
            alternates: routes { $0.areasRoute },
            trail: [Crumb(name: edition.say(.areasTitle), route: nil)]
        )
        let groups: [TemplateValue] = tops.map { area in
            let isThere = standing.isThere(area)
            let inside = isThere ? standing.descendants(of: area) : tree.descendants(of: area)
            let below = tree.areas[area].level == 0 ? [] : inside
            guard case .object(var group) = line(area) else { return .absent }
            group["children"] = .list(below.map(line))
            group["has_children"] = .boolean(!below.isEmpty)
            return .object(group)
        }
        return write(head, ["intro": .text(edition.say(.areasDescription)), "groups": .list(groups)])
    }

    private var headline: [Indicator] { edition.settings.home.headline.compactMap(edition.figures.indicator) }

    private func line(_ area: Int) -> TemplateValue {
        func value(_ id: String?) -> String? {
            guard let indicator = id.flatMap(edition.figures.indicator) else { return nil }
            let period = edition.figures.latestPeriod(of: area)
            let figure = edition.figures.figure(indicator, area: area, period: period)
            return figure.isKnown ? edition.textWithUnit(figure) : nil
        }
        return .object([
            "name": .text(edition.title(ofArea: area)),
            "url": .text(edition.href(edition.route(area: area))),
            "is_registered": .boolean(edition.figures.isRegistered(area)),
            "clubs": .optional(value(headline.first?.id)),
            "members": .optional(value(headline.dropFirst().first?.id)),
        ])
    }

    /// The page of an area with everything that is known of it.
    func area(_ area: Int, shelf: [String: Block]) -> Written {
        let tree = edition.dataset.areas
        let figures = edition.figures
        let isRegistered = figures.isRegistered(area)
        let blocks = Blocks(edition: edition, site: site, shelf: shelf)
        let own = (isRegistered ? areaBlocks(area, blocks) : []) + mapBlock(area, blocks)
        let targeted = figures.indicators.filter { !edition.targets($0, area: area).isEmpty }
        let observations = blocks.observations(area: area)
        let clubs = tree.areas[area].level >= 2 || tree.children(of: area).isEmpty ? self.clubs(within: area) : []
        var diagnostics = Diagnostics()
        let articles = site.topics[edition.language]?.areas[tree.areas[area].id] ?? []
        var cards: [TemplateValue] = []
        for article in articles.prefix(6) { cards.append(card(article, &diagnostics)) }
        let title = edition.title(ofArea: area)
        let head = Head(
            kind: "area",
            route: edition.route(area: area),
            title: title,
            description: edition.say(.areaDescription, ["area": edition.name(ofArea: area)]),
            isIllustrative: isRegistered && headline.contains(where: figures.isIllustrative),
            alternates: routes { $0.route(area: area) },
            trail: trail(to: area),
            linkedData: LinkedData.area(edition, area, title: title),
            picture: socialPicture(ofArea: area, blocks)
        )
        let content: TemplateObject = [
            "lead": .text(lead(area)),
            "history": .list(history(of: area)),
            "has_history": .boolean(hasHistory(area)),
            "cards": .list(isRegistered ? headline.map { card($0, area: area) } : []),
            "has_cards": .boolean(isRegistered && !headline.isEmpty),
            "blocks": .list(own.map(\.template)),
            "progress": .list(targeted.flatMap { progress($0, area: area) }),
            "has_progress": .boolean(!targeted.isEmpty),
            "children_table": block(blocks.children(of: area, indicators: headline)),
            "distribution_table": block(isRegistered ? blocks.distributions(in: area) : nil),
            "observations_table": observations.map { .markup($0.markup) } ?? .absent,
            "has_observations": .boolean(observations != nil),
            "clubs": .list(clubs),
            "has_clubs": .boolean(!clubs.isEmpty),
            "articles": .list(cards),
            "has_articles": .boolean(!cards.isEmpty),
            "articles_url": .optional(
                articles.count > cards.count ? edition.href(edition.areaNewsRoute(tree.areas[area].id, page: 1)) : nil
            ),
        ]
        let written = write(head, content)
        return Written(written.value, diagnostics.found + written.diagnostics)
    }

    private func lead(_ area: Int) -> String {
        guard edition.figures.isRegistered(area), let first = headline.first else {
            return edition.say(.areaLeadUnregistered, ["area": edition.name(ofArea: area)])
        }
        return edition.sentence(edition.figures.figure(first, area: area, period: edition.period))
    }

    /// What an area's page shows, in order: progress, course over time, classes, and the areas below side by side.
    private func areaBlocks(_ area: Int, _ blocks: Blocks) -> [Block] {
        let home = edition.settings.home
        let indicators = edition.figures.indicators
        var shown: [Block] = []
        shown += indicators.compactMap { blocks.block(.progress, $0, area: area) }
        let trends = [home.targets, home.trend].compactMap { $0 }.compactMap(edition.figures.indicator)
        shown += trends.compactMap { blocks.block(.trend, $0, area: area) }
        shown += indicators.filter { !$0.categories.isEmpty }.compactMap { blocks.block(.breakdown, $0, area: area) }
        if let ranking = home.ranking.flatMap(edition.figures.indicator).flatMap({
            blocks.block(.ranking, $0, area: area)
        }) {
            shown.append(ranking)
        }
        var ids: Set<String> = []
        return shown.filter { ids.insert($0.id).inserted }
    }

    /// The map of the country's provinces by what areas are compared by, where the table `tiles` has them.
    private func mapBlock(_ area: Int, _ blocks: Blocks) -> [Block] {
        guard edition.dataset.areas.areas[area].level == 0 else { return [] }
        let indicator = edition.settings.home.ranking.flatMap(edition.figures.indicator)
        return [indicator.flatMap { blocks.map($0, area: area) }].compactMap { $0 }
    }

    private func clubs(within area: Int) -> [TemplateValue] {
        let areas = edition.figures.areas(at: edition.period)
        let members = edition.figures.indicator("members")
        let clubs = edition.dataset.clubs.filter { areas.isWithin($0.area, area) && isKnown($0) }
        return clubs.map {
            club in
            .object([
                "name": .text(club.name),
                "url": .text(edition.href(edition.route(club: club))),
                "founded": .optional(club.founded.map(edition.language.date)),
                "members": .optional(
                    members.flatMap { indicator in
                        ClubRecord(club, edition.dataset, index: site.reports).latest("members", until: edition.period)
                            .map {
                                edition.textWithUnit($0.value, indicator)
                            }
                    }
                ),
            ])
        }
    }

    /// The way to an area: the list of areas, then those above it, but not the country.
    func trail(to area: Int) -> [Crumb] {
        let tree = edition.dataset.areas
        let above = tree.ancestors(of: area).reversed().filter { tree.areas[$0].level > 0 }
        return [Crumb(name: edition.say(.areasTitle), route: edition.areasRoute)]
            + above.map { Crumb(name: edition.title(ofArea: $0), route: edition.route(area: $0)) }
            + [Crumb(name: edition.title(ofArea: area), route: nil)]
    }
}
