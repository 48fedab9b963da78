/// Small trends side by side on one common scale, a panel for each of several areas.
///
/// ```swift
/// SmallMultiplesChart(
///     text: text,
///     panels: [
///         .init(name: "Buôn Ma Thuột", points: points),  // as those of a TrendChart
///         .init(name: "Cư M'gar", points: others),
///     ],
///     ticks: ValueTicks { "\(Int($0))" }
/// )
/// ```
///
/// Panels stand in as many columns as have room, from two to six, in the order given; in one where a number would be
/// broken otherwise. Each has its name, the value of the
/// last period in words, and the line with a dot at that value; a missing period is a gap, and where the last one is
/// missing, that is said. All have the same scales of days and of values: the two lines of a panel are the same two
/// amounts everywhere, printed left of each row, or in the key above where they have no room there. The first and the
/// last period are named below every sixth row and below the last.
public struct SmallMultiplesChart: Chart {
    /// A series with its name.
    public struct Panel: Sendable, Hashable {
        /// The name as the reader shall see it.
        public let name: String

        /// The periods in the order of their days.
        public let points: [TrendChart.Point]

        /// A panel with a series.
        public init(name: String, points: [TrendChart.Point]) {
            self.name = name
            self.points = points.sorted { $0.day < $1.day }
        }
    }

    /// The chart's words.
    public let text: ChartText

    /// The panels, row by row.
    public let panels: [Panel]

    /// How the common scale of values is chosen and printed.
    public let ticks: ValueTicks

    /// What a hollow dot means, for the key.
    public let carriedLabel: String?

    /// Whether zero is on the scale, also where no value is near it.
    public let includesZero: Bool

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - panels: The panels, row by row.
    ///   - ticks: How the common scale of values is chosen and printed.
    ///   - carriedLabel: What a hollow dot means; without it hollow dots have no key.
    ///   - includesZero: Whether zero is always on the scale.
    public init(
        text: ChartText,
        panels: [Panel],
        ticks: ValueTicks,
        carriedLabel: String? = nil,
        includesZero: Bool = true
    ) {
        self.text = text
        self.panels = panels
        self.ticks = ticks
        self.carriedLabel = carriedLabel
        self.includesZero = includesZero
    }

    /// Draws the chart for a width, in the form asked for.
    public func picture(width: Int, form: ChartForm) -> Picture {
        Picture(of: text, form: form, width: width, drawing: drawing)
    }

    func drawing(width: Double) -> Canvas {
        guard panels.contains(where: { $0.points.contains { $0.reading.value != nil } }) else {
            return Canvas.note(text.missing, width: width)
        }
        let scales = PanelScales(self)
        let grid = PanelGrid(self, scales: scales, width: width)
        return Canvas.column([grid.key.drawing(width: width), grid.drawing()], gap: 12)
    }
}
