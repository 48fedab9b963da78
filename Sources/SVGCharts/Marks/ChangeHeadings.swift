/// Names above the lanes of dots, each with its two values and an arrow from the earlier to the later one.
///
/// The arrow is drawn: Noto Sans has none. Values that do not fit on one line stand below one another, the later one
/// behind the arrow.
struct ChangeHeadings: Mark {
    let names: [TextBlock]

    /// One or two words for each name: then and now, or that nothing is known.
    let changes: [[(block: TextBlock, role: Role)]]

    /// The pixels that a name and its values have together.
    let width: Double

    /// The pixels of an arrow, of half of its head, and between it and a word.
    private static let arrow = (length: 16.0, head: 4.0, gap: 7.0)

    /// The least pixels between a name and values on one line.
    private static let gap = 14.0

    /// The pixels that an arrow takes with the gap on one side or on both.
    static let arrowRoom = arrow.length + arrow.gap
    private static let arrowBetween = arrow.length + 2 * arrow.gap

    /// The pixels that each heading takes.
    var heights: [Double] {
        zip(names, changes).map { sharesLine($0, $1) ? $0.height : $0.height + height(of: $1) }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let tops = names.indices.map { frame.y.extent(of: Double($0)).lowerBound }
        for (name, top) in zip(names, tops) {
            canvas.draw(PlacedText(name, at: Place(x: frame.limits.lowerBound, y: top)), as: .label)
        }
        var (arrows, texts) = (Canvas(), [Canvas(), Canvas()])
        for ((name, change), top) in zip(zip(names, changes), tops) {
            let isShared = sharesLine(name, change)
            let left = isShared ? frame.limits.upperBound - length(of: change) : frame.limits.lowerBound
            var place = Place(x: left, y: isShared ? top : top + name.height)
            let isOneLine = length(of: change) <= width
            for (number, (block, role)) in change.enumerated() {
                if number > 0 {
                    if !isOneLine { place = Place(x: left - Self.arrow.gap, y: place.y + change[0].block.height) }
                    let tip = Place(x: (place.x + Self.arrowRoom).rounded(), y: place.y + block.style.lineHeight / 2)
                    Self.drawArrow(to: tip, on: &arrows)
                    place.x += Self.arrowBetween
                }
                let lower = isOneLine ? (change.map(\.block.style.ascent).max() ?? 0) - block.style.ascent : 0
                texts[number].draw(PlacedText(block, at: Place(x: place.x, y: place.y + lower)), as: role)
                place.x += block.width
            }
        }
        for layer in texts + [arrows] { canvas.draw(layer) }
    }

    private static func drawArrow(to tip: Place, on canvas: inout Canvas) {
        let tail = Place(x: tip.x - arrow.length, y: tip.y)
        canvas.draw(.segment(Segment(start: tail, end: tip)), as: .leader)
        let wings = [-arrow.head, arrow.head].map { Place(x: tip.x - arrow.head, y: tip.y + $0) }
        // The line is moved to the middle of a pixel, and its head with it.
        let head = [wings[0], tip, wings[1]].map { Place(x: $0.x, y: $0.y - tip.y + tip.y.rounded(.down) + 0.5) }
        canvas.draw(.polyline(head), as: .leader)
    }

    private func length(of change: [(block: TextBlock, role: Role)]) -> Double {
        change.map(\.block.width).reduce(0, +) + (change.count > 1 ? Self.arrowBetween : 0)
    }

    private func height(of change: [(block: TextBlock, role: Role)]) -> Double {
        let heights = change.map(\.block.height)
        return length(of: change) <= width ? heights.max() ?? 0 : heights.reduce(0, +)
    }

    private func sharesLine(_ name: TextBlock, _ change: [(block: TextBlock, role: Role)]) -> Bool {
        name.width + Self.gap + length(of: change) <= width && height(of: change) <= name.height
    }
}
