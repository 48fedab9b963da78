import Quantities

/// An aggregate over the rows of one table: what is counted or summed, of which rows, at which time.
public struct Measure: Sendable, Hashable {
    /// The table, by resource name.
    public let table: String

    /// What is done with the rows.
    public let aggregate: Aggregate

    /// Which rows take part; all of them must hold.
    public let conditions: [Condition]

    /// How a row belongs to a period.
    public let series: Series

    /// A field that a report must state as well to be looked at: the other side of a ratio.
    public internal(set) var companion: String?

    /// What is done with the rows.
    public enum Aggregate: Sendable, Hashable {
        /// The number of rows.
        case count
        /// The sum of a column; a missing cell is left out and never taken for 0.
        case sum(String)
        /// The sum of a column over the number of rows that have a value.
        case mean(String)
        /// The middle value of a column; of two middle values, their mean.
        case median(String)

        /// The column that is read, if any.
        public var field: String? {
            switch self {
            case .count: nil
            case .sum(let field), .mean(let field), .median(let field): field
            }
        }
    }

    /// How a row belongs to a period.
    public enum Series: Sendable, Hashable {
        /// A stock of things that begin and end on a day: those in being on the period's last day.
        case inBeing(from: String, until: String?)
        /// A stock stated in reports: each club's latest value up to the period's last day. The column holds periods.
        case latestReport(period: String)
        /// Events on a day: those within the period, or from `since` to its last day.
        case flow(date: String, since: CalendarDate?)

        /// Whether it is a stock.
        public var isStock: Bool {
            if case .flow = self { return false }
            return true
        }
    }

    /// The same measure of fewer rows, counted: one class of a breakdown.
    func counting(_ condition: Condition) -> Measure {
        Measure(table: table, aggregate: .count, conditions: conditions + [condition], series: series)
    }
}
