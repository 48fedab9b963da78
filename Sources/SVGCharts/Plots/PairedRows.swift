/// The rows of paired bars, laid out for a width.
struct PairedRows: Sendable {
    /// One side of the middle.
    private enum Side: Sendable, CaseIterable {
        case left, right
    }

    /// The words of a row: its name, and a value on each side.
    private struct Words {
        let name: TextBlock
        let values: [Side: (block: TextBlock, isMissing: Bool)]

        var valueHeight: Double { values.values.map(\.block.height).max() ?? 0 }
    }

    private let chart: PairedBarsChart
    private let width: Double
    private let sizes: TextSizes

    /// The greatest part of the width that names between the bars may take, and the least that the bars of a side must
    /// have there.
    private static let widestNames = 0.34
    private static let leastLane = 0.14

    /// The pixels of a bar, from a bar to its value, from a name to the bars, and between two rows in either layout.
    private static let thickness = 20.0
    private static let valueGap = 6.0
    private static let nameGap = 8.0
    private static let rowGap = (beside: 7.0, above: 12.0)

    /// An amount that is not zero shows, however small: its bar is at least this many pixels long.
    private static let shortest = 1.5

    init(_ chart: PairedBarsChart, width: Double) {
        self.chart = chart
        self.width = width
        sizes = TextSizes(width: width)
    }

    func drawing() -> Canvas {
        let names = chart.rows.map {
            TextBlock($0.name, style: sizes.body, width: width * Self.widestNames, lines: 2)
        }
        let column = (names.map(\.width).max() ?? 0) + 2 * Self.nameGap
        let side = (width - column) / 2
        let words = zip(names, chart.rows).map { wording($0, of: $1, room: side - Self.valueGap, lines: 3) }
        let known = words.flatMap(\.values.values).filter { !$0.isMissing }
        let lane = side - Self.valueGap - (known.map(\.block.width).max() ?? 0)
        let isBroken = known.contains { $0.block.lines.count > 1 }
        if lane >= Self.leastLane * width, !isBroken { return beside(words, side: side, lane: lane) }
        return above()
    }

    /// The words of all rows with names across the whole width.
    private func wordings(room: Double) -> [Words] {
        chart.rows.map { row in
            let name = TextBlock(row.name, style: sizes.body, width: width, lines: 2)
            return wording(name, of: row, room: room, lines: 4)
        }
    }

    private func wording(_ name: TextBlock, of row: PairedBarsChart.Row, room: Double, lines: Int) -> Words {
        let block = { (value: ChartValue?) in
            let style = value == nil ? sizes.small : sizes.body
            let text = value?.label ?? chart.text.missing
            return (TextBlock(text, style: style, width: room, lines: lines), value == nil)
        }
        return Words(name: name, values: [.left: block(row.left), .right: block(row.right)])
    }

    /// Names in a column between the bars, values outside of them.
    private func beside(_ words: [Words], side: Double, lane: Double) -> Canvas {
        let edges: [Side: Double] = [.left: side, .right: width - side]
        var (bars, texts, axes) = (layers, TextLayers(), Canvas())
        var top = 0.0
        for (row, words) in zip(chart.rows, words) {
            let height = max(Self.thickness, words.name.height, words.valueHeight).rounded(.up)
            let middle = top + height / 2
            texts.names.append((words.name, Place(x: width / 2, y: middle - words.name.height / 2)))
            for side in Side.allCases {
                let edge = edges[side] ?? 0
                let length = length(of: value(row, side), lane: lane)
                bars[side]?.draw(bar(side, edge, length, top: (middle - Self.thickness / 2).rounded()), as: role(side))
                let end = edge + direction(side) * (length + Self.valueGap)
                texts.add(words.values[side], side, Place(x: end, y: middle))
            }
            top += height + Self.rowGap.beside
        }
        for edge in [side, width - side] {
            let ends = (Place(x: edge, y: -2), Place(x: edge, y: top - Self.rowGap.beside + 2))
            axes.draw(.segment(Segment(start: ends.0, end: ends.1)), as: .axis)
        }
        let drawn = Canvas.layered([bars[.left], bars[.right], axes, texts.canvas])
        return Canvas.column([headings(room: side, edges: edges), drawn], gap: 8)
    }

