/// How many units lie in each of several ranges of a number.
///
/// ```swift
/// HistogramChart(
///     text: text,
///     ranges: [
///         .init(name: "dưới 50 triệu", from: 0, to: 50e6, count: ChartValue(12, label: "12")),
///         .init(name: "50–200 triệu", from: 50e6, to: 200e6, count: ChartValue(59, label: "59")),
///         .init(name: "trên 200 triệu", from: 200e6, to: nil, count: ChartValue(12, label: "12")),
///     ],
///     median: ChartValue(85e6, label: "Trung vị: 85 triệu đồng")
/// )
/// ```
///
/// The ranges are given, and each has a column of the same width with its count above: the heights are counts and not
/// densities, since published ranges differ in length and the last one often has no end. Where names or counts have no
/// room in a column of their own, as on phones, the ranges are bars under one another instead.
///
/// The median is a rule through the column of its range, at its place between the range's ends, or in the middle of a
/// range without one of them. With bars it stands in words in the row of its range, or
/// above all of them where it has no room there. A median outside of all ranges is
/// not drawn.
public struct HistogramChart: Chart {
    /// A range of the number, and how many units lie in it.
    public struct Range: Sendable, Hashable {
        /// The range as the reader shall see it: "50–200 triệu".
        public let name: String

        /// The least number of the range; `nil` when it has none.
        public let lower: Double?

        /// Where the range ends; the number itself belongs to the next range, `nil` when it has no end.
        public let upper: Double?

        /// How many units there are; `nil` when it is not known.
        public let count: ChartValue?

        /// A range of a histogram.
        public init(name: String, from lower: Double?, to upper: Double?, count: ChartValue?) {
            self.name = name
            self.lower = lower
            self.upper = upper
            self.count = count
        }
    }

    /// The chart's words.
    public let text: ChartText

    /// The ranges in their order.
    public let ranges: [Range]

    /// The number that half of the units do not exceed, with its words: "Trung vị: 85 triệu đồng".
    public let median: ChartValue?

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - ranges: The ranges, from the least to the greatest.
    ///   - median: The number that half of the units do not exceed, with its words.
    public init(text: ChartText, ranges: [Range], median: ChartValue? = nil) {
        self.text = text
        self.ranges = ranges
        self.median = median
    }

    /// Draws the chart for a width, in the form asked for.
    public func picture(width: Int, form: ChartForm) -> Picture {
        Picture(of: text, form: form, width: width, drawing: drawing)
    }

    func drawing(width: Double) -> Canvas {
        guard !ranges.isEmpty else { return Canvas.note(text.missing, width: width) }
        let columns = HistogramColumns(self, width: width)
        return columns.areReadable ? columns.drawing() : rows(width: width)
    }

    /// The ranges as bars under one another; words of the median too long to follow a count stand above them all.
    private func rows(width: Double) -> Canvas {
        let sizes = TextSizes(width: width)
        let words = medianPlace.flatMap { place in median.map { (range: place.range, text: $0.label) } }
        let values = ranges.enumerated().map { index, range in
            RowValue(
                row(range, note: words?.range == index ? words?.text : nil),
                missing: text.missing,
                sizes: sizes,
                width: width
            )
        }
        let hasRoom = values.allSatisfy { $0.width <= width }
        let rows = ranges.enumerated().map { index, range in
            row(range, note: hasRoom && words?.range == index ? words?.text : nil)
        }
        var heading = Canvas()
        if let words, !hasRoom || ranges[words.range].count == nil {
            let block = TextBlock(words.text, style: sizes.small, width: width, lines: 3)
            heading.draw(PlacedText(block, at: Place(x: 0, y: 0)), as: .mutedLabel)
        }
        return Canvas.column([heading, BarRows(rows: rows, missing: text.missing).drawing(width: width)], gap: 10)
    }

    private func row(_ range: Range, note: String?) -> BarRows.Row {
        BarRows.Row(
            name: range.name,
            value: range.count,
            note: note,
            target: nil,
            role: .bar,
            isNameStrong: false,
            isValueStrong: medianPlace != nil
        )
    }

    /// The number of the range with the median, and the part of the range below it.
    var medianPlace: (range: Int, part: Double)? {
        guard let median = median?.amount else { return nil }
        let found = ranges.indices.first { index in
            let (lower, upper) = (ranges[index].lower ?? -.infinity, ranges[index].upper ?? .infinity)
            return lower <= median && (median < upper || (median == upper && index == ranges.count - 1))
        }
        return found.map { index in
            guard let lower = ranges[index].lower, let upper = ranges[index].upper else { return (index, 0.5) }
            let part = (median - lower) / (upper - lower)
            return (index, part.isFinite ? part : 0.5)
        }
    }
}
