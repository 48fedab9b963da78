import Diagnostics
import Localization

/// What becomes of figures where a text is wanted without markup.
enum FiguresInText {
    /// Left out: for ids, which must not change with the data.
    case left
    /// Printed; what is wrong with them is told where they are printed with markup.
    case printed
    /// Printed, and what is wrong with them is told.
    case checked
}

extension ProseRenderer {
    /// Prints a figure of the running text.
    mutating func figure(_ index: Int) {
        guard let expression = expression(index) else { return out.text(article.source.text(prose.figures[index])) }
        addPlain(resolver.figureText(expression, in: article).value)
        if isInLink {
            out.text(resolver.figureText(expression, in: article).unwrap(into: &diagnostics))
        } else {
            out.fragment(resolver.figure(expression, in: article).unwrap(into: &diagnostics))
        }
    }

    /// The expression of a figure, nil where it is malformed; that is told the first time.
    private mutating func expression(_ index: Int) -> FigureExpression? {
        if let known = expressions[index] { return known }
        let range = prose.figures[index]
        let expression = FigureSyntax.parse(Array(article.source.bytes[range])) { part in
            article.source.location(of: range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
        }.unwrap(into: &diagnostics)
        expressions[index] = .some(expression)
        if let expression { figures.append(expression) }
        return expression
    }

    /// The text below a node without markup.
    mutating func plain(_ node: MarkdownNode, figures: FiguresInText) -> String {
        var text = ""
        for leaf in node.leaves {
            switch leaf.kind {
            case .text: text += plain(leaf.literal, figures: figures)
            case .code: text += prose.written(leaf.literal)
            case .softBreak, .lineBreak: text += " "
            default: break
            }
        }
        return text
    }

    /// A text of the engine's without markup.
    mutating func plain(_ text: String, figures: FiguresInText = .checked) -> String {
        var result = ""
        for piece in prose.pieces(of: text) {
            switch piece {
            case .text(let text): result += nfc(text)
            case .figure(let index): result += figureText(index, figures)
            }
        }
        return result
    }

    private mutating func figureText(_ index: Int, _ figures: FiguresInText) -> String {
        guard figures != .left else { return "" }
        guard let expression = expression(index) else { return article.source.text(prose.figures[index]) }
        let answer = resolver.figureText(expression, in: article)
        return figures == .checked ? answer.unwrap(into: &diagnostics) : answer.value
    }

    /// Tells that `{{` in a text is never closed. Each `{{` of a figure and each `\{{` is gone from it by now.
    mutating func reportOpenBraces(_ node: MarkdownNode) {
        let bytes = article.source.bytes
        let brace = UInt8(ascii: "{")
        let lines = lines(of: node)
        let start = lines.first { index in
            bytes[index] == brace && index + 1 < lines.upperBound && bytes[index + 1] == brace
                && prose.bytes[index - prose.body.lowerBound] == brace
        }
        let offset = start ?? offset(of: node)
        diagnostics.append(FigureSyntax.openBraces(at: article.source.location(of: offset..<offset + 2)))
    }
}
