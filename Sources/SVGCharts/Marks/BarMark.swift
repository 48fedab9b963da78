/// Horizontal bars from zero, one or more in a band.
struct BarMark: Mark {
    /// One bar.
    struct Bar: Sendable {
        /// The number of the band.
        let band: Int
        let amount: Double
        let role: Role
    }

    let bars: [Bar]
    let placement: BarPlacement

    /// An amount that is not zero shows, however small: its bar is at least this many pixels long.
    private static let shortest = 1.5

    func train(x: inout Domain, y: inout Domain) {
        for bar in bars { x.include(bar.amount) }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let zero = frame.x.position(of: 0)
        for bar in bars where bar.amount != 0 {
            let span = placement.span(ofBand: bar.band, in: frame)
            let end = frame.x.position(of: bar.amount)
            let right = max(zero, end)
            let left = min(zero, end)
            let missing = max(0, Self.shortest - (right - left))
            let box = Box(
                left: bar.amount < 0 ? left - missing : left,
                top: span.lowerBound,
                right: bar.amount < 0 ? right : right + missing,
                bottom: span.upperBound
            )
            canvas.drawBar(in: box, as: bar.role)
        }
    }
}