    /// A name, below it the two values, below them the two bars from the middle outwards.
    ///
    /// Where half of the width would break a value inside of a number, the values stand below one another.
    private func above() -> Canvas {
        let half = width / 2
        let edges: [Side: Double] = [.left: half, .right: half]
        var (bars, texts, axes) = (layers, TextLayers(), Canvas())
        let halves = wordings(room: half - Self.valueGap)
        let isStacked = halves.flatMap(\.values.values).contains { $0.block.breaksWord }
        var top = 0.0
        for (row, words) in zip(chart.rows, isStacked ? wordings(room: width) : halves) {
            texts.names.append((words.name, Place(x: half, y: top)))
            let heights = [Side.left, .right].map { words.values[$0]?.block.height ?? 0 }
            let valueHeight = isStacked ? heights[0] + heights[1] : words.valueHeight
            let valueTop = top + words.name.height
            let barTop = (valueTop + valueHeight + 2).rounded(.up)
            for side in Side.allCases {
                let middle =
                    !isStacked ? valueHeight / 2 : side == .left ? heights[0] / 2 : heights[0] + heights[1] / 2
                // From the outer edge inwards: beside the middle, or past it where the value is wider than that.
                let inner = max(half - Self.valueGap, words.values[side]?.block.width ?? 0)
                let place = Place(x: side == .left ? inner : width - inner, y: valueTop + middle)
                texts.add(words.values[side], side, place)
                let length = length(of: value(row, side), lane: half)
                bars[side]?.draw(bar(side, half, length, top: barTop), as: role(side))
            }
            let ends = (Place(x: half, y: barTop - 2), Place(x: half, y: barTop + Self.thickness + 2))
            axes.draw(.segment(Segment(start: ends.0, end: ends.1)), as: .axis)
            top = barTop + Self.thickness + Self.rowGap.above
        }
        let drawn = Canvas.layered([bars[.left], bars[.right], axes, texts.canvas])
        return Canvas.column([headings(room: half, edges: edges), drawn], gap: 10)
    }

    private var layers: [Side: Canvas] { [.left: Canvas(), .right: Canvas()] }

    /// What the sides are, each word at the inner end of its side.
    private func headings(room: Double, edges: [Side: Double]) -> Canvas {
        let blocks = Side.allCases.map { side in
            let text = side == .left ? chart.leftLabel : chart.rightLabel
            return (side, TextBlock(text, style: sizes.strong, width: room - Self.valueGap, lines: 3))
        }
        let bottom = blocks.map(\.1.height).max() ?? 0
        var canvas = Canvas()
        for (side, block) in blocks {
            let gap = edges[.left] == edges[.right] ? Self.valueGap : 0
            let place = Place(x: (edges[side] ?? 0) + direction(side) * gap, y: bottom - block.height)
            canvas.draw(PlacedText(block, at: place, anchor: side == .left ? .end : .start), as: .label)
        }
        return canvas
    }

    private func value(_ row: PairedBarsChart.Row, _ side: Side) -> ChartValue? {
        side == .left ? row.left : row.right
    }

    private func role(_ side: Side) -> Role { side == .left ? .bar : .part(1) }

    private func direction(_ side: Side) -> Double { side == .left ? -1 : 1 }

    private func length(of value: ChartValue?, lane: Double) -> Double {
        guard let value, value.amount > 0 else { return 0 }
        return max(Self.shortest, value.amount / greatest * lane)
    }

    private var greatest: Double {
        chart.rows.flatMap { [$0.left, $0.right] }.compactMap { $0?.amount }.max() ?? 0
    }

    private func bar(_ side: Side, _ edge: Double, _ length: Double, top: Double) -> Shape? {
        guard length > 0 else { return nil }
        let end = edge + direction(side) * length
        return .box(Box(left: min(edge, end), top: top, right: max(edge, end), bottom: top + Self.thickness))
    }

    /// The texts by where they stand, so that those of one look are written together.
    private struct TextLayers {
        var names: [(TextBlock, Place)] = []
        private var values: [(side: Side, isMissing: Bool, block: TextBlock, place: Place)] = []

        /// Adds a value whose inner end is at a place, around its height.
        mutating func add(_ value: (block: TextBlock, isMissing: Bool)?, _ side: Side, _ place: Place) {
            guard let value else { return }
            let top = Place(x: place.x, y: place.y - value.block.height / 2)
            values.append((side, value.isMissing, value.block, top))
        }

        var canvas: Canvas {
            var canvas = Canvas()
            for (block, place) in names { canvas.draw(PlacedText(block, at: place, anchor: .middle), as: .label) }
            for side in Side.allCases {
                for isMissing in [false, true] {
                    for value in values where value.side == side && value.isMissing == isMissing {
                        let anchor: PlacedText.Anchor = side == .left ? .end : .start
                        let text = PlacedText(value.block, at: value.place, anchor: anchor)
                        canvas.draw(text, as: isMissing ? .mutedLabel : .label)
                    }
                }
            }
            return canvas
        }
    }
}

extension Canvas {
    /// Draws a shape, if there is one.
    fileprivate mutating func draw(_ shape: Shape?, as role: Role) {
        if let shape { draw(shape, as: role) }
    }

    /// Canvases over one another, the first at the bottom.
    fileprivate static func layered(_ layers: [Canvas?]) -> Canvas {
        var canvas = Canvas()
        for layer in layers.compactMap(\.self) { canvas.draw(layer) }
        return canvas
    }
}
