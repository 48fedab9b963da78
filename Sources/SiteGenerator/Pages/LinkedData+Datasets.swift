import Localization
import Quantities
import Statistics
import StructuredText

/// Data sets in the words of schema.org, with the fields that Google's Dataset search requires and recommends
/// (developers.google.com/search/docs/appearance/structured-data/dataset).
extension LinkedData {
    /// The figures of an indicator; its files are those of the default area's statistic.
    static func indicator(_ indicator: Indicator, _ edition: Edition, _ site: Site) -> Node {
        let name = indicator.name[edition.language]
        let computation = edition.computation(indicator)
        let unit = indicator.unit.map { Node.text($0.many[edition.language]) }
        let isOffered = site.statistics.contains(indicator, edition.area)
        let base = edition.settings.baseURL.text
        func file(_ name: String) -> String { base + site.dataPath(indicator, edition.area, name) }
        let files =
            isOffered
            ? [
                download("data.csv", "text/csv", file("data.csv")),
                download("data.json", "application/json", file("data.json")),
            ]
            : [download("figures.csv", "text/csv", base + PreviousSite.figuresPath)]
        return dataset(
            edition,
            site,
            name: name,
            description: "\(indicator.description[edition.language]) \(computation)",
            route: edition.route(indicator: indicator.id),
            keywords: [name, edition.name(ofArea: edition.area), edition.settings.title[edition.language]],
            variables: [
                .object([
                    "@type": .text("PropertyValue"), "name": .text(name), "propertyID": .text(indicator.id),
                    "unitText": unit,
                ])
            ],
            technique: computation,
            files: files
        )
    }

    /// All published tables together.
    static func tables(_ edition: Edition, _ site: Site) -> Node {
        let base = edition.settings.baseURL.text + Downloads.folder
        let tables = edition.dataset.tables.flatMap { table in
            [
                download(edition.title(of: table.resource), "text/csv", base + table.resource.name + ".csv"),
                download(edition.title(of: table.resource), "application/json", base + table.resource.name + ".json"),
            ]
        }
        let descriptor = download("datapackage.json", "application/json", base + "datapackage.json")
        let names = edition.figures.indicators.map { $0.name[edition.language] }
        return dataset(
            edition,
            site,
            name: edition.settings.title[edition.language],
            description: "\(edition.settings.description[edition.language]) \(edition.say(.dataDescription))",
            route: edition.dataRoute,
            keywords: [edition.name(ofArea: edition.area)] + names,
            variables: names.map { .object(["@type": .text("PropertyValue"), "name": .text($0)]) },
            technique: nil,
            files: tables + [descriptor]
        )
    }

    private static func dataset(
        _ edition: Edition,
        _ site: Site,
        name: String,
        description: String,
        route: Route,
        keywords: [String],
        variables: [Node],
        technique: String?,
        files: [Node]
    ) -> Node {
        let url = Node.text(edition.url(route))
        let calendar = edition.dataset.periods
        let last = calendar.lastDay(of: edition.period)
        // There is no clock: the data changed last at the end of its period, or on the day of the latest correction.
        let changed = site.revisions.listed.compactMap { $0.explanation?.date }.max().map { max($0, last) } ?? last
        return .object([
            "@context": .text("https://schema.org"),
            "@type": .text("Dataset"),
            "name": .text(name),
            "description": .text(description),
            "url": url,
            "identifier": url,
            "inLanguage": .text(edition.language.htmlCode),
            "license": .text(edition.settings.licence.url),
            "isAccessibleForFree": .boolean(true),
            "creator": publisher(edition),
            "publisher": publisher(edition),
            "keywords": .list(keywords.map(Node.text)),
            "variableMeasured": .list(variables),
            "measurementTechnique": technique.map(Node.text),
            "temporalCoverage": (edition.figures.periods.first).map { .text("\($0.firstDay.iso)/\(last.iso)") },
            "spatialCoverage": .object([
                "@type": .text("Place"), "name": .text(edition.title(ofArea: edition.area)),
            ]),
            "dateModified": .text(changed.iso),
            "includedInDataCatalog": .object([
                "@type": .text("DataCatalog"), "name": .text(edition.settings.title[edition.language]),
                "url": .text(edition.url(edition.dataRoute)),
            ]),
            "distribution": .list(files),
        ])
    }

    private static func download(_ name: String, _ kind: String, _ url: String) -> Node {
        .object([
            "@type": .text("DataDownload"), "name": .text(name), "encodingFormat": .text(kind),
            "contentUrl": .text(url),
        ])
    }
}
