/// Places values on a line, so that equal differences are equal distances.
struct LinearScale: Sendable, Hashable {
    /// The least and the greatest value shown.
    let domain: ClosedRange<Double>

    /// The pixels of the least and of the greatest value; from below to above on a vertical axis.
    let start: Double
    let end: Double

    /// The pixel of a value. Where all values are one, it is the middle.
    func position(of value: Double) -> Double {
        let span = domain.upperBound - domain.lowerBound
        guard span > 0 else { return (start + end) / 2 }
        return start + (value - domain.lowerBound) / span * (end - start)
    }
}
