extension TrendChart {
    /// A period and what is known about it.
    public struct Point: Sendable, Hashable {
        /// The last day of the period, as a count of days from a fixed one.
        public let day: Int

        /// The period as the axis shall show it. A line break begins a second line, which is not repeated where it says
        /// the same as the one before: `"Quý I\n2023"`.
        public let label: String

        /// What is known about the period.
        public let reading: Reading

        /// A period of a series.
        public init(day: Int, label: String, reading: Reading) {
            self.day = day
            self.label = label
            self.reading = reading
        }
    }

    /// What is known about a period.
    public typealias Reading = SVGCharts.Reading

    /// A target and the straight path to it: dashed, with a rule at the deadline.
    public struct Target: Sendable, Hashable {
        /// Where a path begins.
        public struct Start: Sendable, Hashable {
            /// The day, as a count of days from a fixed one.
            public let day: Int

            /// The value at that day.
            public let amount: Double

            /// The beginning of a path. An amount that is no finite number counts as no beginning.
            public init(day: Int, amount: Double) {
                self.day = day
                self.amount = amount
            }
        }

        /// Where the path begins; without it the path is level from the first day of the chart.
        public let from: Start?

        /// The day by which the value is to be reached.
        public let deadline: Int

        /// The words at the deadline's rule. Of targets with the same deadline the first one's words are taken.
        public let deadlineLabel: String?

        /// The value and the target in full words: "Chỉ tiêu UBND tỉnh: 129".
        public let value: ChartValue

        /// The value alone, for narrow pictures: "129".
        public let shortLabel: String

        /// A target.
        public init(
            from start: Start?,
            deadline: Int,
            deadlineLabel: String? = nil,
            value: ChartValue,
            shortLabel: String
        ) {
            from = start
            self.deadline = deadline
            self.deadlineLabel = deadlineLabel
            self.value = value
            self.shortLabel = shortLabel
        }
    }

    /// An upright rule with words.
    public struct Annotation: Sendable, Hashable {
        /// The day, as a count of days from a fixed one. The chart is made wide enough to show it.
        public let day: Int

        /// The words above the rule.
        public let label: String

        /// Whether values before the day must not be compared with those from it on: the line is not drawn across.
        public let breaksSeries: Bool

        /// A rule with words.
        public init(day: Int, label: String, breaksSeries: Bool) {
            self.day = day
            self.label = label
            self.breaksSeries = breaksSeries
        }
    }
}
