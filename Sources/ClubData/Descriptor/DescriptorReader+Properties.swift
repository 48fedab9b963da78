import Diagnostics
import StructuredText

/// The properties that the standard gives to one kind of object.
struct PropertyNames {
    /// Those that are read here.
    let read: [String]
    /// Those that say nothing about how the data is read.
    var informative: [String] = []
    /// Those that would have to be heeded and are not.
    var unsupported: [String] = []
}

extension DescriptorReader {
    /// Checks that a node is an object without unsupported properties, and warns of slips of the hand.
    mutating func properties(_ node: Node, _ what: String, _ names: PropertyNames) -> Bool {
        guard case .mapping(let entries) = node.value else {
            reader.error("ValueType", "\(what) is \(node.inWords), not an object", at: node.range)
            return false
        }
        let known = names.read + names.informative + names.unsupported
        for entry in entries {
            if names.unsupported.contains(entry.key) {
                unsupported("\(what) has \"\(entry.key)\"", at: entry.keyRange)
            } else if !known.contains(entry.key), let name = NearMiss.nearest(to: entry.key, among: known) {
                reader.report(
                    .warning(
                        "DescriptorName",
                        "\"\(entry.key)\" is not a property that the standard gives to \(what)",
                        at: reader.file.location(of: entry.keyRange),
                        hint: "did you mean \"\(name)\"?"
                    )
                )
            }
        }
        return true
    }

    /// Tells that something of the standard is not supported.
    mutating func unsupported(_ summary: String, at range: Range<Int>, hint: String? = nil) {
        reader.error(
            "DescriptorUnsupported",
            "\(summary), which the standard allows but tiendo does not read",
            at: range,
            hint: hint ?? "write the data without it"
        )
    }

    /// Tells that a property must be there.
    mutating func missing(_ name: String, _ what: String, at range: Range<Int>, _ meaning: String) {
        reader.error("MissingName", "\(what) has no \"\(name)\"", at: range, hint: "add \"\(name)\": \(meaning)")
    }

    /// Tells that a name stands twice.
    mutating func twice(_ what: String, at range: Range<Int>, first: Range<Int>) {
        reader.report(
            .error(
                "DuplicateName",
                "\(what) is given twice",
                at: reader.file.location(of: range),
                hint: "give one of the two another name",
                notes: [.init("first given here", at: reader.file.location(of: first))]
            )
        )
    }

    /// A text, or nil where the property is not there.
    mutating func text(_ node: Node, _ name: String) -> String? {
        guard let value = node[name] else { return nil }
        guard case .text(let text, _) = value.value, !text.isEmpty else {
            reader.error("ValueType", "\(name) is \(value.inWords), not a text", at: value.range)
            return nil
        }
        return text
    }

    /// A text that may be empty, or nil where the property is not there.
    mutating func anyText(_ node: Node, _ name: String) -> String? {
        guard let value = node[name] else { return nil }
        if case .text("", _) = value.value { return "" }
        return text(node, name)
    }

    /// True or false; `standard` where the property is not there.
    mutating func boolean(_ node: Node, _ name: String, standard: Bool) -> Bool {
        guard let value = node[name] else { return standard }
        guard case .boolean(let flag) = value.value else {
            reader.error("ValueType", "\(name) is \(value.inWords), not true or false", at: value.range)
            return standard
        }
        return flag
    }

    /// A list of objects; empty where the property is not there.
    mutating func objects(_ node: Node?, _ name: String) -> [Node] {
        guard let node else { return [] }
        guard case .sequence(let items) = node.value else {
            reader.error("ValueType", "\(name) is \(node.inWords), not a list", at: node.range)
            return []
        }
        return items
    }

    /// A list of texts, or nil where the property is not there.
    mutating func texts(_ node: Node, _ name: String) -> [String]? {
        guard let value = node[name] else { return nil }
        return objects(value, name).compactMap { item in
            guard case .text(let text, _) = item.value else {
                reader.error("ValueType", "\(name) holds \(item.inWords), not a text", at: item.range)
                return nil
            }
            return text
        }
    }
}
