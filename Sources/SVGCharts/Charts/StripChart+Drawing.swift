extension StripChart {
    /// The pixels that one label of the axis likes to have.
    private static let tickDistance = 110.0

    func drawing(width: Double) -> Canvas {
        let known = amounts.compactMap { ChartValue($0, label: "")?.amount }.sorted()
        guard !known.isEmpty else {
            return Canvas.column([Canvas.note(text.missing, width: width), words(width: width)], gap: 8)
        }
        let sizes = TextSizes(width: width)
        let ticks = axisTicks(around: known, width: width)
        let scale = LinearScale(domain: (ticks.first ?? 0)...(ticks.last ?? 1), start: 0, end: width)
        let heap = DotHeaps.Size(fitting: known.map(scale.position))
        let plot = Plot(
            x: .linear(includesZero: includesZero, ticks: nil),
            y: .linear(includesZero: true, ticks: nil),
            marks: rules + [
                DotHeaps(amounts: known, size: heap),
                RuleMark(direction: .upright, values: medians, role: .pace),
                AmountAxis(ticks: ticks, label: self.ticks.label, style: sizes.small),
                LeaderLabels(side: .above, labels: labels(sizes)),
            ]
        )
        let entries = dotLabel.map { [Key.Entry(sample: .dot(.dot), text: $0)] } ?? []
        let key = Key(entries: entries, style: sizes.small).drawing(width: width)
        return Canvas.column([key, plot.drawing(width: width, height: heap.height), words(width: width)], gap: 8)
    }

    private func axisTicks(around known: [Double], width: Double) -> [Double] {
        var domain = Domain()
        for amount in known + quartiles.map(\.amount) + (includesZero ? [0] : []) { domain.include(amount) }
        return NiceTicks(
            around: domain.range ?? 0...1,
            wanted: Int(width / Self.tickDistance) + 1,
            smallestStep: ticks.smallestStep
        ).values
    }

    private var quartiles: [ChartValue] { [lowerQuartile, median, upperQuartile].compactMap(\.self) }

    /// The rule of the median stands over the dots, since the tallest heaps are often around it; it has no rim of paper,
    /// which would hide small dots.
    private var medians: [Double] { [median].compactMap { $0?.amount } }

    /// The shaded middle half and its rules, under the dots.
    private var rules: [any Mark] {
        var marks: [any Mark] = []
        if let lowerQuartile, let upperQuartile {
            marks.append(SpanMark(from: lowerQuartile.amount, to: upperQuartile.amount, role: .track))
        }
        let outer = [lowerQuartile, upperQuartile].compactMap { $0?.amount }
        marks.append(RuleMark(direction: .upright, values: outer, role: .leader))
        return marks
    }

    private func labels(_ sizes: TextSizes) -> [LeaderLabels.Label] {
        let label = { (value: ChartValue, style: TextStyle, role: Role) in
            LeaderLabels.Label(x: value.amount, text: value.label, style: style, role: .label, lineRole: role)
        }
        return [
            lowerQuartile.map { label($0, sizes.small, .leader) },
            median.map { label($0, sizes.strong, .pace) },
            upperQuartile.map { label($0, sizes.small, .leader) },
        ].compactMap(\.self)
    }

    private func words(width: Double) -> Canvas {
        var canvas = Canvas()
        let block = TextBlock(note ?? "", style: TextSizes(width: width).small, width: width, lines: 3)
        canvas.draw(PlacedText(block, at: Place(x: 0, y: 0)), as: .mutedLabel)
        return canvas
    }
}
