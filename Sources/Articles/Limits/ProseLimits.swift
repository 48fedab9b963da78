import Diagnostics

/// What an article may hold, so that no text keeps the Markdown engine busy for long.
///
/// libcmark-gfm takes time that grows with the square of some inputs: brackets after a bare address, unclosed `<?`,
/// rows of many cells, footnote marks among signs of emphasis, lines `|-|` under a paragraph, blank lines inside deep lists. Each is bounded before it reads a
/// byte. Within the bounds the slowest text found is rendered in 0.8 s; they are far above what people write. They
/// count in blocks of code too, for what is code is only known afterwards.
public enum ProseLimits {
    /// The largest file, in bytes.
    public static let bytes = 512 * 1024
    /// The most figures `{{…}}` in an article.
    public static let figures = 2_000
    /// The longest run of lines without a blank one between them, in bytes.
    public static let paragraphBytes = 64 * 1024
    /// The longest run of signs without a blank between them, in bytes.
    public static let wordBytes = 2_000
    /// How deep quotations and lists may nest.
    public static let depth = 32
    /// How deep everything may nest, emphasis and links included; a list takes two.
    public static let nesting = 100
    /// The most `|` on a line.
    public static let linePipes = 200
    /// The most cells of all tables together; short rows count as filled up.
    public static let cells = 50_000
    /// The most lines of `|`, `-` and `:` alone that stand without a blank line between them.
    public static let delimiterRows = 50
    /// The most images in a paragraph.
    public static let images = 200
    /// The most footnote marks `[^` in a paragraph.
    public static let footnoteMarks = 50
    /// The most `<?` and `<!`, other than comments, in an article.
    public static let instructions = 100
    /// The most diagnostics that are kept of one article, and the first error beyond them.
    public static let diagnostics = 200

    /// Why a file cannot be read at all, nil where it can: too large, or not UTF-8.
    static func problem(ofFile file: SourceFile) -> Diagnostic? {
        if file.bytes.count > bytes {
            return .error(
                "ArticleTooLarge",
                "the article has \(file.bytes.count) bytes, more than \(bytes)",
                at: .file(file.path),
                hint: "split it, or put pictures in files of their own"
            )
        }
        guard let offset = firstUnreadable(file.bytes) else { return nil }
        return .error(
            "ArticleEncoding",
            "the text is not UTF-8 here",
            at: file.location(at: offset),
            hint: "save the file again as UTF-8"
        )
    }

    /// The first byte that is not UTF-8, or is a NUL, which the engine would replace.
    private static func firstUnreadable(_ bytes: [UInt8]) -> Int? {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar):
                if scalar.first == 0 { return offset }
                offset += scalar.count
            case .error: return offset
            case .emptyInput: return nil
            }
        }
    }

    /// The first bound that the Markdown goes beyond, nil where it keeps to all.
    static func problem(in file: SourceFile, body: Range<Int>) -> Diagnostic? {
        var counts = ProseCounts(file)
        var start = body.lowerBound
        while start < body.upperBound {
            let end = file.bytes[start..<body.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? body.upperBound
            if let problem = counts.add(LineMeasure(file.bytes, start..<end)) { return problem }
            start = end + 1
        }
        return nil
    }

    /// The first diagnostics of an article, and the first error if it comes later.
    static func bounded(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard diagnostics.count > Self.diagnostics else { return diagnostics }
        let kept = diagnostics[..<Self.diagnostics]
        let error = kept.hasErrors ? nil : diagnostics.first { $0.severity == .error }
        return kept + [error].compactMap { $0 }
    }
}
