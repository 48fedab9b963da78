import Quantities
import SVGCharts
import Statistics

extension Blocks {
    /// Where a trend goes on at the pace of late: to the day on which a target is reached, or to its deadline where that
    /// comes first. Of several targets the one that was set counts, not the stretch. Nil where none can be projected.
    func projection(_ last: Figure) -> TrendChart.Projection? {
        let indicator = last.indicator
        let targets = edition.targets(indicator, area: last.area).filter { figures.attained(last, $0) == last.value }
        for target in targets {
            guard let projection = edition.projectionDay(indicator, area: last.area, target),
                projection.to == last.period, let value = last.value
            else { continue }
            let lastDay = edition.dataset.periods.lastDay(of: last.period).dayNumber
            if projection.date <= target.deadline {
                let words = [
                    "value": edition.text(target.value, indicator), "date": edition.language.date(projection.date),
                ]
                return line(
                    to: target.value,
                    on: projection.date.dayNumber,
                    edition.say(.projectionReached, words),
                    indicator
                )
            }
            let toGo = target.deadline.dayNumber - lastDay
            guard toGo > 0,
                let gain = projection.change.multiplied(by: Ratio(toGo))?.divided(by: Ratio(projection.days)),
                let expected = value.adding(gain)
            else { continue }
            let words = ["value": edition.text(expected, indicator)]
            return line(
                to: expected,
                on: target.deadline.dayNumber,
                edition.say(.projectionAtDeadline, words),
                indicator
            )
        }
        return nil
    }

    private func line(to amount: Ratio, on day: Int, _ label: String, _ indicator: Indicator) -> TrendChart.Projection?
    {
        value(amount, indicator, label: label).map {
            .init(day: day, value: $0, shortLabel: edition.text(amount, indicator))
        }
    }
}
