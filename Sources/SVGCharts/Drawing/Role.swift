/// What something in a picture stands for. The role decides the class and the look; nothing else does.
enum Role: Sendable, Hashable {
    // Filled shapes.
    case paper, bar, highBar, lowBar, track, dot, hollowDot
    /// A part of a whole, by its number from 0; the looks repeat after the sixth.
    case part(Int)
    // Lines.
    case line, axis, grid, leader, pace, annotation, target, deadline, projection, casing, hatch
    /// The dashed path to a target, by its number from 0; the dashes repeat after the third.
    case targetPath(Int)
    // Texts.
    case label, mutedLabel

    /// How many looks the parts of a whole have before they repeat.
    static let partLooks = 6

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
        case .paper, .hollowDot: .paper
        case .bar, .highBar, .dot: .accent
        case .lowBar: .soft
        case .track: .track
        case .part(let number): [.accent, .ochre, .part3, .part4, .part5, .part6][number % Self.partLooks]
        case .label: .ink
        case .mutedLabel: .muted
        case .line, .axis, .grid, .leader, .pace, .annotation, .target, .targetPath, .deadline, .projection, .casing,
            .hatch:
            nil
        }
    }

    /// The colour and the width of the outline, `nil` where there is none.
    var stroke: (colour: Colour, width: Double)? {
        switch self {
        case .paper, .bar, .highBar, .lowBar, .track, .dot, .part, .label, .mutedLabel: nil
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
        case .annotation: "2 3"
        default: nil
        }
    }

    /// Every role once, in the order of the style sheet.
    static let all: [Role] =
        [.paper, .label, .mutedLabel, .bar, .highBar, .lowBar, .track, .dot, .hollowDot]
        + (0..<partLooks).map { .part($0) }
        + [.line, .axis, .grid, .leader, .pace, .annotation, .target, .deadline, .projection, .casing, .hatch]
}
