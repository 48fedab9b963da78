import Diagnostics
import Markup

extension ProseRenderer {
    mutating func openBlock(_ node: MarkdownNode) {
        spacing.interrupt()
        switch node.kind {
        case .heading: openHeading(node)
        case .blockQuote: openLine("blockquote")
        case .list: openList(node)
        case .item: openItem(node)
        case .thematicBreak:
            startLine()
            out.void("hr")
            out.newline()
        default: break
        }
    }

    mutating func closeBlock(_ node: MarkdownNode) {
        switch node.kind {
        case .paragraph:
            endPlainLine()
            turnLabel = nil
            guard !isTight(node) else { return }
            if isLastInFootnote(node) { backReferences() }
            closeLine("p")
        case .heading:
            endPlainLine()
            closeLine("h\(headings.last?.level ?? 2)")
        case .blockQuote: closeLine("blockquote")
        case .list: closeLine(node.listStart == nil ? "ul" : "ol")
        case .item: closeLine("li")
        default: break
        }
    }

    /// Begins a new line of the markup unless one has just begun.
    mutating func startLine() {
        if let last = out.bytes.last, last != UInt8(ascii: "\n") { out.newline() }
    }

    mutating func openLine(_ name: String, _ attributes: MarkupWriter.Attributes = [:]) {
        startLine()
        out.open(name, attributes)
        out.newline()
    }

    mutating func closeLine(_ name: String) {
        out.close(name)
        out.newline()
    }

    /// Ends a line of the plain text unless none has begun.
    mutating func endPlainLine() {
        if !plainText.isEmpty, plainText.last != "\n", !footnotes.isOpen { plainText += "\n" }
    }

    // MARK: Paragraphs

    /// Opens a paragraph; false where it was an image with a caption and is done.
    mutating func openParagraph(_ node: MarkdownNode) -> Bool {
        spacing.interrupt()
        if let child = node.firstChild, child.kind == .image, child.isOnlyChild, !child.title.isEmpty {
            startLine()
            captionedImage(child)
            out.newline()
            return false
        }
        guard !isTight(node) else { return true }
        startLine()
        let turn = turn(node)
        turnLabel = turn == nil ? nil : node.firstChild
        out.open("p", ["class": turn.map { "turn turn-\($0.rawValue)" }])
        return true
    }

    /// Whether the paragraph is printed without an element, as an item of a tight list.
    private func isTight(_ node: MarkdownNode) -> Bool {
        guard let item = node.parent, item.kind == .item else { return false }
        return item.parent?.isTight ?? false
    }

    /// What a paragraph that begins with a bold label is in an interview.
    private func turn(_ node: MarkdownNode) -> InterviewTurn? {
        guard let label = node.firstChild, label.kind == .strong, let text = label.firstChild, text.isOnlyChild,
            text.kind == .text
        else { return nil }
        return InterviewTurn(label: text.literal)
    }

    // MARK: Headings

    private mutating func openHeading(_ node: MarkdownNode) {
        let level = checkedLevel(of: node)
        let anchor = anchors.name(for: plain(node, figures: .left))
        headings.append(RenderedProse.Heading(level: level, text: plain(node, figures: .printed), anchor: anchor))
        startLine()
        out.open("h\(level)", ["id": anchor])
    }

    private mutating func checkedLevel(of node: MarkdownNode) -> Int {
        let level = node.headingLevel
        if level == 1 {
            diagnostics.append(
                .error(
                    "HeadingLevel",
                    "a heading in the text is of level 1, the level of the article's title",
                    at: place(of: node),
                    hint: "begin it with ##"
                )
            )
        } else if level > headingLevel + 1 {
            diagnostics.append(
                .warning(
                    "HeadingLevel",
                    "the heading's level goes from \(headingLevel) to \(level)",
                    at: place(of: node),
                    hint: "begin it with \(String(repeating: "#", count: headingLevel + 1))"
                )
            )
        }
        headingLevel = max(level, 2)
        return headingLevel
    }

    // MARK: Lists

    private mutating func openList(_ node: MarkdownNode) {
        guard let start = node.listStart else { return openLine("ul") }
        openLine("ol", ["start": start == 1 ? nil : String(start)])
    }

    private mutating func openItem(_ node: MarkdownNode) {
        startLine()
        guard let isTicked = node.isTicked else { return out.open("li") }
        out.open("li", ["class": "task"])
        out.void(
            "input",
            [
                "type": "checkbox",
                "checked": isTicked ? "" : nil,
                "disabled": "",
                "aria-label": isTicked ? words.done : words.notDone,
            ]
        )
        out.text(" ")
    }
}
