import Diagnostics
import StructuredText

extension DescriptorReader {
    /// A schema, or nil with an error where it has no fields.
    mutating func schema(_ node: Node, resource: String) -> TableSchema? {
        if case .text(let path, _) = node.value {
            unsupported("the schema is in another file, \"\(path)\"", at: node.range, hint: "write it here")
            return nil
        }
        let known = PropertyNames(
            read: ["fields", "fieldsMatch", "missingValues", "primaryKey", "uniqueKeys", "foreignKeys"],
            informative: ["$schema", "name", "title", "description"]
        )
        guard properties(node, "a schema", known) else { return nil }
        let missing = missingValues(node) ?? [""]
        let fields = fields(node["fields"], missingValues: missing)
        guard !fields.isEmpty else {
            if node["fields"] == nil { self.missing("fields", "a schema", at: node.range, "a list of the columns") }
            return nil
        }
        // Version 1 of fieldsMatch was a list of one.
        let match: TableSchema.FieldsMatch? = node["fieldsMatch"].flatMap { node in
            reader.list(node).first.flatMap { reader.choice($0, "fieldsMatch") }
        }
        let names = fields.map(\.name)
        return TableSchema(
            fields: fields,
            fieldsMatch: match ?? .exact,
            primaryKey: node["primaryKey"].map { key($0, "primaryKey", among: names) } ?? [],
            uniqueKeys: objects(node["uniqueKeys"], "uniqueKeys").map { key($0, "uniqueKeys", among: names) },
            foreignKeys: foreignKeys(node["foreignKeys"], resource: resource, among: names)
        )
    }

    private mutating func fields(_ node: Node?, missingValues: [String]) -> [Field] {
        var fields: [Field] = []
        var places: [String: Range<Int>] = [:]
        for item in objects(node, "fields") {
            guard let field = field(item, missingValues: missingValues) else { continue }
            let place = item["name"]?.range ?? item.range
            if let first = places[field.name] {
                twice("the field \"\(field.name)\"", at: place, first: first)
            } else {
                places[field.name] = place
                fields.append(field)
            }
        }
        return fields
    }

    /// The texts that stand for no value, from a list of texts or of objects with a value and a label.
    mutating func missingValues(_ node: Node) -> [String]? {
        guard let list = node["missingValues"] else { return nil }
        return objects(list, "missingValues").compactMap { item in
            let value = item["value"] ?? item
            guard case .text(let text, _) = value.value else {
                reader.error("ValueType", "missingValues holds \(item.inWords), not a text", at: item.range)
                return nil
            }
            return text
        }
    }

    /// The fields of a key: a list of names or, as in version 1, one name.
    private mutating func key(_ node: Node, _ what: String, among names: [String]?) -> [String] {
        let items: [Node] = if case .text = node.value { [node] } else { objects(node, what) }
        var key: [String] = []
        for item in items {
            guard let name = item.scalarText else {
                reader.error("ValueType", "\(what) holds \(item.inWords), not the name of a field", at: item.range)
                continue
            }
            if let names, !names.contains(name) {
                reader.error(
                    "DescriptorField",
                    "\(what) names \"\(name)\", which is no field of the schema",
                    at: item.range,
                    hint: NearMiss.hint(for: name, among: names)
                )
                continue
            }
            key.append(name)
        }
        return key
    }

    private mutating func foreignKeys(_ node: Node?, resource: String, among names: [String]) -> [ForeignKey] {
        objects(node, "foreignKeys").compactMap { item in
            guard properties(item, "a foreign key", PropertyNames(read: ["fields", "reference"])) else { return nil }
            guard let fields = item["fields"].map({ key($0, "foreignKeys", among: names) }), !fields.isEmpty else {
                if item["fields"] == nil { missing("fields", "a foreign key", at: item.range, "the fields that refer") }
                return nil
            }
            guard let reference = item["reference"] else {
                missing("reference", "a foreign key", at: item.range, "the table and the fields referred to")
                return nil
            }
            let known = PropertyNames(read: ["resource", "fields"])
            guard properties(reference, "a reference", known) else { return nil }
            let other = anyText(reference, "resource") ?? ""
            let referenced = reference["fields"].map { key($0, "foreignKeys", among: nil) } ?? []
            guard referenced.count == fields.count else {
                reader.error(
                    "DescriptorValue",
                    "a foreign key of \(fields.count) fields refers to \(referenced.count)",
                    at: reference.range,
                    hint: "name as many fields on either side"
                )
                return nil
            }
            // An empty name is that of version 1 for the table itself.
            return ForeignKey(
                fields: fields,
                resource: other.isEmpty ? resource : other,
                referencedFields: referenced,
                range: item.range
            )
        }
    }
}
