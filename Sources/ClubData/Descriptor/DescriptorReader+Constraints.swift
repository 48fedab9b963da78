import Diagnostics
import StructuredText

extension DescriptorReader {
    /// What the cells of a field must fulfil; a constraint that cannot be applied is left out with an error.
    mutating func constraints(_ node: Node, _ type: FieldType, name field: String) -> FieldConstraints {
        var constraints = FieldConstraints()
        if let categories = node["categories"] { constraints.allowed = categoryValues(categories, type, field) }
        guard let list = node["constraints"] else { return constraints }
        let known = PropertyNames(
            read: [
                "required", "unique", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength",
                "maxLength", "pattern", "enum",
            ],
            unsupported: ["jsonSchema"]
        )
        guard properties(list, "the constraints object of \(field)", known) else { return constraints }
        constraints.isRequired = boolean(list, "required", standard: false)
        constraints.isUnique = boolean(list, "unique", standard: false)
        constraints.minimum = bound(list, "minimum", type, field)
        constraints.maximum = bound(list, "maximum", type, field)
        constraints.exclusiveMinimum = bound(list, "exclusiveMinimum", type, field)
        constraints.exclusiveMaximum = bound(list, "exclusiveMaximum", type, field)
        constraints.minLength = length(list, "minLength", type, field)
        constraints.maxLength = length(list, "maxLength", type, field)
        constraints.pattern = pattern(list, type, field)
        if let allowed = list["enum"] {
            constraints.allowed = objects(allowed, "enum").compactMap { value($0, type, "enum", field) }
        }
        return constraints
    }

    private mutating func categoryValues(_ node: Node, _ type: FieldType, _ field: String) -> [String] {
        switch type {
        case .string, .integer: break
        default: inapplicable("categories", type, field, at: node.range)
        }
        return objects(node, "categories").compactMap { value($0["value"] ?? $0, type, "categories", field) }
    }

    private mutating func bound(_ list: Node, _ name: String, _ type: FieldType, _ field: String) -> String? {
        guard let node = list[name] else { return nil }
        switch type {
        case .integer, .number, .date, .year, .yearMonth: return value(node, type, name, field)
        case .string, .boolean, .list, .any:
            inapplicable(name, type, field, at: node.range)
            return nil
        }
    }

    private mutating func length(_ list: Node, _ name: String, _ type: FieldType, _ field: String) -> Int? {
        guard let node = list[name] else { return nil }
        switch type {
        case .string, .list: return reader.integer(node, name, in: 0...Int.max)
        default:
            inapplicable(name, type, field, at: node.range)
            return nil
        }
    }

    private mutating func pattern(_ list: Node, _ type: FieldType, _ field: String) -> String? {
        guard let node = list["pattern"], let pattern = text(list, "pattern") else { return nil }
        guard case .string = type else {
            inapplicable("pattern", type, field, at: node.range)
            return nil
        }
        switch TextPattern.check(pattern) {
        case .sound: return pattern
        case .unsupported(let part):
            unsupported("the pattern of \(field) has \"\(part)\"", at: node.range, hint: "write the characters out")
        case .malformed:
            reader.error(
                "DescriptorValue",
                "the pattern of \(field) is \"\(pattern)\", which is no regular expression",
                at: node.range,
                hint: "are all brackets closed?"
            )
        }
        return nil
    }

    /// A value of a constraint, written in the field's own form; JSON's own numbers and booleans are turned into it.
    private mutating func value(_ node: Node, _ type: FieldType, _ name: String, _ field: String) -> String? {
        guard let text = lexical(node, type) else {
            reader.error("ValueType", "\(name) of \(field) is \(node.inWords), not a value", at: node.range)
            return nil
        }
        let caster = CellCaster(type: type, missingValues: [])
        guard let problem = caster.problem(ofText: text, named: "\(name) of \(field)") else { return text }
        reader.error("DescriptorValue", problem.summary, at: node.range, hint: problem.hint)
        return nil
    }

    private func lexical(_ node: Node, _ type: FieldType) -> String? {
        switch (node.value, type) {
        case (.boolean(let flag), .boolean(let form)): flag ? form.trueValues.first : form.falseValues.first
        case (.number(let text), .number(let form)): text.replacing(".", with: form.decimalChar)
        default: node.scalarText
        }
    }

    private mutating func inapplicable(_ name: String, _ type: FieldType, _ field: String, at range: Range<Int>) {
        reader.error(
            "DescriptorValue",
            "\(name) cannot be asked of \(field), which has the type \(type.name)",
            at: range,
            hint: "take it out, or give the field another type"
        )
    }
}
