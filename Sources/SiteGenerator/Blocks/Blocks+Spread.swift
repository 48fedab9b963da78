import Quantities
import SVGCharts
import Statistics

extension Blocks {
    /// The most clubs that have a dot each; of more, the picture says how many lie in each of a few ranges.
    private static let mostDots = 400

    /// The picture of a distribution: a dot for each club, the quartiles and the median.
    func spreadChart(
        _ spread: Distribution,
        _ indicator: Indicator,
        _ area: Int,
        _ title: String,
        _ sentence: String
    ) -> Drawing? {
        guard let text = text(title, sentence) else { return nil }
        let values = figures.clubValues(indicator, area: area, period: edition.period)
        guard values.count <= Self.mostDots else {
            let readings = values.map { Reading(value($0, indicator)) }
            let limits = shades(readings, indicator).limits
            return Drawing(chart: histogram(values, limits, spread, indicator, text))
        }
        let silent = figure(indicator, area).coverage?.silent ?? 0
        return Drawing(
            chart: StripChart(
                text: text,
                amounts: values.map { amount($0, indicator) },
                lowerQuartile: mark(spread.lowerQuartile, .columnLowerQuartile, indicator),
                median: mark(spread.median, .columnMedian, indicator),
                upperQuartile: mark(spread.upperQuartile, .columnUpperQuartile, indicator),
                ticks: ticks(indicator),
                dotLabel: edition.say(.oneClub),
                note: silent > 0 ? edition.say(.coverageSilent, ["silent": edition.language.integer(silent)]) : nil
            )
        )
    }

    private func mark(_ value: Ratio, _ name: Phrase, _ indicator: Indicator) -> ChartValue? {
        self.value(value, indicator, label: "\(edition.say(name)): \(edition.fineText(value, indicator))")
    }

    /// How many clubs lie in each of given ranges; nil where a distribution is not shown.
    func histogram(_ indicator: Indicator, area: Int, limits: [Int]) -> Block? {
        guard let spread = spread(indicator, area) else { return nil }
        let title = edition.say(
            .distributionTitle,
            ["name": indicator.name[edition.language], "area": edition.name(ofArea: area)]
        )
        let sentence = sentence(spread, indicator, area)
        let values = figures.clubValues(indicator, area: area, period: edition.period)
        let ends = limits.map(Double.init)
        let counts = counts(values, ends, indicator)
        let block = block(
            "distribution-" + limits.map(String.init).joined(separator: "-"),
            indicator,
            area,
            title: title,
            sentence: sentence,
            chart: text(title, sentence).map { Drawing(chart: histogram(values, ends, spread, indicator, $0)) },
            table: DataTable(
                caption: title,
                columns: [.text(indicator.name[edition.language]), .number(edition.say(.columnClubs))],
                rows: zip(rangeNames(ends, ticks(indicator)), counts).map { name, count in
                    .init(cells: [.init(name), .init(edition.language.integer(count))])
                } + [
                    .init(
                        cells: [.init(edition.say(.columnTotal)), .init(edition.language.integer(values.count))],
                        isTotal: true
                    )
                ]
            ),
            notes: [edition.say(.distributionNote, ["clubs": edition.language.integer(Self.fewestClubs)])]
        )
        return withoutLinks(block)
    }

    private func counts(_ values: [Ratio], _ limits: [Double], _ indicator: Indicator) -> [Int] {
        values.reduce(into: Array(repeating: 0, count: limits.count + 1)) { counts, value in
            let amount = amount(value, indicator)
            // A limit belongs to the range above it.
            counts[limits.firstIndex { amount < $0 } ?? limits.count] += 1
        }
    }

    private func histogram(
        _ values: [Ratio],
        _ limits: [Double],
        _ spread: Distribution,
        _ indicator: Indicator,
        _ text: ChartText
    ) -> HistogramChart {
        let ends: [Double?] = [nil] + limits + [nil]
        let names = limits.isEmpty ? [indicator.name[edition.language]] : rangeNames(limits, ticks(indicator))
        let counts = counts(values, limits, indicator)
        return HistogramChart(
            text: text,
            ranges: zip(zip(names, counts), zip(ends, ends.dropFirst())).map { range, ends in
                .init(
                    name: range.0,
                    from: ends.0,
                    to: ends.1,
                    count: ChartValue(Double(range.1), label: edition.language.integer(range.1))
                )
            },
            median: mark(spread.median, .columnMedian, indicator)
        )
    }
}
