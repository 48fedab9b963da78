import Articles
import ClubData
import Localization
import Quantities
import Statistics

/// A piece of the site that one worker writes at a time: a page, or pages that share their figures.
enum PageUnit: Sendable {
    case home, areas, indicators, data, reconciliation, revisions, gallery, notFound
    /// An area's page and the embeds of its statistics.
    case area(Int)
    /// The pages of clubs, by their place in the dataset.
    case clubs(Range<Int>)
    case indicator(Int)
    /// The statistics of an indicator, with all that can be taken of each.
    case galleryOf(Int)
    case list(ArticleList)
    case article(Article)
    case page(Article)
    /// Statistics of an area, frozen at a period.
    case frozen(FrozenUnit)
    /// An article that waits for its day: it is checked, and nothing is published.
    case scheduled(Article)
    case search

    /// How many clubs a unit holds: small pages are written in batches.
    static let clubsPerUnit = 64

    /// The units of an edition, in the order in which their files are published.
    static func all(_ site: Site, _ edition: Edition) -> [PageUnit] {
        let clubs = stride(from: 0, to: edition.dataset.clubs.count, by: clubsPerUnit).map { start in
            PageUnit.clubs(start..<min(start + clubsPerUnit, edition.dataset.clubs.count))
        }
        return [.home, .areas, .indicators, .data, .reconciliation, .revisions, .gallery, .notFound]
            + edition.dataset.areas.order.map { .area($0) }
            + edition.figures.indicators.indices.map { .indicator($0) }
            + clubs
            + (site.lists[edition.language] ?? []).map { .list($0) }
            + site.library.news(in: edition.language).map { .article($0) }
            + site.library.pages.filter { $0.language == edition.language }.map { .page($0) }
            + edition.figures.indicators.indices.map { .galleryOf($0) }
            + (site.frozen.missing[edition.language] ?? []).map { .frozen($0) }
            + site.library.scheduled.filter { $0.language == edition.language }.map { .scheduled($0) } + [.search]
    }

    /// The pages that the unit writes and that the map of the site lists.
    func pages(_ site: Site, _ edition: Edition) -> [PlannedPage] {
        func same(_ name: String, _ route: Route) -> [PlannedPage] { [PlannedPage(name: name, route: route)] }
        switch self {
        case .home: return same("home", edition.homeRoute)
        case .areas: return same("areas", edition.areasRoute)
        case .indicators: return same("indicators", edition.indicatorsRoute)
        case .data: return same("data", edition.dataRoute)
        case .reconciliation: return same("reconciliation", edition.reconciliationRoute)

        case .revisions: return same("revisions", edition.revisionsRoute)
        case .gallery: return same("gallery", edition.galleryRoute)
        case .notFound, .frozen, .scheduled: return []
        case .search: return same("search", edition.searchRoute)
        case .galleryOf(let index):
            let id = edition.figures.indicators[index].id
            guard !(site.statistics.areas[id] ?? []).isEmpty else { return [] }
            return same("gallery:" + id, edition.galleryRoute(indicator: id))
        case .area(let area):
            return same("area:" + edition.dataset.areas.areas[area].id, edition.route(area: area))
        case .clubs(let range):
            return edition.dataset.clubs[range].flatMap { same("club:" + $0.id, edition.route(club: $0)) }
        case .indicator(let index):
            let id = edition.figures.indicators[index].id
            return same("indicator:" + id, edition.route(indicator: id))
        case .list(let list):
            let newest = list.articles.compactMap(\.lastChange).max()
            return (1...list.pageCount).map { number in
                PlannedPage(name: "list:\(list.id):\(number)", route: list.route(edition, number), lastChange: newest)
            }
        case .article(let article), .page(let article):
            let original = article.translationOf?.name ?? article.slug
            return [
                PlannedPage(
                    name: "\(article.kind.rawValue):\(original)",
                    route: site.route(article, edition),
                    lastChange: article.lastChange,
                    source: article.source.path
                )
            ]
        }
    }

    /// Writes the unit's files.
    func write(_ writer: PageWriter) -> PageWriter.Written {
        switch self {
        case .home: return writer.home()
        case .areas: return writer.areas()
        case .indicators: return writer.indicators()
        case .data: return writer.data()
        case .reconciliation: return writer.reconciliation()

        case .revisions: return writer.revisions()
        case .gallery: return writer.gallery()
        case .notFound: return writer.notFound()
        case .area(let area): return writer.standing(at: area).areaWithEmbeds(area)
        case .indicator(let index): return writer.indicator(writer.edition.figures.indicators[index])
        case .clubs(let range):
            return .joined(range.map { writer.club(writer.edition.dataset.clubs[$0], index: writer.site.reports) })
        case .list(let list): return .joined((1...list.pageCount).map { writer.page($0, of: list) })
        case .article(let article): return writer.article(article)
        case .page(let page): return writer.page(page)
        case .galleryOf(let index): return writer.gallery(of: writer.edition.figures.indicators[index])
        case .frozen(let unit): return writer.frozen(unit)
        case .scheduled(let article): return PageWriter.Written([], writer.article(article).diagnostics)
        case .search: return writer.search()
        }
    }
}

/// A page that will be published.
struct PlannedPage: Sendable {
    /// What it is, the same in all languages: `area:dak-lak`.
    let name: String
    let route: Route
    /// The day it last changed, where that is known without a clock.
    var lastChange: CalendarDate?
    /// The file it is made from, where it is made from one.
    var source: String?
    /// Its addresses in all languages, in the order of the settings.
    var alternates: [(Language, Route)] = []
}

extension PageWriter {
    /// An area's page with the embeds of all its statistics.
    func areaWithEmbeds(_ area: Int) -> Written {
        let shelf = Blocks(edition: edition, site: site).shared(in: area)
        let statistics = edition.figures.indicators.filter { site.statistics.contains($0, area) }.map {
            embed(Statistic(site: site, indicator: $0, area: area), shelf: shelf)
        }
        return .joined([self.area(area, shelf: shelf)] + statistics)
    }
}

extension PageWriter.Written {
    /// Several written pages as one.
    static func joined(_ parts: [PageWriter.Written]) -> PageWriter.Written {
        PageWriter.Written(parts.flatMap(\.value), parts.flatMap(\.diagnostics))
    }
}
