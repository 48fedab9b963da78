import Localization
import Quantities

/// What an issuer set for an indicator, an area and a deadline: one version of it, as one document states it.
public struct Target: Sendable, Hashable {
    /// The id, used in addresses after a slash: `clubs/ubnd`. Versions of a target that was revised share it.
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
    /// What is to reach the value.
    public internal(set) var per = Span.total
    /// The day from which this version counts: the column `valid_from`, or the document's date.
    public internal(set) var validFrom: CalendarDate?

    /// What is to reach a target's value.
    public enum Span: String, Sendable, Hashable, CaseIterable {
        /// How things stand by the deadline, or what has been added up since the start.
        case total
        /// Each period from the start to the deadline, by itself.
        case period
    }
}
