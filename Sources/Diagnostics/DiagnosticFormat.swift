/// The forms in which a report of diagnostics is printed.
public enum DiagnosticFormat: String, Sendable, CaseIterable {
    /// For people: `path:line:column: error: summary [Identifier]`, the line, a caret and the way out.
    case text
    /// For programs: one JSON object with `diagnostics`, `errors` and `warnings`.
    case json
    /// For continuous integration: workflow commands that mark the line in a review.
    case github

    /// The report in this form. Ends with a line break where it is not empty.
    public func render(_ report: DiagnosticReport, coloured: Bool = false) -> String {
        switch self {
        case .text: ConsoleForm(coloured: coloured).render(report)
        case .json: JSONForm().render(report)
        case .github: WorkflowForm().render(report)
        }
    }
}
