import Markup

/// What is known of the footnotes while they are written.
struct FootnoteState {
    /// Whether the text of a footnote is being written.
    var isOpen = false
    /// The number of the footnote written last; the engine puts them in the order of their first marks.
    var number = 0
    /// How often each footnote has been referred to, by its number.
    var references: [Int: Int] = [:]
    /// Whether the links back to the marks of the open footnote are written.
    var hasBackReferences = false
}

extension ProseRenderer {
    /// A mark. The engine keeps the footnote's number as its text.
    mutating func footnoteReference(_ node: MarkdownNode) {
        let number = Int(node.literal) ?? 0
        let count = footnotes.references[number, default: 0] + 1
        footnotes.references[number] = count
        out.open("sup")
        out.element(
            "a",
            [
                "href": "#" + footnoteID(number),
                "id": referenceID(number, count),
                "class": "footnote-mark",
                "role": "doc-noteref",
            ],
            text: String(number)
        )
        out.close("sup")
        spacing.interrupt()
    }

    mutating func openFootnote(_ node: MarkdownNode) {
        if footnotes.number == 0 {
            openLine("section", ["class": "footnotes", "role": "doc-endnotes", "aria-label": words.footnotes])
            openLine("ol")
        }
        footnotes.isOpen = true
        footnotes.hasBackReferences = false
        footnotes.number += 1
        openLine("li", ["id": footnoteID(footnotes.number)])
    }

    mutating func closeFootnote(_ node: MarkdownNode) {
        if !footnotes.hasBackReferences { backReferences() }
        startLine()
        closeLine("li")
        footnotes.isOpen = false
    }

    /// Closes the list of footnotes, which is the last thing of an article.
    mutating func closeFootnotes() {
        guard footnotes.number > 0 else { return }
        closeLine("ol")
        closeLine("section")
    }

    /// Whether a paragraph is the last of a footnote, which takes the links back.
    func isLastInFootnote(_ node: MarkdownNode) -> Bool {
        node.parent?.kind == .footnoteDefinition && node.next == nil
    }

    mutating func backReferences() {
        footnotes.hasBackReferences = true
        let number = footnotes.number
        for reference in 1...max(1, footnotes.references[number, default: 1]) {
            let name = reference == 1 ? "\(number)" : "\(number)-\(reference)"
            out.text(" ")
            out.element(
                "a",
                [
                    "href": "#" + referenceID(number, reference),
                    "class": "footnote-back",
                    "role": "doc-backlink",
                    "aria-label": "\(words.backToText) \(name)",
                ],
                text: "↩"
            )
        }
    }

    /// Ids hold the slug, for a page may show several articles, and an underscore, which no heading's id has.
    private func footnoteID(_ number: Int) -> String {
        "fn_\(article.slug)_\(number)"
    }

    private func referenceID(_ number: Int, _ count: Int) -> String {
        "fnref_\(article.slug)_\(number)" + (count == 1 ? "" : "_\(count)")
    }
}
