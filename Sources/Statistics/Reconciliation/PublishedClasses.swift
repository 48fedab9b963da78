import Quantities

/// The classes of a breakdown that one document published for an area and a period, the highest first.
///
/// A class without an upper bound ("over 2 tỉ") may lie within the next one: whoever publishes "11 clubs over 200
/// triệu" beside it need not have left the largest out. So the classes have two sums: apart, and nested, in which such
/// a class is counted in the next one only. The highest class may be nested in the next whatever that one's bounds; a
/// class below it only where the next has no upper bound either. Classes without bounds are never nested.
struct PublishedClasses: Sendable {
    let indicator: Indicator
    let measure: Measure
    let area: Int
    let period: Period
    let document: String?
    let classes: [Finding.ClassCount]

    /// The published classes of all breakdowns, in the order of the table. A class that stands twice counts once, and
    /// one class alone is no breakdown.
    static func all(_ evidence: PublishedEvidence) -> [PublishedClasses] {
        var groups: [Key: [Observation]] = [:]
        var order: [Key] = []
        for observation in evidence.observations where observation.category != nil && observation.target == nil {
            let key = Key(observation)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(observation)
        }
        return order.compactMap { key in
            guard let indicator = evidence.figures.indicator(key.indicator),
                case .breakdown(let measure, let categories) = indicator.definition
            else { return nil }
            let counts = categories.compactMap { category in
                groups[key]?.first { $0.category == category.id }.map {
                    Finding.ClassCount(category: category, observation: $0)
                }
            }
            guard counts.count > 1 else { return nil }
            return PublishedClasses(
                indicator: indicator,
                measure: measure,
                area: key.area,
                period: key.period,
                document: key.document,
                classes: sorted(counts)
            )
        }
    }

    private struct Key: Hashable {
        let indicator: String
        let area: Int
        let period: Period
        let document: String?

        init(_ observation: Observation) {
            (indicator, area) = (observation.indicator, observation.area)
            (period, document) = (observation.period, observation.document)
        }
    }

    /// By lower bound, the highest first; those without keep their order at the end.
    private static func sorted(_ counts: [Finding.ClassCount]) -> [Finding.ClassCount] {
        counts.enumerated().sorted { left, right in
            switch (left.element.lowerBound, right.element.lowerBound) {
            case (let first?, let second?): first == second ? left.offset < right.offset : first > second
            case (_?, nil): true
            case (nil, _?): false
            case (nil, nil): left.offset < right.offset
            }
        }.map(\.element)
    }

    /// Whether every class of the breakdown was published.
    var isWhole: Bool { classes.count == indicator.categories.count }

    /// The indexes of the classes that may lie within the next one.
    var nestable: [Int] {
        let isOpen = classes.map(\.isOpen)
        let isBounded = classes.map(\.isBounded)
        return classes.indices.dropLast().filter { index in
            isOpen[index] && isBounded[index + 1] && (index == 0 || isOpen[index + 1])
        }
    }

    /// What the classes come to, by what each of them adds; nil where it does not fit in 64 bits.
    func sum(_ part: (Int) -> Ratio?) -> Ratio? {
        classes.indices.reduce(Ratio?.some(.zero)) { sum, index in
            part(index).flatMap { sum?.adding($0) }
        }
    }
}

extension Finding.ClassCount {
    /// Whether the class is one of a range, and not of named values.
    var isBounded: Bool { bounds != nil }

    /// The bounds of the class, where it has any.
    ///
    /// Not inlined: the optimiser of Swift 6.3.1 ends the life of the class too early where it is, and stops.
    @inline(never)
    var bounds: Condition.Bounds? {
        if case .range(let bounds) = category.condition.test { return bounds }
        return nil
    }

    /// The least that a thing in the class has (`from`, `over`).
    public var lowerBound: Ratio? { bounds.flatMap { $0.over ?? $0.from } }

    /// Whether the class has a lower bound and no upper one.
    var isOpen: Bool { bounds.map { $0.to == nil && $0.under == nil && lowerBound != nil } ?? false }
}
