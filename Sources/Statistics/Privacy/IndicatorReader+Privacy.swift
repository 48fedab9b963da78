import ClubData
import StructuredText

extension IndicatorReader {
    /// Holds indicators against what is private or sensitive: no figure may tell what the tables keep back.
    mutating func checkPrivacy(_ indicators: [Indicator], _ places: [String: Node]) {
        let sensitive = Set(
            indicators.filter(\.isSensitive).compactMap { indicator in
                indicator.definition.measure.flatMap { measure in
                    measure.aggregate.field.map { Suppression.Field(table: measure.table, name: $0) }
                }
            }
        )
        for indicator in indicators {
            guard let place = places[indicator.id] else { continue }
            if indicator.isSensitive { checkSensitive(indicator, place) }
            checkUse(indicator, sensitive, place)
        }
    }

    /// Whether small figures of an indicator can be withheld at all.
    private mutating func checkSensitive(_ indicator: Indicator, _ place: Node) {
        guard let measure = indicator.definition.measure else {
            reader.error(
                "SensitiveKind",
                "\(indicator.id) is marked sensitive, but reads no table",
                at: place.range,
                hint: "mark the indicators that it is made of; a ratio is withheld with its parts"
            )
            return
        }
        switch measure.aggregate {
        case .median:
            reader.error(
                "SensitiveKind",
                "\(indicator.id) is a median: it is one club's own value and cannot be withheld piece by piece",
                at: place.range,
                hint: "show the sum or the mean instead"
            )
        case .count:
            guard !privateFields(of: indicator).isEmpty else {
                reader.error(
                    "SensitiveField",
                    "\(indicator.id) counts rows that anyone can count in the published table \(measure.table)",
                    at: place.range,
                    hint: "mark the column that it counts by as private in the descriptor"
                )
                return
            }
        case .sum(let name), .mean(let name):
            guard let column = dataset.table(measure.table)?.column(name) else { return }
            let isCount = column.kind == .integer && column.cells.allSatisfy { $0 >= 0 || $0 == Column.missing }
            guard !isCount else { return }
            reader.error(
                "SensitiveField",
                "\(name) does not hold counts of people: a sensitive sum needs whole numbers, none below 0",
                at: place.range
            )
        }
    }

    /// Whether an indicator gives away a private or a sensitive column.
    private mutating func checkUse(_ indicator: Indicator, _ sensitive: Set<Suppression.Field>, _ place: Node) {
        guard let measure = indicator.definition.measure else { return }
        let summed = measure.aggregate.field
        let tested = testedFields(of: indicator)
        let kept = privateFields(of: indicator)
        if let name = kept.first(where: { !indicator.isSensitive || ($0 != summed && summed != nil) }) {
            reader.error(
                "PrivateField",
                "\(indicator.id) uses \(name), which is private",
                at: place.range,
                hint: indicator.isSensitive
                    ? "a sum may not be limited by a private column: whose sum it is would tell the column"
                    : "mark the indicator with sensitive: true, so that small figures are withheld, or use another column"
            )
        }
        func isSensitive(_ name: String) -> Bool { sensitive.contains(.init(table: measure.table, name: name)) }
        if let name = tested.first(where: isSensitive) {
            reader.error(
                "SensitiveField",
                "\(indicator.id) tests \(name), whose small values are withheld",
                at: place.range,
                hint: "a count by that column would tell them; take the condition out"
            )
        } else if let summed, isSensitive(summed), !indicator.isSensitive {
            reader.error(
                "SensitiveField",
                "\(indicator.id) reads \(summed), which another indicator marks sensitive",
                at: place.range,
                hint: "mark this one with sensitive: true too"
            )
        }
    }

    /// The columns that decide which rows are in a figure: of conditions, of classes, and of time.
    private func testedFields(of indicator: Indicator) -> [String] {
        guard let measure = indicator.definition.measure else { return [] }
        let conditions = measure.conditions + indicator.categories.map(\.condition)
        return conditions.map(\.field) + measure.series.fields
    }

    private func privateFields(of indicator: Indicator) -> [String] {
        guard let measure = indicator.definition.measure, let table = dataset.table(measure.table) else { return [] }
        return ([measure.aggregate.field].compactMap { $0 } + testedFields(of: indicator)).filter { name in
            column(name, in: table)?.field.isPrivate ?? false
        }
    }
}

extension Indicator.Definition {
    /// The aggregate over a table, where it is one.
    var measure: Measure? {
        switch self {
        case .measure(let measure), .breakdown(let measure, _): measure
        case .ratio, .observed: nil
        }
    }
}

extension Measure.Series {
    /// The columns that say when a row counts.
    var fields: [String] {
        switch self {
        case .inBeing(let from, let until): [from] + [until].compactMap { $0 }
        case .latestReport(let period): [period]
        case .flow(let date, _): [date]
        }
    }
}
