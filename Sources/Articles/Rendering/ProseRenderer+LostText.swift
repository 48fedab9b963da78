import Diagnostics

/// Markdown drops some text without a word: cells beyond the header's, footnotes that nothing refers to. An article
/// must not lose text in silence, so each is told.
extension ProseRenderer {
    /// Remembers the lines of a block that is printed.
    mutating func keepLines(of node: MarkdownNode) {
        for line in node.lines where shownLines.indices.contains(line) { shownLines[line] = true }
    }

    /// Tells the cells of a row that its table has no column for.
    mutating func checkCells(of row: MarkdownNode, columns: Int) {
        let start = offset(of: row)
        let line = article.source.bytes[start..<max(start, lines(of: row).upperBound)]
        guard line.count(where: { $0 == UInt8(ascii: "|") }) >= columns else { return }
        let cells = TableRow(prose.bytes[start - prose.body.lowerBound..<line.endIndex - prose.body.lowerBound]).cells
        guard cells > columns else { return }
        diagnostics.append(
            .warning(
                "TableCells",
                "the row has \(cells) cells, its table \(columns): the rest is left out",
                at: place(of: row),
                hint: "add a column to the header; \\| prints the sign itself"
            )
        )
    }

    /// Tells the marks in a text that no footnote belongs to: they are printed as they are.
    mutating func checkFootnoteMarks(_ node: MarkdownNode, _ literal: String) {
        for mark in literal.matches(of: /\[\^[^\]\s]+\]/) {
            let written = String(mark.output)
            guard let range = range(of: written, in: node), !isEscaped(range.lowerBound) else { continue }
            diagnostics.append(
                .warning(
                    "FootnoteMissing",
                    "no footnote \(written) is given",
                    at: article.source.location(of: range),
                    hint: "add a line \"\(written): …\"; \\[ prints the sign"
                )
            )
        }
    }

    /// Tells the footnotes that are not printed, once all that is printed is known.
    mutating func checkFootnotes() {
        var labels: Set<String> = []
        let definitions = lineStarts.indices.compactMap { line in
            FootnoteLine(prose.bytes[lineStarts[line] - prose.body.lowerBound..<prose.bytes.count])
                .map { (line: line + 1, footnote: $0) }
        }
        for (line, footnote) in definitions where shownLines[line] { labels.insert(footnote.label.lowercased()) }
        for (line, footnote) in definitions where !shownLines[line] {
            let start = lineStarts[line - 1] + footnote.offset
            let isSecond = labels.contains(footnote.label.lowercased())
            diagnostics.append(
                .warning(
                    "FootnoteUnused",
                    "the footnote [^\(footnote.label)] is left out: "
                        + (isSecond ? "it is given twice" : "nothing refers to it"),
                    at: article.source.location(of: start..<start + footnote.label.utf8.count + 3),
                    hint: isSecond
                        ? "give it another name" : "write [^\(footnote.label)] where it belongs, or delete it"
                )
            )
        }
    }

    private func isEscaped(_ offset: Int) -> Bool {
        let before = article.source.bytes[prose.body.lowerBound..<offset]
        return !before.reversed().prefix { $0 == UInt8(ascii: "\\") }.count.isMultiple(of: 2)
    }
}

/// A line that begins a footnote: `[^label]: text`.
struct FootnoteLine {
    let label: String
    /// Where the label's bracket stands on the line.
    let offset: Int

    /// Nil for any other line.
    init?(_ text: ArraySlice<UInt8>) {
        let marks = text.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
        let indent = marks.reversed().prefix { $0 == UInt8(ascii: " ") }.count
        let rest = text.dropFirst(marks.count)
        guard indent < 4 + (marks.contains(UInt8(ascii: ">")) ? 1 : 0), rest.starts(with: "[^".utf8) else { return nil }
        let name = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "]") && $0 > UInt8(ascii: " ") }
        guard !name.isEmpty, rest.dropFirst(2 + name.count).starts(with: "]:".utf8) else { return nil }
        label = String(decoding: name, as: UTF8.self)
        offset = marks.count
    }
}

/// A row of a table as it is written.
struct TableRow {
    /// How many cells it has. A `|` divides unless a backslash stands before it; one at either end only frames.
    let cells: Int

    init(_ line: ArraySlice<UInt8>) {
        let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        var text = line.drop(while: blanks.contains)
        while let last = text.last, blanks.contains(last) { text.removeLast() }
        var dividers = text.indices.filter { index in
            let isEscaped = index > text.startIndex && text[index - 1] == UInt8(ascii: "\\")
            return text[index] == UInt8(ascii: "|") && !isEscaped
        }
        if dividers.first == text.startIndex { dividers.removeFirst() }
        if let last = dividers.last, last == text.endIndex - 1 { dividers.removeLast() }
        cells = dividers.count + 1
    }
}
