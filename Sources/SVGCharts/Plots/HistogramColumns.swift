/// A histogram as adjoining columns.
struct HistogramColumns: Sendable {
    /// Whether each name and each count has room at its column without a word being broken or left out.
    let areReadable: Bool

    private let chart: HistogramChart
    private let width: Double
    private let columnWidth: Double
    private let labels: ColumnLabels

    /// The greatest width of a column, and the pixels that stay free beside its words.
    private static let widest = 140.0
    private static let margin = 8.0

    /// The pixels of the frame's height: on phones, and on desktops.
    private static let frameHeight = (narrow: 170.0, wide: 220.0)

    init(_ chart: HistogramChart, width: Double) {
        self.chart = chart
        self.width = width
        let sizes = TextSizes(width: width)
        let columnWidth = min(Self.widest, width / Double(chart.ranges.count))
        self.columnWidth = columnWidth
        let room = columnWidth - Self.margin
        let names = chart.ranges.map { TextBlock($0.name, style: sizes.small, width: room, lines: 3) }
        let counts = chart.ranges.map { range in
            range.count.map { TextBlock($0.label, style: sizes.strong, width: room, lines: 2) }
                ?? TextBlock(chart.text.missing, style: sizes.small, width: room, lines: 3)
        }
        areReadable = !(names + counts).contains { $0.breaksWord || $0.isShortened }
        labels = ColumnLabels(
            names: names,
            counts: zip(counts, chart.ranges).map { ($0, $1.count?.amount) },
            median: chart.medianPlace.map { Double($0.range) + $0.part },
            medianWords: TextBlock(chart.median?.label ?? "", style: sizes.body, width: width * 0.8, lines: 3)
        )
    }

    func drawing() -> Canvas {
        let plot = Plot(
            x: .linear(includesZero: true, ticks: nil),
            y: .linear(includesZero: true, ticks: nil),
            marks: [
                ColumnMark(amounts: chart.ranges.map { $0.count?.amount }, room: width / columnWidth), labels,
            ]
        )
        let isWide = width >= TextSizes.wide
        return plot.drawing(width: width, height: isWide ? Self.frameHeight.wide : Self.frameHeight.narrow)
    }
}
