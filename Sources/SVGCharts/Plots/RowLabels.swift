/// Names left of the bars and values at their ends.
struct RowLabels: Mark {
    let names: [TextBlock]
    let values: [RowValue]

    /// The amount of each row and its target; `nil` where it is missing.
    let amounts: [(amount: Double, target: Double?)?]
    let placement: BarPlacement

    func draw(in frame: Frame, on canvas: inout Canvas) {
        for (band, name) in names.enumerated() {
            let middle = frame.y.position(of: Double(band))
            let place = Place(x: frame.box.left - BarRows.nameGap, y: middle - name.height / 2)
            canvas.draw(PlacedText(name, at: place, anchor: .end), as: .label)
        }
        for (band, value) in values.enumerated() {
            let left = left(of: value, band: band, in: frame)
            value.draw(left: left, middle: frame.y.position(of: Double(band)), on: &canvas)
        }
    }

    /// Behind the bar's end, and behind the target's tick if that would run through the label.
    ///
    /// The label of a bar to the left of zero stands right of zero, where no name is.
    private func left(of value: RowValue, band: Int, in frame: Frame) -> Double {
        if value.isSuppressed {
            return StubMark.left(in: frame, words: value.width) + StubMark.length + StubMark.gap
        }
        guard let (amount, target) = amounts[band] else {
            let left = frame.x.position(of: 0) + BarRows.valueGap
            return max(frame.box.left + BarRows.valueGap, min(left, frame.limits.upperBound - value.width))
        }
        let left = frame.x.position(of: max(0, amount)) + BarRows.valueGap
        guard let target, target.isFinite else { return left }
        let tick = frame.x.position(of: target)
        let isInTheWay = tick > left - BarRows.valueGap - 1 && tick < left + value.width + BarRows.valueGap
        return isInTheWay ? tick + BarRows.valueGap : left
    }
}
