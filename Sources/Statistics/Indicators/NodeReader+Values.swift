import Localization
import Quantities
import StructuredText

extension NodeReader {
    /// A text in both languages: `{vi: …, en: …}`, or one text for both.
    public mutating func localized(_ node: Node, _ name: String) -> LocalizedText? {
        if let text = node.scalarText { return LocalizedText(vi: text, en: text) }
        expectMapping(node, name, names: ["vi", "en"], required: ["vi", "en"])
        guard let vi = node["vi"].flatMap({ text($0, "vi") }), let en = node["en"].flatMap({ text($0, "en") }) else {
            return nil
        }
        return LocalizedText(vi: vi, en: en)
    }

    /// An id, which stands in addresses: small Latin letters, digits and hyphens.
    public mutating func identifier(_ node: Node, _ name: String) -> String? {
        guard let id = text(node, name) else { return nil }
        let allowed = id.utf8.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                || $0 == UInt8(ascii: "-")
        }
        guard allowed, !id.hasPrefix("-"), !id.hasSuffix("-") else {
            error(
                "IdentifierForm",
                "\(name) is \"\(id)\", which cannot stand in an address",
                at: node.range,
                hint: "use small letters a–z, digits and hyphens, such as \"\(Slug.make(id))\""
            )
            return nil
        }
        return id
    }

    /// A date, written year-month-day.
    public mutating func date(_ node: Node, _ name: String) -> CalendarDate? {
        guard let text = node.scalarText, let date = CalendarDate(iso: text) else {
            error(
                "ValueType",
                "\(name) is \(node.inWords), not a date",
                at: node.range,
                hint: "write year-month-day, such as 2023-06-30"
            )
            return nil
        }
        return date
    }

    /// A period, such as 2023-Q2.
    public mutating func period(_ node: Node, _ name: String) -> Period? {
        guard let text = node.scalarText, let period = Period(text) else {
            error(
                "ValueType",
                "\(name) is \(node.inWords), not a period",
                at: node.range,
                hint: "write 2023, 2023-H1, 2023-9M, 2023-Q2 or 2023-06"
            )
            return nil
        }
        return period
    }

    /// A number with a decimal point.
    public mutating func number(_ node: Node, _ name: String) -> Ratio? {
        guard let text = node.scalarText, let value = Ratio(decimal: text) else {
            error(
                "ValueType",
                "\(name) is \(node.inWords), not a number",
                at: node.range,
                hint: "write digits, with a point for decimals"
            )
            return nil
        }
        return value
    }

    /// Tells each of these names that a mapping lacks.
    mutating func require(_ node: Node, _ what: String, _ names: [String]) {
        for name in names where node[name] == nil {
            error("MissingName", "\(what) has no \"\(name)\"", at: node.range, hint: "add a line \"\(name): …\"")
        }
    }
}
