/// A series over periods, with the paths to its targets.
///
/// ```swift
/// TrendChart(
///     text: text,
///     points: [
///         .init(day: 738_156, label: "2021", reading: .reported(ChartValue(31, label: "31"))),
///         .init(day: 738_521, label: "2022", reading: .reported(ChartValue(61, label: "61"))),
///         .init(day: 738_702, label: "Quý II\n2023", reading: .reported(ChartValue(83, label: "83 câu lạc bộ"))),
///     ],
///     ticks: ValueTicks { "\(Int($0))" },
///     targets: [
///         .init(
///             from: .init(day: 737_791, amount: 0),
///             deadline: 739_617,
///             deadlineLabel: "Hạn: 31/12/2025",
///             value: ChartValue(129, label: "Chỉ tiêu UBND tỉnh: 129"),
///             shortLabel: "129"
///         )
///     ]
/// )
/// ```
///
/// Days are numbers that count days from a fixed one, so periods of different lengths stand as far apart as they are.
/// The last value is labelled at its dot; each target at the end of its path, on narrow pictures by its short label
/// there and in full in the key above, as is a projection, a dashed line from the last value. Periods that crowd each
/// other go without a label, never the last. The line has a gap where nothing is known; where a value is withheld a
/// cross stands above the axis too.
public struct TrendChart: Chart {
    /// The chart's words.
    public let text: ChartText

    /// The values in the order of their days.
    public let points: [Point]

    /// How the value axis is labelled.
    public let ticks: ValueTicks

    /// What is aimed at.
    public let targets: [Target]

    /// Upright rules with words: where the series breaks, what happened when.
    public let annotations: [Annotation]

    /// Where the series is expected to be.
    public let projection: Projection?

    /// What a hollow dot means, for the key: "số liệu kỳ trước chuyển sang"; else ``ChartText/carried`` says it.
    public let carriedLabel: String?

    /// Whether the value axis begins at zero, also where no value is near it.
    public let includesZero: Bool

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - points: The values, in any order.
    ///   - ticks: How the value axis is labelled.
    ///   - targets: What is aimed at.
    ///   - annotations: Upright rules with words.
    ///   - projection: Where the series is expected to be, such as at the deadline.
    ///   - carriedLabel: What a hollow dot means, where it is not what ``ChartText/carried`` says.
    ///   - includesZero: Whether zero is always on the value axis.
    public init(
        text: ChartText,
        points: [Point],
        ticks: ValueTicks,
        targets: [Target] = [],
        annotations: [Annotation] = [],
        projection: Projection? = nil,
        carriedLabel: String? = nil,
        includesZero: Bool = true
    ) {
        self.text = text
        self.points = points.sorted { $0.day < $1.day }
        self.ticks = ticks
        self.targets = targets
        self.annotations = annotations.sorted { $0.day < $1.day }
        self.projection = projection
        self.carriedLabel = carriedLabel
        self.includesZero = includesZero
    }

    /// Draws the chart for a width, in the form asked for.
    public func picture(width: Int, form: ChartForm) -> Picture {
        Picture(of: text, form: form, width: width, drawing: drawing)
    }
}
