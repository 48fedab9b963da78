/// The level lines of the vertical axis, under everything else.
struct ValueGrid: Mark {
    func draw(in frame: Frame, on canvas: inout Canvas) {
        for tick in frame.ticks {
            let y = frame.y.position(of: tick)
            let line = Segment(start: Place(x: frame.box.left, y: y), end: Place(x: frame.box.right, y: y))
            canvas.draw(.segment(line), as: tick == 0 ? .axis : .grid)
        }
    }
}
