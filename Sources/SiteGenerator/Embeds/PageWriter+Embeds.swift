import Localization
import Markup
import Quantities
import Statistics
import Templates

extension PageWriter {
    /// The files of one statistic in this language: the page for an iframe and the picture; in the first language also
    /// the data, which is the same for all.
    ///
    /// - Parameter frozen: The period at which the files are to stand still; nil for those that go on with the site.
    func embed(_ statistic: Statistic, shelf: [String: Block], frozen: Period? = nil) -> Written {
        let blocks = Blocks(edition: edition, site: site, shelf: shelf)
        guard let block = statistic.block(blocks) else {
            return Written([])
        }
        let quotation = Quotation(statistic: statistic, edition: edition, block: block, frozen: frozen)
        let route = quotation.route
        let head = Head(
            kind: "embed",
            route: route,
            title: quotation.title,
            description: block.sentence,
            isIllustrative: block.isIllustrative,
            picture: SocialPicture(statistic, blocks, frozen: frozen == nil ? nil : route)
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
            "statistic_id": .text(statistic.id),
            "smallest_chart": block.smallestChart.map { .markup($0) } ?? .absent,
            "stacked_table": .markup(block.table.stacked),
            "oembed_url": .text(quotation.oembedURL),
            "frozen": frozen.map { period in
                .object([
                    "text": .text(
                        edition.say(.frozenEdition, ["period": edition.language.periodInSentence(period)])
                    ),
                    "newer_url": .text(quotation.movingURL),
                    "corrections": .markup(FrozenNote.place),
                ])
            } ?? .absent,
        ]
        let written = write(head, content)
        var files = written.value
        let picture = statistic.picture(block, edition)
        if let picture { files.append(OutputFile(path: route.path + "chart.svg", bytes: picture)) }
        let rasters = statistic.rasterPictures(
            block,
            svg: picture,
            below: route.path,
            blocks,
            isFrozen: frozen != nil
        )
        files += rasters.value
        files.append(OutputFile(path: route.path + "oembed.json", bytes: quotation.oembed.jsonText))
        if edition.language == edition.settings.languages.first {
            let json = frozen == nil ? statistic.json : statistic.frozenJSON
            files.append(OutputFile(path: route.path + "data.json", bytes: json))
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
}

extension Edition {
    /// A printed value with the unit that follows it.
    func withUnit(_ printed: String, _ value: Ratio, _ indicator: Indicator) -> String {
        guard let unit = unit(of: value, indicator) else { return printed }
        return say(.valueWithUnit, ["value": printed, "unit": unit])
    }
}
