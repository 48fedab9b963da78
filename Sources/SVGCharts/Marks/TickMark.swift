/// Short upright lines across bars: a target, a pace.
///
/// Each has a rim of paper, so that it shows on a bar as well as beside it.
struct TickMark: Mark {
    /// One tick.
    struct Tick: Sendable {
        /// The number of the band.
        let band: Int
        let amount: Double
    }

    let ticks: [Tick]
    let role: Role
    let placement: BarPlacement

    /// How far the line stands out of the bar above and below, in pixels.
    let overhang: (above: Double, below: Double)

    func train(x: inout Domain, y: inout Domain) {
        for tick in ticks { x.include(tick.amount) }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let lines = ticks.map { tick in
            let span = placement.span(ofBand: tick.band, in: frame)
            let x = frame.x.position(of: tick.amount)
            return Segment(
                start: Place(x: x, y: span.lowerBound - overhang.above),
                end: Place(x: x, y: span.upperBound + overhang.below)
            )
        }
        for line in lines { canvas.draw(.segment(line), as: .casing) }
        for line in lines { canvas.draw(.segment(line), as: role) }
    }
}
