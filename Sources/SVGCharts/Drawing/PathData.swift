/// The `d` attribute of a path (SVG 2, §9.3).
enum PathData {
    /// A shape as path commands; a text or a circle has none.
    ///
    /// An upright line is moved to the middle of a pixel when its width is an odd number of pixels, so that it is sharp.
    static func text(of shape: Shape, strokeWidth: Double) -> String {
        switch shape {
        case .box(let box):
            "M\(pair(box.left, box.top))H\(number(box.right))V\(number(box.bottom))H\(number(box.left))Z"
        case .segment(let segment): text(of: sharp(segment, strokeWidth: strokeWidth))
        case .polyline(let places): text(of: places)
        case .circle, .text: ""
        }
    }

    private static func text(of segment: Segment) -> String {
        let (start, end) = (segment.start, segment.end)
        if start.y == end.y { return "M\(pair(start.x, start.y))H\(number(end.x))" }
        if start.x == end.x { return "M\(pair(start.x, start.y))V\(number(end.y))" }
        return text(of: [start, end])
    }

    private static func text(of places: [Place]) -> String {
        // After the first place a "line to" is understood.
        "M" + places.map { pair($0.x, $0.y) }.joined(separator: " ")
    }

    private static func sharp(_ segment: Segment, strokeWidth: Double) -> Segment {
        var segment = segment
        guard strokeWidth.truncatingRemainder(dividingBy: 2) == 1 else { return segment }
        if segment.start.y == segment.end.y {
            segment.start.y = segment.start.y.rounded(.down) + 0.5
            segment.end.y = segment.start.y
        } else if segment.start.x == segment.end.x {
            segment.start.x = segment.start.x.rounded(.down) + 0.5
            segment.end.x = segment.start.x
        }
        return segment
    }

    private static func pair(_ x: Double, _ y: Double) -> String {
        "\(number(x)) \(number(y))"
    }

    private static func number(_ value: Double) -> String {
        Coordinate.text(value)
    }
}
