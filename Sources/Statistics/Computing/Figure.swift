import ClubData
import Quantities

/// One figure: an indicator, or a class of it, for an area and a period, with what stands behind it.
public struct Figure: Sendable, Hashable {
    /// The indicator.
    public let indicator: Indicator
    /// The class of a breakdown, or nil for the indicator itself.
    public let category: Indicator.Category?
    /// The area, by its index in the dataset.
    public let area: Int
    /// The period.
    public let period: Period
    /// The exact value; nil where it is not known. Percent indicators hold the share itself: 5678/6658, not 85,3.
    public let value: Ratio?
    /// What is above the line, before lowest terms: 5.678 of a share, the sum of a mean; the value itself otherwise.
    public let numerator: Ratio?
    /// What is below the line; nil where the figure is no ratio.
    public let denominator: Ratio?
    /// How many clubs stand behind it; nil for what is not reported by clubs.
    public let coverage: Coverage?
    /// Whether a table behind it is illustrative.
    public let isIllustrative: Bool
    /// Whether it is known and withheld, since it counts a few people or would give such a count away; ``value``,
    /// ``numerator`` and ``denominator`` are nil then. A figure that is not known is not withheld.
    public var isSuppressed = false

    /// How many clubs stand behind a figure made of reports.
    public struct Coverage: Sendable, Hashable {
        /// Clubs in being on the period's last day.
        public let clubs: Int
        /// Those whose report of this very period states the value.
        public let reported: Int
        /// Those whose value was carried forward from an earlier report.
        public let carried: Int
        /// Those that never stated the value.
        public var silent: Int { clubs - reported - carried }

        /// Makes the counts.
        public init(clubs: Int, reported: Int, carried: Int) {
            self.clubs = clubs
            self.reported = reported
            self.carried = carried
        }

        /// Whether every club reported for this very period.
        public var isWhole: Bool { reported == clubs }
    }
}
