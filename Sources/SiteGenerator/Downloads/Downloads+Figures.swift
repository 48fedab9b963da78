import ClubData
import Localization
import Statistics
import StructuredText

extension Downloads {
    /// The resource of `data/figures.csv` in the published descriptor: what each column holds, in the site's first
    /// language.
    ///
    /// Rows are unique by all that their address is made of. That is no primary key: most of its fields may be empty.
    var figures: Node {
        let bytes = site.revisions.files.first { $0.path == PreviousSite.figuresPath }?.bytes ?? []
        return .object([
            "name": .text("figures"),
            "title": say(.figuresTitle),
            "description": say(.figuresDescription),
            "path": .text(String(PreviousSite.figuresPath.dropFirst(Self.folder.count))),
            "format": .text("csv"),
            "mediatype": .text("text/csv"),
            "encoding": .text("utf-8"),
            "schema": .object([
                "fields": .list(PublishedFigures.Column.allCases.map(field)),
                "uniqueKeys": .list([
                    .list(PublishedFigures.Column.address.map { .text($0.rawValue) })
                ]),
                "foreignKeys": .list([
                    .object([
                        "fields": .list([.text(PublishedFigures.Column.area.rawValue)]),
                        "reference": .object(["resource": .text("areas"), "fields": .list([.text("id")])]),
                    ])
                ]),
            ]),
            "bytes": .number(bytes.count),
            "hash": .text("sha256:" + SHA256.hexadecimal(of: bytes)),
        ])
    }

    private func field(_ column: PublishedFigures.Column) -> Node {
        .object([
            "name": .text(column.rawValue),
            "type": .text(type(column)),
            "description": say(description(column)),
            "constraints": constraints(column),
        ])
    }

    private func type(_ column: PublishedFigures.Column) -> String {
        switch column {
        case .kind, .indicator, .category, .target, .area, .period, .document: "string"
        case .value: "number"
        case .numerator, .denominator, .clubs, .reported, .carried: "integer"
        case .illustrative: "boolean"
        }
    }

    private func constraints(_ column: PublishedFigures.Column) -> Node? {
        switch column {
        case .kind:
            .object([
                "required": .boolean(true),
                "enum": .list(PublishedFigures.Kind.allCases.map { .text($0.rawValue) }),
            ])
        case .indicator, .area, .numerator, .illustrative: .object(["required": .boolean(true)])
        case .period:
            .object([
                "required": .boolean(true),
                "pattern": .text("[0-9]{4}(-(H[12]|9M|Q[1-4]|0[1-9]|1[0-2]))?"),
            ])
        case .denominator: .object(["required": .boolean(true), "minimum": .number(1)])
        case .clubs, .reported, .carried: .object(["minimum": .number(0)])
        case .category, .target, .document, .value: nil
        }
    }

    private func description(_ column: PublishedFigures.Column) -> Phrase {
        switch column {
        case .kind: .figuresKind
        case .indicator: .figuresIndicator
        case .category: .figuresClass
        case .target: .figuresTarget
        case .area: .figuresArea
        case .period: .figuresPeriod
        case .document: .figuresDocument
        case .value: .figuresValue
        case .numerator: .figuresNumerator
        case .denominator: .figuresDenominator
        case .clubs: .figuresClubs
        case .reported: .figuresReported
        case .carried: .figuresCarried
        case .illustrative: .figuresIllustrative
        }
    }

    private func say(_ phrase: Phrase) -> Node? { site.editions.first.map { .text($0.say(phrase)) } }
}
