import Diagnostics

/// What was found in one table; bounded, so that a file of another kind does not fill the memory.
struct TableProblems: Sendable {
    /// The most problems that are collected for one table; then its reading stops.
    static let most = 1_000

    private(set) var diagnostics: [Diagnostic] = []

    /// The diagnostics in the order of their lines, and at the end that more were not looked for.
    var inFileOrder: [Diagnostic] {
        guard isFull else { return diagnostics.inFileOrder() }
        let path = diagnostics.last?.location?.path ?? ""
        let stop = Diagnostic.error(
            "TableProblems",
            "there are \(Self.most) errors or more, so the rest of the table is not looked at",
            at: .file(path),
            hint: "mend those first; is it the file that the descriptor describes?"
        )
        return diagnostics.inFileOrder() + [stop]
    }

    /// Whether no more are collected.
    var isFull: Bool { diagnostics.count >= Self.most }

    /// Adds a diagnostic where there is room.
    mutating func add(_ diagnostic: Diagnostic) {
        if !isFull { diagnostics.append(diagnostic) }
    }
}

extension Sequence<Diagnostic> {
    /// The diagnostics of one table in the order of their lines; those of one place as they were found.
    func inFileOrder() -> [Diagnostic] {
        enumerated().sorted { a, b in
            let left = (a.element.location?.path ?? "", a.element.location?.line ?? 0, a.element.location?.column ?? 0)
            let right = (b.element.location?.path ?? "", b.element.location?.line ?? 0, b.element.location?.column ?? 0)
            return left == right ? a.offset < b.offset : left < right
        }
        .map(\.element)
    }
}
