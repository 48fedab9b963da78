/// What a stage of the pass returns: its value and what it found on the way.
///
/// A stage goes on after an error as far as it can, so that all problems are told at once; the value is then the best
/// that could be made, and is never published.
public struct Checked<Value: Sendable>: Sendable {
    /// What the stage made.
    public let value: Value

    /// What it found, in the order of the input.
    public let diagnostics: [Diagnostic]

    /// Pairs a value with what was found while making it.
    public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// Takes the value and adds what was found to a list.
    public func unwrap(into list: inout [Diagnostic]) -> Value {
        list.append(contentsOf: diagnostics)
        return value
    }
}
