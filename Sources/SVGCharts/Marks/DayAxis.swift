/// The horizontal axis of days: a line, a tick for each period, and as many of their labels as have room.
///
/// The last period always has its label; going back from it, every first, second, third … one does, whichever is the
/// first not to crowd. A label may have two lines; a second line that says the same as the one before is not repeated,
/// so quarters show their year once.
struct DayAxis: Mark {
    /// A period's end and its label. A line break in the label begins its second line.
    struct Period: Sendable {
        let day: Double
        let label: String
    }

    /// In the order of their days.
    let periods: [Period]
    let style: TextStyle

    private let labels: [Label]

    /// A label with both of its lines, as long as they are, and with the first alone.
    private struct Label {
        let block: TextBlock
        let firstLine: TextBlock
        let hasSecondLine: Bool

        init(_ text: String, style: TextStyle) {
            let lines = text.split(separator: "\n", maxSplits: 1).map { TextBlock(String($0), style: style) }
            block = TextBlock(stacking: lines, style: style)
            firstLine = lines.first ?? block
            hasSecondLine = lines.count == 2
        }
    }

    /// The least pixels between two labels, and between the ticks of periods without one.
    private static let labelGap = 10.0
    private static let tickGap = 4.0

    /// The greatest part of the picture's width that one label may take.
    private static let widestShare = 0.5

    /// The pixels of a tick, and from the axis to the labels: clear of the value axis' label at the same height.
    private static let tickLength = 6.0
    private static let labelDistance = 11.0

    init(periods: [Period], style: TextStyle) {
        self.periods = periods
        self.style = style
        labels = periods.map { Label($0.label, style: style) }
    }

    func train(x: inout Domain, y: inout Domain) {
        for period in periods { x.include(period.day) }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let bottom = frame.box.bottom
        canvas.draw(
            .segment(Segment(start: Place(x: frame.box.left, y: bottom), end: Place(x: frame.box.right, y: bottom))),
            as: .axis
        )
        let labels = labels(in: frame)
        for x in tickPlaces(in: frame, labelled: labels.map(\.place.x)) {
            let tick = Segment(start: Place(x: x, y: bottom), end: Place(x: x, y: bottom + Self.tickLength))
            canvas.draw(.segment(tick), as: .axis)
        }
        for label in labels { canvas.draw(label, as: .mutedLabel) }
    }

    /// All periods have a tick if they have room for it; else those with a label have.
    private func tickPlaces(in frame: Frame, labelled: [Double]) -> [Double] {
        let places = periods.map { frame.x.position(of: $0.day) }
        let isCrowded = zip(places, places.dropFirst()).contains { $1 - $0 < Self.tickGap }
        return isCrowded ? labelled : places
    }

    private func labels(in frame: Frame) -> [PlacedText] {
        guard !periods.isEmpty else { return [] }
        for step in 1..<periods.count {
            let shown = stride(from: (periods.count - 1) % step, to: periods.count, by: step)
            let labels = labels(of: shown, in: frame)
            let isCrowded = zip(labels, labels.dropFirst()).contains { $0.box.right + Self.labelGap > $1.box.left }
            if !isCrowded { return labels }
        }
        return labels(of: CollectionOfOne(periods.count - 1), in: frame)
    }

    private func labels(of shown: some Sequence<Int>, in frame: Frame) -> [PlacedText] {
        var lastSecondLine: String?
        return shown.map { index in
            let label = labels[index]
            let secondLine = label.hasSecondLine ? label.block.lines.last : nil
            let isRepeated = secondLine != nil && secondLine == lastSecondLine
            lastSecondLine = secondLine
            return placed(isRepeated ? label.firstLine : label.block, day: periods[index].day, in: frame)
        }
    }

    /// The label below its tick, or as near to it as the edges of the picture allow.
    private func placed(_ label: TextBlock, day: Double, in frame: Frame) -> PlacedText {
        let widest = (frame.limits.upperBound - frame.limits.lowerBound) * Self.widestShare
        let block = label.width <= widest ? label : narrowed(label, to: widest)
        let half = block.width / 2
        let middle = min(
            max(frame.x.position(of: day), frame.limits.lowerBound + half),
            frame.limits.upperBound - half
        )
        return PlacedText(block, at: Place(x: middle, y: frame.box.bottom + Self.labelDistance), anchor: .middle)
    }

    private func narrowed(_ label: TextBlock, to width: Double) -> TextBlock {
        TextBlock(stacking: label.lines.map { TextBlock($0, style: style, width: width, lines: 1) }, style: style)
    }
}
