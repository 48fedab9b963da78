import Quantities
import SVGCharts
import Statistics

extension Blocks {
    /// What a chart shows of a figure. Hollow where most of a value was carried forward: a single late club does not make
    /// it so. What is withheld is a mark of its own, without an amount.
    ///
    /// - Parameter label: The value in words; as the indicator is written, without its unit, where none is given.
    func reading(_ figure: Figure, label: String? = nil) -> Reading {
        guard !figure.isSuppressed else { return .suppressed }
        guard let value = value(figure.value, figure.indicator, label: label) else { return .missing }
        let isCarried = figure.coverage.map { $0.carried * 2 > $0.clubs } ?? false
        return isCarried ? .carried(value) : .reported(value)
    }

    /// The names of the ranges between limits, from the least: one more than there are limits.
    func rangeNames(_ limits: [Double], _ ticks: ValueTicks) -> [String] {
        let texts = limits.map(ticks.label)
        guard let first = texts.first, let last = texts.last else { return [] }
        let inner = zip(texts, texts.dropFirst()).map { edition.say(.rangeBetween, ["from": $0, "to": $1]) }
        return [edition.say(.rangeUnder, ["to": first])] + inner + [edition.say(.rangeFrom, ["from": last])]
    }

    /// Classes with round limits for the shades of values that can be shown. What is withheld has no part in them.
    func shades(_ readings: [Reading], _ indicator: Indicator) -> ShadeClasses {
        let ticks = ticks(indicator)
        let classes = ShadeClasses(of: readings.compactMap { $0.value?.amount }, ticks: ticks) { from, to in
            edition.say(.rangeBetween, ["from": from, "to": to])
        }
        return ShadeClasses(limits: classes.limits, labels: rangeNames(classes.limits, ticks)) ?? classes
    }

    /// A block without the links to an embed: its table is not that of the indicator's statistic.
    func withoutLinks(_ block: Block) -> Block {
        var block = block
        block.embedURL = nil
        block.csvURL = nil
        return block
    }
}
