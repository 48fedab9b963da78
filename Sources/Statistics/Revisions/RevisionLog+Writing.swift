import Localization
import Quantities
import StructuredText

extension RevisionLog {
    /// The name of the form and its version, so that a later program can tell what it reads.
    static let format = "tiendo revisions 2"

    /// The form of sites from before shares and what others published were on record; it is read, and no longer written.
    static let formerFormat = "tiendo revisions 1"

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
        return address.node(and: [
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
            "indicator": .optional(indicator), "class": .optional(category), "target": .optional(target),
            "area": .optional(area), "period": .optional(period?.id),
        ])
    }
}

extension Quote {
    fileprivate var node: Node {
        address.node(and: ["article": .text(article), "figure": .text(written)])
    }
}

extension MovedQuote {
    fileprivate var node: Node {
        quote.address.node(and: [
            "article": .text(quote.article),
            "figure": .text(quote.written),
            "from": .text(from.id),
            "old": .exact(old),
            "new": .exact(new),
        ])
    }
}

extension PublishedAddress {
    /// The address, and more of what it is the address of.
    fileprivate func node(and more: KeyValuePairs<String, Node?>) -> Node {
        let kind: PublishedFigures.Kind = origin == .computed ? .computed : .published
        let own = Node.object([
            "kind": .text(kind.rawValue),
            "indicator": .text(indicator),
            "class": .optional(category),
            "target": .optional(target),
            "area": .text(area),
            "period": .text(period.id),
            "document": .optional(origin.document),
        ])
        guard case .mapping(let first) = own.value, case .mapping(let rest) = Node.object(more).value else {
            return own
        }
        return Node(.mapping(first + rest), range: 0..<0)
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
