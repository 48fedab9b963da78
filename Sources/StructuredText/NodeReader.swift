import Diagnostics

/// Reads values of stated types out of nodes and collects what does not fit, each at its place.
///
/// Every function returns nil where the value does not fit, after it has told so; the caller goes on with the next one.
/// ```swift
/// var reader = NodeReader(file)
/// reader.expectMapping(node, "an indicator", names: ["id", "kind"], required: ["id"])
/// let id = node["id"].flatMap { reader.text($0, "id") }
/// ```
public struct NodeReader: Sendable {
    /// The file that is read.
    public let file: SourceFile

    /// What did not fit, in the order found.
    public private(set) var diagnostics: [Diagnostic] = []

    /// A reader that has found nothing yet.
    public init(_ file: SourceFile) {
        self.file = file
    }

    /// Adds a diagnostic of the caller's own.
    public mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// Tells an error at a range of the file.
    public mutating func error(_ identifier: String, _ summary: String, at range: Range<Int>, hint: String? = nil) {
        report(.error(identifier, summary, at: file.location(of: range), hint: hint))
    }

    /// Checks that a node is a mapping whose names are known and whose required names are all there.
    ///
    /// - Parameters:
    ///   - what: The thing, with its article, for the message: `an indicator`.
    ///   - names: All names that it may have.
    ///   - required: Those that it must have, with a value.
    /// - Returns: The entries with a known name.
    @discardableResult
    public mutating func expectMapping(
        _ node: Node,
        _ what: String,
        names: [String],
        required: [String] = []
    ) -> [Node.Entry]? {
        guard case .mapping(let entries) = node.value else {
            error("ValueType", "\(what) is \(node.inWords), not a group of names and values", at: node.range)
            return nil
        }
        for entry in entries where !names.contains(entry.key) {
            error(
                "UnknownName",
                "\"\(entry.key)\" is not something \(what) has",
                at: entry.keyRange,
                hint: NearMiss.hint(for: entry.key, among: names)
            )
        }
        for name in required where node[name].map({ $0.value == .null }) ?? true {
            error("MissingName", "\(what) has no \"\(name)\"", at: node.range, hint: "add a line \"\(name): …\"")
        }
        return entries.filter { names.contains($0.key) }
    }

    /// A text that is not empty.
    public mutating func text(_ node: Node, _ name: String) -> String? {
        guard let text = node.scalarText else { return mismatch(node, name, "a text") }
        guard !text.isEmpty else {
            error("ValueType", "\(name) is an empty text", at: node.range, hint: "write something or leave it out")
            return nil
        }
        return text
    }

    /// A whole number, written in digits, within bounds.
    public mutating func integer(_ node: Node, _ name: String, in bounds: ClosedRange<Int>? = nil) -> Int? {
        guard let text = node.scalarText, let number = Int(text) else { return mismatch(node, name, "a whole number") }
        if let bounds, !bounds.contains(number) {
            error(
                "ValueRange",
                "\(name) is \(number), not between \(bounds.lowerBound) and \(bounds.upperBound)",
                at: node.range
            )
            return nil
        }
        return number
    }

    /// `true` or `false`.
    public mutating func boolean(_ node: Node, _ name: String) -> Bool? {
        switch node.scalarText {
        case "true": true
        case "false": false
        default: mismatch(node, name, "true or false")
        }
    }

    /// One of the cases of an enumeration.
    public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ node: Node,
        _ name: String,
        _ type: Choice.Type = Choice.self
    ) -> Choice? {
        let names = Choice.allCases.map(\.rawValue)
        guard let text = node.scalarText else { return mismatch(node, name, "one of " + names.joined(separator: ", ")) }
        guard let choice = Choice(rawValue: text) else {
            error(
                "ValueChoice",
                "\(name) is \(node.inWords), not one of \(names.joined(separator: ", "))",
                at: node.range,
                hint: NearMiss.nearest(to: text, among: names).map { "did you mean \"\($0)\"?" }
            )
            return nil
        }
        return choice
    }

    /// A list; a single value stands for a list of one.
    public func list(_ node: Node) -> [Node] {
        switch node.value {
        case .sequence(let items): items
        case .null: []
        default: [node]
        }
    }

    /// A list of texts; a single text stands for a list of one.
    public mutating func texts(_ node: Node, _ name: String) -> [String] {
        var result: [String] = []
        for item in list(node) {
            if let text = text(item, name) { result.append(text) }
        }
        return result
    }

    private mutating func mismatch<Value>(_ node: Node, _ name: String, _ expected: String) -> Value? {
        error("ValueType", "\(name) is \(node.inWords), not \(expected)", at: node.range)
        return nil
    }
}
