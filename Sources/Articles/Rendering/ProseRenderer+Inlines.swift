import Diagnostics
import Localization
import Markup

extension ProseRenderer {
    mutating func openInline(_ node: MarkdownNode) {
        switch node.kind {
        case .text:
            let literal = node.literal
            if literal.holds("{", "{") { reportOpenBraces(node) }
            if literal.holds("[", "^") { checkFootnoteMarks(node, literal) }
            text(literal)
        case .softBreak:
            out.newline()
            addPlain(" ")
        case .lineBreak:
            out.void("br")
            out.newline()
            addPlain(" ")
        case .code:
            let code = prose.written(node.literal)
            out.element("code", text: code)
            addPlain(code)
            spacing.interrupt()
        case .emphasis: out.open("em")
        case .strong: out.open(node == turnLabel ? "b" : "strong")
        case .strikethrough: out.open("del")
        case .link: openLink(node)
        default: break
        }
    }

    mutating func closeInline(_ node: MarkdownNode) {
        switch node.kind {
        case .emphasis: out.close("em")
        case .strong: out.close(node == turnLabel ? "b" : "strong")
        case .strikethrough: out.close("del")
        case .link:
            out.close("a")
            isInLink = false
        default: break
        }
    }

    /// Adds to the plain text what is not in a footnote.
    mutating func addPlain(_ text: String) {
        if !footnotes.isOpen { plainText += text }
    }

    /// Prints a text of the engine's with its figures.
    mutating func text(_ text: String) {
        for piece in prose.pieces(of: text) {
            switch piece {
            case .text(let text):
                let text = nfc(text)
                out.text(spacing.text(text))
                addPlain(text)
            case .figure(let index):
                figure(index)
                spacing.passFigure()
            }
        }
    }

    // MARK: Links

    private mutating func openLink(_ node: MarkdownNode) {
        let destination = prose.written(node.destination)
        let location = place(ofDestination: destination, in: node)
        let href = href(destination, at: location)
        links.append(RenderedProse.Link(destination: destination, href: href.text, location: location))
        let title = node.title
        out.open(
            "a",
            [
                "href": href.encoded,
                "title": title.isEmpty ? nil : plain(title),
                "rel": href.isExternal ? "noopener" : nil,
            ]
        )
        isInLink = true
    }

    /// Where a link leads on the site; nowhere, with an error, where it is not safe.
    private mutating func href(_ destination: String, at location: SourceLocation) -> LinkAddress {
        let written = LinkAddress(text: destination)
        guard !destination.isEmpty else {
            diagnostics.append(
                .error("LinkEmpty", "the link leads nowhere", at: location, hint: "put its address between ( and )")
            )
            return written
        }
        guard written.isSafe(LinkAddress.webSchemes + LinkAddress.siteSchemes) else {
            return reportUnsafe(written, at: location)
        }
        if destination.hasPrefix("#") { return written }
        let answer = resolver.link(destination, at: location, in: article).unwrap(into: &diagnostics)
        let href = LinkAddress(text: answer)
        return href.isSafe(LinkAddress.webSchemes) ? href : reportUnsafe(href, at: location)
    }

    /// Tells that an address is of a kind that is not published.
    mutating func reportUnsafe(_ address: LinkAddress, at location: SourceLocation) -> LinkAddress {
        let kinds = LinkAddress.webSchemes + LinkAddress.siteSchemes
        let meant = address.scheme.flatMap { NearMiss.nearest(to: $0, among: kinds) }
        diagnostics.append(
            .error(
                "UnsafeLink",
                "\"\(address.text)\" is not an address that is published",
                at: location,
                hint: meant.map { "did you mean \"\($0):\"?" }
                    ?? "write a path, or one of " + kinds.map { $0 + ":" }.joined(separator: ", ")
            )
        )
        return LinkAddress(text: "")
    }

    /// Checks the links to headings of the article itself, once all headings are known.
    mutating func checkAnchors() {
        let anchors = headings.map(\.anchor)
        let known = Set(anchors)
        for link in links where link.destination.hasPrefix("#") {
            let anchor = String(link.destination.dropFirst())
            guard !anchor.isEmpty, !known.contains(anchor) else { continue }
            diagnostics.append(
                .error(
                    "LinkAnchor",
                    "no heading of the article has the id \"\(anchor)\"",
                    at: link.location,
                    hint: NearMiss.hint(for: anchor, among: anchors)
                )
            )
        }
    }
}
