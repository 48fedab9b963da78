/// Names and values above the bars.
struct RowHeadings: Mark {
    let names: [TextBlock]
    let values: [RowValue]

    /// The pixels that a name and its value have together.
    let width: Double

    /// The least pixels between a name and a value on one line.
    private static let gap = 14.0

    /// The pixels that each heading takes.
    var heights: [Double] {
        zip(names, values).map { sharesLine($0, $1) ? max($0.height, $1.height) : $0.height + $1.height }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        for (band, (name, value)) in zip(names, values).enumerated() {
            let top = frame.y.extent(of: Double(band)).lowerBound
            canvas.draw(PlacedText(name, at: Place(x: frame.limits.lowerBound, y: top)), as: .label)
            if sharesLine(name, value) {
                let left = frame.limits.upperBound - value.width
                value.draw(left: left, middle: top + name.height / 2, on: &canvas)
            } else {
                let middle = top + name.height + value.height / 2
                value.draw(left: frame.limits.lowerBound, middle: middle, on: &canvas)
            }
        }
    }

    private func sharesLine(_ name: TextBlock, _ value: RowValue) -> Bool {
        name.width + Self.gap + value.width <= width && value.height <= name.height
    }
}
