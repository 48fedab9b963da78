/// Crosses above the lower edge of the frame, where a value is withheld: they say when, but not how much.
struct CrossMark: Mark {
    /// Where they stand on the horizontal scale.
    let values: [Double]

    /// The pixels from the middle of a cross to the side of the square around it.
    let arm: Double

    /// The pixels between a cross and the edge.
    private static let distance = 4.0

    func train(x: inout Domain, y: inout Domain) {
        for value in values { x.include(value) }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let segments = values.flatMap { Self.segments(at: $0, arm: arm, in: frame) }
        for segment in segments { canvas.draw(.segment(segment), as: .casing) }
        for segment in segments { canvas.draw(.segment(segment), as: .suppressed) }
    }

    /// The two lines of a cross.
    static func segments(at value: Double, arm: Double, in frame: Frame) -> [Segment] {
        let middle = Place(x: frame.x.position(of: value), y: frame.box.bottom - distance - arm)
        return segments(around: middle, arm: arm)
    }

    /// The two lines of a cross.
    static func segments(around middle: Place, arm: Double) -> [Segment] {
        [-1.0, 1].map { direction in
            Segment(
                start: Place(x: middle.x - arm, y: middle.y - direction * arm),
                end: Place(x: middle.x + arm, y: middle.y + direction * arm)
            )
        }
    }
}
