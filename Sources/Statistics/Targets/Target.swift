import Localization
import Quantities

/// What an issuer set for an indicator, an area and a deadline.
public struct Target: Sendable, Hashable {
    /// The id, used in addresses after a slash: `clubs/ubnd`.
    public let id: String
    /// The area, by index.
    public let area: Int
    /// The indicator, by id.
    public let indicator: String
    /// The day by which it is to be reached.
    public let deadline: CalendarDate
    /// What is to be reached; for a percent indicator the share itself.
    public let value: Ratio
    /// Who set it.
    public let issuer: LocalizedText
    /// The document that sets it, by id.
    public let document: String?
    /// The day from which progress counts.
    public let start: CalendarDate?
    /// How things stood on that day.
    public let baseline: Ratio?
    /// Whether it goes beyond what was required: a stretch target.
    public let isStretch: Bool
    /// The row of the table, from 0.
    public let row: Int
}
