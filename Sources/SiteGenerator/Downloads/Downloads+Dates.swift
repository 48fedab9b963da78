import ClubData
import StructuredText

extension Downloads {
    /// A field without a format of dates of its own, its bounds and allowed values written as the published days are.
    static func withISODates(_ field: Node) -> Node {
        guard field["type"]?.scalarText == "date", case .mapping(let entries) = field.value,
            let format = field["format"]?.scalarText, format != "default"
        else { return field }
        func iso(_ node: Node) -> Node {
            switch node.value {
            case .sequence(let items): Node(.sequence(items.map(iso)), range: node.range)
            case .mapping(let entries):
                Node(
                    .mapping(entries.map { Node.Entry(key: $0.key, keyRange: $0.keyRange, node: iso($0.node)) }),
                    range: node.range
                )
            default: node.scalarText.flatMap { DateForm.isoText($0, pattern: format) }.map(Node.text) ?? node
            }
        }
        let kept = entries.filter { $0.key != "format" }.map { entry in
            let node = entry.key == "constraints" ? iso(entry.node) : entry.node
            return Node.Entry(key: entry.key, keyRange: entry.keyRange, node: node)
        }
        return Node(.mapping(kept), range: field.range)
    }
}
