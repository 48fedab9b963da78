/// The horizontal axis of amounts: a line, a tick at each round amount, and as many of their labels as have room.
///
/// The first amount always has its label; from there every first, second, third … one does, whichever is the first not
/// to crowd.
struct AmountAxis: Mark {
    /// The amounts in ascending order. The scale is made long enough for them.
    let ticks: [Double]
    let label: @Sendable (Double) -> String
    let style: TextStyle

    /// The least pixels between two labels.
    private static let labelGap = 10.0

    /// The pixels of a tick, and from the axis to the labels.
    private static let tickLength = 6.0
    private static let labelDistance = 8.0

    func train(x: inout Domain, y: inout Domain) {
        for tick in ticks { x.include(tick) }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let bottom = frame.box.bottom
        let ends = (Place(x: frame.box.left, y: bottom), Place(x: frame.box.right, y: bottom))
        canvas.draw(.segment(Segment(start: ends.0, end: ends.1)), as: .axis)
        for tick in ticks {
            let x = frame.x.position(of: tick)
            let line = Segment(start: Place(x: x, y: bottom), end: Place(x: x, y: bottom + Self.tickLength))
            canvas.draw(.segment(line), as: .axis)
        }
        for text in labels(in: frame) { canvas.draw(text, as: .mutedLabel) }
    }

    private func labels(in frame: Frame) -> [PlacedText] {
        guard !ticks.isEmpty else { return [] }
        for step in 1...ticks.count {
            let texts = stride(from: 0, to: ticks.count, by: step).map { placed(ticks[$0], in: frame) }
            let isCrowded = zip(texts, texts.dropFirst()).contains { $0.box.right + Self.labelGap > $1.box.left }
            if !isCrowded { return texts }
        }
        return []
    }

    /// The label below its tick, or as near to it as the edges of the picture allow.
    private func placed(_ tick: Double, in frame: Frame) -> PlacedText {
        let width = frame.limits.upperBound - frame.limits.lowerBound
        let block = TextBlock(label(tick), style: style, width: width, lines: 2)
        let half = block.width / 2
        let x = min(max(frame.x.position(of: tick), frame.limits.lowerBound + half), frame.limits.upperBound - half)
        return PlacedText(block, at: Place(x: x, y: frame.box.bottom + Self.labelDistance), anchor: .middle)
    }
}
