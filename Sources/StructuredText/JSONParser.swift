import Diagnostics

/// Reads JSON (RFC 8259) into nodes that know their place.
///
/// Limits: values nest at most ``maximumDepth`` deep. A name that stands twice in one object is an error, since one of
/// the two would be lost. A byte order mark at the start is passed over.
public struct JSONParser: Sendable {
    /// How deep lists and objects may nest.
    public static let maximumDepth = 64

    let file: SourceFile
    let bytes: [UInt8]
    var position = 0
    private var depth = 0
    private var duplicates: [Diagnostic] = []

    private init(_ file: SourceFile) {
        self.file = file
        bytes = file.bytes
    }

    /// The file's value, or nil with one error at the first byte that cannot stand where it is.
    public static func parse(_ file: SourceFile) -> Checked<Node?> {
        var parser = JSONParser(file)
        if parser.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
        do throws(SyntaxError) {
            try parser.rejectForeignEncoding()
            let node = try parser.value()
            parser.skipSpace()
            if parser.position < parser.bytes.count {
                throw parser.problem("something stands after the end of the value")
            }
            return Checked(node, parser.duplicates)
        } catch {
            return Checked(nil, parser.duplicates + [error.diagnostic])
        }
    }

    /// A syntax error, carried up to the start of the parse. It is kept apart from the stack, of which every level of
    /// nesting would otherwise hold room for a whole diagnostic.
    indirect enum SyntaxError: Error {
        case told(Diagnostic)

        var diagnostic: Diagnostic {
            switch self {
            case .told(let diagnostic): diagnostic
            }
        }
    }

    func problem(_ summary: String, at range: Range<Int>? = nil, hint: String? = nil) -> SyntaxError {
        let place = range ?? position..<min(position + 1, bytes.count)
        return .told(.error("JSONSyntax", summary, at: file.location(of: place), hint: hint))
    }

    private func unexpected(_ due: String, hint: String? = nil) -> SyntaxError {
        problem("\(visibleByte) stands where \(due) is due", hint: hint)
    }

    private func rejectForeignEncoding() throws(SyntaxError) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw problem("the file is in UTF-16, not UTF-8", hint: "save it again as UTF-8")
        }
        if let bad = firstInvalidUTF8(bytes) {
            throw problem("the text is not UTF-8 here", at: bad..<bad + 1, hint: "save the file again as UTF-8")
        }
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    private mutating func value() throws(SyntaxError) -> Node {
        skipSpace()
        guard position < bytes.count else { throw problem("the file ends where a value is due") }
        let start = position
        switch bytes[position] {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""):
            let text = try string()
            return Node(.text(text, quoted: true), range: start..<position)
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default:
            throw problem(
                "\(visibleByte) cannot start a value",
                hint: "a value is a text in double quotes, a number, true, false, null, a list or an object"
            )
        }
    }

    var visibleByte: String {
        guard position < bytes.count else { return "the end of the file" }
        if bytes[position] == UInt8(ascii: "\"") { return "a double quote" }
        let end = bytes[(position + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
        return "\"" + file.text(position..<end) + "\""
    }

    private mutating func enter() throws(SyntaxError) {
        guard depth < Self.maximumDepth else { throw problem("values nest deeper than \(Self.maximumDepth)") }
        depth += 1
    }

    private mutating func word(_ word: String, _ value: Node.Value) throws(SyntaxError) -> Node {
        let start = position
        let end = start + word.utf8.count
        guard end <= bytes.count, bytes[start..<end].elementsEqual(word.utf8) else {
            throw problem("\(visibleByte) cannot start a value", hint: "did you mean \(word)?")
        }
        position = end
        return Node(value, range: start..<end)
    }

    private mutating func object() throws(SyntaxError) -> Node {
        try enter()
        defer { depth -= 1 }
        let start = position
        position += 1
        var entries: [Node.Entry] = []
        var places: [String: Range<Int>] = [:]
        skipSpace()
        if take("}") { return Node(.mapping([]), range: start..<position) }
        repeat {
            let (key, keyRange) = try name(isFirst: entries.isEmpty)
            let node = try value()
            if let first = places[key] {
                duplicates.append(.duplicateName(key, at: keyRange, first: first, in: file))
            } else {
                places[key] = keyRange
                entries.append(Node.Entry(key: key, keyRange: keyRange, node: node))
            }
            skipSpace()
        } while take(",")
        guard take("}") else { throw unexpected("a comma or the end of the object") }
        return Node(.mapping(entries), range: start..<position)
    }

    /// A name in an object and the colon after it.
    private mutating func name(isFirst: Bool) throws(SyntaxError) -> (String, Range<Int>) {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            throw unexpected("a name in double quotes", hint: isFirst ? nil : "is there a comma too many before it?")
        }
        let start = position
        let key = try string()
        let range = start..<position
        skipSpace()
        guard take(":") else { throw unexpected("a colon") }
        return (key, range)
    }

    private mutating func array() throws(SyntaxError) -> Node {
        try enter()
        defer { depth -= 1 }
        let start = position
        position += 1
        var items: [Node] = []
        skipSpace()
        if take("]") { return Node(.sequence([]), range: start..<position) }
        repeat {
            items.append(try value())
            skipSpace()
        } while take(",")
        guard take("]") else { throw unexpected("a comma or the end of the list") }
        return Node(.sequence(items), range: start..<position)
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }
}
