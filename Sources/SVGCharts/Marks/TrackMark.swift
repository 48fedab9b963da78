/// The ground of a progress bar, over the whole width of the frame.
struct TrackMark: Mark {
    let placement: BarPlacement

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let span = placement.span(ofBand: 0, in: frame)
        let box = Box(left: frame.box.left, top: span.lowerBound, right: frame.box.right, bottom: span.upperBound)
        canvas.draw(.box(box), as: .track)
    }
}
