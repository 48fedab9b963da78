/// The rows of a dumbbell chart: names and labels beside the dots, or above them where the scale would get less than
/// ``BarRows/leastShare`` of the width.
struct DumbbellRows: Sendable {
    private let chart: DumbbellChart

    /// The greatest part of the width that names beside the scale may take.
    private static let widestNames = 0.42

    /// The pixels of a lane of dots, from the words above a lane to it, and between two rows in either layout.
    private static let thickness = 20.0
    private static let headingGap = 4.0
    private static let rowGap = (beside: 10.0, above: 14.0)

    init(_ chart: DumbbellChart) {
        self.chart = chart
    }

    func drawing(width: Double) -> Canvas {
        let sizes = TextSizes(width: width)
        let names = chart.items.map { item in
            let style = item.isHighlighted ? sizes.strong : sizes.body
            return TextBlock(item.name, style: style, width: width * Self.widestNames, lines: 2)
        }
        let labels = chart.items.map { DumbbellLabels.Words(of: $0, in: chart, sizes: sizes) }
        let taken =
            [names.map(\.width), labels.map(\.leftWidth), labels.map(\.rightWidth)].reduce(0) { $0 + ($1.max() ?? 0) }
        let room = width - taken - BarRows.nameGap - 2 * DumbbellLabels.widestGap
        if room >= BarRows.leastShare * width { return beside(names, labels, width: width) }
        return above(sizes, width: width)
    }

    private func beside(_ names: [TextBlock], _ labels: [DumbbellLabels.Words], width: Double) -> Canvas {
        let heights = zip(names, labels).map { max(Self.thickness, $0.height, $1.height).rounded(.up) }
        let mark = DumbbellLabels(
            names: names,
            words: labels,
            items: chart.items,
            placement: BarPlacement(thickness: Self.thickness, side: .middle)
        )
        return plot(mark, side: .middle, heights: heights, gap: Self.rowGap.beside, width: width)
    }

    private func above(_ sizes: TextSizes, width: Double) -> Canvas {
        let names = chart.items.map { item in
            TextBlock(item.name, style: item.isHighlighted ? sizes.strong : sizes.body, width: width, lines: 2)
        }
        let headings = RowHeadings(names: names, values: values(sizes, width: width), width: width)
        let heights = zip(headings.heights, chart.items).map { heading, item in
            let hasDots = item.before != nil || item.after != nil
            return (hasDots ? heading + Self.headingGap + Self.thickness : heading).rounded(.up)
        }
        return plot(headings, side: .bottom, heights: heights, gap: Self.rowGap.above, width: width)
    }

    /// The values of each row in words: "5 → 14".
    private func values(_ sizes: TextSizes, width: Double) -> [RowValue] {
        chart.items.map { item in
            guard item.before != nil || item.after != nil else {
                return RowValue(chart.text.missing, style: sizes.small, role: .mutedLabel, width: width)
            }
            let words = [item.before, item.after].map { $0?.label ?? chart.text.missing }
            let style = item.isHighlighted ? sizes.strong : sizes.body
            return RowValue(words.joined(separator: " → "), style: style, role: .label, width: width)
        }
    }

    private func plot(
        _ labels: any Mark,
        side: BarPlacement.Side,
        heights: [Double],
        gap: Double,
        width: Double
    ) -> Canvas {
        let placement = BarPlacement(thickness: Self.thickness, side: side)
        let dots = DumbbellMark(
            pairs: chart.items.map { ($0.before?.amount, $0.after?.amount) },
            placement: placement
        )
        let ticks = chart.items.enumerated().compactMap { index, item in
            item.target.flatMap { ChartValue($0, label: "") }.map { TickMark.Tick(band: index, amount: $0.amount) }
        }
        let zero = chart.includesZero ? [ZeroMark(bands: dots.bands, placement: placement)] : []
        let target = TickMark(ticks: ticks, role: .target, placement: placement, overhang: (1, 1))
        return Plot(
            x: .linear(includesZero: chart.includesZero, ticks: nil),
            y: .bands(heights, gap: gap),
            marks: [DumbbellLanes(bands: dots.bands, placement: placement)] + zero + [target, dots, labels]
        ).drawing(width: width, height: BandScale.length(thicknesses: heights, gap: gap))
    }
}

extension RowValue {
    /// Words of one kind, in as many as four lines.
    init(_ words: String, style: TextStyle, role: Role, width: Double) {
        parts = [(TextBlock(words, style: style, width: width, lines: 4), role)]
        isMissing = false
    }
}
