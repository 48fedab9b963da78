import Localization
import Quantities
import StructuredText

extension RevisionLog {
    /// The name of the form and its version, so that a later program can tell what it reads.
    static let format = "tiendo revisions 1"

    /// The log as a file.
    public var json: [UInt8] {
        Node.object([
            "format": .text(Self.format),
            "revisions": .list((explained + pending).map(\.node)),
            "moved_quotes": .list(moves.map(\.node)),
            "quotes": .list(quotes.map(\.node)),
        ]).jsonText
    }
}

extension Revision {
    /// Whether a change is explained, waits for a note, or lies beyond the period to which the site runs.
    enum State: String {
        case explained, unexplained, beyond
    }

    fileprivate var node: Node {
        let state: State = explanation != nil ? .explained : isBeyond ? .beyond : .unexplained
        return .object([
            "indicator": .text(address.indicator),
            "class": .optional(address.category),
            "area": .text(address.area),
            "period": .text(address.period.id),
            "old": .exact(old),
            "new": .exact(new),
            "state": .text(state.rawValue),
            "date": .optional(explanation?.date.iso),
            "note": .text(explanation?.note.vi ?? ""),
            "note_en": .text(explanation?.note.en ?? ""),
            "note_on": explanation.map(\.scope.node),
        ])
    }
}

extension RevisionNote.Scope {
    fileprivate var node: Node {
        .object([
            "indicator": .optional(indicator), "class": .optional(category), "area": .optional(area),
            "period": .optional(period?.id),
        ])
    }
}

extension Quote {
    fileprivate var node: Node {
        .object([
            "article": .text(article),
            "figure": .text(written),
            "indicator": .text(address.indicator),
            "class": .optional(address.category),
            "area": .text(address.area),
            "period": .text(address.period.id),
        ])
    }
}

extension MovedQuote {
    fileprivate var node: Node {
        .object([
            "article": .text(quote.article),
            "figure": .text(quote.written),
            "indicator": .text(quote.address.indicator),
            "class": .optional(quote.address.category),
            "area": .text(quote.address.area),
            "from": .text(from.id),
            "period": .text(quote.address.period.id),
            "old": .exact(old),
            "new": .exact(new),
        ])
    }
}

extension Node {
    fileprivate static func optional(_ text: String?) -> Node { text.map(Node.text) ?? .null }

    /// A value without loss, in lowest terms.
    fileprivate static func exact(_ value: Ratio?) -> Node {
        guard let value else { return .null }
        return .object(["numerator": .number(value.numerator), "denominator": .number(value.denominator)])
    }
}
