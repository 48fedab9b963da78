/// Where the values of one direction of a plot stand.
///
/// Marks give every value as a number: an amount on a linear scale, a day number on a scale of days, the number of a
/// band, from 0, on a scale of bands.
enum Scale: Sendable, Hashable {
    /// Amounts.
    case linear(LinearScale)
    /// Days, by their number: any count of days from a fixed one, so that a month is as long as it is.
    case days(LinearScale)
    /// One band for each of a list of things.
    case bands(BandScale)

    /// The pixel of a value: on bands, the middle of the band.
    func position(of value: Double) -> Double {
        switch self {
        case .linear(let scale), .days(let scale): scale.position(of: value)
        case .bands: (extent(of: value).lowerBound + extent(of: value).upperBound) / 2
        }
    }

    /// The pixels that a value takes: a whole band, or a point.
    func extent(of value: Double) -> ClosedRange<Double> {
        switch self {
        case .linear, .days: position(of: value)...position(of: value)
        case .bands(let scale): scale.band(Int(exactly: value) ?? -1)
        }
    }

    /// The values between which a linear scale or a scale of days runs.
    var domain: ClosedRange<Double>? {
        switch self {
        case .linear(let scale), .days(let scale): scale.domain
        case .bands: nil
        }
    }
}
