import Diagnostics

extension ProseRenderer {
    /// Leaves raw HTML out and says so; a comment is left out in silence.
    mutating func rawHTML(_ node: MarkdownNode) {
        let html = prose.written(node.literal)
        switch RawHTML(html) {
        case .comment: return
        case .openComment:
            diagnostics.append(
                .error(
                    "CommentOpen",
                    "the comment is never closed, and hides all the rest of the text",
                    at: place(of: "<!--", in: node),
                    hint: "put --> after it"
                )
            )
        case .element(let name, let isEnd):
            guard toldElements.insert(name).inserted || !isEnd else { return }
            reportRawHTML("<\(isEnd ? "/" : "")\(name)>", node)
        case .other: reportRawHTML(String(html.prefix { !$0.isNewline }.prefix(20)), node)
        }
    }

    private mutating func reportRawHTML(_ shown: String, _ node: MarkdownNode) {
        diagnostics.append(
            .warning(
                "RawHTML",
                "HTML in the text is left out: \(shown)",
                at: node.isInline ? place(of: prose.written(node.literal), in: node) : place(of: node),
                hint: "write it in Markdown; \\< prints the sign"
            )
        )
    }
}

/// What a piece of raw HTML is.
enum RawHTML: Equatable {
    /// Comments and nothing else.
    case comment
    /// A comment that is not closed.
    case openComment
    /// The tag of an element, by its name in small letters.
    case element(String, isEnd: Bool)
    /// A declaration, an instruction, or comments with something after them.
    case other

    init(_ html: String) {
        var rest = html[...].drop(while: \.isWhitespace)
        while rest.hasPrefix("<!--") {
            guard let end = rest.firstRange(of: "-->") else {
                self = .openComment
                return
            }
            rest = rest[end.upperBound...].drop(while: \.isWhitespace)
            if rest.isEmpty {
                self = .comment
                return
            }
        }
        let isEnd = rest.hasPrefix("</")
        let name = rest.dropFirst(isEnd ? 2 : 1).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        self = rest.hasPrefix("<") && !name.isEmpty ? .element(name.lowercased(), isEnd: isEnd) : .other
    }
}
