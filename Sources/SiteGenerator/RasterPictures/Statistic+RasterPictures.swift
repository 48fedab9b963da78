import Diagnostics
import Localization
import Statistics
import SVGCharts

extension Statistic {
    /// The name of the chart's PNG in the statistic's folder.
    static let rasterName = "chart.png"
    /// The name of the card for links in the statistic's folder.
    static let cardName = "social.png"
    /// Pixels of `chart.png` for a pixel of `chart.svg`.
    static let rasterScale = 2

    /// Whether it has PNGs: at the address that moves with the data, or at one that names its period.
    func hasRasterPictures(isFrozen: Bool = false) -> Bool {
        let level = site.figures.dataset.areas.areas[area].level
        return site.press.pictures.include(level: level, isFrozen: isFrozen)
    }

    /// The PNGs that stand in the statistic's folder beside its SVG: the chart, and the card for links.
    ///
    /// - Parameters:
    ///   - svg: The chart as a file; nil where there is none.
    ///   - folder: The folder's path in the site, with its slash.
    ///   - isFrozen: Whether the folder is that of a period.
    func rasterPictures(
        _ block: Block,
        svg: [UInt8]?,
        below folder: String,
        _ blocks: Blocks,
        isFrozen: Bool = false
    ) -> Checked<[OutputFile]> {
        guard hasRasterPictures(isFrozen: isFrozen) else { return Checked([]) }
        let chart = svg.map { site.press.file(folder + Self.rasterName, svg: $0, scale: Self.rasterScale) }
        let card = card(block, blocks).map {
            site.press.file(folder + Self.cardName, svg: $0.picture.markup.bytes, scale: 1)
        }
        let made = [chart, card].compactMap { $0 }
        return Checked(made.flatMap(\.value), made.flatMap(\.diagnostics))
    }

    /// The statistic as a card; nil only where its title or its sentence is blank.
    func card(_ block: Block, _ blocks: Blocks) -> StatisticCard? {
        let edition = blocks.edition
        let names = ["name": indicator.name[edition.language], "area": edition.name(ofArea: area)]
        guard let text = blocks.text(edition.say(.breakdownTitle, names), block.sentence) else { return nil }
        let figure = figure
        let value = figure.value.map { edition.textWithUnit($0, indicator) }
        let published = latestObservation.map {
            edition.withUnit(blocks.published($0), $0.value, indicator)
        }
        return StatisticCard(
            text: text,
            publisher: edition.settings.title[edition.language],
            value: value ?? published,
            measure: blocks.value(figure.value, indicator),
            targets: cardTargets(figure, blocks),
            caption: caption(block, edition)
        )
    }

    /// The targets that the figure itself is held against, each with the share that is reached.
    private func cardTargets(_ figure: Figure, _ blocks: Blocks) -> [ChartValue] {
        let edition = blocks.edition
        return edition.targets(indicator, area: area, period: figure.period).compactMap { target in
            let progress = edition.progress(figure, target)
            guard progress.value == figure.value, progress.share != nil else { return nil }
            let label = edition.say(
                progress.isFalling ? .targetShareFalling : .targetShare,
                ["share": edition.percent(progress.share), "target": edition.name(of: target, indicator)]
            )
            return blocks.value(target.value, indicator, label: label)
        }
    }
}

extension Blocks {
    /// The address of the PNG that shows a block; nil where there is none.
    ///
    /// A statistic has one picture: of its progress where there are targets, else of its classes, else of its course.
    func rasterURL(_ kind: String, _ indicator: Indicator, _ area: Int, chart: Drawing?) -> String? {
        let statistic = Statistic(site: site, indicator: indicator, area: area)
        guard chart != nil, site.statistics.contains(indicator, area), statistic.hasRasterPictures() else { return nil }
        let hasProgress = !edition.targets(indicator, area: area).isEmpty && figure(indicator, area).value != nil
        let shown = hasProgress ? "progress" : indicator.categories.isEmpty ? "trend" : "breakdown"
        guard kind == shown else { return nil }
        let route = edition.embedRoute(indicator: indicator.id, area: area)
        return edition.href(Route(path: route.path + Statistic.rasterName))
    }
}
