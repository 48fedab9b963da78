/// An amount to be drawn, and the words that print it: the number is never formatted here.
///
/// ```swift
/// ChartValue(83, label: "83 câu lạc bộ")
/// ```
public struct ChartValue: Sendable, Hashable {
    /// The amount, in the same unit as all others of the chart.
    public let amount: Double

    /// The amount as the reader shall see it, with its unit and in the reader's language.
    public let label: String

    /// Amounts further than this from zero cannot be drawn.
    public static let largest = 1e300

    /// `nil` for an amount that is no finite number within ``largest`` of zero: what is missing stays missing.
    public init?(_ amount: Double, label: String) {
        guard amount.isFinite, amount.magnitude <= Self.largest else { return nil }
        self.amount = amount
        self.label = label
    }
}
