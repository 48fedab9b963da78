import Diagnostics

/// Finds the tags of a template.
///
/// Goes on behind whatever it cannot read, so that all that is wrong is told at once.
struct TagScanner {
    private let source: SourceFile
    private let bytes: [UInt8]
    private let start: Int
    private var position: Int
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var tags: [Tag] = []
    private var problems: [Diagnostic] = []

    private init(_ source: SourceFile) {
        self.source = source
        bytes = source.bytes
        start = Self.textStart(of: source)
        position = start
    }

    /// The tags of a file, in order.
    static func scan(_ source: SourceFile) -> Checked<[Tag]> {
        var scanner = TagScanner(source)
        while let start = scanner.find(scanner.opening, in: scanner.position..<scanner.bytes.count) {
            scanner.readTag(at: start)
        }
        return Checked(scanner.tags, scanner.problems)
    }

    /// Where a file's text begins: behind the byte order mark that some editors write.
    static func textStart(of source: SourceFile) -> Int {
        source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private mutating func readTag(at start: Int) {
        var inside = start + opening.count
        while inside < bytes.count, bytes[inside].isSpace { inside += 1 }
        let kind = inside < bytes.count ? Self.kind(of: bytes[inside]) : .value
        if kind != .value { inside += 1 }
        let ending = ending(of: kind, openedBy: bytes[inside - 1])
        let limit = limit(of: kind, from: inside)
        guard let end = find(ending, in: inside..<limit) else {
            reject(kind, start..<limit, missing: ending)
            position = kind == .comment || kind == .delimiters ? bytes.count : limit
            return
        }
        position = end + ending.count
        add(kind, content: trimmed(inside..<end), range: start..<position)
    }

    private static func kind(of sign: UInt8) -> Tag.Kind {
        switch sign {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        default: .value
        }
    }

    private func ending(of kind: Tag.Kind, openedBy sign: UInt8) -> [UInt8] {
        switch kind {
        case .unescaped where sign == UInt8(ascii: "{"): [UInt8(ascii: "}")] + closing
        case .delimiters: [UInt8(ascii: "=")] + closing
        default: closing
        }
    }

    /// A tag ends before the next one opens, else it was left open. Only comments and delimiters may hold anything.
    private func limit(of kind: Tag.Kind, from inside: Int) -> Int {
        guard kind != .comment, kind != .delimiters, opening != closing else { return bytes.count }
        return find(opening, in: inside..<bytes.count) ?? bytes.count
    }

    private mutating func add(_ kind: Tag.Kind, content: Range<Int>, range: Range<Int>) {
        var name = ""
        switch kind {
        case .comment: break
        case .delimiters: changeDelimiters(content, of: range)
        default: name = readName(content, of: kind, range)
        }
        let lineStart = lineStart(before: range.lowerBound)
        let nextLine = nextLine(behind: range.upperBound)
        tags.append(Tag(kind: kind, name: name, range: range, lineStart: lineStart, nextLine: nextLine))
    }

    /// The name in a tag. Of what is no name the first word is kept, so that a pair still finds its other half.
    private mutating func readName(_ content: Range<Int>, of kind: Tag.Kind, _ range: Range<Int>) -> String {
        guard !content.isEmpty else {
            reject("TemplateTag", "the tag holds no name", range, hint: "write a name into it, or take it out")
            return ""
        }
        let words = bytes[content].split(whereSeparator: \.isSpace)
        if words.count > 1 {
            let hint = "a tag holds one name without blanks; a section is {{#name}} … {{/name}}"
            reject("TemplateTag", "\"\(source.text(content))\" is not a name", range, hint: hint)
        }
        let name = words.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
        if kind.namesValue, name != ".",
            name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
                .contains(where: \.isEmpty)
        {
            reject("TemplateTag", "\"\(name)\" is not a name", range, hint: "write a name on each side of a dot")
        }
        return name
    }

    private mutating func changeDelimiters(_ content: Range<Int>, of range: Range<Int>) {
        let marks = bytes[content].split(whereSeparator: \.isSpace)
        guard marks.count == 2, !bytes[content].contains(UInt8(ascii: "=")) else {
            let text = source.text(content)
            let hint = "write two marks without =, and a blank between them: {{=<% %>=}}"
            reject("TemplateDelimiters", "\"\(text)\" is not a pair of delimiters", range, hint: hint)
            return
        }
        opening = Array(marks[0])
        closing = Array(marks[1])
    }

    private mutating func reject(_ kind: Tag.Kind, _ range: Range<Int>, missing ending: [UInt8]) {
        let mark = String(decoding: ending, as: UTF8.self)
        let rule = kind == .delimiters ? "TemplateDelimiters" : "TemplateTag"
        reject(rule, "the tag never ends: \"\(mark)\" is missing", trimmed(range), hint: "end the tag with \(mark)")
    }

    private mutating func reject(_ rule: String, _ summary: String, _ range: Range<Int>, hint: String) {
        problems.append(.error(rule, summary, at: source.location(of: range), hint: hint))
    }
}

extension TagScanner {
    private func find(_ mark: [UInt8], in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index + mark.count <= range.upperBound {
            if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) { return index }
            index += 1
        }
        return nil
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, bytes[lower].isSpace { lower += 1 }
        while lower < upper, bytes[upper - 1].isSpace { upper -= 1 }
        return lower..<upper
    }

    private func lineStart(before offset: Int) -> Int? {
        var index = offset
        while index > start, bytes[index - 1].isBlank { index -= 1 }
        return index == start || bytes[index - 1] == UInt8(ascii: "\n") ? index : nil
    }

    private func nextLine(behind offset: Int) -> Int? {
        var index = offset
        while index < bytes.count, bytes[index].isBlank { index += 1 }
        if index < bytes.count - 1, bytes[index] == UInt8(ascii: "\r"), bytes[index + 1] == UInt8(ascii: "\n") {
            return index + 2
        }
        guard index < bytes.count else { return index }
        return bytes[index] == UInt8(ascii: "\n") ? index + 1 : nil
    }
}

extension Tag.Kind {
    /// Whether the name is that of a value, whose parts are set apart by dots.
    fileprivate var namesValue: Bool {
        switch self {
        case .value, .unescaped, .section, .inverted: true
        case .close, .partial, .parent, .block, .comment, .delimiters: false
        }
    }
}
