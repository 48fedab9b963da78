import Diagnostics
import Localization
import Quantities
import Statistics
import StructuredText

/// Reads `content/site.yml`.
struct SiteSettingsReader {
    private var reader: NodeReader

    private static let names = [
        "title", "description", "publisher", "base_url", "languages", "default", "registry", "rounding", "licence",
        "home", "embeds", "categories", "events", "privacy", "claims",
    ]

    /// The settings, or nil with errors where something required is missing or does not fit.
    static func read(_ file: SourceFile) -> Checked<SiteSettings?> {
        let parsed = YAMLParser.parse(file)
        guard let root = parsed.value else { return Checked(nil, parsed.diagnostics) }
        var reader = SiteSettingsReader(reader: NodeReader(file))
        let settings = reader.settings(root)
        let diagnostics = parsed.diagnostics + reader.reader.diagnostics
        return Checked(diagnostics.hasErrors ? nil : settings, diagnostics)
    }

    private mutating func settings(_ root: Node) -> SiteSettings? {
        reader.expectMapping(
            root,
            "the site",
            names: Self.names,
            required: ["title", "description", "publisher", "base_url", "default", "licence"]
        )
        let title = root["title"].flatMap { reader.localized($0, "title") }
        let description = root["description"].flatMap { reader.localized($0, "description") }
        let publisher = root["publisher"].flatMap { reader.localized($0, "publisher") }
        let base = root["base_url"].flatMap { baseURL($0) }
        let defaults = root["default"].flatMap { self.defaults($0) }
        let licence = root["licence"].flatMap { self.licence($0) }
        let rounding: Rounding? = root["rounding"].map { reader.choice($0, "rounding") } ?? .halfUp
        let languages = root["languages"].map { self.languages($0) } ?? Language.allCases
        let registry = root["registry"].map { reader.texts($0, "registry") }
        let home = self.home(root["home"])
        let embeds = root["embeds"].map { self.embeds($0) } ?? (Self.districts, .none)
        let categories = topics(root["categories"], "a category")
        let events = topics(root["events"], "an event")
        guard let title, let description, let publisher, let base, let defaults, let licence, let rounding else {
            return nil
        }
        let frozen = root["embeds"].map { FrozenSettings.read($0, &reader) } ?? FrozenSettings()
        var settings = SiteSettings(
            title: title,
            description: description,
            publisher: publisher,
            baseURL: base,
            languages: languages,
            area: defaults.area,
            period: defaults.period,
            registry: registry,
            rounding: rounding,
            licence: licence,
            home: home,
            embedLevel: embeds.lowestLevel,
            pictures: embeds.pictures,
            frozen: frozen,
            categories: categories,
            events: events,
            privacyThreshold: root["privacy"].map { threshold($0) } ?? Self.usualThreshold
        )
        settings.attributions = root["claims"].flatMap { attributions($0) }
        return settings
    }

    private mutating func attributions(_ node: Node) -> [String]? {
        reader.expectMapping(node, "claims", names: ["attributed_by"], required: ["attributed_by"])
        return node["attributed_by"].map { reader.texts($0, "attributed_by") }
    }

    private mutating func baseURL(_ node: Node) -> BaseURL? {
        guard let text = reader.text(node, "base_url") else { return nil }
        guard let url = BaseURL(text) else {
            reader.error(
                "AddressForm",
                "base_url is \"\(text)\", not an address of the web",
                at: node.range,
                hint: "write it whole, such as https://thongke.example.vn/"
            )
            return nil
        }
        return url
    }

    private mutating func defaults(_ node: Node) -> (area: String, period: Period)? {
        reader.expectMapping(node, "default", names: ["area", "period"], required: ["area", "period"])
        guard let area = node["area"].flatMap({ reader.text($0, "area") }),
            let period = node["period"].flatMap({ reader.period($0, "period") })
        else { return nil }
        return (area, period)
    }

    private mutating func licence(_ node: Node) -> SiteSettings.Licence? {
        reader.expectMapping(node, "a licence", names: ["name", "url"], required: ["name", "url"])
        guard let name = node["name"].flatMap({ reader.text($0, "name") }),
            let url = node["url"].flatMap({ reader.text($0, "url") })
        else { return nil }
        return .init(name: name, url: url)
    }

    private mutating func languages(_ node: Node) -> [Language] {
        var languages: [Language] = []
        for item in reader.list(node) {
            guard let language: Language = reader.choice(item, "a language") else { continue }
            if !languages.contains(language) { languages.append(language) }
        }
        return languages.isEmpty ? [.vi] : languages
    }

    private mutating func home(_ node: Node?) -> SiteSettings.Home {
        guard let node else { return .init(headline: [], targets: nil, trend: nil, ranking: nil) }
        reader.expectMapping(node, "home", names: ["headline", "targets", "trend", "ranking"])
        return .init(
            headline: node["headline"].map { reader.texts($0, "headline") } ?? [],
            targets: node["targets"].flatMap { reader.text($0, "targets") },
            trend: node["trend"].flatMap { reader.text($0, "trend") },
            ranking: node["ranking"].flatMap { reader.text($0, "ranking") }
        )
    }

    /// The level of districts, the lowest that has embeds where the settings do not say.
    private static let districts = 2

    private mutating func embeds(_ node: Node) -> (lowestLevel: Int, pictures: SiteSettings.RasterPictures) {
        reader.expectMapping(node, "embeds", names: ["lowest_level", "png", "png_level"] + FrozenSettings.names)
        let lowest = node["lowest_level"].flatMap { reader.integer($0, "lowest_level", in: 0...9) } ?? Self.districts
        let extent: SiteSettings.RasterPictures.Extent = node["png"].flatMap { reader.choice($0, "png") } ?? .none
        // What has no embed has no place for a picture either.
        let level = node["png_level"].flatMap { reader.integer($0, "png_level", in: 0...lowest) } ?? lowest
        return (lowest, SiteSettings.RasterPictures(extent: extent, lowestLevel: level))
    }

    /// The threshold where the settings do not say, usual among statistical offices.
    private static let usualThreshold = 5

    private mutating func threshold(_ node: Node) -> Int {
        reader.expectMapping(node, "privacy", names: ["threshold"], required: ["threshold"])
        return node["threshold"].flatMap { reader.integer($0, "threshold", in: 2...1000) } ?? Self.usualThreshold
    }

    private mutating func topics(_ node: Node?, _ what: String) -> [SiteSettings.Topic] {
        guard let node else { return [] }
        var topics: [SiteSettings.Topic] = []
        for item in reader.list(node) {
            reader.expectMapping(item, what, names: ["id", "name"], required: ["id", "name"])
            guard let id = item["id"].flatMap({ reader.identifier($0, "id") }),
                let name = item["name"].flatMap({ reader.localized($0, "name") })
            else { continue }
            topics.append(.init(id: id, name: name))
        }
        return topics
    }
}
