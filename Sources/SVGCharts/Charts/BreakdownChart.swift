/// How a whole divides into categories, in the order given.
///
/// ```swift
/// BreakdownChart(
///     text: text,
///     categories: [
///         .init(name: "Dưới 50 triệu đồng", value: ChartValue(12, label: "12"), share: "14,5%"),
///         .init(name: "50–200 triệu đồng", value: ChartValue(59, label: "59"), share: "71,1%"),
///         .init(name: "Trên 200 triệu đồng", value: ChartValue(12, label: "12"), share: "14,5%"),
///     ],
///     layout: .bars
/// )
/// ```
public struct BreakdownChart: Chart {
    /// A part of the whole.
    public struct Category: Sendable, Hashable {
        /// The name as the reader shall see it.
        public let name: String

        /// What is known of how much there is of it.
        public let reading: Reading

        /// How much there is of it, where it can be shown.
        public var value: ChartValue? { reading.value }

        /// The share of the whole as the reader shall see it.
        public let share: String?

        /// A category of a breakdown; without a value it is not known.
        public init(name: String, value: ChartValue?, share: String? = nil) {
            self.init(name: name, reading: Reading(value), share: share)
        }

        /// A category of a breakdown whose value may be carried forward or withheld.
        public init(name: String, reading: Reading, share: String? = nil) {
            self.name = name
            self.reading = reading
            self.share = share
        }
    }

    /// How the categories are drawn.
    public enum Layout: Sendable, Hashable {
        /// A bar for each, which compares them best.
        case bars

        /// One bar divided into parts, which shows best that they make up a whole. Each part has a pattern of its own,
        /// so that it can be told in grey print; after six the patterns meet other colours. A missing or negative
        /// value, or zero, has no part and stands in the list below the bar alone; a very small one has a part of 2 px.
        case stacked
    }

    /// The chart's words.
    public let text: ChartText

    /// The categories in the order in which they are drawn.
    public let categories: [Category]

    /// How the categories are drawn.
    public let layout: Layout

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - categories: The categories in the order in which they are drawn.
    ///   - layout: How they are drawn.
    public init(text: ChartText, categories: [Category], layout: Layout = .bars) {
        self.text = text
        self.categories = categories
        self.layout = layout
    }

    /// Draws the chart for a width, in the form asked for.
    public func picture(width: Int, form: ChartForm) -> Picture {
        Picture(of: text, form: form, width: width, drawing: drawing)
    }

    func drawing(width: Double) -> Canvas {
        guard !categories.isEmpty else { return Canvas.note(text.missing, width: width) }
        let hasShares = categories.contains { $0.share != nil }
        let rows = categories.map { category in
            BarRows.Row(
                name: category.name,
                reading: category.reading,
                note: category.share,
                target: nil,
                role: .bar,
                isNameStrong: false,
                isValueStrong: hasShares
            )
        }
        let drawing =
            switch layout {
            case .bars: BarRows(rows: rows, missing: text.missing, suppressed: text.suppressed).drawing(width: width)
            case .stacked:
                StackedBar(rows: rows, missing: text.missing, suppressed: text.suppressed).drawing(width: width)
            }
        let states = StateKey(categories.map(\.reading), text: text, samples: .bars)
        let key = Key(entries: states.entries, style: TextSizes(width: width).small)
        return Canvas.column([key.drawing(width: width), drawing], gap: 12)
    }
}
