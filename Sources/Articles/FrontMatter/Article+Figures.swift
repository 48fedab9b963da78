import Diagnostics

extension Article {
    /// The title with its figures put in.
    ///
    ///     title: "Đắk Lắk có {{clubs@dak-lak}} câu lạc bộ"    // Đắk Lắk có 83 câu lạc bộ
    ///
    /// Figures are written as in the text, `\{{` prints the braces; malformed ones are errors `FigureSyntax`.
    public func title(with resolver: some ProseResolver) -> Checked<String> {
        resolved(title, at: titleRange, resolver)
    }

    /// The summary with its figures put in, nil where the page has none.
    public func summary(with resolver: some ProseResolver) -> Checked<String?> {
        guard let summary else { return Checked(nil) }
        let answer = resolved(summary, at: summaryRange, resolver)
        return Checked(answer.value, answer.diagnostics)
    }

    private func resolved(_ text: String, at range: Range<Int>, _ resolver: some ProseResolver) -> Checked<String> {
        guard text.holds("{", "{") else { return Checked(text) }
        let written = SourceFile(path: source.path, text: text)
        let prose = MaskedProse(written, body: 0..<written.bytes.count)
        var diagnostics: [Diagnostic] = []
        var result = ""
        var searched = range.lowerBound..<max(range.lowerBound, body.lowerBound)
        for piece in prose.pieces(of: prose.text) {
            switch piece {
            case .text(let text): result += text
            case .figure(let index):
                let bytes = Array(written.bytes[prose.figures[index]])
                let place = source.firstRange(of: bytes, in: searched)
                if let place { searched = place.upperBound..<searched.upperBound }
                let expression = FigureSyntax.parse(bytes) { part in
                    // A text that YAML escapes or folds is not in the file as it reads; then the whole value is shown.
                    let found = place.map { $0.lowerBound + part.lowerBound..<$0.lowerBound + part.upperBound }
                    return source.location(of: found ?? range)
                }.unwrap(into: &diagnostics)
                result += expression.map { resolver.figureText($0, in: self).unwrap(into: &diagnostics) } ?? ""
            }
        }
        if prose.text.holds("{", "{") {
            diagnostics.append(FigureSyntax.openBraces(at: source.location(of: range)))
        }
        return Checked(result, diagnostics)
    }
}
