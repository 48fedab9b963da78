import Diagnostics
import Markup
import StructuredText

extension ProseRenderer {
    /// A block of code; a fenced one that is called `chart` or `table` is drawn.
    mutating func codeBlock(_ node: MarkdownNode) {
        let info = prose.written(node.info)
        let name = info.split(whereSeparator: \.isWhitespace).first.map(String.init)
        checkFence(node)
        spacing.interrupt()
        if let name, let kind = ProseBlock.Kind(rawValue: name) { return draw(kind, node) }
        if let name { warnOfNearMiss(name, node) }
        startLine()
        out.open("pre", ["tabindex": "0"])
        out.element("code", ["class": name.map { "language-" + $0 }], text: prose.written(node.literal))
        closeLine("pre")
    }

    private mutating func draw(_ kind: ProseBlock.Kind, _ node: MarkdownNode) {
        let location = place(of: node)
        guard node.parent?.kind == .document else {
            diagnostics.append(
                .error(
                    "BlockPlace",
                    "a \(kind.rawValue) stands inside a quotation, a list or a footnote",
                    at: location,
                    hint: "begin it at the margin"
                )
            )
            return
        }
        guard let content = YAMLParser.parse(article.source, part: contentRange(of: node)).unwrap(into: &diagnostics)
        else { return }
        let block = ProseBlock(kind: kind, content: content, location: location)
        blocks.append(block)
        startLine()
        out.fragment(resolver.block(block, in: article).unwrap(into: &diagnostics))
        startLine()
    }

    /// The bytes between the fences of a block at the margin.
    private func contentRange(of node: MarkdownNode) -> Range<Int> {
        let first = node.lines.lowerBound
        let count = node.literal.utf8.count { $0 == UInt8(ascii: "\n") }
        let start = first < lineStarts.count ? lineStarts[first] : prose.body.upperBound
        let end = first + count < lineStarts.count ? lineStarts[first + count] : prose.body.upperBound
        return start..<max(start, end)
    }

    /// A fence that is never closed takes all the rest of the article.
    private mutating func checkFence(_ node: MarkdownNode) {
        guard node.isFenced, node.parent?.kind == .document else { return }
        let end = contentRange(of: node).upperBound
        let rest = article.source.bytes[end..<prose.body.upperBound]
        let line = rest.prefix { $0 != UInt8(ascii: "\n") }.drop { $0 == UInt8(ascii: " ") }
        guard !line.starts(with: "```".utf8), !line.starts(with: "~~~".utf8) else { return }
        diagnostics.append(
            .error(
                "FenceOpen",
                "the block is never closed, and takes all the rest of the text",
                at: place(of: node),
                hint: "put a line ``` after it"
            )
        )
    }

    private mutating func warnOfNearMiss(_ name: String, _ node: MarkdownNode) {
        guard let meant = NearMiss.nearest(to: name, among: ProseBlock.Kind.allCases.map(\.rawValue)) else { return }
        diagnostics.append(
            .warning(
                "BlockKind",
                "a block \"\(name)\" is printed as code",
                at: place(of: node),
                hint: "did you mean \"\(meant)\"?"
            )
        )
    }
}
