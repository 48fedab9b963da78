/// Adjoining columns from zero, each one unit of the horizontal scale wide, with the line on which they stand.
struct ColumnMark: Mark {
    /// The height of each column from the left; `nil` where there is none.
    let amounts: [Double?]

    /// How many columns the frame has room for.
    let room: Double

    /// An amount that is not zero shows, however small: its column is at least this many pixels high.
    private static let shortest = 1.5

    func train(x: inout Domain, y: inout Domain) {
        x.include(max(room, Double(amounts.count)))
        for amount in amounts.compactMap(\.self) { y.include(amount) }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let zero = frame.y.position(of: 0)
        for (index, amount) in amounts.enumerated() {
            guard let amount, amount != 0 else { continue }
            let end = frame.y.position(of: amount)
            let missing = max(0, Self.shortest - (zero - end).magnitude)
            let box = Box(
                left: frame.x.position(of: Double(index)) + 0.5,
                top: amount > 0 ? end - missing : zero,
                right: frame.x.position(of: Double(index + 1)) - 0.5,
                bottom: amount > 0 ? zero : end + missing
            )
            canvas.draw(.box(box), as: .bar)
        }
        let right = frame.x.position(of: Double(amounts.count))
        let start = Place(x: frame.box.left, y: zero)
        canvas.draw(.segment(Segment(start: start, end: Place(x: right, y: zero))), as: .axis)
    }
}
