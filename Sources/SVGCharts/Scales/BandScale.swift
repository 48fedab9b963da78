/// Gives each of a list of things a band of its own, from the top down.
///
/// Bands may differ in thickness, so that a name that needs two lines makes only its own band thicker.
struct BandScale: Sendable, Hashable {
    /// The thickness of each band in pixels.
    let thicknesses: [Double]

    /// The distance between two bands in pixels.
    let gap: Double

    /// The upper edge of the first band.
    let start: Double

    private let starts: [Double]

    init(thicknesses: [Double], gap: Double, start: Double) {
        self.thicknesses = thicknesses
        self.gap = gap
        self.start = start
        var next = start
        starts = thicknesses.map { thickness in
            defer { next += thickness + gap }
            return next
        }
    }

    /// The length of all bands and the gaps between them.
    static func length(thicknesses: [Double], gap: Double) -> Double {
        thicknesses.reduce(0, +) + gap * Double(max(0, thicknesses.count - 1))
    }

    /// The edges of a band by its number from 0; a number that has none has an empty band at the start.
    func band(_ index: Int) -> ClosedRange<Double> {
        guard thicknesses.indices.contains(index) else { return start...start }
        return starts[index]...(starts[index] + thicknesses[index])
    }
}
