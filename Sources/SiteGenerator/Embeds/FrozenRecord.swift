import ClubData
import Diagnostics
import Quantities
import Statistics
import StructuredText

/// The figures that a frozen statistic was published with: what `published` in its `data.json` says.
///
/// They stand in the frozen folder itself, so that they are there for as long as the picture that shows them.
struct FrozenRecord: Sendable, Hashable {
    /// A figure as it was published.
    struct Entry: Sendable, Hashable {
        let category: String?
        let period: Period
        let value: Ratio
    }

    /// Whether the figures were published by others, not computed.
    let isObserved: Bool
    /// The figures: that of the period first, then earlier ones of the series and those of classes.
    let entries: [Entry]

    /// Reads the record from a frozen `data.json`; nil where it is not as tiendo writes it.
    static func read(_ bytes: [UInt8]) -> FrozenRecord? {
        guard let root = JSONParser.parse(SourceFile(path: "data.json", bytes: bytes)).value,
            let kind = root["kind"]?.scalarText, case .sequence(let items)? = root["published"]?.value
        else { return nil }
        var entries: [Entry] = []
        for item in items {
            guard let period = item["period"]?.scalarText.flatMap({ Period($0) }),
                let above = item["numerator"]?.scalarText.flatMap({ Int($0) }),
                let below = item["denominator"]?.scalarText.flatMap({ Int($0) }), let value = Ratio(above, below)
            else { return nil }
            entries.append(Entry(category: item["class"]?.scalarText, period: period, value: value))
        }
        return FrozenRecord(isObserved: kind == "published", entries: entries)
    }

    /// The record as it stands in `data.json`.
    var node: Node {
        .list(
            entries.map { entry in
                .object([
                    "period": .text(entry.period.id), "class": entry.category.map(Node.text),
                    "numerator": .number(entry.value.numerator), "denominator": .number(entry.value.denominator),
                ])
            }
        )
    }
}

extension Statistic {
    /// Everything that the frozen statistic shows and that can be held against later data.
    var record: FrozenRecord {
        let figure = figure
        if !figure.isKnown, let latest = latestObservation {
            return FrozenRecord(
                isObserved: true,
                entries: [.init(category: nil, period: latest.period, value: latest.value)]
            )
        }
        let series = ([nil] + indicator.categories.map(Optional.some)).flatMap { category in
            site.figures.series(indicator, category: category, area: area).reversed().compactMap { figure in
                figure.value.map { FrozenRecord.Entry(category: category?.id, period: figure.period, value: $0) }
            }
        }
        return FrozenRecord(isObserved: false, entries: series)
    }

    /// The statistic for programs, frozen: as ``json``, without what can change, with the exact figures it shows.
    var frozenJSON: [UInt8] {
        guard case .mapping(let entries) = node.value else { return [] }
        let added = [("frozen", Node.boolean(true)), ("published", record.node)]
        return Node(
            .mapping(
                entries.filter { $0.key != "revised" }
                    + added.map { Node.Entry(key: $0.0, keyRange: 0..<0, node: $0.1) }
            ),
            range: 0..<0
        ).jsonText
    }
}
