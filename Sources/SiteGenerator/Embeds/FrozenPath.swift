import Quantities

/// Where a file of a frozen statistic stands: `embed/<indicator>/<area>/<period>/<file>`, in another language below its
/// folder, `en/embed/…`.
struct FrozenPath: Sendable, Hashable {
    /// The folder of the language with its slash; "" for the first.
    let root: String
    let indicator: String
    let area: String
    let period: Period
    /// The file's name: `chart.svg`.
    let file: String

    /// The files that a frozen folder can hold. Others are nobody's business here.
    static let files = ["index.html", "chart.svg", "chart.png", "social.png", "data.csv", "data.json", "oembed.json"]

    /// Takes a path of the output folder apart; nil for any that is not of a frozen statistic.
    init?(_ path: String) {
        guard path.hasPrefix("embed/") || path.contains("/embed/") else { return nil }
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let root = parts.count == 6 ? parts.removeFirst() + "/" : ""
        guard parts.count == 5, parts[0] == "embed", let period = Period(parts[3]), Self.files.contains(parts[4]) else {
            return nil
        }
        (self.root, indicator, area, self.period, file) = (root, parts[1], parts[2], period, parts[4])
    }

    /// The folder, with its slash.
    var folder: String { "\(root)embed/\(indicator)/\(area)/\(period.id)/" }

    /// The folder of the first language, where the data stand.
    var dataFolder: String { "embed/\(indicator)/\(area)/\(period.id)/" }
}

extension Edition {
    /// The folder of one statistic, frozen at a period.
    func frozenRoute(indicator: String, area: Int, period: Period) -> Route {
        Route(path: embedRoute(indicator: indicator, area: area).path + period.id + "/")
    }
}
