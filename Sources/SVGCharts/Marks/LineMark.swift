/// Straight lines through points. Where a series has a gap it is several lines.
struct LineMark: Mark {
    /// The lines; one of a single point shows nothing.
    let lines: [[DataPoint]]
    let role: Role

    func train(x: inout Domain, y: inout Domain) {
        for point in lines.joined() {
            x.include(point.x)
            y.include(point.y)
        }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        for line in lines where line.count > 1 {
            canvas.draw(.polyline(line.map { frame.place(x: $0.x, y: $0.y) }), as: role)
        }
    }
}
