import Diagnostics

/// A paragraph, heading, item or footnote of an article, or its title or summary, as words.
///
/// Tables, code, captions and raw HTML are no prose and give none.
public struct ProsePassage: Sendable, Hashable {
    /// The words, in order.
    public internal(set) var words: [ProseWord] = []
    /// Whether it stands in a quotation.
    public internal(set) var isQuoted = false
    /// Whether the author marked it `<!-- claims: off -->`: its numbers are not to be held against the data.
    public internal(set) var isOff = false

    /// The sentences: they end at a full stop, a question or exclamation mark, an ellipsis or a semicolon.
    public var sentences: [ArraySlice<ProseWord>] {
        words.split { word in word.kind == .sign && [".", "?", "!", "…", ";"].contains(word.text) }
    }
}

extension Article {
    /// The words of the article's title, summary and text, passage by passage, with their places in the file.
    public var passages: [ProsePassage] {
        head(title, at: titleRange) + (summary.map { head($0, at: summaryRange) } ?? []) + bodyPassages
    }

    /// The place of words in the article's file.
    public func location(of words: some Collection<ProseWord>) -> SourceLocation {
        let start = words.first?.range.lowerBound ?? 0
        return source.location(of: start..<max(start, words.map(\.range.upperBound).max() ?? start))
    }

    private func head(_ text: String, at range: Range<Int>) -> [ProsePassage] {
        // A text that YAML escapes or folds is not in the file as it reads; then the places are those of its start.
        let bytes = Array(text.utf8)
        let start = source.firstRange(of: bytes, in: range)?.lowerBound
        let file = SourceFile(path: source.path, text: text)
        let prose = MaskedProse(file, body: 0..<file.bytes.count)
        var reader = PassageReader(prose, source: file)
        reader.add(prose.text, at: 0, link: nil)
        reader.close()
        return reader.passages.map { $0.moved(by: start, to: range.lowerBound) }
    }

    private var bodyPassages: [ProsePassage] {
        guard ProseLimits.problem(in: source, body: body) == nil else { return [] }
        let prose = MaskedProse(source, body: body)
        var reader = PassageReader(prose, source: source)
        MarkdownParser.read(prose.bytes) { root in
            guard let root else { return }
            MarkdownWalk.run(over: root, enter: { reader.enter($0) }, exit: { reader.exit($0) })
        }
        reader.close()
        return reader.passages
    }
}

extension ProsePassage {
    /// The passage with its words at other places: all moved by an offset, or all at one where there is none.
    fileprivate func moved(by offset: Int?, to place: Int) -> ProsePassage {
        var passage = self
        passage.words = words.map { word in
            let range = offset.map { word.range.lowerBound + $0..<word.range.upperBound + $0 } ?? place..<place
            return ProseWord(
                word.kind,
                word.text,
                at: range,
                isGlued: word.isGlued,
                link: word.link,
                figure: word.figure
            )
        }
        return passage
    }
}

/// Gathers the words of passages from the Markdown engine's tree.
///
/// The engine's columns are not to be trusted inside a paragraph, so each piece of text is looked up in the source after
/// the one before it.
struct PassageReader {
    private let prose: MaskedProse
    private let source: SourceFile
    private let lineStarts: [Int]
    private(set) var passages: [ProsePassage] = []
    private var passage = ProsePassage()
    private var cursor = 0
    private var quotations = 0
    private var links: [String] = []
    private var isGlued = false

    init(_ prose: MaskedProse, source: SourceFile) {
        (self.prose, self.source) = (prose, source)
        var starts = [0]
        for (index, byte) in prose.bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        lineStarts = starts
    }

    mutating func enter(_ node: MarkdownNode) -> Bool {
        switch node.kind {
        case .blockQuote: quotations += 1
        case .paragraph, .heading:
            close()
            passage.isQuoted = quotations > 0
            cursor = lineStarts[min(max(node.lines.lowerBound, 1), lineStarts.count) - 1]
        case .table, .codeBlock, .image: return false
        case .htmlBlock: return false
        case .htmlInline: if Self.turnsOff(node.literal) { passage.isOff = true }
        case .text: add(node.literal, at: nil, link: links.last)
        case .softBreak, .lineBreak: isGlued = false
        case .link: links.append(node.destination)
        case .code: isGlued = false
        default: break
        }
        return true
    }

    mutating func exit(_ node: MarkdownNode) {
        switch node.kind {
        case .blockQuote: quotations -= 1
        case .paragraph, .heading: close()
        case .link: _ = links.popLast()
        default: break
        }
    }

    /// Ends the passage that is open.
    mutating func close() {
        if !passage.words.isEmpty { passages.append(passage) }
        passage = ProsePassage()
        isGlued = false
    }

    /// Adds a text of the engine's.
    mutating func add(_ literal: String, at place: Int?, link: String?) {
        let bytes = Array(literal.utf8)
        if let place {
            cursor = place
        } else if let found = find(bytes) {
            cursor = found
        }
        var offset = cursor
        for piece in prose.pieces(of: literal) {
            switch piece {
            case .text(let text):
                let own = Array(text.utf8)
                passage.words += ProseWordReader.words(
                    own,
                    at: prose.body.lowerBound + offset,
                    isGlued: isGlued,
                    link: link
                )
                isGlued = own.last.map { $0 > UInt8(ascii: " ") } ?? isGlued
                offset += own.count
            case .figure(let index):
                let range = prose.figures[index]
                let expression = FigureSyntax.parse(Array(source.bytes[range])) { _ in source.location(of: range) }
                passage.words.append(
                    ProseWord(.figure, "", at: range, isGlued: isGlued, link: link, figure: expression.value)
                )
                isGlued = true
                offset = range.upperBound - prose.body.lowerBound
            }
        }
        cursor = max(cursor, offset)
    }

    /// Where the bytes stand next, within the next few thousand; nil where they are not written so.
    private func find(_ bytes: [UInt8]) -> Int? {
        guard let first = bytes.first else { return nil }
        let end = min(prose.bytes.count, cursor + 8_192 + bytes.count)
        var index = cursor
        while index + bytes.count <= end {
            if prose.bytes[index] == first, prose.bytes[index..<index + bytes.count].elementsEqual(bytes) {
                return index
            }
            index += 1
        }
        return nil
    }

    /// Whether a comment is `<!-- claims: off -->`.
    private static func turnsOff(_ html: String) -> Bool {
        html.hasPrefix("<!--")
            && html.dropFirst(4).dropLast(3).split(whereSeparator: \.isWhitespace) == ["claims:", "off"]
    }
}
