/// What something in a picture stands for. The role decides the class and the look; nothing else does.
enum Role: Sendable, Hashable {
    // Filled shapes.
    case paper, bar, highBar, lowBar, track, dot, hollowDot
    /// A part of a whole, by its number from 0; the looks repeat after the sixth.
    case part(Int)
    // Values that are not what was reported: carried forward, and withheld.
    case hollowBar, hollowLowBar, suppressed
    /// A part of a whole that is carried forward, by its number from 0.
    case hollowPart(Int)
    /// A cell of a class of amounts, from 0 for the least to 4; a cell without a value; the edge of light cells.
    case shade(Int), emptyCell, rim, highRim
    // Lines.
    case line, axis, grid, leader, pace, annotation, target, deadline, projection, casing, hatch
    /// The dashed path to a target, by its number from 0; the dashes repeat after the third.
    case targetPath(Int)
    // Texts.
    case label, mutedLabel
    /// Text on the strongest shades.
    case shadeLabel

    /// How many looks the parts of a whole have before they repeat.
    static let partLooks = 6

    /// How many classes of amounts can be told apart.
    static let shades = 5

    /// The role of a bar whose value is carried forward.
    var hollow: Role {
        switch self {
        case .lowBar: .hollowLowBar
        case .part(let number): .hollowPart(number)
        case .dot: .hollowDot
        default: .hollowBar
        }
    }

    private static let partColours: [Colour] = [.accent, .ochre, .part3, .part4, .part5, .part6]
    private static let shadeColours: [Colour] = [.shade1, .shade2, .shade3, .shade4, .shade5]

    /// How many patterns of dashes the paths to targets have before they repeat.
    static let dashes = ["7 4", "2 4", "12 4 2 4"]

    /// The class in the page's style sheet.
    var className: String {
        switch self {
        case .paper: "c-paper"
        case .bar: "c-bar"
        case .highBar: "c-bar-hi"
        case .lowBar: "c-bar-lo"
        case .track: "c-track"
        case .dot: "c-dot"
        case .hollowDot: "c-hollow"
        case .part(let number): "c-part\(number % Self.partLooks + 1)"
        case .hollowBar: "c-hollow-bar"
        case .hollowLowBar: "c-hollow-lo"
        case .hollowPart(let number): "c-hollow\(number % Self.partLooks + 1)"
        case .suppressed: "c-suppressed"
        case .shade(let number): "c-shade\(number % Self.shades + 1)"
        case .emptyCell: "c-empty"
        case .rim: "c-rim"
        case .highRim: "c-rim-hi"
        case .shadeLabel: "c-on-shade"
        case .line: "c-line"
        case .axis: "c-axis"
        case .grid: "c-grid"
        case .leader: "c-leader"
        case .pace: "c-pace"
        case .annotation: "c-break"
        case .target, .targetPath: "c-target"
        case .deadline: "c-deadline"
        case .projection: "c-projection"
        case .casing: "c-casing"
        case .hatch: "c-hatch"
        case .label: "c-label"
        case .mutedLabel: "c-muted"
        }
    }

    /// The colour inside, `nil` where only the outline is drawn.
    var fill: Colour? {
        switch self {
        case .paper, .hollowDot, .hollowBar, .hollowLowBar, .hollowPart, .suppressed, .shadeLabel: .paper
        case .shade(let number): Self.shadeColours[number % Self.shades]
        case .bar, .highBar, .dot: .accent
        case .lowBar: .soft
        case .track: .track
        case .part(let number): Self.partColours[number % Self.partLooks]
        case .label: .ink
        case .mutedLabel: .muted
        case .line, .axis, .grid, .leader, .pace, .annotation, .target, .targetPath, .deadline, .projection, .casing,
            .hatch, .emptyCell, .rim, .highRim:
            nil
        }
    }

    /// The colour and the width of the outline, `nil` where there is none.
    var stroke: (colour: Colour, width: Double)? {
        switch self {
        case .paper, .bar, .highBar, .lowBar, .track, .dot, .part, .label, .mutedLabel, .shade, .shadeLabel: nil
        case .hollowBar: (.accent, 2)
        case .hollowLowBar: (.soft, 2)
        case .hollowPart(let number): (Self.partColours[number % Self.partLooks], 1.5)
        case .suppressed: (.muted, 1.5)
        case .emptyCell: (.muted, 1)
        case .rim: (.soft, 1)
        case .highRim: (.ink, 2.5)
        case .hollowDot: (.accent, 2)
        case .line: (.accent, 2.5)
        case .axis, .leader: (.muted, 1)
        case .grid: (.grid, 1)
        case .pace: (.ink, 2)
        case .annotation: (.muted, 1.5)
        case .target: (.ochre, 3)
        case .targetPath: (.ochre, 2)
        case .deadline: (.ochre, 1.5)
        case .projection: (.accent, 1.5)
        case .casing: (.paper, 6)
        case .hatch: (.paper, 1.5)
        }
    }

    /// The width of the outline that needs room of its own. What is drawn with paper needs none.
    var reservedStrokeWidth: Double {
        switch self {
        case .casing, .hatch: 0
        default: stroke?.width ?? 0
        }
    }

    /// The pattern of dashes in SVG's form, `nil` for a continuous line.
    var dash: String? {
        switch self {
        case .targetPath(let number): Self.dashes[number % Self.dashes.count]
        case .projection: "4 3"
        case .annotation, .emptyCell: "2 3"
        default: nil
        }
    }

    /// Every role once, in the order of the style sheet.
    static let all: [Role] =
        [.paper, .label, .mutedLabel, .bar, .highBar, .lowBar, .track, .dot, .hollowDot]
        + (0..<partLooks).map { .part($0) }
        + [.hollowBar, .hollowLowBar] + (0..<partLooks).map { .hollowPart($0) } + [.suppressed]
        + (0..<shades).map { .shade($0) } + [.emptyCell, .rim, .highRim, .shadeLabel]
        + [.line, .axis, .grid, .leader, .pace, .annotation, .target, .deadline, .projection, .casing, .hatch]
}
