/// A ground between two values of the horizontal scale, over the whole height of the frame.
struct SpanMark: Mark {
    let from: Double
    let to: Double
    let role: Role

    func train(x: inout Domain, y: inout Domain) {
        x.include(from)
        x.include(to)
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let ends = [frame.x.position(of: from), frame.x.position(of: to)].sorted()
        guard ends[1] > ends[0] else { return }
        let box = Box(left: ends[0], top: frame.box.top, right: ends[1], bottom: frame.box.bottom)
        canvas.draw(.box(box), as: role)
    }
}
