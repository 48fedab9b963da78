/// The areas and which lies in which.
public struct AreaTree: Sendable {
    /// The areas, in the order of the table.
    public let areas: [Area]

    /// The areas so that each comes before those inside it, and those directly after it: the order of a table of
    /// contents. Areas side by side keep the order of the table.
    public let order: [Int]

    private let childrenOf: [[Int]]
    private let indexes: [String: Int]
    /// By area, where it stands in ``order``, and where those inside it end.
    private let positions: [Int]
    private let ends: [Int]

    /// - Parameter areas: Without loops among the parents.
    init(_ areas: [Area]) {
        self.areas = areas
        indexes = Dictionary(areas.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var children: [[Int]] = Array(repeating: [], count: areas.count)
        var tops: [Int] = []
        for (index, area) in areas.enumerated() {
            if let parent = area.parent { children[parent].append(index) } else { tops.append(index) }
        }
        childrenOf = children
        var order: [Int] = []
        var positions = Array(repeating: 0, count: areas.count)
        var waiting = Array(tops.reversed())
        while let area = waiting.popLast() {
            positions[area] = order.count
            order.append(area)
            waiting.append(contentsOf: children[area].reversed())
        }
        var ends = positions.map { $0 + 1 }
        for area in order.reversed() {
            if let last = children[area].last { ends[area] = ends[last] }
        }
        (self.order, self.positions, self.ends) = (order, positions, ends)
    }

    /// The areas that lie in none.
    public var tops: [Int] { order.filter { areas[$0].parent == nil } }

    /// The index of an area by its identifier.
    public func index(of id: String) -> Int? { indexes[id] }

    /// The areas directly inside an area, in the order of the table.
    public func children(of area: Int) -> [Int] { childrenOf[area] }

    /// The areas that an area lies in, the nearest first.
    public func ancestors(of area: Int) -> [Int] {
        var ancestors: [Int] = []
        var next = areas[area].parent
        while let parent = next {
            ancestors.append(parent)
            next = areas[parent].parent
        }
        return ancestors
    }

    /// All areas inside an area, in ``order``, without itself.
    public func descendants(of area: Int) -> [Int] {
        Array(order[(positions[area] + 1)..<ends[area]])
    }

    /// Whether an area is another one or lies in it.
    public func isWithin(_ area: Int, _ outer: Int) -> Bool {
        (positions[outer]..<ends[outer]).contains(positions[area])
    }
}
