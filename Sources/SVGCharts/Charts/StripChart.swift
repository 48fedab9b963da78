/// Every unit as a dot on one scale, with the median and the quartiles.
///
/// ```swift
/// StripChart(
///     text: text,
///     amounts: funds,  // of each club, in đồng
///     lowerQuartile: ChartValue(60e6, label: "một phần tư dưới 60 triệu"),
///     median: ChartValue(85e6, label: "trung vị: 85 triệu"),
///     upperQuartile: ChartValue(130e6, label: "một phần tư trên 130 triệu"),
///     ticks: ValueTicks(smallestStep: 1e6) { "\(Int($0 / 1e6)) triệu" },
///     dotLabel: "một câu lạc bộ"
/// )
/// ```
///
/// The rule of the heaps: dots are placed in the order of their amounts, each exactly at its amount and on the lowest
/// level where it touches none that is there already (a dot plot, L. Wilkinson 1999, without its rounding). The largest
/// of a few radii is taken with which the highest heap keeps below 180 px; with the smallest, levels move together until
/// it does, and dots overlap. Between the quartiles the ground is shaded: half of the units lie there.
///
/// Each dot is drawn, so thousands of units make a large file; ``HistogramChart`` shows those better.
public struct StripChart: Chart {
    /// The chart's words.
    public let text: ChartText

    /// The amount of each unit. One that is no finite number, or too large for ``ChartValue``, has no dot.
    public let amounts: [Double]

    /// The amount that a quarter of the units do not exceed, with its words.
    public let lowerQuartile: ChartValue?

    /// The amount that half of the units do not exceed, with its words.
    public let median: ChartValue?

    /// The amount that three quarters of the units do not exceed, with its words.
    public let upperQuartile: ChartValue?

    /// How the axis is labelled.
    public let ticks: ValueTicks

    /// What a dot stands for, for the key: "một câu lạc bộ".
    public let dotLabel: String?

    /// Words below the axis, such as how many units are not known: "5 câu lạc bộ không có số liệu".
    public let note: String?

    /// Whether zero is on the axis, also where no amount is near it.
    public let includesZero: Bool

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - amounts: The amount of each unit, in any order.
    ///   - lowerQuartile: The amount that a quarter of the units do not exceed.
    ///   - median: The amount that half of the units do not exceed.
    ///   - upperQuartile: The amount that three quarters of the units do not exceed.
    ///   - ticks: How the axis is labelled.
    ///   - dotLabel: What a dot stands for; without it dots have no key.
    ///   - note: Words below the axis, such as how many units are not known.
    ///   - includesZero: Whether zero is always on the axis.
    public init(
        text: ChartText,
        amounts: [Double],
        lowerQuartile: ChartValue? = nil,
        median: ChartValue? = nil,
        upperQuartile: ChartValue? = nil,
        ticks: ValueTicks,
        dotLabel: String? = nil,
        note: String? = nil,
        includesZero: Bool = true
    ) {
        self.text = text
        self.amounts = amounts
        self.lowerQuartile = lowerQuartile
        self.median = median
        self.upperQuartile = upperQuartile
        self.ticks = ticks
        self.dotLabel = dotLabel
        self.note = note
        self.includesZero = includesZero
    }

    /// Draws the chart for a width, in the form asked for.
    public func picture(width: Int, form: ChartForm) -> Picture {
        Picture(of: text, form: form, width: width, drawing: drawing)
    }
}
