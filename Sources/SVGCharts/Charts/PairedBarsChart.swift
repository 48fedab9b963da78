/// Bars to the left and to the right of a common column of names, on one scale: a population pyramid and its like.
///
/// ```swift
/// PairedBarsChart(
///     text: text,
///     leftLabel: "Nam",
///     rightLabel: "Nữ",
///     rows: [
///         .init(name: "60–69 tuổi", left: ChartValue(1_204, label: "1.204"), right: ChartValue(1_876, label: "1.876")),
///         .init(name: "Từ 80 tuổi", left: ChartValue(212, label: "212"), right: nil),
///     ]
/// )
/// ```
///
/// Both sides have the same scale, so a bar on the left compares with one on the right. Each value stands outside of its
/// bar. Where names and values leave too little room, names and values stand above the bars. A missing value is said in
/// words. An amount below zero has no bar, since bars lead away from the middle; its words stand in its place.
public struct PairedBarsChart: Chart {
    /// A name and its two values.
    public struct Row: Sendable, Hashable {
        /// The name as the reader shall see it.
        public let name: String

        /// The length of the bar on the left and its label; `nil` when it is not known.
        public let left: ChartValue?

        /// The length of the bar on the right and its label; `nil` when it is not known.
        public let right: ChartValue?

        /// A row of paired bars.
        public init(name: String, left: ChartValue?, right: ChartValue?) {
            self.name = name
            self.left = left
            self.right = right
        }
    }

    /// The chart's words.
    public let text: ChartText

    /// What the bars on the left are: "Nam".
    public let leftLabel: String

    /// What the bars on the right are: "Nữ".
    public let rightLabel: String

    /// The rows from the top down.
    public let rows: [Row]

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - leftLabel: What the bars on the left are.
    ///   - rightLabel: What the bars on the right are.
    ///   - rows: The rows from the top down.
    public init(text: ChartText, leftLabel: String, rightLabel: String, rows: [Row]) {
        self.text = text
        self.leftLabel = leftLabel
        self.rightLabel = rightLabel
        self.rows = rows
    }

    /// Draws the chart for a width, in the form asked for.
    public func picture(width: Int, form: ChartForm) -> Picture {
        Picture(of: text, form: form, width: width, drawing: drawing)
    }

    func drawing(width: Double) -> Canvas {
        guard !rows.isEmpty else { return Canvas.note(text.missing, width: width) }
        return PairedRows(self, width: width).drawing()
    }
}
