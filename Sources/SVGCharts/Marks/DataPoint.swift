/// A pair of values that a plot places by its scales.
struct DataPoint: Sendable, Hashable {
    let x: Double
    let y: Double
}
