import Quantities

/// The versions of one target, oldest first: what was set, and how it was revised.
///
/// Versions are rows of the table `targets` with the same id, indicator and area. Of them the one counts that was in
/// force on a period's last day. Before the first, the first one counts: a target that was set late still says what was
/// asked, and a figure of the time before is held against it.
public struct TargetLedger: Sendable, Hashable {
    /// The versions, oldest first; at least one.
    public let versions: [Target]

    /// An indicator and an area.
    struct Place: Hashable, Sendable {
        let indicator: String
        let area: Int
    }

    /// The version in force on a day.
    public func inForce(on day: CalendarDate) -> Target? {
        versions.last { version in version.validFrom.map { $0 <= day } ?? false } ?? versions.first
    }

    /// Whether the target was ever revised.
    public var isRevised: Bool { versions.count > 1 }

    /// Puts versions together, for each indicator and area in an order that the rows' order has no part in: what was set
    /// before what is striven for beyond it, then by deadline, then by id.
    static func byPlace(_ targets: [Target]) -> [Place: [TargetLedger]] {
        Dictionary(grouping: targets) { Place(indicator: $0.indicator, area: $0.area) }.mapValues { targets in
            Dictionary(grouping: targets, by: \.id).values.map(TargetLedger.init(sorting:)).sorted { first, second in
                guard let a = first.versions.last, let b = second.versions.last else { return false }
                if a.isStretch != b.isStretch { return b.isStretch }
                return (a.deadline, a.id) < (b.deadline, b.id)
            }
        }
    }

    private init(sorting versions: [Target]) {
        self.versions = versions.sorted { first, second in
            guard let a = first.validFrom, let b = second.validFrom, a != b else {
                return (first.deadline, first.row) < (second.deadline, second.row)
            }
            return a < b
        }
    }
}
