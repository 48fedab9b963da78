import Diagnostics

/// A template that has been read, but whose partials and parents have not been looked for.
struct ParsedTemplate: Sendable {
    let name: String
    let source: SourceFile
    let tags: [Tag]
    let pairs: TagPairs

    /// Whether its pairs are sound, so that it can be compiled.
    let isSound: Bool

    /// Reads a template.
    static func parse(name: String, _ source: SourceFile) -> Checked<ParsedTemplate> {
        var problems: [Diagnostic] = []
        if let offset = firstInvalidUTF8(source.bytes) {
            let place = source.location(of: offset..<offset + 1)
            let hint = "save the file again as UTF-8"
            problems.append(.error("TemplateEncoding", "the text is not UTF-8 here", at: place, hint: hint))
        }
        let tags = TagScanner.scan(source).unwrap(into: &problems)
        let pairs = TagPairs.pair(tags, in: source).unwrap(into: &problems)
        let isSound = !problems.hasErrors
        return Checked(ParsedTemplate(name: name, source: source, tags: tags, pairs: pairs, isSound: isSound), problems)
    }

    /// Whether a tag opens or closes a block that a parent is given, rather than one that can be given from outside.
    func isArgument(_ index: Int) -> Bool {
        let opening = tags[index].kind == .close ? pairs.partners[index] ?? index : index
        guard tags[opening].kind == .block, let pair = pairs.enclosing[opening] else { return false }
        return tags[pair].kind == .parent
    }

    /// The closing tag of a pair; the opening one itself where there is none, which no sound template has.
    func closingTag(of index: Int) -> Tag {
        tags[pairs.partners[index] ?? index]
    }

    private static func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
        var parser = UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .error: return offset
            case .emptyInput: return nil
            }
        }
    }
}
