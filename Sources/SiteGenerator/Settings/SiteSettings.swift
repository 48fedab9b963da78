import Diagnostics
import Localization
import Quantities
import Statistics
import StructuredText

/// The settings of a site: `content/site.yml`.
public struct SiteSettings: Sendable, Hashable {
    /// The site's name.
    public let title: LocalizedText
    /// One or two sentences on what it is.
    public let description: LocalizedText
    /// Who publishes it.
    public let publisher: LocalizedText
    /// Where it is published, ending in a slash: `https://tiendo.example/`.
    public internal(set) var baseURL: BaseURL
    /// The languages it is written in; the first stands at the root.
    public let languages: [Language]
    /// The area meant where none is named, by id.
    public let area: String
    /// The period meant where none is named, to which the data runs.
    public internal(set) var period: Period
    /// The areas whose clubs are all in the tables, by id; nil for all.
    public let registry: [String]?
    /// How published figures are rounded.
    public let rounding: Rounding
    /// The licence of the data.
    public let licence: Licence
    /// What the home page shows.
    public let home: Home
    /// The lowest level of area whose statistics have embeds: 0 the country, 1 provinces, 2 districts.
    public let embedLevel: Int
    /// Which statistics have pictures as PNG.
    public let pictures: RasterPictures
    /// Which statistics are frozen at a period.
    public internal(set) var frozen = FrozenSettings()
    /// The categories of news.
    public let categories: [Topic]
    /// The event threads of news.
    public let events: [Topic]
    /// Counts of sensitive indicators above 0 and below this are withheld.
    public var privacyThreshold = 5
    /// Words that attribute a sentence to someone else, so that its numbers are no claims; nil for the usual ones.
    public internal(set) var attributions: [String]?

    /// A licence, by its name and address.
    public struct Licence: Sendable, Hashable {
        /// The name: CC BY 4.0.
        public let name: String
        /// Its address.
        public let url: String
    }

    /// What the home page shows, by indicators' ids.
    public struct Home: Sendable, Hashable {
        /// The figures in the first row.
        public let headline: [String]
        /// The indicator whose progress against its targets is shown.
        public let targets: String?
        /// The indicator whose course over time is shown.
        public let trend: String?
        /// The indicator by which the areas below are compared.
        public let ranking: String?
    }

    /// A category or an event of news.
    public struct Topic: Sendable, Hashable {
        /// The id, used in addresses and in front matter.
        public let id: String
        /// The name.
        public let name: LocalizedText
    }
}

/// An absolute address of a site, taken apart once.
public struct BaseURL: Sendable, Hashable {
    /// Scheme and host: `https://tiendo.example`.
    public let origin: String
    /// The path, from a slash to a slash: `/` or `/thong-ke/`.
    public let path: String

    /// Takes an address apart; nil where it is not http or https with a host, or holds a query or a fragment.
    public init?(_ text: String) {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        guard !host.isEmpty, !text.contains(where: { "?#\" <>\\".contains($0) }) else { return nil }
        origin = scheme + host
        let path = String(rest.dropFirst(host.count))
        self.path = path.isEmpty ? "/" : path.hasSuffix("/") ? path : path + "/"
    }

    /// The whole address, with its slash.
    public var text: String { origin + path }
}
