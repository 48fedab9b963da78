import ClubData
import Localization
import Quantities
import Statistics

/// A page's address below the site's root, without a slash in front: "" for the home page, `khu-vuc/dak-lak/`.
struct Route: Sendable, Hashable {
    /// The address; folders end in a slash.
    let path: String

    /// The file that a server gives for it.
    var file: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }
}

extension Edition {
    /// The folder of the language: "" for the first, `en/` for another.
    private var root: String { language == settings.languages.first ? "" : language.rawValue + "/" }

    var homeRoute: Route { Route(path: root) }
    var areasRoute: Route { Route(path: root + "\(strings.routes.area)/") }
    var indicatorsRoute: Route { Route(path: root + "\(strings.routes.indicator)/") }
    var dataRoute: Route { Route(path: root + "\(strings.routes.data)/") }
    var revisionsRoute: Route { Route(path: dataRoute.path + "\(strings.routes.revisions)/") }
    var galleryRoute: Route { Route(path: root + "\(strings.routes.gallery)/") }
    var reconciliationRoute: Route { Route(path: dataRoute.path + "\(strings.routes.reconciliation)/") }
    var notFoundRoute: Route { Route(path: root + "404.html") }

    func route(area: Int) -> Route { Route(path: areasRoute.path + dataset.areas.areas[area].id + "/") }
    func route(club: Club) -> Route { Route(path: root + "\(strings.routes.club)/\(club.id)/") }
    func route(indicator: String) -> Route { Route(path: indicatorsRoute.path + indicator + "/") }
    func route(article: String) -> Route { Route(path: root + "\(strings.routes.news)/\(article)/") }
    func route(page slug: String) -> Route { Route(path: root + "\(slug)/") }

    func newsRoute(page: Int) -> Route { paged(root + "\(strings.routes.news)/", page) }
    func categoryRoute(_ id: String, page: Int) -> Route { paged(root + "\(strings.routes.category)/\(id)/", page) }
    func eventRoute(_ id: String, page: Int) -> Route { paged(root + "\(strings.routes.event)/\(id)/", page) }

    func tagRoute(_ id: String, page: Int) -> Route { paged(root + "\(strings.routes.tag)/\(id)/", page) }
    func authorRoute(_ id: String, page: Int) -> Route { paged(root + "\(strings.routes.author)/\(id)/", page) }
    func yearRoute(_ id: String, page: Int) -> Route { paged(root + "\(strings.routes.year)/\(id)/", page) }
    func areaNewsRoute(_ id: String, page: Int) -> Route {
        paged(areasRoute.path + "\(id)/\(strings.routes.news)/", page)
    }
    var searchRoute: Route { Route(path: root + "\(strings.routes.search)/") }
    var searchIndexRoute: Route { Route(path: root + "search.json") }

    private func paged(_ path: String, _ page: Int) -> Route {
        Route(path: page == 1 ? path : path + "\(strings.routes.page)-\(page)/")
    }

    /// The folder of one statistic's embed. Its address is the same for good, so no word of it depends on `strings/`.
    func embedRoute(indicator: String, area: Int) -> Route {
        Route(path: root + "embed/\(indicator)/\(dataset.areas.areas[area].id)/")
    }

    /// The address to write in a link of the site.
    func href(_ route: Route) -> String { settings.baseURL.path + route.path }

    /// The whole address, for feeds and other sites.
    func url(_ route: Route) -> String { settings.baseURL.text + route.path }
}
