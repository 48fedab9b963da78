/// Prints diagnostics as workflow commands, which mark the line in a review on continuous integration.
///
/// Source of the form: GitHub Docs, "Workflow commands for GitHub Actions", setting an error message.
struct WorkflowForm {
    func render(_ report: DiagnosticReport) -> String {
        let withheld = report.withheld.map { "::notice::\(data(visible(withheldLine($0.path, $0.count))))\n" }
        return (report.shown.map(command) + withheld).joined()
    }

    private func command(_ diagnostic: Diagnostic) -> String {
        let name = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        var properties: [String] = []
        if let location = diagnostic.location {
            properties.append("file=" + property(location.path))
            if location.line > 0 { properties += ["line=\(location.line)", "col=\(location.column)"] }
        }
        properties.append("title=" + property(diagnostic.identifier))
        let message = visible(diagnostic.summary) + (diagnostic.hint.map { "\n" + visible($0) } ?? "")
        return "::\(name) \(properties.joined(separator: ","))::\(data(message))\n"
    }

    private func data(_ text: String) -> String {
        escape(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
    }

    private func property(_ text: String) -> String {
        escape(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
    }

    private func escape(_ text: String, _ table: [Unicode.Scalar: String]) -> String {
        text.unicodeScalars.map { table[$0] ?? String($0) }.joined()
    }
}
