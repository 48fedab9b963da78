/// Labels in rows above or below the frame, each with a line that leads to its mark.
///
/// How they are kept apart is the rule of ``LabelStack``. Where lines would pass behind words all labels are tried in
/// narrower lines too. The rows begin beyond what earlier marks have drawn, so an axis and its labels stay free.
struct LeaderLabels: Mark {
    /// The side of the frame.
    enum Side: Sendable {
        case above
        case below
    }

    /// A label of a value of the horizontal scale.
    struct Label: Sendable {
        let x: Double
        let text: String
        let style: TextStyle
        let role: Role

        /// Where inside of the frame the line begins.
        var start = Start.inset(0)

        /// What the line stands for.
        var lineRole = Role.leader
    }

    /// Where the line to a label begins.
    enum Start: Sendable {
        /// So many pixels from the edge of the frame.
        case inset(Double)
        /// At the dot of a value of the vertical scale.
        case dot(Double)
    }

    let side: Side
    let labels: [Label]

    /// The pixels between the frame and the first row, and between a dot and the line that begins at it.
    private static let gap = 4.0
    private static let dotDistance = 6.0

    /// The parts of the picture's width that labels may take, from the one that is tried first, and their most lines.
    private static let widths = [(share: 0.8, lines: 3), (share: 0.5, lines: 4), (share: 0.36, lines: 6)]

    func train(x: inout Domain, y: inout Domain) {
        for label in labels { x.include(label.x) }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let (blocks, stack) = arranged(in: frame)
        let edges = edges(of: stack.rowHeights, in: frame, beyond: canvas.bounds)
        var texts: [PlacedText] = []
        for (label, (block, placement)) in zip(labels, zip(blocks, stack.placements)) {
            let edge = edges[placement.row]
            let top = side == .above ? edge - block.height : edge
            // The lines of a label end at its leading line, on whichever side of it they are.
            let isLeft = placement.span.upperBound < frame.x.position(of: label.x)
            let x = isLeft ? placement.span.upperBound : placement.span.lowerBound
            let place = Place(x: x, y: top)
            let text = PlacedText(block, at: place, anchor: isLeft ? .end : .start, hasHalo: true)
            texts.append(text)
            canvas.draw(.segment(line(of: label, to: text, in: frame)), as: label.lineRole)
        }
        for (text, label) in zip(texts, labels) { canvas.draw(text, as: label.role) }
    }

    /// The arrangement with the fewest crossings, and of those the first tried.
    private func arranged(in frame: Frame) -> (blocks: [TextBlock], stack: LabelStack) {
        let width = frame.limits.upperBound - frame.limits.lowerBound
        var best: (blocks: [TextBlock], stack: LabelStack)?
        for (share, lines) in Self.widths where best.map({ $0.stack.crossings > 0 }) ?? true {
            let blocks = labels.map { TextBlock($0.text, style: $0.style, width: width * share, lines: lines) }
            let stack = LabelStack(
                zip(labels, blocks).map { LabelStack.Label(x: frame.x.position(of: $0.x), block: $1) },
                within: frame.limits
            )
            if best.map({ stack.crossings < $0.stack.crossings }) ?? true { best = (blocks, stack) }
        }
        return best ?? ([], LabelStack([], within: frame.limits))
    }

    /// The edge of each row that is nearer to the frame.
    private func edges(of rowHeights: [Double], in frame: Frame, beyond bounds: Box?) -> [Double] {
        var edge =
            switch side {
            case .above: min(frame.box.top, bounds?.top ?? frame.box.top) - Self.gap
            case .below: max(frame.box.bottom, bounds?.bottom ?? frame.box.bottom) + Self.gap
            }
        return rowHeights.map { height in
            defer { edge += side == .above ? -height : height }
            return edge
        }
    }

    /// From the mark along the side of the label; a label that stands across its line is only touched.
    private func line(of label: Label, to text: PlacedText, in frame: Frame) -> Segment {
        let x = frame.x.position(of: label.x)
        let box = text.box
        let isBeside = x < box.left || x > box.right
        let margin = text.block.style.size * 0.3
        switch side {
        case .above:
            let end = isBeside ? box.top + margin : box.bottom
            return Segment(start: Place(x: x, y: start(of: label, in: frame)), end: Place(x: x, y: end))
        case .below:
            let end = isBeside ? box.bottom - margin : box.top
            return Segment(start: Place(x: x, y: start(of: label, in: frame)), end: Place(x: x, y: end))
        }
    }

    private func start(of label: Label, in frame: Frame) -> Double {
        let direction = side == .above ? 1.0 : -1.0
        return switch label.start {
        case .inset(let inset): (side == .above ? frame.box.top : frame.box.bottom) + direction * inset
        case .dot(let value): frame.y.position(of: value) - direction * Self.dotDistance
        }
    }
}
