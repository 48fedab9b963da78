import ClubData
import Localization
import Quantities
import SVGCharts
import Statistics

/// Makes the blocks of a page from figures: chart, sentence and table that say the same.
struct Blocks: Sendable {
    let edition: Edition
    let site: Site
    /// Blocks that were made and drawn before, by id: those of the default area, and those of the area at hand.
    private let shelf: [String: Block]

    init(edition: Edition, site: Site, shelf: [String: Block] = [:]) {
        self.edition = edition
        self.site = site
        self.shelf = shelf.merging(site.shelf[edition.language] ?? [:]) { own, _ in own }
    }

    /// The block of a kind, taken from the shelf or made.
    func block(_ kind: Kind, _ indicator: Indicator, area: Int) -> Block? {
        if let block = shelf[id(kind.rawValue, indicator, area)] { return block }
        return switch kind {
        case .progress: progress(indicator, area: area)
        case .trend: trend(indicator, area: area)
        case .ranking: ranking(indicator, area: area)
        case .breakdown: breakdown(indicator, area: area)
        }
    }

    /// The kinds of block that a chart block in prose may ask for.
    enum Kind: String, CaseIterable, Sendable {
        case progress, trend, ranking, breakdown
    }

    /// All blocks of an area, drawn, by id.
    func all(of area: Int) -> [String: Block] {
        drawn(figures.indicators.flatMap { indicator in Kind.allCases.compactMap { block($0, indicator, area: area) } })
    }

    /// The blocks that an area's page and its embeds share, drawn, by id.
    func shared(in area: Int) -> [String: Block] {
        drawn(figures.indicators.compactMap { Statistic(site: site, indicator: $0, area: area).block(self) })
    }

    private func drawn(_ blocks: [Block]) -> [String: Block] {
        Dictionary(blocks.map { ($0.id, $0.drawnOnce()) }, uniquingKeysWith: { first, _ in first })
    }

    private func id(_ kind: String, _ indicator: Indicator, _ area: Int) -> String {
        "\(kind)-\(indicator.id)-\(edition.dataset.areas.areas[area].id)"
    }

    var figures: Figures { edition.figures }

    /// The figure of an indicator at the site's period.
    func figure(_ indicator: Indicator, _ area: Int, category: Indicator.Category? = nil) -> Figure {
        figures.figure(indicator, category: category, area: area, period: edition.period)
    }

    /// A block with what all blocks of an indicator have in common.
    func block(
        _ kind: String,
        _ indicator: Indicator,
        _ area: Int,
        title: String,
        sentence: String,
        chart: Drawing?,
        table: DataTable,
        notes: [String] = []
    ) -> Block {
        let hasEmbed = site.statistics.contains(indicator, area)
        let embed = edition.embedRoute(indicator: indicator.id, area: area)
        var block = Block(
            id: id(kind, indicator, area),
            title: title,
            sentence: sentence,
            chart: chart,
            table: table,
            notes: notes + edition.suppressionNotes(table),
            source: edition.source(indicator),
            asOf: edition.say(.asOf, ["period": edition.language.periodInSentence(edition.period)]),
            isIllustrative: figures.isIllustrative(indicator),
            embedURL: hasEmbed ? edition.href(embed) : nil,
            csvURL: hasEmbed ? edition.settings.baseURL.path + site.dataPath(indicator, area, "data.csv") : nil
        )
        block.pngURL = rasterURL(kind, indicator, area, chart: chart)
        return block
    }

    /// The words of a chart that marks what is missing, carried forward and withheld; nil only where a title or a
    /// sentence is blank.
    func text(_ title: String, _ sentence: String) -> ChartText? {
        ChartText(
            title: title,
            description: sentence,
            missing: edition.say(.noData),
            carried: edition.say(.carriedKey),
            suppressed: edition.say(.suppressed),
            suppressedNote: edition.say(.suppressedKey),
            language: edition.language.htmlCode
        )
    }

    /// The words of a chart that has one word for all gaps.
    func text(_ title: String, _ sentence: String, gapsIn figures: [Figure]) -> ChartText? {
        ChartText(
            title: title,
            description: sentence,
            missing: edition.word(forGapsIn: figures),
            language: edition.language.htmlCode
        )
    }

    /// A value to draw, in the unit that the axis counts: percent points for a share.
    func value(_ value: Ratio?, _ indicator: Indicator, label: String? = nil) -> ChartValue? {
        value.flatMap { ChartValue(amount($0, indicator), label: label ?? edition.text($0, indicator)) }
    }

    /// A value as a length. Drawing alone uses it; no printed figure does.
    func amount(_ value: Ratio, _ indicator: Indicator) -> Double {
        if case .percent = indicator.format { return value.approximate * 100 }
        return value.approximate
    }

    /// How the ticks of an axis are written for an indicator.
    func ticks(_ indicator: Indicator) -> ValueTicks {
        let edition = edition
        switch indicator.format {
        case .integer:
            return ValueTicks { edition.number(Ratio(Int($0)), decimals: 0) }
        case .decimal, .percent:
            let isPercent = if case .percent = indicator.format { true } else { false }
            return ValueTicks(smallestStep: 0.1) { amount in
                let tenths = Ratio(Int((amount * 10).rounded()), 10) ?? .zero
                let text = edition.number(tenths, decimals: tenths.isWhole ? 0 : 1)
                return isPercent ? text + "%" : text
            }
        case .money:
            return ValueTicks(smallestStep: 1_000) {
                edition.language.money(Ratio(Int($0)), decimals: 1, rounding: edition.settings.rounding)
            }
        }
    }
}

extension Edition {
    /// Where an indicator's figures come from, as a caption says it.
    func source(_ indicator: Indicator) -> String { source([indicator]) }

    /// Where the figures of several indicators come from.
    func source(_ indicators: [Indicator]) -> String { source(tables: indicators.flatMap(tables)) }

    /// The tables that figures come from, each once, as a caption names them.
    func source(tables names: [String]) -> String {
        var seen: Set<String> = []
        let titles = names.filter { seen.insert($0).inserted }
            .map { dataset.table($0).map { title(of: $0.resource) } ?? $0 }
        return say(.source, ["source": say(.sourceData, ["site": settings.title[language], "tables": list(titles)])])
    }

    private func tables(_ indicator: Indicator) -> [String] {
        var names: [String] = []
        func collect(_ indicator: Indicator, _ depth: Int) {
            switch indicator.definition {
            case .observed: names.append("observations")
            case .measure(let measure), .breakdown(let measure, _): names.append(measure.table)
            case .ratio(let numerator, let denominator):
                guard depth < 8 else { return }
                for id in [numerator, denominator] { figures.indicator(id).map { collect($0, depth + 1) } }
            }
        }
        collect(indicator, 0)
        return names
    }
}

extension Site {
    /// A file of a statistic, from the site's root. Data has one address for all languages.
    func dataPath(_ indicator: Indicator, _ area: Int, _ file: String) -> String {
        "embed/\(indicator.id)/\(figures.dataset.areas.areas[area].id)/\(file)"
    }
}
