extension TrendChart {
    /// Where the series is expected to be: a dashed line from the last known value.
    public struct Projection: Sendable, Hashable {
        /// The day, as a count of days from a fixed one; on or before that of the last known value nothing is drawn.
        public let day: Int

        /// The value in full words: "dự kiến đến hạn: 121".
        public let value: ChartValue

        /// The value alone, for narrow pictures: "121".
        public let shortLabel: String

        /// A value that is expected.
        public init(day: Int, value: ChartValue, shortLabel: String) {
            self.day = day
            self.value = value
            self.shortLabel = shortLabel
        }
    }

    /// The straight line from the last known value to the projected one; empty where there is none to draw.
    var projectionPath: [DataPoint] {
        guard let projection, let last = values.last?.point, last.x < Double(projection.day) else { return [] }
        return [last, DataPoint(x: Double(projection.day), y: projection.value.amount)]
    }
}
