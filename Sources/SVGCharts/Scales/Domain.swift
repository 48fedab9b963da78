/// The span of the values that a scale has to show, as the marks report them.
struct Domain: Sendable, Hashable {
    /// The least and the greatest value, `nil` before the first one.
    private(set) var range: ClosedRange<Double>?

    /// Extends the span to a value. What ``ChartValue/largest`` excludes is left out.
    mutating func include(_ value: Double) {
        guard value.isFinite, value.magnitude <= ChartValue.largest else { return }
        range = range.map { min($0.lowerBound, value)...max($0.upperBound, value) } ?? value...value
    }
}
