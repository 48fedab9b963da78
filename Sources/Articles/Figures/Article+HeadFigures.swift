import Diagnostics

extension Article {
    /// The figures in the title and the summary, in order, each located in the file as far as it can be found there.
    /// Malformed ones are left out; ``title(with:)`` and ``summary(with:)`` tell of them.
    public var headFigures: [FigureExpression] {
        figures(in: title, at: titleRange) + (summary.map { figures(in: $0, at: summaryRange) } ?? [])
    }

    private func figures(in text: String, at range: Range<Int>) -> [FigureExpression] {
        guard text.contains("{{") else { return [] }
        let written = SourceFile(path: source.path, text: text)
        return MaskedProse(written, body: 0..<written.bytes.count).figures.compactMap { figure in
            FigureSyntax.parse(Array(written.bytes[figure])) { _ in source.location(of: range) }.value
        }
    }
}
