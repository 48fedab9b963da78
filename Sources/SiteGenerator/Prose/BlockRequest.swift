import ClubData
import Quantities
import Statistics

/// What a `chart` or a `table` in an article asks for, every name in it looked up.
enum BlockRequest: Sendable, Hashable {
    /// A block that pages show too.
    case usual(Blocks.Kind, Indicator, area: Int)
    /// The areas below one at two periods.
    case change(Indicator, area: Int, from: Period, to: Period)
    /// The clubs of an area on one scale; with limits, how many lie between them.
    case distribution(Indicator, area: Int, limits: [Int])
    /// Two figures side by side, area by area or class by class.
    case pairs(FigurePair)
    /// The course of each area below one, in panels.
    case multiples(Indicator, area: Int)
    /// The areas below one by periods.
    case heat(Indicator, area: Int)
    /// The areas below one as tiles, in a layout of the table `tiles` or in the one that fits.
    case map(Indicator, area: Int, layout: TileLayout?)
    /// Documents, changes of boundaries and deadlines of an area; with an event, its articles too.
    case timeline(area: Int, event: SiteSettings.Topic?)

    /// The word after `kind:`.
    enum Kind: String, CaseIterable, Sendable {
        case progress, trend, ranking, breakdown, change, distribution, pairs, multiples, heat, map, timeline

        /// The names that a block of the kind may have besides `kind` and `title`.
        var options: [String] {
            switch self {
            case .progress, .trend, .ranking, .breakdown, .multiples, .heat: ["figure"]
            case .change: ["figure", "from", "to"]
            case .distribution: ["figure", "ranges"]
            case .pairs: ["figure", "with"]
            case .map: ["figure", "layout"]
            case .timeline: ["area", "event"]
            }
        }

        /// Those of them that it must have.
        var required: [String] {
            switch self {
            case .change: ["figure", "from"]
            case .pairs: ["figure", "with"]
            case .timeline: []
            default: ["figure"]
            }
        }
    }

    /// The word after `kind:`.
    var kind: Kind {
        switch self {
        case .usual(.progress, _, _): .progress
        case .usual(.trend, _, _): .trend
        case .usual(.ranking, _, _): .ranking
        case .usual(.breakdown, _, _): .breakdown
        case .change: .change
        case .distribution: .distribution
        case .pairs: .pairs
        case .multiples: .multiples
        case .heat: .heat
        case .map: .map
        case .timeline: .timeline
        }
    }

    /// The area that the block is about.
    var area: Int {
        switch self {
        case .usual(_, _, let area), .change(_, let area, _, _), .distribution(_, let area, _),
            .multiples(_, let area), .heat(_, let area), .map(_, let area, _), .timeline(let area, _):
            area
        case .pairs(let pair): pair.left.area
        }
    }
}

/// Two figures that stand side by side on one scale.
///
/// Two indicators or classes of one area are compared in each area below it; a breakdown with itself, of another area
/// or period, class by class.
struct FigurePair: Sendable, Hashable {
    /// A figure, or a whole breakdown.
    struct Side: Sendable, Hashable {
        let indicator: Indicator
        let category: Indicator.Category?
        let area: Int
        let period: Period
    }

    let left: Side
    let right: Side

    /// Whether the classes of a breakdown are compared, and not areas.
    var isByClass: Bool {
        left.category == nil && !left.indicator.categories.isEmpty && left.indicator == right.indicator
    }
}
