/// Names left of the scale and each value outside of its dot.
///
/// The lesser value is labelled left of its dot, the greater one right of it; a target's tick that would run through a
/// label moves it to the tick's far side.
struct DumbbellLabels: Mark {
    /// The words of a row.
    struct Words: Sendable {
        let left: (block: TextBlock, role: Role)?
        /// One after another.
        let right: [(block: TextBlock, role: Role)]

        /// The pixels between two words on the right.
        private static let gap = 8.0

        init(of item: DumbbellChart.Item, in chart: DumbbellChart, sizes: TextSizes) {
            let now = item.isHighlighted ? sizes.strong : sizes.body
            let before = item.before.map { (TextBlock($0.label, style: sizes.small), Role.mutedLabel) }
            let after = item.after.map { (TextBlock($0.label, style: now), Role.label) }
            let missing = { (time: String) in
                (TextBlock("\(time): \(chart.text.missing)", style: sizes.small), Role.mutedLabel)
            }
            switch (item.before, item.after) {
            case (let then?, let now?):
                let isOne = then.amount == now.amount && then.label == now.label
                let grows = then.amount <= now.amount
                left = isOne ? nil : grows ? before : after
                right = [grows ? after : before].compactMap(\.self)
            case (nil, .some):
                left = nil
                right = [after, missing(chart.beforeLabel)].compactMap(\.self)
            case (.some, nil):
                left = nil
                right = [before, missing(chart.afterLabel)].compactMap(\.self)
            case (nil, nil):
                left = nil
                right = [(TextBlock(chart.text.missing, style: sizes.small), .mutedLabel)]
            }
        }

        var leftWidth: Double { left?.block.width ?? 0 }

        var rightWidth: Double { right.map(\.block.width).reduce(0, +) + Self.gap * Double(max(0, right.count - 1)) }

        var height: Double { (right.map(\.block.height) + [left?.block.height ?? 0]).max() ?? 0 }

        func drawRight(from left: Double, middle: Double, on canvas: inout Canvas) {
            var left = left
            for (block, role) in right {
                let place = Place(x: left, y: middle - block.height / 2)
                canvas.draw(PlacedText(block, at: place, hasHalo: true), as: role)
                left += block.width + Self.gap
            }
        }
    }

    let names: [TextBlock]
    let words: [Words]
    let items: [DumbbellChart.Item]
    let placement: BarPlacement

    /// The pixels from a dot's edge or a tick to a label, and the most there are from a dot's middle to its label.
    private static let gap = 5.0
    static let widestGap = 16.0

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let edges = items.indices.map { self.edges(of: $0, in: frame) }
        let lefts = zip(edges, words).map { $0.left - $1.leftWidth } + [frame.box.left]
        let nameRight = (lefts.min() ?? frame.box.left) - BarRows.nameGap
        for (band, name) in names.enumerated() {
            let place = Place(x: nameRight, y: frame.y.position(of: Double(band)) - name.height / 2)
            canvas.draw(PlacedText(name, at: place, anchor: .end), as: .label)
        }
        for (band, words) in words.enumerated() {
            guard let (block, role) = words.left else { continue }
            let place = Place(x: edges[band].left, y: frame.y.position(of: Double(band)) - block.height / 2)
            canvas.draw(PlacedText(block, at: place, anchor: .end, hasHalo: true), as: role)
        }
        for (band, words) in words.enumerated() {
            words.drawRight(from: edges[band].right, middle: frame.y.position(of: Double(band)), on: &canvas)
        }
    }

    /// Where the label on the left ends and that on the right begins.
    private func edges(of band: Int, in frame: Frame) -> (left: Double, right: Double) {
        let item = items[band]
        let places = [item.before, item.after].compactMap { $0 }.map { frame.x.position(of: $0.amount) }
        guard let first = places.min(), let last = places.max() else {
            return (frame.box.left, frame.box.left + Self.gap)
        }
        let reach = places.count == 2 ? DumbbellMark.reach(from: first, to: last) : DumbbellMark.reach(from: 0, to: 9)
        var (left, right) = (first - reach - Self.gap, last + reach + Self.gap)
        if let target = item.target, target.isFinite {
            let tick = frame.x.position(of: target)
            if tick > right - Self.gap - 1, tick < right + words[band].rightWidth + Self.gap { right = tick + Self.gap }
            if words[band].left != nil, tick < left + Self.gap + 1, tick > left - words[band].leftWidth - Self.gap {
                left = tick - Self.gap
            }
        }
        return (left, right)
    }
}
