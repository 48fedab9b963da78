import Localization
import Statistics
import Templates

extension PageWriter {
    /// The home page: the sentence that matters first, headline figures, progress, course, areas, latest news.
    func home() -> Written {
        let home = edition.settings.home
        let blocks = Blocks(edition: edition, site: site)
        let headline = home.headline.compactMap(edition.figures.indicator)
        let targets = home.targets.flatMap(edition.figures.indicator)
        var diagnostics = Diagnostics()
        var latest: [TemplateValue] = []
        for article in site.library.news(in: edition.language).prefix(6) { latest.append(card(article, &diagnostics)) }
        let lead = (targets ?? headline.first).map {
            edition.sentence(edition.figures.figure($0, area: edition.area, period: edition.period))
        }
        let head = Head(
            kind: "home",
            route: edition.homeRoute,
            title: edition.settings.title[edition.language],
            description: edition.settings.description[edition.language],
            isIllustrative: headline.contains(where: edition.figures.isIllustrative),
            alternates: routes { $0.homeRoute }
        )
        let content: TemplateObject = [
            "lead": .text(lead ?? edition.settings.description[edition.language]),
            "headline": .list(headline.map { card($0, area: edition.area) }),
            "progress_block": block(targets.flatMap { blocks.block(.progress, $0, area: edition.area) }),
            "progress": .list(targets.map { progress($0, area: edition.area) } ?? []),
            "trend_block": block(
                home.trend.flatMap(edition.figures.indicator).flatMap { blocks.block(.trend, $0, area: edition.area) }
            ),
            "ranking_block": block(
                home.ranking.flatMap(edition.figures.indicator).flatMap {
                    blocks.block(.ranking, $0, area: edition.area)
                }
            ),
            "timeline_block": block(blocks.timeline(area: edition.area)),
            "latest": .list(latest),
            "area_name": .text(edition.title(ofArea: edition.area)),
            "area_url": .text(edition.href(edition.route(area: edition.area))),
            "news_url": .text(edition.href(edition.newsRoute(page: 1))),
            "period_text": .text(edition.language.period(edition.period)),
        ]
        let written = write(head, content)
        return Written(written.value, diagnostics.found + written.diagnostics)
    }

    /// A page that stands in every edition: its addresses in the others.
    func routes(_ route: (Edition) -> Route) -> [Language: Route] {
        Dictionary(uniqueKeysWithValues: site.editions.map { ($0.language, route($0)) })
    }

    /// A block for a template, or absent.
    func block(_ block: Block?) -> TemplateValue { block?.template ?? .absent }
}
