import ClubData
import Localization
import Templates

extension PageWriter {
    /// The page of downloads.
    func data() -> Written {
        let base = edition.settings.baseURL.path + Downloads.folder
        let tables: [TemplateValue] = edition.dataset.tables.map { table in
            let resource = table.resource
            return .object([
                "title": .text(edition.title(of: resource)),
                "name": .text(resource.name),
                "description": .optional(edition.description(of: resource)),
                "rows_text": .text(edition.say(.rows, ["count": edition.language.integer(table.rowCount)])),
                "is_illustrative": .boolean(resource.isIllustrative),
                "csv_url": .text(base + resource.name + ".csv"),
                "excel_url": .text(base + resource.name + "-excel.csv"),
                "json_url": .text(base + resource.name + ".json"),
                "suppressed_note": .optional(edition.withheldCells(table)),
                "source": .optional(
                    resource.sources.isEmpty
                        ? nil
                        : edition.say(.source, ["source": resource.sources.compactMap(\.title).joined(separator: "; ")])
                ),
            ])
        }
        let isIllustrative = edition.dataset.tables.contains { $0.resource.isIllustrative }
        let head = Head(
            kind: "data",
            route: edition.dataRoute,
            title: edition.say(.dataTitle),
            description: edition.say(.dataDescription),
            isIllustrative: isIllustrative,
            alternates: routes { $0.dataRoute },
            trail: [Crumb(name: edition.say(.dataTitle), route: nil)],
            linkedData: LinkedData.tables(edition, site)
        )
        return write(
            head,
            [
                "intro": .text(edition.say(.dataDescription)),
                "tables": .list(tables),
                "package_url": .text(base + "datapackage.json"),
                "revisions_url": .text(edition.href(edition.revisionsRoute)),
                "illustrative_note": .optional(isIllustrative ? edition.say(.illustrativeNote) : nil),
            ]
        )
    }

    /// The page a server shows for an address that is not there.
    func notFound() -> Written {
        let head = Head(
            kind: "not-found",
            route: edition.notFoundRoute,
            title: edition.say(.notFoundTitle),
            description: edition.say(.notFoundDescription)
        )
        let suggestions: [(Phrase, Route)] = [
            (.homeTitle, edition.homeRoute), (.areasTitle, edition.areasRoute),
            (.indicatorsTitle, edition.indicatorsRoute), (.newsTitle, edition.newsRoute(page: 1)),
        ]
        return write(
            head,
            [
                "message": .text(edition.say(.notFoundDescription)),
                "suggestions": .list(
                    suggestions.map { phrase, route in
                        .object(["name": .text(edition.say(phrase)), "url": .text(edition.href(route))])
                    }
                ),
            ]
        )
    }
}
