/// The names below columns, the counts above them, and a rule at the median with its words above all counts.
///
/// A count through which the rule would run stands beside it, on the side with room in its column, the right one first;
/// where neither has, it stands on the rule with a rim of paper.
struct ColumnLabels: Mark {
    /// The names of the columns from the left.
    let names: [TextBlock]

    /// The words above each column, and its height; `nil` where it is missing.
    let counts: [(block: TextBlock, amount: Double?)]

    /// Where the median is, counted in columns.
    let median: Double?
    let medianWords: TextBlock

    /// The pixels from a column to its count, from the frame to a name, from counts to the median's words, and between
    /// the median's rule and words beside it.
    private static let countGap = 3.0
    private static let nameGap = 6.0
    private static let wordsGap = 6.0
    private static let ruleGap = 5.0

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let rule = median.map { frame.x.position(of: $0) }
        let placed = counts.indices.map { count($0, rule: rule, in: frame) }
        let top = (placed.map(\.box.top) + [frame.box.top]).min() ?? frame.box.top
        if let rule { draw(rule, above: top, in: frame, on: &canvas) }
        for isMissing in [false, true] {
            for (text, count) in zip(placed, counts) where (count.amount == nil) == isMissing {
                canvas.draw(text, as: isMissing ? .mutedLabel : .label)
            }
        }
        for (index, name) in names.enumerated() {
            let place = Place(x: frame.x.position(of: Double(index) + 0.5), y: frame.box.bottom + Self.nameGap)
            canvas.draw(PlacedText(name, at: place, anchor: .middle), as: .label)
        }
    }

    private func count(_ index: Int, rule: Double?, in frame: Frame) -> PlacedText {
        let (block, amount) = counts[index]
        let column = frame.x.position(of: Double(index))...frame.x.position(of: Double(index + 1))
        let y = frame.y.position(of: max(0, amount ?? 0)) - Self.countGap - block.height
        let middle = (column.lowerBound + column.upperBound) / 2
        let half = block.width / 2
        guard let rule, (rule - middle).magnitude < half + Self.ruleGap else {
            return PlacedText(block, at: Place(x: middle, y: y), anchor: .middle)
        }
        let places = [rule + Self.ruleGap + half, rule - Self.ruleGap - half]
        let free = places.first { $0 + half < column.upperBound && $0 - half > column.lowerBound }
        return PlacedText(block, at: Place(x: free ?? middle, y: y), anchor: .middle, hasHalo: free == nil)
    }

    private func draw(_ rule: Double, above top: Double, in frame: Frame, on canvas: inout Canvas) {
        let stack = LabelStack([LabelStack.Label(x: rule, block: medianWords)], within: frame.limits)
        let left = stack.placements.first?.span.lowerBound ?? rule
        let words = PlacedText(medianWords, at: Place(x: left, y: top - Self.wordsGap - medianWords.height))
        let isBeside = rule < words.box.left || rule > words.box.right
        let end = isBeside ? words.box.top + medianWords.style.size * 0.3 : words.box.bottom
        let foot = Place(x: rule, y: frame.box.bottom)
        canvas.draw(.segment(Segment(start: foot, end: Place(x: rule, y: frame.box.top))), as: .casing)
        canvas.draw(.segment(Segment(start: foot, end: Place(x: rule, y: end))), as: .pace)
        canvas.draw(words, as: .label)
    }
}
