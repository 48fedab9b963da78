import ClubData
import Quantities

/// How a field of the reports is spread over clubs: five numbers and how many clubs they are of.
///
/// Quartiles are sample quantiles of type 7: the p-quantile of n values in order stands at place (n − 1) × p, counted from
/// 0, and between two values in a straight line. All are exact ratios; the middle one is the usual median.
/// Source: R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996),
/// 361–365, definition 7. It is what QUARTILE.INC of spreadsheets gives.
public struct Distribution: Sendable, Hashable {
    /// How many clubs state a value.
    public let clubs: Int
    /// The lowest value.
    public let minimum: Ratio
    /// A quarter of the way up.
    public let lowerQuartile: Ratio
    /// Half of the way up.
    public let median: Ratio
    /// Three quarters of the way up.
    public let upperQuartile: Ratio
    /// The highest value.
    public let maximum: Ratio

    /// The spread of values in any order, each in units of the last of `decimals`; nil for none, or on overflow.
    init?(_ values: [Int], decimals: Int) {
        let sorted = values.sorted()
        let scale = FixedDecimal.powerOfTen(decimals)
        func quartile(_ number: Int) -> Ratio? {
            let place = (sorted.count - 1) * number
            let (index, quarters) = place.quotientAndRemainder(dividingBy: 4)
            guard let low = Ratio(sorted[index], scale) else { return nil }
            guard quarters > 0, let high = Ratio(sorted[index + 1], scale), let part = Ratio(quarters, 4) else {
                return low
            }
            return high.subtracting(low)?.multiplied(by: part)?.adding(low)
        }
        guard !sorted.isEmpty, let minimum = quartile(0), let lower = quartile(1), let median = quartile(2),
            let upper = quartile(3), let maximum = quartile(4)
        else { return nil }
        clubs = sorted.count
        self.minimum = minimum
        lowerQuartile = lower
        self.median = median
        upperQuartile = upper
        self.maximum = maximum
    }
}

extension Figures {
    /// How the field behind an indicator is spread over the clubs of an area at the end of a period.
    ///
    /// Nil for an indicator that is no sum, mean or median of a field of reports, for a private field, where no club
    /// states a value, and where the indicator's own figure is not given. Nil for a sensitive one too: the lowest and
    /// the highest value are one club's own, and a quartile of few clubs is one of theirs.
    public func distribution(_ indicator: Indicator, area: Int, period: Period) -> Distribution? {
        guard isGiven(area, period), let slot = spreadSlot(indicator) else { return nil }
        if period == asOf { return spreads[slot]?[area] }
        return evaluators[slot].distributions(at: period, in: areas(at: period))[area]
    }

    /// Whether clubs differ in what the indicator adds up, so that a distribution can be asked for.
    public func hasDistribution(_ indicator: Indicator) -> Bool { spreadSlot(indicator) != nil }

    private func spreadSlot(_ indicator: Indicator) -> Int? {
        guard let index = indexes[indicator.id], let own = slots[index].own, evaluators[own].hasDistribution,
            !isSensitive(indicator)
        else { return nil }
        return own
    }
}

extension MeasureEvaluator {
    /// Whether the measure reads a public field of reports.
    var hasDistribution: Bool {
        guard case .latestReport = measure.series, let field = measure.aggregate.field,
            let column = dataset.table(measure.table)?.column(field)
        else { return false }
        return !column.field.isPrivate
    }

    /// The distribution of each area, by the area's index, over its own clubs and those of the areas below.
    ///
    /// - Parameter areas: The areas that are there; a club of one that was not counts for the one in its place.
    func distributions(at period: Period, in areas: AreaSnapshot) -> [Distribution?] {
        var values = [[Int]](repeating: [], count: dataset.areas.areas.count)
        forEachRow(at: period) { row in
            // A report that the conditions leave out is no value of 0: the club is not one of those asked about.
            guard row.passes, let area = row.area.flatMap(areas.home(of:)), let value = row.value else { return }
            values[area].append(value)
        }
        for area in areas.inwardsOut {
            if let parent = areas.parent(of: area) { values[parent] += values[area] }
        }
        return values.map { Distribution($0, decimals: decimals) }
    }
}
