/// Arranges the panels of small multiples in rows and columns.
struct PanelGrid: Sendable {
    private let chart: SmallMultiplesChart
    private let scales: PanelScales
    private let width: Double
    private let sizes: TextSizes

    /// Whether the amounts of the lines stand left of each row, and the pixels they take there.
    private let hasAxis: Bool
    private let margin: Double
    private let columns: Int
    private let panelWidth: Double

    /// The greatest part of the width that the amounts of the lines may take.
    private static let widestAxis = 0.14

    /// The least pixels of a panel where there are more than two columns, and the most.
    private static let panelWidths = 140.0...320.0

    /// The pixels between two columns, between two rows, and between the amount of a line and a panel.
    private static let gap = (columns: 16.0, rows: 20.0, axis: 4.0)

    /// The periods are named below every so many rows.
    private static let rowsBetweenPeriods = 6

    /// The layers of a panel from the bottom; those of all panels are drawn together, so that each is one path.
    private static let layers: [Role] = [.grid, .axis, .line, .dot, .hollowDot]

    init(_ chart: SmallMultiplesChart, scales: PanelScales, width: Double) {
        self.chart = chart
        self.scales = scales
        self.width = width
        let sizes = TextSizes(width: width)
        self.sizes = sizes
        let axis = scales.lines.map { sizes.small.width(of: chart.ticks.label($0)) }.max() ?? 0
        hasAxis = axis <= Self.widestAxis * width
        margin = hasAxis ? axis + Self.gap.axis : 0
        let room = width - margin + Self.gap.columns
        let panelWidth = { (columns: Int) in
            min(Self.panelWidths.upperBound, room / Double(columns) - Self.gap.columns).rounded(.down)
        }
        let fitting = Int(room / (Self.panelWidths.lowerBound + Self.gap.columns))
        let most = max(1, min(chart.panels.count, max(2, min(6, fitting))))
        let widest = Self.widestWord(of: chart, style: sizes.strong)
        columns = (1...most).last { panelWidth($0) >= widest } ?? 1
        self.panelWidth = panelWidth(columns)
    }

    /// The pixels of the widest piece of a value's words that must not be broken: a number in two pieces is another one.
    private static func widestWord(of chart: SmallMultiplesChart, style: TextStyle) -> Double {
        let words = chart.panels.compactMap { $0.points.last?.reading.value?.label }
        return words.map { TextWrapping(tidied: TextWrapping.tidied($0), style: style).widestPiece }.max() ?? 0
    }

    /// What the lines are, where that has no room beside the panels, and what a hollow dot means.
    var key: Key {
        let ends = "\(chart.ticks.label(scales.amounts.lowerBound)) – \(chart.ticks.label(scales.amounts.upperBound))"
        let isCarried = { (point: TrendChart.Point) in
            if case .carried(.some) = point.reading { true } else { false }
        }
        let carried = chart.panels.contains { $0.points.contains(where: isCarried) } ? chart.carriedLabel : nil
        let entries = [
            hasAxis ? nil : Key.Entry(sample: .line(.grid), text: ends),
            carried.map { Key.Entry(sample: .dot(.hollowDot), text: $0) },
        ]
        return Key(entries: entries.compactMap(\.self), style: sizes.small)
    }

    func drawing() -> Canvas {
        var (plots, names, values, axis) = (Canvas(), Canvas(), Canvas(), Canvas())
        var top = 0.0
        let rows = stride(from: 0, to: chart.panels.count, by: columns).map { first in
            chart.panels[first..<min(first + columns, chart.panels.count)].map { panel in
                SmallPanel(panel, scales: scales, missing: chart.text.missing, sizes: sizes, width: panelWidth)
            }
        }
        for (number, row) in rows.enumerated() {
            let heading = row.map(\.headingHeight).max() ?? 0
            let plotTop = (top + heading + PanelScales.dotRoom).rounded(.up)
            for (column, panel) in row.enumerated() {
                let left = margin + Double(column) * (panelWidth + Self.gap.columns)
                panel.drawHeading(at: Place(x: left, y: top), height: heading, names: &names, values: &values)
                plots.draw(panel.plot(), movedBy: Place(x: left, y: plotTop))
            }
            let bottom = plotTop + SmallPanel.height(sizes)
            if hasAxis { drawAmounts(top: plotTop, on: &axis) }
            top = bottom + Self.gap.rows
            if (number + 1).isMultiple(of: Self.rowsBetweenPeriods) || number == rows.count - 1 {
                top += drawPeriods(columns: row.count, top: bottom + 3, on: &axis)
            }
        }
        var canvas = Canvas()
        for role in Self.layers {
            for item in plots.items where item.role == role { canvas.draw(item.shape, as: role) }
        }
        for layer in [names, values, axis] { canvas.draw(layer) }
        return canvas
    }

    /// The amounts of the lines; zero between the others only where it keeps clear of them.
    private func drawAmounts(top: Double, on canvas: inout Canvas) {
        let height = SmallPanel.height(sizes)
        let scale = LinearScale(domain: scales.amounts, start: top + height, end: top)
        let lineHeight = sizes.small.lineHeight
        for amount in scales.lines {
            let y = scale.position(of: amount)
            let isEnd = amount == scales.amounts.lowerBound || amount == scales.amounts.upperBound
            guard isEnd || min(y - top, top + height - y) >= lineHeight else { continue }
            let block = TextBlock(chart.ticks.label(amount), style: sizes.small)
            let place = Place(x: margin - Self.gap.axis, y: y - lineHeight / 2)
            canvas.draw(PlacedText(block, at: place, anchor: .end), as: .mutedLabel)
        }
    }

    /// The first and the last period below the panels of a row; gives the pixels that they take.
    private func drawPeriods(columns: Int, top: Double, on canvas: inout Canvas) -> Double {
        guard let first = scales.first, let last = scales.last else { return 0 }
        let isOne = first.day == last.day
        let block = { (point: TrendChart.Point) in
            TextBlock(point.label, style: sizes.small, width: panelWidth * (isOne ? 1 : 0.5) - 4, lines: 3)
        }
        let (start, end) = (block(first), block(last))
        for anchor in isOne ? [PlacedText.Anchor.middle] : [.start, .end] {
            for column in 0..<columns {
                let left = margin + Double(column) * (panelWidth + Self.gap.columns)
                let x = anchor == .start ? left : anchor == .end ? left + panelWidth : left + panelWidth / 2
                let text = PlacedText(anchor == .start ? start : end, at: Place(x: x, y: top), anchor: anchor)
                canvas.draw(text, as: .mutedLabel)
            }
        }
        return max(start.height, end.height)
    }
}
