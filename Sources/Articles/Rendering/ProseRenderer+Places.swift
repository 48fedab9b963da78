import Diagnostics

extension ProseRenderer {
    /// Where a node begins in the file. Inside a paragraph that runs over lines the engine's columns are not to be
    /// trusted to the byte, which is why links and images are looked up by what is written.
    func offset(of node: MarkdownNode) -> Int {
        prose.offset(line: node.lines.lowerBound, column: node.column, starts: lineStarts)
    }

    /// The bytes of the lines from a node's first to the last of the block that holds it.
    func lines(of node: MarkdownNode) -> Range<Int> {
        var block = node
        while block.isInline, let parent = block.parent { block = parent }
        let start = node.lines.lowerBound > 0 ? node.lines.lowerBound : block.lines.lowerBound
        let first = min(max(start, 1), lineStarts.count)
        let next = min(max(block.lines.upperBound, first), lineStarts.count)
        let end = next < lineStarts.count ? lineStarts[next] : prose.body.upperBound
        return lineStarts[first - 1]..<max(end, lineStarts[first - 1])
    }

    /// Where a text that belongs to a node is written, nil where it is not written so near it.
    func range(of written: String, in node: MarkdownNode) -> Range<Int>? {
        let start = offset(of: node)
        let lines = lines(of: node)
        let from = lines.contains(start) ? start : lines.lowerBound
        let end = min(lines.upperBound, from + Self.searchedBytes)
        return article.source.firstRange(of: Array(written.utf8), in: from..<end)
    }

    /// The place of a text that belongs to a node; the node's own place where it is not written so near it.
    mutating func place(of written: String, in node: MarkdownNode) -> SourceLocation {
        if let range = range(of: written, in: node) { return article.source.location(of: range) }
        let start = offset(of: node)
        let lines = lines(of: node)
        let offset = lines.contains(start) ? start : lines.lowerBound
        return article.source.location(of: offset..<offset)
    }

    /// The place of a link's or an image's address. A bare address is written without the scheme that the engine adds.
    mutating func place(ofDestination destination: String, in node: MarkdownNode) -> SourceLocation {
        for scheme in ["http://", "mailto:"] where destination.hasPrefix(scheme) {
            let bare = String(destination.dropFirst(scheme.count))
            if range(of: destination, in: node) == nil { return place(of: bare, in: node) }
        }
        return place(of: destination, in: node)
    }

    /// The place of a node's first line.
    mutating func place(of node: MarkdownNode) -> SourceLocation {
        let start = offset(of: node)
        let line = max(1, node.lines.lowerBound)
        let end = line < lineStarts.count ? lineStarts[line] - 1 : prose.body.upperBound
        return article.source.location(of: start..<max(start, end))
    }

    /// How far from a link its address is looked for; an address that stands elsewhere costs no more than this.
    private static var searchedBytes: Int { 2_048 }
}
