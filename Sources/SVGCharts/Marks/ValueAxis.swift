/// The labels of the vertical axis.
///
/// The labels stand left of the frame and so make its left margin. Where they would take too much of a narrow picture
/// they stand on their lines instead, inside of the frame.
struct ValueAxis: Mark {
    let ticks: ValueTicks
    let style: TextStyle

    /// The greatest part of the picture's width that labels beside the frame may take.
    private static let widestShare = 0.22

    /// The pixels between a label and the frame.
    private static let gap = 8.0

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let labels = frame.ticks.map { (y: frame.y.position(of: $0), text: TextBlock(ticks.label($0), style: style)) }
        let widest = labels.map(\.text.width).max() ?? 0
        let isInside = widest > Self.widestShare * (frame.limits.upperBound - frame.limits.lowerBound)
        for label in labels {
            let place =
                isInside
                ? Place(x: frame.box.left, y: label.y - label.text.height)
                : Place(x: frame.box.left - Self.gap, y: label.y - label.text.height / 2)
            let text = PlacedText(label.text, at: place, anchor: isInside ? .start : .end, hasHalo: isInside)
            canvas.draw(text, as: .mutedLabel)
        }
    }
}
