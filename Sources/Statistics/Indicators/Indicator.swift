import Localization
import Quantities

/// What a figure means and how it is computed: one entry of `content/indicators.yml`.
public struct Indicator: Sendable, Hashable {
    /// The stable id, used in addresses: `older-share`.
    public let id: String

    /// The name as a heading: "Thành viên là người cao tuổi".
    public let name: LocalizedText

    /// What is counted, as it follows a number: "câu lạc bộ"; nil where the format says it (percent, money).
    public let unit: Unit?

    /// One or two sentences on what the figure counts and what it must not be taken for.
    public let description: LocalizedText

    /// The figure as a clause of a sentence, with the holes {area} and {value}: "{area} có {value}"; nil for the usual one.
    public let sentence: LocalizedText?

    /// How the figure is written.
    public let format: Format

    /// Whether more of it is better.
    public let direction: Direction

    /// How it is computed.
    public let definition: Definition

    /// Whether the shares of a breakdown's classes are made to sum to 100 where rounding each alone does not.
    public internal(set) var sharesSumToWhole = false
    /// Whether small figures of it are withheld (`sensitive: true`): it counts people in a plight.
    public var isSensitive = false

    /// By language, the words beside which a number in prose means this indicator, for the scan of claims: `CLB`,
    /// `thành lập {value} câu lạc bộ`. Where there are none, the unit stands for them.
    public internal(set) var words: [Language: [String]] = [:]

    /// What is counted, as it follows a number.
    public struct Unit: Sendable, Hashable {
        /// The word after a number: "câu lạc bộ", "clubs".
        public let many: LocalizedText
        /// The English word after 1; Vietnamese has one form.
        public let one: LocalizedText
    }

    /// How a figure is written.
    public enum Format: Sendable, Hashable {
        /// A whole number: 6.658.
        case integer
        /// A number with decimals: 80,2.
        case decimal(Int)
        /// A share of one hundred, with decimals: 85,3%.
        case percent(Int)
        /// An amount of đồng, shortened: 7,3 tỉ đồng.
        case money
    }

    /// Which way is better.
    public enum Direction: String, Sendable, Hashable, CaseIterable {
        case more, less, neutral
    }

    /// How a figure is computed.
    public enum Definition: Sendable, Hashable {
        /// An aggregate over the rows of a table.
        case measure(Measure)
        /// One indicator over another, by id; both over the same area and period, never an average of ratios.
        case ratio(numerator: String, denominator: String)
        /// Rows counted by category. A figure of the indicator itself is the count of all its rows.
        case breakdown(Measure, [Category])
        /// Never computed here: only what others published.
        case observed
    }

    /// A class of a breakdown.
    public struct Category: Sendable, Hashable {
        /// The id, used in addresses after a colon: `clubs-by-fund:over-2b`.
        public let id: String
        /// The name: "Trên 2 tỉ đồng".
        public let name: LocalizedText
        /// Which rows belong to it.
        public let condition: Condition
    }

    /// The classes, where the indicator is a breakdown.
    public var categories: [Category] {
        if case .breakdown(_, let categories) = definition { return categories }
        return []
    }

    /// Whether the figure says how things stand on the last day of a period, and not what happened in it.
    public var isStock: Bool? {
        switch definition {
        case .measure(let measure), .breakdown(let measure, _): measure.series.isStock
        case .ratio, .observed: nil
        }
    }
}
