import Quantities

extension AreaHistory {
    /// The areas that an area came of by changes that kept them whole, and those that these came of: all that its figures
    /// of earlier days are added up from. In the order of ``tree``'s table, without itself.
    public func wholePredecessors(of area: Int) -> [Int] {
        var found: Set<Int> = [area]
        var waiting = [area]
        while let next = waiting.popLast() {
            for change in changes(to: next) where change.keepsWholes {
                waiting += change.from.filter { found.insert($0).inserted }
            }
        }
        return found.subtracting([area]).sorted()
    }

    /// What the changes mean for the figures of areas, by area, in the order of the changes. An area on whose figures
    /// none has an effect is left out: a merger of two communes leaves their province as it was.
    ///
    /// - Parameter boundaries: The areas as they stand on the day whose boundaries figures are given in.
    public func effects(in boundaries: AreaSnapshot) -> [Int: [(change: AreaChange, effect: AreaEffect)]] {
        var effects: [Int: [(change: AreaChange, effect: AreaEffect)]] = [:]
        var around: (day: CalendarDate, old: AreaSnapshot, new: AreaSnapshot)?
        for change in changes {
            if around?.day != change.date {
                guard let before = CalendarDate(dayNumber: change.date.dayNumber - 1) else { continue }
                around = (change.date, snapshot(on: before), snapshot(on: change.date))
            }
            guard let (_, old, new) = around else { continue }
            var candidates: Set<Int> = []
            for area in change.from { candidates.formUnion(boundaries.line(of: area) + old.line(of: area)) }
            for area in change.to { candidates.formUnion(boundaries.line(of: area) + new.line(of: area)) }
            for area in candidates.sorted() {
                guard let effect = effect(of: change, on: area, boundaries, old, new) else { continue }
                effects[area, default: []].append((change, effect))
            }
        }
        return effects
    }

    private func effect(
        of change: AreaChange,
        on area: Int,
        _ boundaries: AreaSnapshot,
        _ old: AreaSnapshot,
        _ new: AreaSnapshot
    ) -> AreaEffect? {
        if !change.keepsWholes {
            let before = change.from.map { boundaries.isWithin($0, area) }
            let after = change.to.map { boundaries.isWithin($0, area) }
            // What lies in the area by the later boundaries came out of what does not, or the other way round.
            if before.contains(true) && after.contains(false) || before.contains(false) && after.contains(true) {
                return .divides
            }
        }
        if change.to.contains(area), change.from != [area] { return .joins }
        guard old.isThere(area), new.isThere(area) else { return nil }
        let before = change.from.map { old.isWithin($0, area) }
        let after = change.to.map { new.isWithin($0, area) }
        let moves = before.contains(true) && after.contains(false) || before.contains(false) && after.contains(true)
        return moves ? .joins : nil
    }
}

extension AreaSnapshot {
    /// Where what was counted for an area belongs, and the areas that this lay in, the nearest first.
    public func line(of area: Int) -> [Int] {
        var line: [Int] = []
        var next = home(of: area)
        while let area = next {
            line.append(area)
            next = parent(of: area)
        }
        return line
    }
}

/// What a change means for the figures of an area over time.
public enum AreaEffect: Sendable, Hashable {
    /// Whole areas came or went: earlier figures can be added up within the boundaries of later days.
    case joins
    /// A part of an area came or went, or one was divided: figures before and after cannot be compared.
    case divides
}
