/// Horizontal bars of named things, in the order given.
///
/// ```swift
/// RankingChart(
///     text: text,
///     bars: [
///         .init(name: "Buôn Ma Thuột", value: ChartValue(12, label: "12"), target: 15, isHighlighted: true),
///         .init(name: "Ea H'leo", value: ChartValue(9, label: "9"), target: 8),
///         .init(name: "Lắk", value: nil),
///     ],
///     targetLabel: "Chỉ tiêu của huyện"
/// )
/// ```
///
/// Bars begin at zero. A name takes two lines where it has to and ends in "…" where that is not enough, with the whole
/// name in a `<title>`. Values stand at the bars' ends; with targets they stand in a column before the bars, since a
/// number beside a target's tick reads as the target's. Where names and values leave too little room for bars, they
/// stand above them. A missing value is a row without a bar that says so; a withheld one has a hatched stub, whose length
/// says nothing. Any number of bars is drawn, one below the other.
public struct RankingChart: Chart {
    /// A bar, its name and what it is aimed to reach.
    public struct Bar: Sendable, Hashable {
        /// The name as the reader shall see it.
        public let name: String

        /// What is known of the value.
        public let reading: Reading

        /// The length of the bar and its label, where there is a value to show.
        public var value: ChartValue? { reading.value }

        /// Where a target tick stands, in the unit of the values. One that is no finite number is not drawn.
        public let target: Double?

        /// Whether the bar stands out from the others: darker, with its name in bold.
        public let isHighlighted: Bool

        /// A bar of a ranking; without a value it is not known.
        public init(name: String, value: ChartValue?, target: Double? = nil, isHighlighted: Bool = false) {
            self.init(name: name, reading: Reading(value), target: target, isHighlighted: isHighlighted)
        }

        /// A bar of a ranking whose value may be carried forward or withheld.
        public init(name: String, reading: Reading, target: Double? = nil, isHighlighted: Bool = false) {
            self.name = name
            self.reading = reading
            self.target = target
            self.isHighlighted = isHighlighted
        }
    }

    /// The chart's words.
    public let text: ChartText

    /// The bars from the top down.
    public let bars: [Bar]

    /// What the ticks mean, for the key above the bars.
    public let targetLabel: String?

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - bars: The bars from the top down.
    ///   - targetLabel: What the target ticks mean; without it they have no key.
    public init(text: ChartText, bars: [Bar], targetLabel: String? = nil) {
        self.text = text
        self.bars = bars
        self.targetLabel = targetLabel
    }

    /// Draws the chart for a width, in the form asked for.
    public func picture(width: Int, form: ChartForm) -> Picture {
        Picture(of: text, form: form, width: width, drawing: drawing)
    }

    func drawing(width: Double) -> Canvas {
        guard !bars.isEmpty else { return Canvas.note(text.missing, width: width) }
        let hasHighlight = bars.contains(where: \.isHighlighted)
        let rows = BarRows(
            rows: bars.map { bar in
                BarRows.Row(
                    name: bar.name,
                    reading: bar.reading,
                    note: nil,
                    target: bar.target,
                    role: bar.isHighlighted ? .highBar : hasHighlight ? .lowBar : .bar,
                    isNameStrong: bar.isHighlighted,
                    isValueStrong: bar.isHighlighted
                )
            },
            missing: text.missing,
            suppressed: text.suppressed
        )
        let hasTargets = bars.contains { $0.target != nil }
        let entries = targetLabel.map { [Key.Entry(sample: .tick(.target), text: $0)] } ?? []
        let states = StateKey(bars.map(\.reading), text: text, samples: .bars)
        let key = Key(entries: (hasTargets ? entries : []) + states.entries, style: TextSizes(width: width).small)
        return Canvas.column([key.drawing(width: width), rows.drawing(width: width)], gap: 12)
    }
}
