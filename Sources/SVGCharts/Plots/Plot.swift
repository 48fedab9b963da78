/// Marks over common scales: the grammar that every chart of values is written in.
///
/// Laying out is the same for all: the marks train the scales, then draw on a trial frame; what stands out of the
/// picture on the left or the right narrows the frame, until everything is inside. Above and below there is no limit:
/// the height of a picture follows from its content.
struct Plot: Sendable {
    /// How values are placed in one direction.
    enum Direction: Sendable {
        /// Amounts between the least and the greatest; with ticks, between round ones.
        case linear(includesZero: Bool, ticks: ValueTicks?)
        /// Days.
        case days
        /// Bands of these thicknesses with gaps between them, from the top.
        case bands([Double], gap: Double)
    }

    let x: Direction
    let y: Direction
    let marks: [any Mark]

    /// The pixels between two ticks of the vertical axis that the eye likes.
    private static let tickDistance = 48.0

    /// A frame narrower than this shows nothing; what does not fit beside it stands over.
    private static let narrowestFrame = 40.0

    /// The pixels that may stand out: less than coordinates can say.
    private static let tolerance = 0.05

    /// How often the frame is narrowed. Each time what stands out shrinks to half or less, so this is ample.
    private static let mostTrials = 24

    /// Draws all marks, `width` pixels wide, around a frame `height` pixels high whose upper edge is at 0.
    func drawing(width: Double, height: Double) -> Canvas {
        let domains = trained()
        let ticks = Self.ticks(of: y, domain: domains.y, length: height)
        var (left, right) = (0.0, width)
        var canvas = Canvas()
        for _ in 0..<Self.mostTrials {
            let frame = frame(from: left, to: right, height: height, width: width, domains: domains, ticks: ticks)
            canvas = Canvas(capacity: 64)
            for mark in marks { mark.draw(in: frame, on: &canvas) }
            let overhang = (
                left: max(0, -(canvas.bounds?.left ?? 0)),
                right: max(0, (canvas.bounds?.right ?? 0) - width)
            )
            left += overhang.left
            right -= overhang.right
            let isSettled = overhang.left + overhang.right < Self.tolerance
            if isSettled || right - left < Self.narrowestFrame { break }
        }
        return canvas
    }

    private func trained() -> (x: Domain, y: Domain) {
        var (x, y) = (Domain(), Domain())
        for mark in marks { mark.train(x: &x, y: &y) }
        return (x, y)
    }

    private func frame(
        from left: Double,
        to right: Double,
        height: Double,
        width: Double,
        domains: (x: Domain, y: Domain),
        ticks: [Double]
    ) -> Frame {
        Frame(
            box: Box(left: left, top: 0, right: right, bottom: height),
            x: Self.scale(x, domain: domains.x, ticks: [], from: left, to: right),
            y: Self.scale(y, domain: domains.y, ticks: ticks, from: height, to: 0),
            ticks: ticks,
            limits: 0...width
        )
    }

    /// The span of a direction with zero where it has to be in it; 0 to 1 where there is no value or only zeros.
    private static func span(_ domain: Domain, includesZero: Bool) -> ClosedRange<Double> {
        var domain = domain
        if includesZero { domain.include(0) }
        guard let range = domain.range, range != 0...0 else { return 0...1 }
        return range
    }

    private static func ticks(of direction: Direction, domain: Domain, length: Double) -> [Double] {
        guard case .linear(let includesZero, let ticks?) = direction else { return [] }
        let wanted = Int(length / tickDistance) + 1
        let span = span(domain, includesZero: includesZero)
        return NiceTicks(around: span, wanted: wanted, smallestStep: ticks.smallestStep).values
    }

    private static func scale(
        _ direction: Direction,
        domain: Domain,
        ticks: [Double],
        from start: Double,
        to end: Double
    ) -> Scale {
        switch direction {
        case .linear(let includesZero, _):
            var span = span(domain, includesZero: includesZero)
            if let first = ticks.first, let last = ticks.last { span = first...last }
            return .linear(LinearScale(domain: span, start: start, end: end))
        case .days:
            return .days(LinearScale(domain: domain.range ?? 0...1, start: start, end: end))
        case .bands(let thicknesses, let gap):
            return .bands(BandScale(thicknesses: thicknesses, gap: gap, start: min(start, end)))
        }
    }
}
