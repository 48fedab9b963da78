/// Pairs of dots in bands: hollow for then, filled for now, and a bar between them.
struct DumbbellMark: Mark {
    /// The two amounts of each band from the top; `nil` where one is missing.
    let pairs: [(before: Double?, after: Double?)]
    let placement: BarPlacement

    /// The radius of a filled dot, of a hollow one, and of a hollow one around a filled one.
    private static let radius = (after: 6.5, before: 5.5, ring: 9.0)

    /// Dots nearer to each other than this stand at one place.
    private static let onePlace = 3.0

    /// The pixels of the bar between the dots.
    private static let thickness = 6.0

    /// The numbers of the bands with a dot.
    var bands: [Int] {
        pairs.indices.filter { pairs[$0].before != nil || pairs[$0].after != nil }
    }

    /// The pixels that a dot alone takes from its middle outwards.
    static let singleReach = radius.after

    /// The pixels that the dots of a pair take, from the middle of the left one outwards.
    static func reach(from one: Double, to other: Double) -> Double {
        (one - other).magnitude < onePlace ? radius.ring + 1 : radius.after
    }

    func train(x: inout Domain, y: inout Domain) {
        for amount in pairs.flatMap({ [$0.before, $0.after] }).compactMap(\.self) { x.include(amount) }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        var (bars, hollow, filled) = (Canvas(), Canvas(), Canvas())
        for (band, pair) in pairs.enumerated() {
            let span = placement.span(ofBand: band, in: frame)
            let y = (span.lowerBound + span.upperBound) / 2
            let before = pair.before.map { Place(x: frame.x.position(of: $0), y: y) }
            let after = pair.after.map { Place(x: frame.x.position(of: $0), y: y) }
            var radius = Self.radius.before
            if let before, let after {
                bars.draw(.box(Self.bar(before, after)), as: .lowBar)
                if (before.x - after.x).magnitude < Self.onePlace { radius = Self.radius.ring }
            }
            if let before { hollow.draw(.circle(center: before, radius: radius), as: .hollowDot) }
            if let after { filled.draw(.circle(center: after, radius: Self.radius.after), as: .dot) }
        }
        for layer in [bars, hollow, filled] { canvas.draw(layer) }
    }

    private static func bar(_ one: Place, _ other: Place) -> Box {
        Box(
            left: min(one.x, other.x),
            top: one.y - thickness / 2,
            right: max(one.x, other.x),
            bottom: one.y + thickness / 2
        )
    }
}

/// A faint line through each band, which leads the eye from a name to its dots.
struct DumbbellLanes: Mark {
    /// The numbers of the bands.
    let bands: [Int]
    let placement: BarPlacement

    func draw(in frame: Frame, on canvas: inout Canvas) {
        for band in bands {
            let span = placement.span(ofBand: band, in: frame)
            let y = (span.lowerBound + span.upperBound) / 2
            let line = Segment(start: Place(x: frame.box.left, y: y), end: Place(x: frame.box.right, y: y))
            canvas.draw(.segment(line), as: .grid)
        }
    }
}
