import Localization
import Statistics
import Templates

extension PageWriter {
    /// The gallery: every statistic by indicator and area, as links to where each is offered.
    func gallery() -> Written {
        let groups: [TemplateValue] = edition.figures.indicators.compactMap { indicator in
            let areas = site.statistics.areas[indicator.id] ?? []
            guard !areas.isEmpty else { return nil }
            let page = edition.galleryRoute(indicator: indicator.id)
            return .object([
                "indicator": .text(indicator.name[edition.language]),
                "id": .text(indicator.id),
                "url": .text(edition.href(page)),
                "items": .list(
                    areas.map { area in
                        .object([
                            "area": .text(edition.title(ofArea: area)),
                            "url": .text(edition.href(page) + "#" + edition.dataset.areas.areas[area].id),
                            "value": .text(value(Statistic(site: site, indicator: indicator, area: area))),
                            "names": .text(names(indicator, area)),
                        ])
                    }
                ),
            ])
        }
        let head = Head(
            kind: "gallery",
            route: edition.galleryRoute,
            title: edition.say(.galleryTitle),
            description: edition.say(.galleryDescription),
            isIllustrative: edition.figures.indicators.contains(where: edition.figures.isIllustrative),
            alternates: routes { $0.galleryRoute },
            trail: [Crumb(name: edition.say(.galleryTitle), route: nil)]
        )
        return write(head, ["intro": .text(edition.say(.galleryDescription)), "groups": .list(groups)])
    }

    /// The statistics of one indicator, with all that can be taken of each; nothing where it has none.
    func gallery(of indicator: Indicator) -> Written {
        let areas = site.statistics.areas[indicator.id] ?? []
        guard !areas.isEmpty else { return Written([]) }
        let name = indicator.name[edition.language]
        let title = edition.say(.galleryOf, ["name": name])
        let head = Head(
            kind: "gallery-indicator",
            route: edition.galleryRoute(indicator: indicator.id),
            title: title,
            description: edition.say(.galleryOfDescription, ["name": name]),
            isIllustrative: edition.figures.isIllustrative(indicator),
            alternates: routes { $0.galleryRoute(indicator: indicator.id) },
            trail: [
                Crumb(name: edition.say(.galleryTitle), route: edition.galleryRoute),
                Crumb(name: name, route: nil),
            ]
        )
        return write(
            head,
            [
                "intro": .text(edition.say(.galleryOfDescription, ["name": name])),
                "indicator": .text(name),
                "indicator_url": .text(edition.href(edition.route(indicator: indicator.id))),
                "items": .list(areas.compactMap { offer(indicator, $0) }),
            ]
        )
    }

    /// The figure as a list of statistics shows it.
    private func value(_ statistic: Statistic) -> String {
        let indicator = statistic.indicator
        guard !statistic.figure.isKnown else { return edition.textWithUnit(statistic.figure) }
        return statistic.latestObservation.map { latest in
            let published = Blocks(edition: edition, site: site).published(latest)
            return edition.withUnit(published, latest.value, indicator)
        } ?? edition.say(.noData)
    }

    /// What a search finds a statistic by: the names of indicator and area in all languages, and their ids.
    private func names(_ indicator: Indicator, _ area: Int) -> String {
        let own = site.editions.flatMap { [indicator.name[$0.language], $0.title(ofArea: area)] }
        let ids = [indicator.id, edition.dataset.areas.areas[area].id]
        return (own + ids).joined(separator: " ").lowercased()
    }

    private func offer(_ indicator: Indicator, _ area: Int) -> TemplateValue? {
        let statistic = Statistic(site: site, indicator: indicator, area: area)
        guard let block = statistic.block(edition) else { return nil }
        let quotation = Quotation(statistic: statistic, edition: edition.standing(at: area), block: block)
        let id = edition.dataset.areas.areas[area].id
        let route = quotation.route
        let base = edition.settings.baseURL.path
        let period = !statistic.figure.isKnown ? statistic.latestObservation?.period : statistic.figure.period
        let frozen = period.map { edition.frozenRoute(indicator: indicator.id, area: area, period: $0) }
        var snippets = sentences(statistic).map {
            snippet("sentence-\($0.language.rawValue)", id, $0.text, $0.language)
        }
        if let picture = quotation.svgURL {
            snippets += [
                snippet("picture", id, picture), snippet("caption", id, quotation.caption, edition.language),
                snippet("alt", id, quotation.altText, edition.language),
            ]
        }
        snippets += [
            snippet("frame", id, quotation.frame), snippet("frame-script", id, quotation.frameWithScript),
            snippet("table", id, quotation.tableHTML), snippet("oembed", id, quotation.oembedURL),
            snippet("citation", id, quotation.citation, edition.language), snippet("bibtex", id, quotation.bibTeX),
            snippet("link", id, quotation.url),
        ]
        let title = edition.title(ofArea: area)
        return .object([
            "id": .text(id),
            "area": .text(title),
            "page_url": .text(edition.href(edition.route(area: area))),
            "embed_url": .text(edition.href(route)),
            "value": .text(value(statistic)),
            "is_illustrative": .boolean(block.isIllustrative),
            "svg_url": .optional(block.chart == nil ? nil : edition.href(Route(path: route.path + "chart.svg"))),
            "png_url": .optional(
                block.chart == nil || !statistic.hasRasterPictures()
                    ? nil : edition.href(Route(path: route.path + Statistic.rasterName))
            ),
            "csv_url": .text(base + site.dataPath(indicator, area, "data.csv")),
            "json_url": .text(base + site.dataPath(indicator, area, "data.json")),
            "frozen_url": .optional(
                frozen.flatMap { site.frozen.folders.contains($0.path) ? edition.href($0) : nil }
            ),
            "snippets": .list(snippets),
        ])
    }

    /// The sentence to quote in each language.
    private func sentences(_ statistic: Statistic) -> [(language: Language, text: String)] {
        site.editions.compactMap { other in
            let own = other.standing(at: statistic.area)
            return statistic.block(other).map { block in
                (other.language, Quotation(statistic: statistic, edition: own, block: block).sentence)
            }
        }
    }

    /// A text to copy: which form it is, and the language where it is prose.
    private func snippet(_ kind: String, _ id: String, _ text: String, _ language: Language? = nil) -> TemplateValue {
        .object([
            "id": .text("\(kind)-\(id)"),
            "label": edition.strings.words[("copy_" + kind).replacing("-", with: "_")] ?? .absent,
            "text": .text(text),
            "language": .optional(language == edition.language ? nil : language?.htmlCode),
            "is_code": .boolean(language == nil),
        ])
    }
}

extension Edition {
    /// The page of an indicator in the gallery.
    func galleryRoute(indicator: String) -> Route { Route(path: galleryRoute.path + indicator + "/") }
}
