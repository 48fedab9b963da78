import Diagnostics
import Templates

/// What a template renders as, with the templates it names; what is wrong with it comes instead, if anything is.
func render(
    _ template: String,
    _ context: TemplateObject...,
    with others: KeyValuePairs<String, String> = [:],
    strictness: TemplateStrictness = .strict
) -> String {
    var problems: [Diagnostic] = []
    let library = TemplateLibrary.compile(files(template, others), strictness: strictness).unwrap(into: &problems)
    var bytes: [UInt8] = []
    problems += library.render("page", context, into: &bytes)
    return problems.isEmpty ? String(decoding: bytes, as: UTF8.self) : printed(problems)
}

/// What is wrong with a template before any page is rendered.
func problems(_ template: String, with others: KeyValuePairs<String, String> = [:]) -> String {
    printed(TemplateLibrary.compile(files(template, others)).diagnostics)
}

/// Diagnostics as they are printed.
func printed(_ diagnostics: [Diagnostic]) -> String {
    DiagnosticFormat.text.render(DiagnosticReport(diagnostics))
}

/// A template named "page", and others.
func files(_ template: String, _ others: KeyValuePairs<String, String>) -> [(name: String, source: SourceFile)] {
    let page = (name: "page", source: SourceFile(path: "page.mustache", text: template))
    return [page] + others.map { (name: $0, source: SourceFile(path: $0 + ".mustache", text: $1)) }
}
