/// Lines from edge to edge of the frame.
struct RuleMark: Mark {
    /// The direction of the lines.
    enum Direction: Sendable {
        /// Upright lines at values of the horizontal scale.
        case upright
        /// Level lines at values of the vertical scale.
        case level
    }

    let direction: Direction
    let values: [Double]
    let role: Role

    func train(x: inout Domain, y: inout Domain) {
        for value in values {
            switch direction {
            case .upright: x.include(value)
            case .level: y.include(value)
            }
        }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        for value in values { canvas.draw(.segment(line(at: value, in: frame)), as: role) }
    }

    private func line(at value: Double, in frame: Frame) -> Segment {
        let box = frame.box
        switch direction {
        case .upright:
            let x = frame.x.position(of: value)
            return Segment(start: Place(x: x, y: box.top), end: Place(x: x, y: box.bottom))
        case .level:
            let y = frame.y.position(of: value)
            return Segment(start: Place(x: box.left, y: y), end: Place(x: box.right, y: y))
        }
    }
}
