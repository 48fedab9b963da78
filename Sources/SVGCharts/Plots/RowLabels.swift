/// Names left of the bars; values at the bars' ends, or in a column between names and bars.
struct RowLabels: Mark {
    let names: [TextBlock]
    let values: [RowValue]

    /// The amount of each row; `nil` where there is none to show.
    let amounts: [Double?]

    /// Where a target's tick stands in each row.
    let ticks: [Double?]

    /// Whether values stand in a column. Words for what cannot be shown stand behind the zero line always.
    let hasColumn: Bool

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let right = frame.box.left - BarRows.nameGap
        let columns = RowValue.Columns(values.filter { !$0.isMissing })
        let namesRight = hasColumn && columns.width > 0 ? right - columns.width - BarRows.columnGap : right
        for (band, name) in names.enumerated() {
            let place = Place(x: namesRight, y: frame.y.position(of: Double(band)) - name.height / 2)
            canvas.draw(PlacedText(name, at: place, anchor: .end), as: .label)
        }
        for (band, value) in values.enumerated() {
            let middle = frame.y.position(of: Double(band))
            if value.isMissing {
                let left = left(ofWords: value, band: band, in: frame)
                value.draw(left: left, middle: middle, hasHalo: ticks[band] != nil, on: &canvas)
            } else if hasColumn {
                value.draw(right: right, columns: columns, middle: middle, on: &canvas)
            } else {
                // The label of a bar to the left of zero stands right of zero, where no name is.
                let left = frame.x.position(of: max(0, amounts[band] ?? 0)) + BarRows.valueGap
                value.draw(left: left, middle: middle, on: &canvas)
            }
        }
    }

    /// Behind the stub or the zero line, and behind the target's tick if that would run through the words and there is
    /// room behind it.
    private func left(ofWords words: RowValue, band: Int, in frame: Frame) -> Double {
        let room = frame.limits.upperBound - words.width
        let zero =
            words.isSuppressed
            ? StubMark.left(in: frame, words: words.width) + StubMark.length + StubMark.gap
            : max(frame.box.left + BarRows.valueGap, min(frame.x.position(of: 0) + BarRows.valueGap, room))
        guard let target = ticks[band] else { return zero }
        let tick = frame.x.position(of: target)
        let isInTheWay = tick > zero - BarRows.valueGap && tick < zero + words.width + BarRows.valueGap
        let behind = tick + BarRows.valueGap
        return isInTheWay && behind <= room ? behind : zero
    }
}
