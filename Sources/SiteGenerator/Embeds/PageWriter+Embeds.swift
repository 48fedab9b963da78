import Localization
import Markup
import Quantities
import Statistics
import Templates

extension PageWriter {
    /// The files of one statistic in this language: the page for an iframe and the picture; in the first language also
    /// the data, which is the same for all.
    func embed(_ statistic: Statistic, shelf: [String: Block]) -> Written {
        let blocks = Blocks(edition: edition, site: site, shelf: shelf)
        guard let block = statistic.block(blocks) else {
            return Written([])
        }
        let route = edition.embedRoute(indicator: statistic.indicator.id, area: statistic.area)
        let head = Head(
            kind: "embed",
            route: route,
            title: block.title,
            description: block.sentence,
            isIllustrative: block.isIllustrative,
            picture: SocialPicture(statistic, blocks)
        )
        let page =
            !statistic.figure.isKnown
            ? edition.route(area: statistic.area) : edition.route(indicator: statistic.indicator.id)
        let content: TemplateObject = [
            "title": .text(block.title),
            "block": block.template,
            "home_url": .text(edition.url(edition.homeRoute)),
            "page_url": .text(edition.url(page)),
            "inline_styles": .markup(Self.style(site.assets.embedStyle)),
        ]
        let written = write(head, content)
        var files = written.value
        let picture = statistic.picture(block, edition)
        if let picture { files.append(OutputFile(path: route.path + "chart.svg", bytes: picture)) }
        let rasters = statistic.rasterPictures(block, svg: picture, below: route.path, blocks)
        files += rasters.value
        if edition.language == edition.settings.languages.first {
            files.append(OutputFile(path: route.path + "data.json", bytes: statistic.json))
            files.append(OutputFile(path: route.path + "data.csv", bytes: statistic.csv))
        }
        return Written(files, written.diagnostics + rasters.diagnostics)
    }

    /// A style sheet inside a page. The file is the project's own; nothing in it may end the element.
    private static func style(_ text: String) -> Fragment {
        Fragment { writer in
            writer.element("style") {
                $0.fragment(Fragment(vouchedFor: Array(text.replacing("</", with: "<\\/").utf8)))
            }
        }
    }

    /// The gallery: every statistic by indicator, with what a newsroom may take.
    func gallery() -> Written {
        let groups: [TemplateValue] = edition.figures.indicators.compactMap { indicator in
            let areas = site.statistics.areas[indicator.id] ?? []
            guard !areas.isEmpty else { return nil }
            return .object([
                "indicator": .text(indicator.name[edition.language]),
                "id": .text(indicator.id),
                "url": .text(edition.href(edition.route(indicator: indicator.id))),
                "items": .list(areas.map { item(indicator, $0) }),
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

    private func item(_ indicator: Indicator, _ area: Int) -> TemplateValue {
        let statistic = Statistic(site: site, indicator: indicator, area: area)
        let route = edition.embedRoute(indicator: indicator.id, area: area)
        let base = edition.settings.baseURL.path
        let block = statistic.block(edition)
        let isComputed = statistic.figure.isKnown
        let title = block?.title ?? indicator.name[edition.language]
        let code = Fragment { writer in
            writer.element(
                "iframe",
                ["src": edition.url(route), "title": title, "width": "100%", "height": "520", "loading": "lazy"],
                text: ""
            )
        }
        return .object([
            "area": .text(edition.title(ofArea: area)),
            "page_url": .text(edition.href(edition.route(area: area))),
            "embed_url": .text(edition.href(route)),
            "value": .text(
                isComputed
                    ? edition.textWithUnit(statistic.figure)
                    : statistic.latestObservation.map { latest in
                        let published = Blocks(edition: edition, site: site).published(latest)
                        return edition.withUnit(published, latest.value, indicator)
                    } ?? edition.say(.noData)
            ),
            "sentence": .text(block?.sentence ?? ""),
            "is_illustrative": .boolean(block?.isIllustrative ?? false),
            "svg_url": .optional(block?.chart == nil ? nil : edition.href(Route(path: route.path + "chart.svg"))),
            "png_url": .optional(
                block?.chart == nil || !statistic.hasRasterPictures()
                    ? nil : edition.href(Route(path: route.path + Statistic.rasterName))
            ),
            "csv_url": .text(base + site.dataPath(indicator, area, "data.csv")),
            "json_url": .text(base + site.dataPath(indicator, area, "data.json")),
            "iframe_code": .text(code.text),
        ])
    }
}

extension Edition {
    /// A printed value with the unit that follows it.
    func withUnit(_ printed: String, _ value: Ratio, _ indicator: Indicator) -> String {
        guard let unit = unit(of: value, indicator) else { return printed }
        return say(.valueWithUnit, ["value": printed, "unit": unit])
    }
}
