/// The line at zero from which bars begin.
///
/// It runs through the bands that follow each other when bars lie in their middle, and stays beside each bar where names
/// stand between them.
struct ZeroMark: Mark {
    /// The numbers of the bands that have a bar.
    let bands: [Int]
    let placement: BarPlacement

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let x = frame.x.position(of: 0)
        let spans =
            switch placement.side {
            case .middle: [frame.box.top...frame.box.bottom]
            case .bottom: bands.map { placement.span(ofBand: $0, in: frame) }
            }
        for span in spans {
            let line = Segment(start: Place(x: x, y: span.lowerBound), end: Place(x: x, y: span.upperBound))
            canvas.draw(.segment(line), as: .axis)
        }
    }
}
