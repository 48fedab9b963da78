/// The rectangle that the scales of a plot fill, with the scales.
struct Frame: Sendable {
    /// The rectangle between the axes.
    let box: Box
    let x: Scale
    let y: Scale

    /// The ticks of the vertical axis; empty when it has none.
    let ticks: [Double]

    /// The left and the right edge of the picture.
    let limits: ClosedRange<Double>

    /// The place of a value.
    func place(x: Double, y: Double) -> Place {
        Place(x: self.x.position(of: x), y: self.y.position(of: y))
    }
}
