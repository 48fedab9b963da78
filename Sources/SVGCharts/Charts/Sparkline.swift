/// A line as small as a word, for cells of tables; the last value is marked.
///
/// ```swift
/// Sparkline(text: text, points: [.init(day: 738_521, amount: 61), .init(day: 738_611, amount: 83)])
///     .picture(width: 96)
/// ```
///
/// It has no axis and no labels and does not start at zero: it shows the course alone, and the figures stand beside it.
/// A value that is carried forward and marked has a hollow dot; where one is withheld a small cross stands at the lower
/// edge; there is no key, so ``ChartText/description`` says what they mean. Without any value it shows a rule. It is 28 px high and ``widths`` wide.
public struct Sparkline: Chart {
    /// A value at a day.
    public struct Point: Sendable, Hashable {
        /// The day as a count of days from a fixed one.
        public let day: Int

        /// What is known of the value.
        public let reading: Reading

        /// The value, where there is one to show.
        public var amount: Double? { reading.value?.amount }

        /// A value of a sparkline, `nil` when it is not known. What is no finite number counts as not known.
        public init(day: Int, amount: Double?) {
            self.init(day: day, reading: Reading(amount.flatMap { ChartValue($0, label: "") }))
        }

        /// A value of a sparkline that may be carried forward or withheld. Its label is not shown.
        public init(day: Int, reading: Reading) {
            self.day = day
            self.reading = reading
        }
    }

    /// The chart's words.
    public let text: ChartText

    /// The values in the order of their days.
    public let points: [Point]

    /// The widths that a sparkline can have, in CSS pixels.
    public static let widths = 40...400

    private static let height = 28.0
    private static let dotRadius = 3.5

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - points: The values, in any order.
    public init(text: ChartText, points: [Point]) {
        self.text = text
        self.points = points.sorted { $0.day < $1.day }
    }

    /// Draws the line; `width` in ``widths``, and what lies outside of them is drawn at the nearest of them.
    public func picture(width: Int, form: ChartForm) -> Picture {
        Picture(of: text, form: form, width: width, widths: Self.widths, drawing: drawing)
    }

    func drawing(width: Double) -> Canvas {
        let values = points.map { point in
            point.amount.map { DataPoint(x: Double(point.day), y: $0) }
        }
        let isLastCarried = points.last { $0.amount != nil }?.reading.isCarried ?? false
        let runs = values.split(separator: nil).map { $0.compactMap(\.self) }
        let last = values.compactMap(\.self).suffix(1)
        let alone = runs.filter { $0.count == 1 }.joined()
        let plot = Plot(
            x: .days,
            y: .linear(includesZero: false, ticks: nil),
            marks: [
                LineMark(lines: runs, role: .line),
                DotMark(points: Array(alone), radius: 2, role: .dot),
                DotMark(
                    points: Array(last),
                    radius: isLastCarried ? Self.dotRadius - 1 : Self.dotRadius,
                    role: isLastCarried ? .hollowDot : .dot
                ),
                CrossMark(values: points.filter(\.reading.isSuppressed).map { Double($0.day) }, arm: 3),
            ]
        )
        var canvas = Canvas()
        canvas.reserve(Box(left: 0, top: 0, right: width, bottom: Self.height - 2))
        if last.isEmpty {
            let (start, end) = (Place(x: 0, y: Self.height / 2), Place(x: width, y: Self.height / 2))
            canvas.draw(.segment(Segment(start: start, end: end)), as: .grid)
        }
        let inset = Self.dotRadius + 0.5
        let drawing = plot.drawing(width: width - inset, height: Self.height - 2 - 2 * inset)
        canvas.draw(drawing, movedBy: Place(x: 0, y: inset))
        return canvas
    }
}
