import Diagnostics
import Markup

extension Article {
    /// Turns the article's Markdown into markup.
    ///
    /// The Markdown is GitHub's (CommonMark 0.29 with tables, `~~`, bare addresses, task lists) and footnotes. On top
    /// of it: figures `{{…}}`, fenced blocks `chart` and `table`, an image alone in a paragraph with a title as a
    /// figure with a caption, and interview turns (`**Hỏi:**`, `**Đáp:**`, `**Question:**`, `**Answer:**`). Raw HTML is
    /// left out, with a warning unless it is a comment. Errors and warnings are listed in `docs/diagnostics.md`.
    ///
    /// - Parameter words: The few words that markup adds; the language's standard ones where left out.
    public func render(with resolver: some ProseResolver, words: ProseWords? = nil) -> Checked<RenderedProse> {
        var renderer = ProseRenderer(self, resolver, words ?? .standard(language))
        return renderer.render()
    }
}

/// Writes the markup of one article, node by node of the Markdown engine's tree.
struct ProseRenderer<Resolver: ProseResolver> {
    let article: Article
    let resolver: Resolver
    let words: ProseWords
    let prose: MaskedProse
    /// Where each line of the body starts in the file, as the engine counts lines.
    let lineStarts: [Int]

    var out = MarkupWriter()
    var diagnostics: [Diagnostic] = []
    var spacing: NumberSpacing

    var expressions: [Int: FigureExpression?] = [:]
    var headings: [RenderedProse.Heading] = []
    var anchors = AnchorNames()
    var plainText = ""
    var figures: [FigureExpression] = []
    var blocks: [ProseBlock] = []
    var links: [RenderedProse.Link] = []
    var images: [RenderedProse.Image] = []

    /// The level of the heading last seen; the title of the page is level 1.
    var headingLevel = 1
    /// How many nodes are open.
    var depth = 0
    /// Whether a link is open: nothing in it may be a link.
    var isInLink = false
    /// The bold label of the interview turn that is open.
    var turnLabel: MarkdownNode?
    var table: TableState?
    var tableCount = 0
    var footnotes = FootnoteState()
    /// By line of the body, from 1, whether a block that is printed or told stands on it.
    var shownLines: [Bool]
    /// Names of elements of raw HTML that were told already, so that their end tags are not told again.
    var toldElements: Set<String> = []

    init(_ article: Article, _ resolver: Resolver, _ words: ProseWords) {
        self.article = article
        self.resolver = resolver
        self.words = words
        prose = MaskedProse(article.source, body: article.body)
        lineStarts = Self.lineStarts(of: article)
        spacing = NumberSpacing(article.language)
        shownLines = [Bool](repeating: false, count: lineStarts.count + 1)
    }

    mutating func render() -> Checked<RenderedProse> {
        if let problem = ProseLimits.problem(in: article.source, body: article.body) {
            return Checked(rendered, [problem])
        }
        reportPrivateCharacters()
        MarkdownParser.read(prose.bytes) { root in
            guard let root else { return }
            MarkdownWalk.run(over: root, enter: { enter($0) }, exit: { exit($0) })
        }
        closeFootnotes()
        checkAnchors()
        checkFootnotes()
        return Checked(rendered, ProseLimits.bounded(diagnostics))
    }

    private var rendered: RenderedProse {
        RenderedProse(
            html: out.fragment,
            headings: headings,
            plainText: plainText,
            figures: figures,
            blocks: blocks,
            links: links,
            images: images
        )
    }

    /// Writes what a node begins with; false where all of it is written and what is in it is not to be visited.
    private mutating func enter(_ node: MarkdownNode) -> Bool {
        let kind = node.kind
        switch kind {
        case .paragraph, .heading, .codeBlock, .htmlBlock, .table: keepLines(of: node)
        default: break
        }
        switch kind {
        case .document, .other: break
        case .paragraph: if !openParagraph(node) { return false }
        case .heading, .blockQuote, .list, .item, .thematicBreak: openBlock(node)
        case .codeBlock: codeBlock(node)
        case .htmlBlock, .htmlInline: rawHTML(node)
        case .table, .tableRow, .tableCell: openTable(node)
        case .footnoteDefinition: openFootnote(node)
        case .footnoteReference: footnoteReference(node)
        case .image:
            image(node)
            return false
        case .text, .softBreak, .lineBreak, .code, .emphasis, .strong, .strikethrough, .link: openInline(node)
        }
        if !node.isLeaf { depth += 1 }
        if depth == ProseLimits.nesting + 1, !node.isLeaf { reportDepth(node) }
        return true
    }

    private mutating func exit(_ node: MarkdownNode) {
        depth -= 1
        switch node.kind {
        case .paragraph, .heading, .blockQuote, .list, .item: closeBlock(node)
        case .table, .tableRow, .tableCell: closeTable(node)
        case .footnoteDefinition: closeFootnote(node)
        case .emphasis, .strong, .strikethrough, .link: closeInline(node)
        default: break
        }
    }

    private mutating func reportDepth(_ node: MarkdownNode) {
        diagnostics.append(
            .error(
                "ArticleTooDeep",
                "lists, quotations and emphasis nest deeper than \(ProseLimits.nesting)",
                at: place(of: node),
                hint: "close some of them"
            )
        )
    }

    private mutating func reportPrivateCharacters() {
        for range in prose.privateCharacters {
            diagnostics.append(
                .warning(
                    "PrivateCharacter",
                    "a character here has a meaning in one font only",
                    at: article.source.location(of: range),
                    hint: "type the sign that is meant; it often comes from a list of a word processor"
                )
            )
        }
    }

    /// The engine ends a line at a line feed, a carriage return, or both.
    private static func lineStarts(of article: Article) -> [Int] {
        let bytes = article.source.bytes
        var starts = [article.body.lowerBound]
        for index in article.body {
            let isReturn = bytes[index] == UInt8(ascii: "\r")
            let isEnd = bytes[index] == UInt8(ascii: "\n") || isReturn
            let isHalf = isReturn && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
            if isEnd, !isHalf { starts.append(index + 1) }
        }
        return starts
    }
}
