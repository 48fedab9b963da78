import ClubData
import Quantities

extension Figures {
    /// The values that a distribution is of, one for each club that states one, in the clubs' order.
    ///
    /// Empty where ``distribution(_:area:period:)`` is nil: for a sensitive indicator and a private field above all.
    public func clubValues(_ indicator: Indicator, area: Int, period: Period) -> [Ratio] {
        guard isGiven(area, period), hasDistribution(indicator), let index = indexes[indicator.id],
            let own = slots[index].own
        else { return [] }
        let areas = areas(at: period)
        let evaluator = evaluators[own]
        let scale = FixedDecimal.powerOfTen(evaluator.decimals)
        var values: [Ratio] = []
        evaluator.forEachRow(at: period) { row in
            guard row.passes, let home = row.area, areas.isWithin(home, area), let value = row.value,
                let ratio = Ratio(value, scale)
            else { return }
            values.append(ratio)
        }
        return values
    }
}
