import ClubData
import Diagnostics
import Localization
import Quantities
import StructuredText

/// Reads `content/indicators.yml` and holds each indicator against the tables it names.
public struct IndicatorReader {
    var reader: NodeReader
    let dataset: Dataset

    static let names = [
        "id", "name", "unit", "description", "sentence", "better", "format", "decimals", "kind", "table", "field", "by",
        "where",
        "stock", "flow", "categories", "numerator", "denominator", "shares", "sensitive", "words",
    ]

    /// The kinds of indicator, as they are written.
    enum Kind: String, CaseIterable {
        case count, sum, mean, median, ratio, breakdown, observed
    }

    /// How a figure is written, as it is written.
    enum FormatName: String, CaseIterable {
        case integer, decimal, percent, money
    }

    /// Reads all indicators. Those with an error are left out.
    public static func read(_ file: SourceFile, dataset: Dataset) -> Checked<[Indicator]> {
        let parsed = YAMLParser.parse(file)
        var reader = IndicatorReader(reader: NodeReader(file), dataset: dataset)
        var indicators: [Indicator] = []
        var places: [String: Node] = [:]
        guard let root = parsed.value else { return Checked([], parsed.diagnostics) }
        guard case .sequence(let items) = root.value else {
            reader.reader.error("ValueType", "the indicators are \(root.inWords), not a list", at: root.range)
            return Checked([], parsed.diagnostics + reader.reader.diagnostics)
        }
        for item in items {
            guard let indicator = reader.indicator(item) else { continue }
            let place = item["id"] ?? item
            if let first = places[indicator.id] {
                reader.reader.report(
                    .error(
                        "DuplicateName",
                        "the indicator \"\(indicator.id)\" is given twice",
                        at: file.location(of: place.range),
                        hint: "give one of the two another id",
                        notes: [.init("first given here", at: file.location(of: first.range))]
                    )
                )
                continue
            }
            places[indicator.id] = place
            indicators.append(indicator)
        }
        reader.checkRatios(items, ids: indicators.map(\.id))
        reader.checkPrivacy(indicators, places)
        return Checked(indicators, parsed.diagnostics + reader.reader.diagnostics)
    }

    private mutating func indicator(_ node: Node) -> Indicator? {
        let before = reader.diagnostics.count
        reader.expectMapping(node, "an indicator", names: Self.names, required: ["id", "name", "description", "kind"])
        let id = node["id"].flatMap { reader.identifier($0, "id") }
        let name = node["name"].flatMap { reader.localized($0, "name") }
        let description = node["description"].flatMap { reader.localized($0, "description") }
        let direction: Indicator.Direction? = node["better"].map { reader.choice($0, "better") } ?? .neutral
        let format = self.format(node)
        let sentence = node["sentence"].flatMap { self.sentence($0) }
        let unit = node["unit"].flatMap { self.unit($0) }
        let kind: Kind? = node["kind"].flatMap { reader.choice($0, "kind") }
        let sharesSumToWhole = node["shares"].map { self.sharesSumToWhole($0, kind) } ?? false
        guard let id, let name, let description, let direction, let format, let kind,
            let definition = self.definition(node, kind), reader.diagnostics.count == before
        else { return nil }
        var indicator = Indicator(
            id: id,
            name: name,
            unit: unit,
            description: description,
            sentence: sentence,
            format: format,
            direction: direction,
            definition: definition,
            sharesSumToWhole: sharesSumToWhole,
            isSensitive: node["sensitive"].flatMap { reader.boolean($0, "sensitive") } ?? false
        )
        indicator.words = node["words"].map { words($0) } ?? [:]
        return indicator
    }

    private mutating func format(_ node: Node) -> Indicator.Format? {
        let decimals = node["decimals"].map { reader.integer($0, "decimals", in: 0...6) } ?? 1
        let name: FormatName? = node["format"].map { reader.choice($0, "format") } ?? .integer
        guard let decimals, let name else { return nil }
        return switch name {
        case .integer: .integer
        case .decimal: .decimal(decimals)
        case .percent: .percent(decimals)
        case .money: .money
        }
    }

    private mutating func sentence(_ node: Node) -> LocalizedText? {
        guard let sentence = reader.localized(node, "sentence") else { return nil }
        for text in [sentence.vi, sentence.en] {
            for hole in ["{area}", "{value}"] where text.firstRange(of: hole) == nil {
                reader.error(
                    "PhraseHole",
                    "the sentence \"\(text)\" lacks \(hole)",
                    at: node.range,
                    hint: "write it with {area} and {value}"
                )
            }
        }
        return sentence
    }

    private mutating func unit(_ node: Node) -> Indicator.Unit? {
        if let text = node.scalarText {
            return Indicator.Unit(many: LocalizedText(vi: text, en: text), one: LocalizedText(vi: text, en: text))
        }
        reader.expectMapping(node, "a unit", names: ["vi", "en", "en_one"], required: ["vi", "en"])
        guard let vi = node["vi"].flatMap({ reader.text($0, "vi") }),
            let en = node["en"].flatMap({ reader.text($0, "en") })
        else { return nil }
        let one = node["en_one"].flatMap { reader.text($0, "en_one") } ?? en
        return Indicator.Unit(many: LocalizedText(vi: vi, en: en), one: LocalizedText(vi: vi, en: one))
    }

