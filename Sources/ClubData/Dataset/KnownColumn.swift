/// A column that has a meaning of its own, whatever else a table holds.
struct KnownColumn {
    let name: String
    let content: Content
    let presence: Presence
    /// The end of the sentence "…, which says how far below the country an area stands".
    let purpose: String

    /// What it must hold.
    enum Content {
        case text, period, integer, number, date, boolean, list

        /// The types that a field may have for it, the usual one first.
        var types: [String] {
            switch self {
            case .text, .period: ["string", "any"]
            case .integer: ["integer"]
            case .number: ["number", "integer"]
            case .date: ["date"]
            case .boolean: ["boolean"]
            case .list: ["list", "string", "any"]
            }
        }
    }

    /// Whether it must be there.
    enum Presence {
        /// It may be left out.
        case optional
        /// It must be there, and may be empty in some rows.
        case column
        /// It must be there and filled in.
        case filled
    }

    init(_ name: String, _ content: Content, _ presence: Presence, _ purpose: String) {
        self.name = name
        self.content = content
        self.presence = presence
        self.purpose = purpose
    }
}
