/// The dashed outline of a bar that is not there yet: a projection.
struct OutlineMark: Mark {
    /// Where the outline begins and ends.
    let from: Double
    let to: Double
    let placement: BarPlacement

    func train(x: inout Domain, y: inout Domain) {
        x.include(from)
        x.include(to)
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let span = placement.span(ofBand: 0, in: frame)
        let ends = [frame.x.position(of: from), frame.x.position(of: to)].sorted()
        // The outline lies inside of its edges, so that it is as long as a bar would be.
        let box = Box(left: ends[0], top: span.lowerBound, right: ends[1], bottom: span.upperBound).expanded(by: -0.75)
        guard box.width > 0 else { return }
        canvas.draw(.box(box), as: .projection)
    }
}
