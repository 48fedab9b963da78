import Articles
import Quantities
import Statistics

/// Reads what a `chart` or a `table` in an article shows, and what a sentence says.
struct ShownFigures {
    let article: Article
    let figures: Figures
    let settings: SiteSettings

    /// The figures of a block, in the order in which it shows them; none where a name in it is not there, which is told
    /// where it is written.
    func addresses(of block: ProseBlock) -> [PublishedAddress] {
        var reader = BlockRequestReader(article, figures, settings)
        guard let request = reader.request(block) else { return [] }
        let area = request.area
        let period = figures.latestPeriod(of: area)
        switch request {
        case .usual(.progress, let indicator, _):
            return [address(indicator, area, period)] + shares(indicator, area, period)
        case .usual(.trend, let indicator, _): return course(indicator, area, until: period)
        case .usual(.ranking, let indicator, _):
            return children(of: area, period).map { address(indicator, $0, period) }
                + [address(indicator, area, period)]
        case .usual(.breakdown, let indicator, _):
            return indicator.categories.map { address(indicator, area, period, $0.id) }
                + [address(indicator, area, period)]
        case .change(let indicator, _, let from, let to):
            return children(of: area, to).flatMap { [address(indicator, $0, from), address(indicator, $0, to)] }
        case .distribution(let indicator, _, _): return [address(indicator, area, period)]
        case .pairs(let pair): return addresses(of: pair)
        case .multiples(let indicator, _), .heat(let indicator, _):
            return children(of: area, period).flatMap { course(indicator, $0, until: period) }
        case .map(let indicator, _, _): return children(of: area, period).map { address(indicator, $0, period) }
        case .timeline: return []
        }
    }

    private func children(of area: Int, _ period: Period) -> [Int] { figures.areas(at: period).children(of: area) }

    private func course(_ indicator: Indicator, _ area: Int, until period: Period) -> [PublishedAddress] {
        let end = figures.dataset.periods.lastDay(of: period)
        return figures.periods.filter { figures.dataset.periods.lastDay(of: $0) <= end }
            .map { address(indicator, area, $0) }
    }

    private func addresses(of pair: FigurePair) -> [PublishedAddress] {
        let sides = [pair.left, pair.right]
        guard !pair.isByClass else {
            return sides.flatMap { side in
                side.indicator.categories.map { address(side.indicator, side.area, side.period, $0.id) }
            }
        }
        return children(of: pair.left.area, pair.left.period).flatMap { area in
            sides.map { address($0.indicator, area, $0.period, $0.category?.id) }
        }
    }

    /// The shares of targets that stand beside a figure.
    func shares(_ indicator: Indicator, _ area: Int, _ period: Period) -> [PublishedAddress] {
        figures.targets(indicator, area: area, period: period).map {
            address(indicator, area, period, target: $0.id)
        }
    }

    private func address(
        _ indicator: Indicator,
        _ area: Int,
        _ period: Period,
        _ category: String? = nil,
        target: String? = nil
    ) -> PublishedAddress {
        PublishedAddress(
            indicator: indicator.id,
            category: category,
            target: target,
            area: figures.dataset.areas.areas[area].id,
            period: period
        )
    }
}
