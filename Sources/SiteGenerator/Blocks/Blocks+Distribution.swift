import Localization
import Quantities
import Statistics

extension Blocks {
    /// The fewest clubs of which a distribution is shown: with fewer, quartiles say no more than the clubs' own figures.
    static let fewestClubs = 5

    /// How a field of the reports is spread over the clubs of an area and of each area below it; nil for an indicator
    /// that is no field of reports, and where too few clubs state it.
    func distribution(_ indicator: Indicator, area: Int) -> Block? {
        guard let whole = spread(indicator, area) else { return nil }
        let rows = [area] + figures.areas(at: edition.period).children(of: area)
        let title = edition.say(
            .distributionTitle,
            ["name": indicator.name[edition.language], "area": edition.name(ofArea: area)]
        )
        let sentence = sentence(whole, indicator, area)
        return spreadBlock(
            "distribution",
            indicator,
            area,
            title: title,
            sentence: sentence,
            chart: spreadChart(whole, indicator, area, title, sentence),
            head: .columnArea,
            rows: rows.compactMap { own in
                spread(indicator, own).map { spread in
                    let name = own == area ? .init(edition.name(ofArea: own).withCapital) : areaCell(own)
                    return .init(cells: [name] + cells(spread, indicator), isTotal: own == area)
                }
            }
        )
    }

    /// How each field that clubs of an area report is spread over them, one row an indicator.
    func distributions(in area: Int) -> Block? {
        let spreads = figures.indicators.compactMap { indicator in spread(indicator, area).map { (indicator, $0) } }
        guard let first = spreads.first else { return nil }
        return spreadBlock(
            "distributions",
            first.0,
            area,
            title: edition.say(.distributionsTitle, ["area": edition.name(ofArea: area)]),
            sentence: edition.say(.distributionsSentence),
            head: .columnIndicator,
            rows: spreads.map { indicator, spread in
                let href = edition.href(edition.route(indicator: indicator.id))
                return .init(
                    cells: [.init(indicator.name[edition.language], href: href)] + cells(spread, indicator)
                )
            }
        )
    }

    func spread(_ indicator: Indicator, _ area: Int) -> Distribution? {
        // A mean and a median of a field spread as its sum does; one row for the field is enough.
        guard case .measure(let measure) = indicator.definition, case .sum = measure.aggregate,
            let spread = figures.distribution(indicator, area: area, period: edition.period),
            spread.clubs >= Self.fewestClubs
        else { return nil }
        return spread
    }

    func sentence(_ spread: Distribution, _ indicator: Indicator, _ area: Int) -> String {
        edition.say(
            .distributionSentence,
            [
                "clubs": edition.language.integer(spread.clubs), "area": edition.name(ofArea: area),
                "lower": edition.fineText(spread.lowerQuartile, indicator),
                "upper": edition.fineText(spread.upperQuartile, indicator),
                "median": edition.fineText(spread.median, indicator),
            ]
        )
    }

    private func cells(_ spread: Distribution, _ indicator: Indicator) -> [DataTable.Cell] {
        let values = [
            spread.minimum, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.maximum,
        ]
        return [.init(edition.language.integer(spread.clubs))] + values.map { .init(edition.fineText($0, indicator)) }
    }

    private func spreadBlock(
        _ kind: String,
        _ indicator: Indicator,
        _ area: Int,
        title: String,
        sentence: String,
        chart: Drawing? = nil,
        head: Phrase,
        rows: [DataTable.Row]
    ) -> Block {
        let numbers: [Phrase] = [
            .columnClubs, .columnMinimum, .columnLowerQuartile, .columnMedian, .columnUpperQuartile, .columnMaximum,
        ]
        var block = block(
            kind,
            indicator,
            area,
            title: title,
            sentence: sentence,
            chart: chart,
            table: DataTable(
                caption: title,
                columns: [.text(edition.say(head))] + numbers.map { .number(edition.say($0)) },
                rows: rows
            ),
            notes: [edition.say(.distributionNote, ["clubs": edition.language.integer(Self.fewestClubs)])]
        )
        block.embedURL = nil
        block.csvURL = nil
        return block
    }
}

extension Edition {
    /// A value between counts: with one decimal where it is no whole number, else as the indicator is written.
    func fineText(_ value: Ratio, _ indicator: Indicator) -> String {
        if case .integer = indicator.format, !value.isWhole { return number(value, decimals: 1) }
        return text(value, indicator)
    }
}
