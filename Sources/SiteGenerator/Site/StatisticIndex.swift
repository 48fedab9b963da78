import ClubData
import Statistics

/// Which pairs of indicator and area have a figure to show: worked out, or published elsewhere.
///
/// Areas below the level that the settings name have pages but no embeds.
struct StatisticIndex: Sendable {
    /// By indicator, the areas that have a figure, in the tree's order.
    let areas: [String: [Int]]

    init(_ figures: Figures, lowestLevel: Int) {
        let tree = figures.dataset.areas
        let observed = Set(figures.observations.filter { $0.target == nil }.map { [$0.indicator, String($0.area)] })
        areas = Dictionary(
            uniqueKeysWithValues: figures.indicators.map { indicator in
                let areas = tree.order.filter { area in
                    tree.areas[area].level <= lowestLevel
                        && (figures.figure(indicator, area: area, period: figures.latestPeriod(of: area)).value != nil
                            || figures.hasTrendOfWithheld(indicator, area: area)
                            || observed.contains([indicator.id, String(area)]))
                }
                return (indicator.id, areas)
            }
        )
    }

    /// Whether a statistic has an embed.
    func contains(_ indicator: Indicator, _ area: Int) -> Bool {
        areas[indicator.id]?.contains(area) ?? false
    }
}
