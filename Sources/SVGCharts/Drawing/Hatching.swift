/// A colour and a pattern of paper over it, by which a part of a whole is told from the others, in grey print too.
///
/// The pattern is drawn as lines cut to the part's edges, since SVG's own patterns need ids.
struct Hatching: Sendable, Hashable {
    /// The number of the part from 0.
    let part: Int

    /// Whether the part is carried forward: its pattern is drawn in its colour on paper, with an outline.
    var isHollow = false

    /// The patterns in their order: none, rising lines, dots, falling lines, level lines, both kinds of slanting lines.
    enum Pattern: Int, Sendable, CaseIterable {
        case plain, rising, dots, falling, level, crossed
    }

    /// The pixels between two lines and between two dots.
    private static let distance = 8.0

    /// The pattern. Each round of six takes them one place further on, so that six times six parts look different.
    var pattern: Pattern {
        let count = Pattern.allCases.count
        return Pattern.allCases[(part + part / count) % count]
    }

    /// The lines of the pattern inside of a box. A dot is a line without length.
    func lines(in box: Box) -> [Segment] {
        switch pattern {
        case .plain: []
        case .rising: slanting(in: box, rising: true)
        case .falling: slanting(in: box, rising: false)
        case .crossed: slanting(in: box, rising: true) + slanting(in: box, rising: false)
        case .level: level(in: box)
        case .dots: dots(in: box)
        }
    }

    private func level(in box: Box) -> [Segment] {
        stride(from: box.top + Self.distance / 2, to: box.bottom, by: Self.distance).map { y in
            Segment(start: Place(x: box.left, y: y), end: Place(x: box.right, y: y))
        }
    }

    private func dots(in box: Box) -> [Segment] {
        stride(from: box.top + 4, through: box.bottom - 3, by: Self.distance).flatMap { y in
            stride(from: box.left + 4, through: box.right - 3, by: Self.distance).map { x in
                Segment(start: Place(x: x, y: y), end: Place(x: x, y: y))
            }
        }
    }

    /// Lines at 45°, each from where it enters the box to where it leaves it.
    private func slanting(in box: Box, rising: Bool) -> [Segment] {
        Self.slanting(in: box, rising: rising, step: Self.distance * 1.5)
    }

    /// Lines at 45°, `step` pixels apart along the level.
    static func slanting(in box: Box, rising: Bool, step: Double) -> [Segment] {
        return stride(from: box.left - box.height + step / 2, to: box.right, by: step).compactMap { foot in
            // Along a rising line from (foot, bottom) both coordinates grow by the same amount.
            let enter = max(0, box.left - foot)
            let leave = min(box.height, box.right - foot)
            guard leave > enter else { return nil }
            let ends = [enter, leave].map { distance in
                Place(x: foot + distance, y: rising ? box.bottom - distance : box.top + distance)
            }
            return Segment(start: ends[0], end: ends[1])
        }
    }
}

extension Canvas {
    /// Draws a part of a whole.
    mutating func draw(_ hatching: Hatching, in box: Box) {
        guard !hatching.isHollow else {
            let inner = box.expanded(by: -min(1, box.width / 2))
            draw(.box(inner), as: .hollowPart(hatching.part))
            for line in hatching.lines(in: inner) { draw(.segment(line), as: .hollowPart(hatching.part)) }
            return
        }
        draw(.box(box), as: .part(hatching.part))
        for line in hatching.lines(in: box) { draw(.segment(line), as: .hatch) }
    }

    /// Draws the sign of a withheld value: an outline, hatched with close lines.
    mutating func drawSuppressed(in box: Box) {
        let inner = box.expanded(by: -1)
        draw(.box(inner), as: .suppressed)
        for line in Hatching.slanting(in: inner, rising: true, step: 6) { draw(.segment(line), as: .suppressed) }
    }

    /// Draws a bar; the outline of a hollow one lies inside of its edges, so that it is as long as a filled one.
    mutating func drawBar(in box: Box, as role: Role) {
        let inset = min((role.stroke?.width ?? 0) / 2, box.width / 2, box.height / 2)
        draw(.box(box.expanded(by: -inset)), as: role)
    }
}
