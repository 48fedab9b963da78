import Diagnostics

/// Makes nodes of libyaml's events, within the limits of ``YAMLParser``.
struct YAMLComposer: ~Copyable {
    let file: SourceFile
    let part: Range<Int>
    var events: YAMLEvents
    var cursor: ScalarCursor
    private var count = 0
    private var anchored: [String: Built] = [:]

    /// What is wrong but does not end the reading.
    private(set) var diagnostics: [Diagnostic] = []

    /// A value with what an alias to it adds to the document.
    private struct Built {
        let node: Node
        /// How many values it is, itself included.
        var size = 1
        /// How many lists and groups nest in it, itself included.
        var height = 0
    }

    /// An error that ends the reading. It is kept apart from the stack, of which every level of nesting would otherwise
    /// hold room for a whole diagnostic.
    indirect enum Failure: Error {
        case told(Diagnostic)

        var diagnostic: Diagnostic {
            switch self {
            case .told(let diagnostic): diagnostic
            }
        }
    }

    /// Reads a part of a file; `text` is that part, and must outlive the composer.
    init(_ file: SourceFile, part: Range<Int>, text: UnsafeBufferPointer<UInt8>) {
        self.file = file
        self.part = part
        events = YAMLEvents(text)
        cursor = ScalarCursor(bytes: file.bytes, part: part)
    }

    /// The only document of the text, or nil where the text is empty.
    mutating func document() throws(Failure) -> Node? {
        _ = try next()
        guard case .documentStart = try next().kind else { return nil }
        let root = try value(next(), depth: 0)
        _ = try next()
        let rest = try next()
        if case .documentStart = rest.kind {
            throw failure(
                "YAMLSyntax",
                "a second document starts here",
                at: range(of: rest),
                hint: "keep one of the two"
            )
        }
        return root.node
    }

    /// Reads the value that an event starts, inside `depth` lists and groups.
    private mutating func value(_ event: YAMLEvents.Event, depth: Int) throws(Failure) -> Built {
        let range = range(of: event)
        if case .alias(let name) = event.kind { return try repeated(name, at: range, depth: depth) }
        try add(1, at: range)
        let built: Built
        switch event.kind {
        case .sequenceStart(let flow): built = try sequence(from: range, flow: flow, depth: depth)
        case .mappingStart(let flow): built = try mapping(from: range, flow: flow, depth: depth)
        case .scalar(let text, let plain): built = Built(node: Self.scalar(text, plain: plain, range))
        default: throw failure("YAMLSyntax", "the text ends where a value is due", at: range)
        }
        if let anchor = event.anchor { anchored[anchor] = built }
        return built
    }

    private static func scalar(_ text: String, plain: Bool, _ range: Range<Int>) -> Node {
        let isNull = plain && ["", "~", "null"].contains(text)
        return Node(isNull ? .null : .text(text, quoted: !plain), range: range)
    }

    /// The value that an alias repeats. It keeps the place where it was written.
    private mutating func repeated(_ name: String, at range: Range<Int>, depth: Int) throws(Failure) -> Built {
        guard let built = anchored[name] else {
            throw failure(
                "YAMLSyntax",
                "*\(name) repeats a value that was not given before it",
                at: range,
                hint: "put a text that starts with * in quotation marks"
            )
        }
        guard depth + built.height <= YAMLParser.maximumDepth else { throw tooDeep(at: range) }
        try add(built.size, at: range)
        return built
    }

    private mutating func sequence(from start: Range<Int>, flow: Bool, depth: Int) throws(Failure) -> Built {
        guard depth < YAMLParser.maximumDepth else { throw tooDeep(at: start) }
        var items: [Node] = []
        var (size, height) = (1, 0)
        while true {
            let event = try next()
            if case .sequenceEnd = event.kind {
                let node = Node(.sequence(items), range: whole(start, to: event, flow: flow))
                return Built(node: node, size: size, height: height + 1)
            }
            let item = try value(event, depth: depth + 1)
            items.append(item.node)
            (size, height) = (size + item.size, max(height, item.height))
        }
    }

    private mutating func mapping(from start: Range<Int>, flow: Bool, depth: Int) throws(Failure) -> Built {
        guard depth < YAMLParser.maximumDepth else { throw tooDeep(at: start) }
        var entries: [Node.Entry] = []
        var places: [String: Range<Int>] = [:]
        var (size, height) = (1, 0)
        while true {
            let event = try next()
            if case .mappingEnd = event.kind {
                let node = Node(.mapping(entries), range: whole(start, to: event, flow: flow))
                return Built(node: node, size: size, height: height + 1)
            }
            let keyRange = range(of: event)
            let key = try value(event, depth: depth + 1)
            let item = try value(next(), depth: depth + 1)
            (size, height) = (size + key.size + item.size, max(height, key.height, item.height))
            guard let name = name(key.node, at: keyRange, among: &places) else { continue }
            entries.append(Node.Entry(key: name, keyRange: keyRange, node: item.node))
        }
    }

    /// The name that a key is, or nil after it has told that it is none or is given twice.
    private mutating func name(_ key: Node, at range: Range<Int>, among places: inout [String: Range<Int>]) -> String? {
        guard case .text(let name, _) = key.value, !name.isEmpty else {
            let error = failure(
                "YAMLSyntax",
                "a name is \(key.inWords)",
                at: range,
                hint: "write a word before the colon; put a text that starts with { or ? in quotation marks"
            )
            diagnostics.append(error.diagnostic)
            return nil
        }
        if let first = places[name] {
            diagnostics.append(.duplicateName(name, at: range, first: first, in: file))
            return nil
        }
        places[name] = range
        return name
    }

    /// In brackets a list or a group is all of its text. Without them libyaml ends it where the next thing starts, so
    /// only its start is kept.
    private mutating func whole(_ start: Range<Int>, to end: YAMLEvents.Event, flow: Bool) -> Range<Int> {
        flow
            ? start.lowerBound..<range(of: end).upperBound
            : start.lowerBound..<min(start.lowerBound + 1, part.upperBound)
    }

    private mutating func range(of event: YAMLEvents.Event) -> Range<Int> {
        let start = cursor.offset(after: event.place.lowerBound)
        return start..<cursor.offset(after: event.place.upperBound)
    }

    private mutating func add(_ values: Int, at range: Range<Int>) throws(Failure) {
        count += values
        guard count <= YAMLParser.maximumNodes else {
            throw failure("YAMLSize", "the YAML holds more than \(YAMLParser.maximumNodes) values", at: range)
        }
    }

    func tooDeep(at range: Range<Int>) -> Failure {
        failure("YAMLSize", "values nest deeper than \(YAMLParser.maximumDepth)", at: range)
    }

    func failure(
        _ identifier: String,
        _ summary: String,
        at range: Range<Int>,
        hint: String? = nil,
        notes: [Diagnostic.Note] = []
    ) -> Failure {
        .told(.error(identifier, summary, at: file.location(of: range), hint: hint, notes: notes))
    }
}
