/// How the ticks of a value axis are chosen and printed.
///
/// ```swift
/// ValueTicks { "\(Int($0))" }                                    // counts: 0, 50, 100, 150
/// ValueTicks(smallestStep: 100_000_000) { "\(Int($0 / 1e9)) tỉ" }  // amounts of money
/// ```
public struct ValueTicks: Sendable {
    /// Every step between ticks is a whole multiple of it, so that `label` need not round: 1 for what is counted, 0.1
    /// for what is printed with one decimal. 0 allows any step.
    public let smallestStep: Double

    /// Prints the value of a tick. It is called with finite values only.
    public let label: @Sendable (Double) -> String

    /// - Parameters:
    ///   - smallestStep: The step that all steps are multiples of; negative or not finite counts as 0.
    ///   - label: Prints the value of a tick, in the reader's language.
    public init(smallestStep: Double = 1, label: @escaping @Sendable (Double) -> String) {
        self.smallestStep = smallestStep.isFinite ? max(0, smallestStep) : 0
        self.label = label
    }
}
