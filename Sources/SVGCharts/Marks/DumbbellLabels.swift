/// Names left of the scale and each value outside of its dot.
///
/// The lesser value is labelled left of its dot, the greater one right of it.
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
    private static let widestGap = 16.0

    /// A scale no longer than the one that the labels will leave.
    func narrowestScale(width: Double, includesZero: Bool) -> LinearScale {
        var domain = Domain()
        if includesZero { domain.include(0) }
        for item in items {
            for amount in [item.before?.amount, item.after?.amount, item.target].compactMap(\.self) {
                domain.include(amount)
            }
        }
        let widest = [names.map(\.width), words.map(\.leftWidth), words.map(\.rightWidth)].map { $0.max() ?? 0 }
        return LinearScale(
            domain: domain.range ?? 0...1,
            start: widest[0] + BarRows.nameGap + widest[1] + Self.widestGap,
            end: width - widest[2] - Self.widestGap
        )
    }

    /// Whether a target's tick on a scale runs through a label or close by it.
    func leavesDots(on scale: LinearScale) -> Bool {
        items.indices.contains { band in
            guard let target = items[band].target, target.isFinite else { return false }
            let tick = scale.position(of: target)
            let places = places(of: items[band]) { scale.position(of: $0) }
            guard let ends = Self.ends(around: places) else { return false }
            let right = (ends.right - Self.gap - 1)...(ends.right + words[band].rightWidth + Self.gap)
            let left = (ends.left - words[band].leftWidth - Self.gap)...(ends.left + Self.gap + 1)
            return right.contains(tick) || (words[band].left != nil && left.contains(tick))
        }
    }

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
        let places = places(of: items[band]) { frame.x.position(of: $0) }
        return Self.ends(around: places) ?? (frame.box.left, frame.box.left + Self.gap)
    }

    private func places(of item: DumbbellChart.Item, position: (Double) -> Double) -> [Double] {
        [item.before, item.after].compactMap(\.self).map { position($0.amount) }
    }

    private static func ends(around places: [Double]) -> (left: Double, right: Double)? {
        guard let first = places.min(), let last = places.max() else { return nil }
        let reach = places.count == 2 ? DumbbellMark.reach(from: first, to: last) : DumbbellMark.singleReach
        return (first - reach - gap, last + reach + gap)
    }
}
