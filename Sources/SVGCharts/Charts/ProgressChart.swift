/// A bar of what is reached, against marks for what is aimed at (a bullet chart, S. Few 2006).
///
/// ```swift
/// ProgressChart(
///     text: text,
///     measure: ChartValue(83, label: "83 câu lạc bộ"),
///     targets: [ChartValue(129, label: "Chỉ tiêu UBND tỉnh: 129")].compactMap(\.self),
///     pace: ChartValue(64, label: "đáng lẽ đến nay: 64"),
///     projection: ChartValue(121, label: "dự kiến đến hạn: 121")
/// )
/// ```
///
/// The bar begins at zero. What is reached, the pace and the projection are labelled above it, targets below; labels
/// that would touch stand in rows (``LabelStack`` holds the rule). A label takes at most six lines; up to eight
/// on a side are arranged in the best of all ways, more in a good one.
public struct ProgressChart: Chart {
    /// The chart's words.
    public let text: ChartText

    /// What is known of what is reached. Where it cannot be shown the words for that stand in its place.
    public let reading: Reading

    /// What is reached, where there is a value to show.
    public var measure: ChartValue? { reading.value }

    /// What is aimed at.
    public let targets: [ChartValue]

    /// Where the measure would be by now on a straight line to a target.
    public let pace: ChartValue?

    /// Where the measure will be at the deadline if it goes on as it did: drawn as an empty outline.
    public let projection: ChartValue?

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - measure: What is reached; `nil` when it is not known.
    ///   - targets: What is aimed at, in any order.
    ///   - pace: Where the measure should be by now.
    ///   - projection: Where the measure is expected to be at the deadline.
    public init(
        text: ChartText,
        measure: ChartValue?,
        targets: [ChartValue],
        pace: ChartValue? = nil,
        projection: ChartValue? = nil
    ) {
        self.init(text: text, reading: Reading(measure), targets: targets, pace: pace, projection: projection)
    }

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - reading: What is reached, which may be carried forward or withheld.
    ///   - targets: What is aimed at, in any order.
    ///   - pace: Where the measure should be by now.
    ///   - projection: Where the measure is expected to be at the deadline.
    public init(
        text: ChartText,
        reading: Reading,
        targets: [ChartValue],
        pace: ChartValue? = nil,
        projection: ChartValue? = nil
    ) {
        self.text = text
        self.reading = reading
        self.targets = targets
        self.pace = pace
        self.projection = projection
    }

    /// Draws the chart for a width, in the form asked for.
    public func picture(width: Int, form: ChartForm) -> Picture {
        Picture(of: text, form: form, width: width, drawing: drawing)
    }
}
