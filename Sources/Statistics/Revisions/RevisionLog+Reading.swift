import Diagnostics
import Localization
import Quantities
import StructuredText

extension RevisionLog {
    /// Reads the log of the last published site. Whatever is not as tiendo writes it is one error, at its place: the log
    /// is the only record of past changes, and no build may write over one that it does not understand.
    public static func read(_ file: SourceFile) -> Checked<RevisionLog> {
        let parsed = JSONParser.parse(file)
        guard let root = parsed.value else { return Checked(RevisionLog(), parsed.diagnostics) }
        do throws(Fault) {
            return Checked(try log(root))
        } catch {
            let place = file.location(of: error.range)
            return Checked(RevisionLog(), [EarlierFigures.problem(error.what, at: place)])
        }
    }

    /// What is not as it should be, and where.
    fileprivate struct Fault: Error {
        let what: String
        let range: Range<Int>
    }

    private static func log(_ root: Node) throws(Fault) -> RevisionLog {
        guard let format = root["format"]?.scalarText, [Self.format, Self.formerFormat].contains(format) else {
            throw Fault(what: "it is not a log of this version, \"\(Self.format)\"", range: root.range)
        }
        var log = RevisionLog()
        for node in try items(root, "revisions") {
            let revision = try revision(node)
            if revision.explanation == nil { log.pending.append(revision) } else { log.explained.append(revision) }
        }
        for node in try items(root, "moved_quotes") {
            let moved = try MovedQuote(
                quote(node),
                from: period(node, "from"),
                old: value(node, "old"),
                new: value(node, "new")
            )
            log.moves.append(moved)
        }
        for node in try items(root, "quotes") { log.quotes.append(try quote(node)) }
        return log
    }

    private static func revision(_ node: Node) throws(Fault) -> Revision {
        guard let state = Revision.State(rawValue: try text(node, "state")) else {
            throw Fault(what: "\"state\" is none that tiendo writes", range: node["state"]?.range ?? node.range)
        }
        return Revision(
            try address(node),
            from: try value(node, "old"),
            to: try value(node, "new"),
            explanation: state == .explained ? try explanation(node) : nil,
            isBeyond: state == .beyond
        )
    }

    private static func explanation(_ node: Node) throws(Fault) -> RevisionNote {
        guard let date = CalendarDate(iso: try text(node, "date")) else {
            throw Fault(what: "\"date\" is no date", range: node["date"]?.range ?? node.range)
        }
        guard let scope = node["note_on"] else { throw Fault(what: "\"note_on\" is missing", range: node.range) }
        return RevisionNote(
            date: date,
            note: LocalizedText(vi: try text(node, "note"), en: try text(node, "note_en")),
            scope: .init(
                indicator: try optional(scope, "indicator"),
                category: try optional(scope, "class"),
                target: try added(scope, "target"),
                area: try optional(scope, "area"),
                period: try optional(scope, "period") == nil ? nil : try period(scope, "period")
            )
        )
    }

    private static func quote(_ node: Node) throws(Fault) -> Quote {
        Quote(article: try text(node, "article"), written: try text(node, "figure"), address: try address(node))
    }

    private static func address(_ node: Node) throws(Fault) -> PublishedAddress {
        let kind = try added(node, "kind") ?? PublishedFigures.Kind.computed.rawValue
        guard let kind = PublishedFigures.Kind(rawValue: kind) else {
            throw Fault(what: "\"kind\" is none that tiendo writes", range: node["kind"]?.range ?? node.range)
        }
        return PublishedAddress(
            indicator: try text(node, "indicator"),
            category: try optional(node, "class"),
            target: try added(node, "target"),
            area: try text(node, "area"),
            period: try period(node, "period"),
            origin: kind == .computed ? .computed : .published(document: try added(node, "document"))
        )
    }

    /// A text that logs of the former form do not have.
    private static func added(_ node: Node, _ name: String) throws(Fault) -> String? {
        node[name] == nil ? nil : try optional(node, name)
    }

    private static func period(_ node: Node, _ name: String) throws(Fault) -> Period {
        guard let period = Period(try text(node, name)) else {
            throw Fault(what: "\"\(name)\" is no period", range: node[name]?.range ?? node.range)
        }
        return period
    }

    private static func value(_ node: Node, _ name: String) throws(Fault) -> Ratio? {
        guard let value = node[name] else { throw Fault(what: "\"\(name)\" is missing", range: node.range) }
        if value.value == .null { return nil }
        guard let above = value["numerator"]?.scalarText.flatMap({ Int($0) }),
            let below = value["denominator"]?.scalarText.flatMap({ Int($0) }), below > 0,
            let ratio = Ratio(above, below)
        else { throw Fault(what: "\"\(name)\" is no value", range: value.range) }
        return ratio
    }

    private static func text(_ node: Node, _ name: String) throws(Fault) -> String {
        guard let text = try optional(node, name) else {
            throw Fault(what: "\"\(name)\" is missing", range: node.range)
        }
        return text
    }

    private static func optional(_ node: Node, _ name: String) throws(Fault) -> String? {
        guard let value = node[name] else { throw Fault(what: "\"\(name)\" is missing", range: node.range) }
        if value.value == .null { return nil }
        guard case .text(let text, _) = value.value else {
            throw Fault(what: "\"\(name)\" is no text", range: value.range)
        }
        return text
    }

    private static func items(_ node: Node, _ name: String) throws(Fault) -> [Node] {
        guard case .sequence(let items)? = node[name]?.value else {
            throw Fault(what: "\"\(name)\" is no list", range: node[name]?.range ?? node.range)
        }
        return items
    }
}
