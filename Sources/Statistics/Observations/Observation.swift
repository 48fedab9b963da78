import Localization
import Quantities

/// A figure that someone published, as they published it: it stands beside what the data gives and is never mixed in.
public struct Observation: Sendable, Hashable {
    /// The area, by index.
    public let area: Int
    /// The indicator, by id.
    public let indicator: String
    /// The class of a breakdown, by id.
    public let category: String?
    /// The target, by id, where the published figure is a share of it.
    public let target: String?
    /// The period it was published for.
    public let period: Period
    /// The value; for a percent indicator or a share of a target the share itself.
    public let value: Ratio
    /// How many decimals were published.
    public let decimals: Int
    /// How the publisher hedged it.
    public let qualifier: Qualifier?
    /// The document it stands in, by id.
    public let document: String?
    /// A remark on it.
    public let note: String?
    /// The row of the table, from 0.
    public let row: Int
}
