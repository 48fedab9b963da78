import Localization
import Statistics
import Templates

extension PageWriter {
    /// The list of indicators with the latest figure of each.
    func indicators() -> Written {
        let head = Head(
            kind: "indicators",
            route: edition.indicatorsRoute,
            title: edition.say(.indicatorsTitle),
            description: edition.say(.indicatorsDescription),
            isIllustrative: edition.figures.indicators.contains(where: edition.figures.isIllustrative),
            alternates: routes { $0.indicatorsRoute },
            trail: [Crumb(name: edition.say(.indicatorsTitle), route: nil)]
        )
        let lines: [TemplateValue] = edition.figures.indicators.map { indicator in
            let figure = edition.figures.figure(indicator, area: edition.area, period: edition.period)
            return .object([
                "name": .text(indicator.name[edition.language]),
                "url": .text(edition.href(edition.route(indicator: indicator.id))),
                "description": .text(indicator.description[edition.language]),
                "value": .optional(figure.isKnown ? edition.text(figure) : nil),
                "unit": .optional(figure.value.flatMap { edition.unit(of: $0, indicator) }),
            ])
        }
        return write(
            head,
            [
                "intro": .text(edition.say(.indicatorsDescription)), "indicators": .list(lines),
                "area_name": .text(edition.title(ofArea: edition.area)),
                "period_text": .text(edition.language.period(edition.period)),
            ]
        )
    }

    /// The page of an indicator: what it means, how it is computed, its figures and who published others.
    func indicator(_ indicator: Indicator) -> Written {
        let blocks = Blocks(edition: edition, site: site)
        let area = edition.area
        let figure = edition.figures.figure(indicator, area: area, period: edition.period)
        let observations = blocks.observations(indicator: indicator)
        let isIllustrative = edition.figures.isIllustrative(indicator)
        var diagnostics = Diagnostics()
        var cards: [TemplateValue] = []
        for article in site.quoting(indicator, in: edition.language).prefix(6) {
            cards.append(card(article, &diagnostics))
        }
        let name = indicator.name[edition.language]
        let description = indicator.description[edition.language]
        let head = Head(
            kind: "indicator",
            route: edition.route(indicator: indicator.id),
            title: name,
            description: edition.say(.indicatorDescription, ["name": name, "description": description]),
            isIllustrative: isIllustrative,
            alternates: routes { $0.route(indicator: indicator.id) },
            trail: [
                Crumb(name: edition.say(.indicatorsTitle), route: edition.indicatorsRoute),
                Crumb(name: name, route: nil),
            ],
            linkedData: LinkedData.indicator(indicator, edition, site),
            picture: socialPicture(of: indicator, blocks)
        )
        let own = [
            blocks.block(.progress, indicator, area: area), blocks.block(.breakdown, indicator, area: area),
            blocks.block(.trend, indicator, area: area), blocks.block(.ranking, indicator, area: area),
        ].compactMap { $0 }
        let hasEmbed = site.statistics.contains(indicator, area)
        let targets = progress(indicator, area: area)
        let content: TemplateObject = [
            "description": .text(description),
            "computation": .text(edition.computation(indicator)),
            "lead": .text(edition.sentence(figure)),
            "area_name": .text(edition.title(ofArea: area)),
            "progress": .list(targets),
            "has_progress": .boolean(!targets.isEmpty),
            "blocks": .list(own.map(\.template)),
            "area_table": block(blocks.areas(of: indicator)),
            "distribution_table": block(blocks.distribution(indicator, area: area)),
            "change": .optional(edition.change(figure)?.withCapital),
            "observations_table": observations.map { .markup($0.markup) } ?? .absent,
            "has_observations": .boolean(observations != nil),
            "embed_url": .optional(
                hasEmbed ? edition.href(edition.embedRoute(indicator: indicator.id, area: area)) : nil
            ),
            "oembed_url": .optional(
                hasEmbed
                    ? edition.url(edition.embedRoute(indicator: indicator.id, area: area)) + "oembed.json" : nil
            ),
            "articles": .list(cards),
            "has_articles": .boolean(!cards.isEmpty),
            "revised": .object(revisions(of: indicator)),
        ]
        let written = write(head, content)
        return Written(written.value, diagnostics.found + written.diagnostics)
    }
}
