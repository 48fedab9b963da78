import Articles
import Diagnostics
import Testing

/// An article with a title and a date, and this Markdown from line 6 on.
func article(_ markdown: String, language: String = "vi", name: String = "bai") throws -> Article {
    let text = "---\ntitle: Bài\nsummary: Tóm tắt\ndate: 2023-07-10\nlanguage: \(language)\n---\n" + markdown
    return try #require(Article.read(SourceFile(path: "news/\(name).md", text: text), kind: .news).value)
}

/// What is found in the Markdown, as it is printed at a terminal.
func findings(_ markdown: String) throws -> String {
    printed(try article(markdown).render(with: AnsweringResolver()).diagnostics)
}

/// The markup of the Markdown, in which nothing is wrong.
func html(_ markdown: String, language: String = "vi") throws -> String {
    let prose = try article(markdown, language: language).render(with: AnsweringResolver())
    #expect(printed(prose.diagnostics) == "")
    return prose.value.html.text
}

/// The markup of Markdown in which something is wrong.
func faultyHTML(_ markdown: String) throws -> String {
    try article(markdown).render(with: AnsweringResolver()).value.html.text
}

/// Diagnostics as they are printed at a terminal.
func printed(_ diagnostics: [Diagnostic]) -> String {
    DiagnosticFormat.text.render(DiagnosticReport(diagnostics))
}
