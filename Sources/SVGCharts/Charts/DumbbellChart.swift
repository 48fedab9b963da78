/// Then and now: a row for each of several things, with a hollow dot for then, a filled dot for now, and a bar between.
///
/// ```swift
/// DumbbellChart(
///     text: text,
///     beforeLabel: "Quý I/2021",
///     afterLabel: "Quý II/2023",
///     items: [
///         .init(name: "Buôn Ma Thuột", before: ChartValue(5, label: "5"), after: ChartValue(14, label: "14"), target: 20),
///         .init(name: "Lắk", before: nil, after: ChartValue(3, label: "3")),
///     ],
///     targetLabel: "Chỉ tiêu của huyện"
/// )
/// ```
///
/// The two dots differ in shape, so the chart reads in grey print. Where both stand at one place, the hollow one is a
/// ring around the other. Each value is labelled at its dot; where names and labels leave too little room for the scale,
/// or a target's tick would part a label from its dot, both stand above the dots, with an arrow from then to now. A value that is missing has no dot and is said in words.
public struct DumbbellChart: Chart {
    /// A row: a thing at two times.
    public struct Item: Sendable, Hashable {
        /// The name as the reader shall see it.
        public let name: String

        /// The value then; `nil` when it is not known.
        public let before: ChartValue?

        /// The value now; `nil` when it is not known.
        public let after: ChartValue?

        /// Where a target tick stands, in the unit of the values. One that is no finite number is not drawn.
        public let target: Double?

        /// Whether the row stands out from the others: its name and its value of now are bold.
        public let isHighlighted: Bool

        /// A row of a dumbbell chart.
        public init(
            name: String,
            before: ChartValue?,
            after: ChartValue?,
            target: Double? = nil,
            isHighlighted: Bool = false
        ) {
            self.name = name
            self.before = before
            self.after = after
            self.target = target
            self.isHighlighted = isHighlighted
        }
    }

    /// The chart's words.
    public let text: ChartText

    /// What the hollow dots stand for: "Quý I/2021".
    public let beforeLabel: String

    /// What the filled dots stand for: "Quý II/2023".
    public let afterLabel: String

    /// The rows from the top down.
    public let items: [Item]

    /// What the ticks mean, for the key above the rows.
    public let targetLabel: String?

    /// Whether zero is on the scale, also where no value is near it.
    public let includesZero: Bool

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - beforeLabel: What the hollow dots stand for.
    ///   - afterLabel: What the filled dots stand for.
    ///   - items: The rows from the top down.
    ///   - targetLabel: What the target ticks mean; without it they have no key.
    ///   - includesZero: Whether zero is always on the scale.
    public init(
        text: ChartText,
        beforeLabel: String,
        afterLabel: String,
        items: [Item],
        targetLabel: String? = nil,
        includesZero: Bool = true
    ) {
        self.text = text
        self.beforeLabel = beforeLabel
        self.afterLabel = afterLabel
        self.items = items
        self.targetLabel = targetLabel
        self.includesZero = includesZero
    }

    /// Draws the chart for a width, in the form asked for.
    public func picture(width: Int, form: ChartForm) -> Picture {
        Picture(of: text, form: form, width: width, drawing: drawing)
    }

    func drawing(width: Double) -> Canvas {
        guard !items.isEmpty else { return Canvas.note(text.missing, width: width) }
        let hasTargets = items.contains { $0.target != nil }
        let target = targetLabel.map { Key.Entry(sample: .tick(.target), text: $0) }
        let entries = [
            Key.Entry(sample: .dot(.hollowDot), text: beforeLabel), Key.Entry(sample: .dot(.dot), text: afterLabel),
            hasTargets ? target : nil,
        ]
        let key = Key(entries: entries.compactMap(\.self), style: TextSizes(width: width).small)
        return Canvas.column([key.drawing(width: width), DumbbellRows(self).drawing(width: width)], gap: 12)
    }
}
