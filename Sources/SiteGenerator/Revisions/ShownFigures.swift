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
        guard let kind = block.content["kind"]?.scalarText.flatMap(Blocks.Kind.init),
            let written = block.content["figure"]?.scalarText.flatMap({ FigureAddress($0) }),
            let indicator = figures.indicator(written.subject.indicator),
            let area = figures.dataset.areas.index(of: written.area ?? article.areas.first?.name ?? settings.area)
        else { return [] }
        let period = figures.latestPeriod(of: area)
        let own = address(indicator, area, period)
        switch kind {
        case .progress: return [own] + shares(indicator, area, period)
        case .trend:
            let end = figures.dataset.periods.lastDay(of: period)
            return figures.periods.filter { figures.dataset.periods.lastDay(of: $0) <= end }
                .map { address(indicator, area, $0) }
        case .ranking:
            return figures.areas(at: period).children(of: area).map { address(indicator, $0, period) } + [own]
        case .breakdown: return indicator.categories.map { address(indicator, area, period, $0.id) } + [own]
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
