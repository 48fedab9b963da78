import Diagnostics
import StructuredText

extension DescriptorReader {
    /// A field, or nil with an error where it has no name. One whose type is not read is taken for a text, after an
    /// error, so that its column is not an error too.
    mutating func field(_ node: Node, missingValues: [String]) -> Field? {
        let known = PropertyNames(
            read: [
                "name", "type", "format", "title", "description", "constraints", "missingValues", "categories",
                "decimalChar", "groupChar", "bareNumber", "trueValues", "falseValues", "delimiter", "itemType",
                "private", "title_en",
            ],
            informative: ["example", "rdfType", "categoriesOrdered"]
        )
        guard properties(node, "a field", known) else { return nil }
        guard let name = text(node, "name") else {
            if node["name"] == nil { missing("name", "a field", at: node.range, "the column's name in the header") }
            return nil
        }
        let type = type(node, name)
        let missingValues = self.missingValues(node) ?? missingValues
        return Field(
            name: name,
            type: type ?? .any,
            title: text(node, "title"),
            description: text(node, "description"),
            constraints: type.map { constraints(node, $0, name: name) } ?? FieldConstraints(),
            missingValues: missingValues,
            isPrivate: boolean(node, "private", standard: false),
            node: node
        )
    }

    private mutating func type(_ node: Node, _ field: String) -> FieldType? {
        guard let place = node["type"] else { return .any }
        guard let name = text(node, "type") else { return nil }
        if name == "string" { return stringFormat(node, field).map { .string($0) } }
        if name == "date" { return dateForm(node, field).map { .date($0) } }
        checkFormat(node, field, type: name)
        switch name {
        case "integer": return .integer(numberForm(node, allowsDecimals: false))
        case "number": return .number(numberForm(node, allowsDecimals: true))
        case "boolean": return booleanForm(node).map { .boolean($0) }
        case "year": return .year
        case "yearmonth": return .yearMonth
        case "list": return listForm(node, field).map { .list($0) }
        case "any": return .any
        case _ where FieldType.unsupportedNames.contains(name):
            unsupported("the field \(field) has the type \"\(name)\"", at: place.range, hint: "use string")
            return nil
        default:
            let names = FieldType.supportedNames
            reader.error(
                "ValueChoice",
                "the field \(field) has the type \"\(name)\", which the standard does not know",
                at: place.range,
                hint: NearMiss.hint(for: name, among: names)
            )
            return nil
        }
    }

    private mutating func stringFormat(_ node: Node, _ field: String) -> StringFormat? {
        guard let place = node["format"] else { return .plain }
        return reader.choice(place, "the format of \(field)")
    }

    private mutating func dateForm(_ node: Node, _ field: String) -> DateForm? {
        guard let place = node["format"], let format = text(node, "format"), format != "default" else {
            return .standard
        }
        let known = "use %d, %m and %Y or %y, such as \"%d/%m/%Y\""
        let summary = "the field \(field) has the format \"\(format)\""
        do throws(DateForm.Unsoundness) {
            return try DateForm(pattern: format)
        } catch {
            switch error {
            case .directive(let directive):
                unsupported("\(summary) with \"\(directive)\"", at: place.range, hint: known)
            case .incomplete where format == "any":
                unsupported(summary, at: place.range, hint: "it leaves open which number is the day: \(known)")
            case .incomplete:
                let missing = "\(summary), in which day, month and year do not stand once each"
                reader.error("DescriptorValue", missing, at: place.range, hint: known)
            }
        }
        return nil
    }

    /// Types other than texts and dates have the default format alone.
    private mutating func checkFormat(_ node: Node, _ field: String, type: String) {
        guard let place = node["format"], let format = text(node, "format"), format != "default" else { return }
        unsupported(
            "the field \(field) has the format \"\(format)\"",
            at: place.range,
            hint: "leave \"format\" out"
        )
    }

    private mutating func numberForm(_ node: Node, allowsDecimals: Bool) -> NumberForm {
        let form = NumberForm(
            decimalChar: text(node, "decimalChar") ?? ".",
            groupChar: text(node, "groupChar"),
            isBare: boolean(node, "bareNumber", standard: true)
        )
        for name in ["decimalChar", "groupChar"] {
            guard let place = node[name], let mark = place.scalarText,
                mark.contains(where: \.isNumber) || "+-".contains(mark)
            else { continue }
            reader.error("DescriptorValue", "\(name) is \"\(mark)\", which can be part of a number", at: place.range)
        }
        if form.decimalChar == form.groupChar, allowsDecimals, let place = node["groupChar"] {
            reader.error(
                "DescriptorValue",
                "groupChar and decimalChar are both \"\(form.decimalChar)\"",
                at: place.range,
                hint: "in Vietnam groupChar is \".\" and decimalChar \",\""
            )
        }
        return form
    }

    private mutating func booleanForm(_ node: Node) -> BooleanForm? {
        let form = BooleanForm(
            trueValues: texts(node, "trueValues") ?? BooleanForm.standard.trueValues,
            falseValues: texts(node, "falseValues") ?? BooleanForm.standard.falseValues
        )
        guard let place = node["trueValues"] ?? node["falseValues"] else { return form }
        if let both = form.trueValues.first(where: form.falseValues.contains) {
            reader.error("DescriptorValue", "\"\(both)\" is among both trueValues and falseValues", at: place.range)
            return nil
        }
        if form.trueValues.isEmpty || form.falseValues.isEmpty {
            reader.error("DescriptorValue", "trueValues or falseValues holds nothing", at: place.range)
            return nil
        }
        return form
    }

    private mutating func listForm(_ node: Node, _ field: String) -> ListForm? {
        let delimiter = text(node, "delimiter") ?? ","
        guard let place = node["itemType"] else { return ListForm(delimiter: delimiter, itemType: .string) }
        if let name = place.scalarText, ["datetime", "time"].contains(name) {
            unsupported("the items of \(field) have the type \"\(name)\"", at: place.range, hint: "use string")
            return nil
        }
        return reader.choice(place, "itemType").map { ListForm(delimiter: delimiter, itemType: $0) }
    }
}