    private mutating func definition(_ node: Node, _ kind: Kind) -> Indicator.Definition? {
        switch kind {
        case .observed:
            return .observed
        case .ratio:
            reader.require(node, "an indicator of kind ratio", ["numerator", "denominator"])
            guard let numerator = node["numerator"].flatMap({ reader.text($0, "numerator") }),
                let denominator = node["denominator"].flatMap({ reader.text($0, "denominator") })
            else { return nil }
            return .ratio(numerator: numerator, denominator: denominator)
        case .count, .sum, .mean, .median:
            return measure(node, kind).map { .measure($0) }
        case .breakdown:
            reader.require(node, "an indicator of kind breakdown", ["by", "categories"])
            guard let measure = self.measure(node, kind), let table = dataset.table(measure.table),
                let by = node["by"].flatMap({ field($0, "by", in: table) })
            else { return nil }
            return .breakdown(measure, self.categories(node["categories"], by: by, in: table))
        }
    }

    private mutating func measure(_ node: Node, _ kind: Kind) -> Measure? {
        reader.require(node, "an indicator of kind \(kind.rawValue)", ["table"])
        guard let place = node["table"], let name = reader.text(place, "table") else { return nil }
        guard let table = dataset.table(name) else {
            reader.error(
                "UnknownTable",
                "there is no table \"\(name)\" in the data package",
                at: place.range,
                hint: NearMiss.hint(for: name, among: dataset.tables.map(\.resource.name))
            )
            return nil
        }
        guard let series = self.series(node, in: table), let aggregate = self.aggregate(node, kind, in: table) else {
            return nil
        }
        let conditions = node["where"].map { self.conditions($0, in: table) } ?? []
        return Measure(table: name, aggregate: aggregate, conditions: conditions, series: series)
    }

    private mutating func aggregate(_ node: Node, _ kind: Kind, in table: Table) -> Measure.Aggregate? {
        if kind == .count || kind == .breakdown { return .count }
        reader.require(node, "an indicator of kind \(kind.rawValue)", ["field"])
        guard let place = node["field"], let name = field(place, "field", in: table) else { return nil }
        guard table.column(name)?.isNumeric == true else {
            reader.error("FieldType", "\(name) does not hold numbers, so it has no \(kind.rawValue)", at: place.range)
            return nil
        }
        return switch kind {
        case .mean: .mean(name)
        case .median: .median(name)
        default: .sum(name)
        }
    }

    private mutating func series(_ node: Node, in table: Table) -> Measure.Series? {
        switch (node["stock"], node["flow"]) {
        case (let stock?, nil): return self.stock(stock, in: table)
        case (nil, let flow?):
            reader.expectMapping(flow, "a flow", names: ["date", "since"], required: ["date"])
            guard let date = flow["date"].flatMap({ dateField($0, "date", in: table) }) else { return nil }
            let since = flow["since"].flatMap { reader.date($0, "since") }
            return .flow(date: date, since: since)
        default:
            reader.error(
                "MissingName",
                "the indicator must say how rows belong to a period: either stock or flow",
                at: node.range,
                hint: "stock is how things stand on the last day; flow is what happened in the period"
            )
            return nil
        }
    }

    private mutating func stock(_ node: Node, in table: Table) -> Measure.Series? {
        reader.expectMapping(node, "a stock", names: ["from", "until", "period"])
        if let place = node["period"] {
            guard let period = field(place, "period", in: table) else { return nil }
            guard table.column("club") != nil else {
                reader.error(
                    "FieldType",
                    "\(table.resource.name) has no column club, so it holds no reports",
                    at: place.range
                )
                return nil
            }
            return .latestReport(period: period)
        }
        reader.require(node, "a stock", ["from"])
        guard let from = node["from"].flatMap({ dateField($0, "from", in: table) }) else { return nil }
        return .inBeing(from: from, until: node["until"].flatMap { dateField($0, "until", in: table) })
    }

    mutating func field(_ node: Node, _ name: String, in table: Table) -> String? {
        guard let text = reader.text(node, name) else { return nil }
        if column(text, in: table) != nil { return text }
        reader.error(
            "UnknownField",
            "the table \(table.resource.name) has no column \"\(text)\"",
            at: node.range,
            hint: NearMiss.hint(for: text, among: table.columns.map(\.field.name))
        )
        return nil
    }

    private mutating func dateField(_ node: Node, _ name: String, in table: Table) -> String? {
        guard let text = field(node, name, in: table) else { return nil }
        guard column(text, in: table)?.kind == .date else {
            reader.error("FieldType", "\(text) does not hold dates", at: node.range)
            return nil
        }
        return text
    }

    /// The column of a name; `club.x` is a column of the clubs.
    func column(_ name: String, in table: Table) -> Column? {
        guard name.hasPrefix("club.") else { return table.column(name) }
        guard table.column("club") != nil else { return nil }
        return dataset.table("clubs")?.column(String(name.dropFirst("club.".count)))
    }

    private mutating func checkRatios(_ items: [Node], ids: [String]) {
        for item in items where item["kind"]?.scalarText == Kind.ratio.rawValue {
            for name in ["numerator", "denominator"] {
                guard let place = item[name], let id = place.scalarText, !ids.contains(id) else { continue }
                reader.error(
                    "UnknownIndicator",
                    "there is no indicator \"\(id)\"",
                    at: place.range,
                    hint: NearMiss.hint(for: id, among: ids)
                )
            }
        }
    }
}
