extension Node {
    /// The value as JSON, on several lines, indented by two spaces, ending in a line break. Names keep their order.
    ///
    /// A text stays a text and a number a number; nothing is sorted and nothing rounded, so the same value gives the
    /// same bytes.
    public var jsonText: [UInt8] {
        var bytes: [UInt8] = []
        JSONWriter.append(self, indent: 0, to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// The value as JSON on one line, without spaces around it.
    public var compactJSON: [UInt8] {
        var bytes: [UInt8] = []
        JSONWriter.append(self, indent: nil, to: &bytes)
        return bytes
    }

    /// A text that was made, not read.
    public static func text(_ text: String) -> Node { Node(.text(text, quoted: true), range: 0..<0) }

    /// A whole number that was made, not read.
    public static func number(_ number: Int) -> Node { Node(.number(String(number)), range: 0..<0) }

    /// A number in machine form, such as `64.3`, that was made, not read.
    public static func number(_ text: String) -> Node { Node(.number(text), range: 0..<0) }

    /// `true` or `false` that was made, not read.
    public static func boolean(_ flag: Bool) -> Node { Node(.boolean(flag), range: 0..<0) }

    /// A list that was made, not read.
    public static func list(_ items: [Node]) -> Node { Node(.sequence(items), range: 0..<0) }

    /// Nothing, that was made, not read.
    public static let null = Node(.null, range: 0..<0)

    /// Names and values that were made, not read; a nil value leaves its name out.
    public static func object(_ entries: KeyValuePairs<String, Node?>) -> Node {
        Node(
            .mapping(
                entries.compactMap { name, node in
                    node.map { Entry(key: name, keyRange: 0..<0, node: $0) }
                }
            ),
            range: 0..<0
        )
    }
}

/// Writes nodes as JSON.
private enum JSONWriter {
    static func append(_ node: Node, indent: Int?, to bytes: inout [UInt8]) {
        switch node.value {
        case .null: bytes += "null".utf8
        case .boolean(let flag): bytes += String(flag).utf8
        case .number(let text): bytes += text.utf8
        case .text(let text, _): append(text, to: &bytes)
        case .sequence(let items):
            list(items, "[", "]", indent, to: &bytes) { append($0, indent: $1, to: &$2) }
        case .mapping(let entries):
            list(entries, "{", "}", indent, to: &bytes) { entry, indent, bytes in
                append(entry.key, to: &bytes)
                bytes += (indent == nil ? ":" : ": ").utf8
                append(entry.node, indent: indent, to: &bytes)
            }
        }
    }

    private static func list<Item>(
        _ items: [Item],
        _ open: String,
        _ close: String,
        _ indent: Int?,
        to bytes: inout [UInt8],
        _ write: (Item, Int?, inout [UInt8]) -> Void
    ) {
        bytes += open.utf8
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newline(indent.map { $0 + 2 }, to: &bytes)
            write(item, indent.map { $0 + 2 }, &bytes)
        }
        if !items.isEmpty { newline(indent, to: &bytes) }
        bytes += close.utf8
    }

    private static func newline(_ indent: Int?, to bytes: inout [UInt8]) {
        guard let indent else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    }

    /// Beside what JSON must escape, `<`, `>` and `&` are escaped, so that the text may stand in a script element.
    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case UInt8(ascii: "\r"): bytes += "\\r".utf8
            case UInt8(ascii: "\t"): bytes += "\\t".utf8
            case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
                let hex = String(byte, radix: 16)
                bytes += ("\\u00" + (hex.utf8.count == 1 ? "0" : "") + hex).utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
