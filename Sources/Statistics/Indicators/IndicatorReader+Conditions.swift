import ClubData
import Diagnostics
import Localization
import Quantities
import StructuredText

extension IndicatorReader {
    /// `where: {start_up: [members], members: {from: 50}}`.
    mutating func conditions(_ node: Node, in table: Table) -> [Condition] {
        guard case .mapping(let entries) = node.value else {
            reader.error("ValueType", "where is \(node.inWords), not columns and what they must be", at: node.range)
            return []
        }
        var conditions: [Condition] = []
        for entry in entries {
            let name = Node(.text(entry.key, quoted: true), range: entry.keyRange)
            guard let field = self.field(name, "where", in: table), let column = self.column(field, in: table) else {
                continue
            }
            if let test = self.test(entry.node, of: column) { conditions.append(Condition(field: field, test: test)) }
        }
        return conditions
    }

    /// The classes of a breakdown; a class without bounds and values holds the rows whose cell is its id.
    mutating func categories(_ node: Node?, by field: String, in table: Table) -> [Indicator.Category] {
        guard let node, let column = self.column(field, in: table) else { return [] }
        var categories: [Indicator.Category] = []
        for item in reader.list(node) {
            reader.expectMapping(
                item,
                "a category",
                names: ["id", "name", "values", "from", "over", "to", "under"],
                required: ["id", "name"]
            )
            guard let id = item["id"].flatMap({ reader.identifier($0, "id") }),
                let name = item["name"].flatMap({ reader.localized($0, "name") })
            else { continue }
            let bounded = ["from", "over", "to", "under"].contains { item[$0] != nil }
            let test: Condition.Test? =
                if bounded {
                    self.bounds(item, of: column).map { .range($0) }
                } else if let values = item["values"] {
                    texts(values, of: column)
                } else {
                    texts(Node(.text(id, quoted: true), range: item["id"]?.range ?? item.range), of: column)
                }
            guard let test else { continue }
            categories.append(.init(id: id, name: name, condition: Condition(field: field, test: test)))
        }
        return categories
    }

    private mutating func test(_ node: Node, of column: Column) -> Condition.Test? {
        guard case .mapping = node.value else { return texts(node, of: column) }
        reader.expectMapping(node, "a range", names: ["from", "over", "to", "under"])
        return bounds(node, of: column).map { .range($0) }
    }

    private mutating func texts(_ node: Node, of column: Column) -> Condition.Test? {
        guard column.kind == .text || column.kind == .list else {
            reader.error(
                "FieldType",
                "\(column.field.name) holds no texts",
                at: node.range,
                hint: "give bounds: from, over, to, under"
            )
            return nil
        }
        let texts = reader.texts(node, column.field.name)
        if let allowed = column.field.allowedTexts {
            for text in texts where !allowed.contains(text) {
                reader.error(
                    "UnknownValue",
                    "\(column.field.name) is never \"\(text)\"",
                    at: node.range,
                    hint: NearMiss.hint(for: text, among: allowed)
                )
                return nil
            }
        }
        return .oneOf(texts)
    }

    private mutating func bounds(_ node: Node, of column: Column) -> Condition.Bounds? {
        var bounds = Condition.Bounds()
        var sound = true
        func read(_ name: String, _ reader: inout NodeReader) -> Ratio? {
            guard let place = node[name] else { return nil }
            let value: Ratio? =
                if column.kind == .date {
                    reader.date(place, name).map { Ratio($0.dayNumber) }
                } else {
                    reader.number(place, name)
                }
            if value == nil { sound = false }
            return value
        }
        bounds.from = read("from", &reader)
        bounds.over = read("over", &reader)
        bounds.to = read("to", &reader)
        bounds.under = read("under", &reader)
        return sound ? bounds : nil
    }
}
