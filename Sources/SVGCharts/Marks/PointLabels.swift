/// Labels of points that stand as near to their points as there is room.
///
/// Labels of points on the frame's right edge stand in a column beside it, in the order of their heights, moved apart
/// where they would touch. The others try places around their points as ``LabelPlacer`` does.
struct PointLabels: Mark {
    /// A label and its point.
    struct Label: Sendable {
        let point: DataPoint
        let block: TextBlock
        let role: Role
    }

    let labels: [Label]

    /// Lines that labels shall not cross.
    let lines: [[DataPoint]]

    /// Upright rules that labels shall not cross.
    let rules: [Double]

    /// Where crosses stand above the lower edge, which labels shall not cover.
    var crosses: [Double] = []

    /// The pixels from the frame to the column; and how far a label may stand above or below its point before all get a
    /// line to their points.
    private static let columnGap = 8.0
    private static let farthest = 12.0

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let (column, inner) = split(in: frame)
        drawColumn(column, in: frame, on: &canvas)
        let obstacles = segments(in: frame)
        for label in inner {
            let placer = LabelPlacer(texts: canvas.textBoxes, segments: obstacles, frame: frame.box)
            let text = placer.placed(label.block, near: frame.place(x: label.point.x, y: label.point.y))
            canvas.draw(text, as: label.role)
        }
    }

    private func split(in frame: Frame) -> (column: [Label], inner: [Label]) {
        let edge = frame.box.right - 1
        return (
            labels.filter { frame.x.position(of: $0.point.x) >= edge },
            labels.filter { frame.x.position(of: $0.point.x) < edge }
        )
    }

    private func segments(in frame: Frame) -> [Segment] {
        let lines = lines.flatMap { line in
            let places = line.map { frame.place(x: $0.x, y: $0.y) }
            return zip(places, places.dropFirst()).map { Segment(start: $0, end: $1) }
        }
        let rules = rules.map { value in
            let x = frame.x.position(of: value)
            return Segment(start: Place(x: x, y: frame.box.top), end: Place(x: x, y: frame.box.bottom))
        }
        return lines + rules + crosses.flatMap { CrossMark.segments(at: $0, arm: 5, in: frame) }
    }

    private func drawColumn(_ labels: [Label], in frame: Frame, on canvas: inout Canvas) {
        let sorted = labels.enumerated().sorted { ($1.element.point.y, $0.offset) < ($0.element.point.y, $1.offset) }
        let middles = sorted.map { frame.y.position(of: $0.element.point.y) }
        let column = LabelColumn(
            middles: middles,
            heights: sorted.map(\.element.block.height),
            within: (frame.box.top - 10)...(frame.box.bottom + 4)
        )
        let needsLines = zip(column.tops, zip(middles, sorted)).contains { top, label in
            (top + label.1.element.block.height / 2 - label.0).magnitude > Self.farthest
        }
        let left = frame.box.right + Self.columnGap * (needsLines ? 2.5 : 1)
        for (top, (middle, label)) in zip(column.tops, zip(middles, sorted)) {
            let block = label.element.block
            if needsLines {
                let start = Place(x: frame.box.right + 3, y: middle)
                canvas.draw(
                    .segment(Segment(start: start, end: Place(x: left - 3, y: top + block.height / 2))),
                    as: .leader
                )
            }
            canvas.draw(PlacedText(block, at: Place(x: left, y: top)), as: label.element.role)
        }
    }
}
