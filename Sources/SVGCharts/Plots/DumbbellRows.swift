/// The rows of a dumbbell chart: names and labels beside the dots. They stand above them where the scale would get less
/// than ``BarRows/leastShare`` of the width, and where a target's tick would part a label from its dot: a number beside a
/// target reads as the target's.
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
        let mark = DumbbellLabels(
            names: names,
            words: labels,
            items: chart.items,
            placement: BarPlacement(thickness: Self.thickness, side: .middle)
        )
        let scale = mark.narrowestScale(width: width, includesZero: chart.includesZero)
        if scale.end - scale.start >= BarRows.leastShare * width, !mark.leavesDots(on: scale) {
            return beside(mark, width: width)
        }
        return above(sizes, width: width)
    }

    private func beside(_ mark: DumbbellLabels, width: Double) -> Canvas {
        let heights = zip(mark.names, mark.words).map { max(Self.thickness, $0.height, $1.height).rounded(.up) }
        return plot(mark, side: .middle, heights: heights, gap: Self.rowGap.beside, width: width)
    }

    private func above(_ sizes: TextSizes, width: Double) -> Canvas {
        let names = chart.items.map { item in
            TextBlock(item.name, style: item.isHighlighted ? sizes.strong : sizes.body, width: width, lines: 2)
        }
        let headings = ChangeHeadings(names: names, changes: changes(sizes, width: width), width: width)
        let heights = zip(headings.heights, chart.items).map { heading, item in
            let hasDots = item.before != nil || item.after != nil
            return (hasDots ? heading + Self.headingGap + Self.thickness : heading).rounded(.up)
        }
        return plot(headings, side: .bottom, heights: heights, gap: Self.rowGap.above, width: width)
    }

    /// Then and now of each row.
    private func changes(_ sizes: TextSizes, width: Double) -> [[(block: TextBlock, role: Role)]] {
        let room = width - ChangeHeadings.arrowRoom
        let missing = (TextBlock(chart.text.missing, style: sizes.small, width: room, lines: 3), Role.mutedLabel)
        return chart.items.map { item in
            guard item.before != nil || item.after != nil else { return [missing] }
            let now = item.isHighlighted ? sizes.strong : sizes.body
            return [
                item.before.map { (TextBlock($0.label, style: sizes.small, width: room, lines: 3), .mutedLabel) },
                item.after.map { (TextBlock($0.label, style: now, width: room, lines: 3), .label) },
            ].map { $0 ?? missing }
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
