/// A value read from YAML or JSON, with the place where it was written.
///
/// Both languages become the same tree, so that settings, indicators, front matter and data descriptors are checked by
/// one ``NodeReader``. A scalar keeps the text that was written: YAML's implicit types (`no`, `12:30`, `2023-06`) are
/// never guessed.
public struct Node: Sendable, Hashable {
    /// What was written.
    public let value: Value

    /// Where, in bytes of the file.
    public let range: Range<Int>

    /// Makes a node.
    public init(_ value: Value, range: Range<Int>) {
        self.value = value
        self.range = range
    }

    /// The kinds of value.
    public enum Value: Sendable, Hashable {
        /// JSON's `null`; in YAML an empty value, `~` or an unquoted `null`.
        case null
        /// JSON's `true` or `false`. YAML's are texts, read as booleans where one is due.
        case boolean(Bool)
        /// A number of JSON, as written. YAML's are texts.
        case number(String)
        /// A text. `quoted` tells a YAML `"12"` from a `12`.
        case text(String, quoted: Bool)
        /// A list.
        case sequence([Node])
        /// Names and values, in the order written, without duplicates.
        case mapping([Entry])
    }

    /// A name and its value.
    public struct Entry: Sendable, Hashable {
        /// The name.
        public let key: String
        /// Where the name stands.
        public let keyRange: Range<Int>
        /// The value.
        public let node: Node

        /// Makes an entry.
        public init(key: String, keyRange: Range<Int>, node: Node) {
            self.key = key
            self.keyRange = keyRange
            self.node = node
        }
    }

    /// What the value is, in words for a message: `"ba mươi"`, `a list`, `nothing`. Of a long text only its start.
    public var inWords: String {
        switch value {
        case .null: "nothing"
        case .boolean(let flag): String(flag)
        case .number(let text): text
        case .text(let text, _): text.count > 60 ? "\"\(text.prefix(59))…\"" : "\"\(text)\""
        case .sequence: "a list"
        case .mapping: "a group of names"
        }
    }

    /// The text of a scalar as it was written, or nil for anything else.
    public var scalarText: String? {
        switch value {
        case .text(let text, _): text
        case .number(let text): text
        case .boolean(let flag): String(flag)
        case .null, .sequence, .mapping: nil
        }
    }

    /// The value under a name of a mapping, or nil.
    public subscript(name: String) -> Node? {
        guard case .mapping(let entries) = value else { return nil }
        return entries.first { $0.key == name }?.node
    }
}
