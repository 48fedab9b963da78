import Quantities

/// The areas as they stood on one day: which were there, which lay in which, and where what was counted for an area of
/// another time belongs.
public struct AreaSnapshot: Sendable {
    private let tree: AreaTree
    /// Nil where every area of the tree is there, and each lies where the tree has it.
    private let parts: Parts?

    struct Parts: Sendable {
        let isThere: [Bool]
        let homes: [Int?]
        let candidates: [Int: [Int]]
        let parents: [Int?]
        let children: [[Int]]
        /// The areas that are there, each before the one that it lies in.
        let inwardsOut: [Int]
    }

    init(unchanging tree: AreaTree) { (self.tree, parts) = (tree, nil) }

    init(_ tree: AreaTree, _ parts: Parts) { (self.tree, self.parts) = (tree, parts) }

    /// Whether an area was there.
    public func isThere(_ area: Int) -> Bool { parts?.isThere[area] ?? true }

    /// The area that what was counted for an area belongs to: the area itself where it was there; else the one that it
    /// became or was made of; where that is not one whole area, the nearest that all of them lie in. Nil where none is.
    public func home(of area: Int) -> Int? { parts.map { $0.homes[area] } ?? area }

    /// The areas of which one holds what was counted for an area, and nobody can say which: those that it was divided
    /// into, below its ``home(of:)``. None where its home is certain.
    public func candidates(of area: Int) -> [Int] { parts?.candidates[area] ?? [] }

    /// The area that an area lay in; nil at the top, and for an area that was not there.
    public func parent(of area: Int) -> Int? { parts.map { $0.parents[area] } ?? tree.areas[area].parent }

    /// The areas directly inside an area, in the order of the table.
    public func children(of area: Int) -> [Int] { parts?.children[area] ?? tree.children(of: area) }

    /// All areas that lay in an area, each before those inside it, without itself.
    public func descendants(of area: Int) -> [Int] {
        guard let parts else { return tree.descendants(of: area) }
        var found: [Int] = []
        var waiting = Array(parts.children[area].reversed())
        while let next = waiting.popLast() {
            found.append(next)
            waiting += parts.children[next].reversed()
        }
        return found
    }

    /// Whether what was counted for an area belongs to another one, or to one that lay in it.
    public func isWithin(_ area: Int, _ outer: Int) -> Bool {
        guard let parts else { return tree.isWithin(area, outer) }
        var next = parts.homes[area]
        while let area = next {
            if area == outer { return true }
            next = parts.parents[area]
        }
        return false
    }

    /// The areas that were there, each before the one that it lay in: the order in which sums are rolled up.
    public var inwardsOut: [Int] { parts?.inwardsOut ?? tree.order.reversed() }
}

/// Finds where areas of other times belong on one day.
///
/// Changes lead from an area that ended to what it became, and from one that has not begun to what it was made of.
/// Tables in error may make them lead in a circle: an area that is being looked for is not looked for again.
struct HomeFinder {
    private let history: AreaHistory
    private let tree: AreaTree
    private let day: Int
    private let isThere: [Bool]
    private var found: [State]
    private var candidates: [Int: [Int]] = [:]

    private enum State {
        case unknown, underWay
        case known(Int?)
    }

    /// How deep divisions of divided areas are followed; beyond, an area counts for the one that it lay in.
    private static let deepest = 32

    init(history: AreaHistory, day: Int, isThere: [Bool]) {
        (self.history, self.day, self.isThere) = (history, day, isThere)
        tree = history.tree
        found = isThere.indices.map { isThere[$0] ? .known($0) : .unknown }
    }

    mutating func snapshot() -> AreaSnapshot {
        let homes = tree.areas.indices.map { home(of: $0, depth: 0) }
        let parents = tree.areas.indices.map { isThere[$0] ? parent(of: $0, depth: 0) : nil }
        var children = [[Int]](repeating: [], count: homes.count)
        for (area, parent) in parents.enumerated() {
            if let parent { children[parent].append(area) }
        }
        return AreaSnapshot(
            tree,
            AreaSnapshot.Parts(
                isThere: isThere,
                homes: homes,
                candidates: candidates,
                parents: parents,
                children: children,
                inwardsOut: inwardsOut(parents, children)
            )
        )
    }

    private func inwardsOut(_ parents: [Int?], _ children: [[Int]]) -> [Int] {
        var order: [Int] = []
        var waiting = parents.indices.filter { isThere[$0] && parents[$0] == nil }
        while let area = waiting.popLast() {
            order.append(area)
            waiting += children[area]
        }
        return order.reversed()
    }

    private mutating func home(of start: Int, depth: Int) -> Int? {
        var way: [Int] = []
        var next: Int? = start
        var home: Int?
        var among: [Int] = []
        walk: while let area = next {
            switch found[area] {
            case .known(let known):
                home = known
                among = candidates[area] ?? []
                break walk
            case .underWay:
                break walk
            case .unknown:
                found[area] = .underWay
                way.append(area)
            }
            let substitutes = history.substitutes(of: area, on: day)
            if substitutes.count > 1, depth < Self.deepest {
                (home, among) = nearest(to: substitutes, depth: depth + 1)
                if home != nil { break walk }
            }
            next = substitutes.count == 1 ? substitutes[0] : tree.areas[area].parent
        }
        for area in way {
            found[area] = .known(home)
            if !among.isEmpty { candidates[area] = among }
        }
        return home
    }

    /// The nearest area that the homes of all these are or lie in, and those on the way to it; nil where there is none.
    private mutating func nearest(to areas: [Int], depth: Int) -> (home: Int?, below: [Int]) {
        var lines: [[Int]] = []
        for area in areas {
            var line: [Int] = []
            var next = home(of: area, depth: depth)
            while let area = next {
                line.append(area)
                next = parent(of: area, depth: depth)
            }
            lines.append(line)
        }
        guard let home = lines.first?.first(where: { area in lines.allSatisfy { $0.contains(area) } }) else {
            return (nil, [])
        }
        return (home, Set(lines.flatMap { $0.prefix { $0 != home } }).sorted())
    }

    /// Where an area lies on the day: in its own parent, or in what stands in its place. Always nearer to the country,
    /// by their levels, so that the way up ends.
    private mutating func parent(of area: Int, depth: Int) -> Int? {
        for ancestor in tree.ancestors(of: area) {
            guard let home = home(of: ancestor, depth: depth) else { continue }
            if tree.areas[home].level < tree.areas[area].level { return home }
        }
        return nil
    }
}
