/// One panel of small multiples: its name, the value of the last period, and the line.
struct SmallPanel: Sendable {
    private let panel: SmallMultiplesChart.Panel
    private let scales: PanelScales
    private let sizes: TextSizes
    private let width: Double
    private let name: TextBlock
    private let value: (block: TextBlock, role: Role)

    /// The least pixels between a name and a value on one line, and the radii of a dot at the last value and of one that
    /// stands alone between gaps.
    private static let gap = 10.0
    private static let radii = (last: 4.0, alone: 2.5)

    init(
        _ panel: SmallMultiplesChart.Panel,
        scales: PanelScales,
        missing: String,
        sizes: TextSizes,
        width: Double
    ) {
        self.panel = panel
        self.scales = scales
        self.sizes = sizes
        self.width = width
        name = TextBlock(panel.name, style: sizes.body, width: width, lines: 3)
        // The value in words is that of the last period of all panels: an older one would pass for it.
        let last = panel.points.last.flatMap { $0.day == scales.last?.day ? $0.reading.value : nil }
        value =
            last.map { (TextBlock($0.label, style: sizes.strong, width: width, lines: 3), .label) }
            ?? (TextBlock(missing, style: sizes.small, width: width, lines: 3), .mutedLabel)
    }

    /// The pixels of a line's height.
    static func height(_ sizes: TextSizes) -> Double { sizes == TextSizes(width: TextSizes.wide) ? 72 : 64 }

    /// The pixels that the name and the value take.
    var headingHeight: Double {
        sharesLine ? max(name.height, value.block.height) : name.height + value.block.height
    }

    private var sharesLine: Bool {
        name.lines.count <= 1 && value.block.lines.count <= 1 && name.width + Self.gap + value.block.width <= width
    }

    /// The name on the left and above, the value on the right, next to the end of the line.
    func drawHeading(at place: Place, height: Double, names: inout Canvas, values: inout Canvas) {
        let bottom = place.y + height
        let nameTop = sharesLine ? bottom - name.height : bottom - value.block.height - name.height
        names.draw(PlacedText(name, at: Place(x: place.x, y: nameTop)), as: .label)
        let valuePlace = Place(x: place.x + width, y: bottom - value.block.height)
        values.draw(PlacedText(value.block, at: valuePlace, anchor: .end), as: value.role)
    }

    func plot() -> Canvas {
        let known = panel.points.map { point in
            point.reading.value.map { DataPoint(x: Double(point.day), y: $0.amount) }
        }
        let runs = known.split(separator: nil).map { $0.compactMap(\.self) }
        let last = panel.points.last?.day == scales.last?.day ? known.suffix(1).compactMap(\.self) : []
        let alone = runs.filter { $0.count == 1 }.joined()
        let carried = panel.points.compactMap { point -> DataPoint? in
            guard case .carried(let value?) = point.reading else { return nil }
            return DataPoint(x: Double(point.day), y: value.amount)
        }
        let zero = scales.lines.filter { $0 == 0 }
        let plot = Plot(
            x: .days,
            y: .linear(includesZero: false, ticks: nil),
            marks: [
                scales,
                RuleMark(direction: .level, values: scales.lines.filter { $0 != 0 }, role: .grid),
                RuleMark(direction: .level, values: zero, role: .axis),
                LineMark(lines: runs, role: .line),
                DotMark(points: Array(alone), radius: Self.radii.alone, role: .dot),
                DotMark(points: Array(last), radius: Self.radii.last, role: .dot),
                DotMark(points: carried, radius: Self.radii.last - 0.5, role: .hollowDot),
            ]
        )
        return plot.drawing(width: width, height: Self.height(sizes))
    }
}
