import Quantities

/// How the areas changed: which came of which, and how they stood on a day.
public struct AreaHistory: Sendable {
    /// The areas of all times, each in the one that it lay in.
    public let tree: AreaTree

    /// The changes in the order of their days.
    public let changes: [AreaChange]

    /// The days on which an area begins, or is there no longer, in order.
    private let turns: [Int]
    /// By area that ended: what it became on the day after.
    private let next: [Int: [Int]]
    /// By area that began: what it was made of.
    private let previous: [Int: [Int]]
    /// By area, the places in ``changes`` of those it stands before, and of those it stands after.
    private let leaving: [Int: [Int]]
    private let arriving: [Int: [Int]]

    init(_ tree: AreaTree, changes: [AreaChange]) {
        self.tree = tree
        self.changes = changes
        let days = tree.areas.flatMap { [$0.validFrom?.dayNumber, $0.validTo.map { $0.dayNumber + 1 }] }
        turns = Set(days.compactMap { $0 }).sorted()
        var whole: [Int: [Int]] = [:]
        var all: [Int: [Int]] = [:]
        var previous: [Int: [Int]] = [:]
        for change in changes {
            for area in change.from where !change.to.contains(area) {
                guard let last = tree.areas[area].validTo, last.dayNumber + 1 == change.date.dayNumber else { continue }
                if change.keepsWholes, change.to.count == 1, whole[area] == nil { whole[area] = change.to }
                all[area, default: []] += change.to
            }
            for area in change.to where !change.from.contains(area) && tree.areas[area].validFrom == change.date {
                previous[area, default: []] += change.from
            }
        }
        // Of an area of which one part alone is known to have gone somewhere, the rest is somewhere above it.
        let divided = Dictionary(
            uniqueKeysWithValues: all.map { area, parts in
                (area, Set(parts).count == 1 ? parts + [tree.areas[area].parent].compactMap { $0 } : parts)
            }
        )
        next = divided.merging(whole) { _, whole in whole }
        self.previous = previous
        var leaving: [Int: [Int]] = [:]
        var arriving: [Int: [Int]] = [:]
        for (place, change) in changes.enumerated() {
            for area in change.from { leaving[area, default: []].append(place) }
            for area in change.to where change.from != [area] { arriving[area, default: []].append(place) }
        }
        (self.leaving, self.arriving) = (leaving, arriving)
    }

    /// The changes in which an area went over into others, whole or in part, or was abolished.
    public func changes(from area: Int) -> [AreaChange] { (leaving[area] ?? []).map { changes[$0] } }

    /// The changes in which others, whole or in part, went over into an area.
    public func changes(to area: Int) -> [AreaChange] { (arriving[area] ?? []).map { changes[$0] } }

    /// Which stretch of days without a beginning or an end of any area a day falls in, from 0.
    public func epoch(of day: CalendarDate) -> Int {
        var (low, high) = (0, turns.count)
        while low < high {
            let middle = (low + high) / 2
            if turns[middle] <= day.dayNumber { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The areas as they stood on a day.
    public func snapshot(on day: CalendarDate) -> AreaSnapshot {
        let isThere = tree.areas.map { $0.isThere(on: day.dayNumber) }
        guard isThere.contains(false) else { return AreaSnapshot(unchanging: tree) }
        var finder = HomeFinder(history: self, day: day.dayNumber, isThere: isThere)
        return finder.snapshot()
    }

    /// What stood in an area's place on a day on which it was not there, by the changes: nothing where none is known.
    func substitutes(of area: Int, on day: Int) -> [Int] {
        if let last = tree.areas[area].validTo, last.dayNumber < day { return next[area] ?? [] }
        return previous[area] ?? []
    }
}
