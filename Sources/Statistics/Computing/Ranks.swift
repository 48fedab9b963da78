import ClubData
import Quantities

/// Places in an order of values, from 1: equal values share a place, and the next ones after them are left out.
///
/// This is the ranking of competitions: 90, 70, 70, 50 rank 1, 2, 2, 4. Values are compared exactly, before rounding, so
/// two that print alike can rank apart. What is not known has no rank.
public enum Ranks {
    /// The rank of each value, in the order given.
    ///
    /// - Parameter lowestFirst: Whether the lowest value ranks first, as where less is better.
    public static func of(_ values: [Ratio?], lowestFirst: Bool = false) -> [Int?] {
        let known = values.compactMap { $0 }
        let sorted = known.sorted { lowestFirst ? $0 < $1 : $0 > $1 }
        var ranks: [Ratio: Int] = [:]
        for (index, value) in sorted.enumerated() where ranks[value] == nil { ranks[value] = index + 1 }
        return values.map { $0.flatMap { ranks[$0] } }
    }
}

extension Figures {
    /// The rank of each area below one by an indicator, by the area's index; without those that have no figure.
    ///
    /// The highest ranks first, and where less is better the lowest.
    public func ranks(_ indicator: Indicator, below area: Int, period: Period) -> [Int: Int] {
        let children = areas(at: period).children(of: area)
        let values = children.map { figure(indicator, area: $0, period: period).value }
        let ranks = Ranks.of(values, lowestFirst: indicator.direction == .less)
        return Dictionary(
            zip(children, ranks).compactMap { area, rank in rank.map { (area, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
