import StructuredText

extension IndicatorReader {
    /// `shares: {sum_to: 100}` of a breakdown.
    mutating func sharesSumToWhole(_ node: Node, _ kind: Kind?) -> Bool {
        if let kind, kind != .breakdown {
            reader.error(
                "UnknownName",
                "an indicator of kind \(kind.rawValue) has no shares",
                at: node.range,
                hint: "only a breakdown shows its classes as shares of a whole"
            )
            return false
        }
        reader.expectMapping(node, "shares", names: ["sum_to"], required: ["sum_to"])
        guard let place = node["sum_to"] else { return false }
        return reader.integer(place, "sum_to", in: 100...100) == 100
    }
}
