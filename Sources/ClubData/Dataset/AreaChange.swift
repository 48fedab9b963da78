import Quantities

/// Something that happened to areas on a day: they were merged, split, renamed, recoded or abolished.
public struct AreaChange: Sendable, Hashable {
    /// The first day on which things are as they are after the change.
    public let date: CalendarDate

    /// The legal instrument: the id of a document, or its name as it is cited.
    public let instrument: String?

    /// What happened.
    public let kind: Kind

    /// The areas before the change, as indexes of ``AreaTree/areas``.
    public let from: [Int]

    /// The areas after the change; none where areas were abolished without a successor.
    public let to: [Int]

    /// Whether only a part of each area before the change went over.
    public let isPart: Bool

    /// The row of the table `area_changes`, from 0.
    public let row: Int

    /// What can happen to areas.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Several became one, or one was taken up by another.
        case merge
        /// One became several, or gave a part of itself away.
        case split
        /// One became another of another name.
        case rename
        /// One became another of another code, or came to lie elsewhere.
        case recode
        /// Areas ceased to be.
        case abolish
    }

    /// Whether every area before the change went over whole, so that figures go over with it: nothing was divided.
    public var keepsWholes: Bool { !isPart && to.count <= 1 }
}
