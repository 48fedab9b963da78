/// Dots at points.
struct DotMark: Mark {
    let points: [DataPoint]
    let radius: Double
    let role: Role

    func train(x: inout Domain, y: inout Domain) {
        for point in points {
            x.include(point.x)
            y.include(point.y)
        }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        for point in points {
            canvas.draw(.circle(center: frame.place(x: point.x, y: point.y), radius: radius), as: role)
        }
    }
}
