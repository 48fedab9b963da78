/// How thick bars are and where in their band they lie.
struct BarPlacement: Sendable, Hashable {
    /// Where a bar lies in a band that is thicker than it.
    enum Side: Sendable, Hashable {
        case middle
        case bottom
    }

    /// In pixels.
    let thickness: Double
    let side: Side

    /// The upper and the lower edge of the bar in a band.
    func span(ofBand band: Int, in frame: Frame) -> ClosedRange<Double> {
        let extent = frame.y.extent(of: Double(band))
        let top =
            switch side {
            case .middle: ((extent.lowerBound + extent.upperBound - thickness) / 2).rounded()
            case .bottom: extent.upperBound - thickness
            }
        return top...(top + thickness)
    }
}
