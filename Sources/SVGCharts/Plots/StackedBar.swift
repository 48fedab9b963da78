/// One bar divided into hatched parts, with a list of them below.
struct StackedBar: Sendable {
    /// The parts from left to right; what has no length stands in the list alone.
    let rows: [BarRows.Row]
    let missing: String
    /// What stands where a value is withheld; without it, `missing`.
    var suppressed: String?

    /// The pixels of the bar, and between two parts.
    private static let thickness = 40.0
    private static let partGap = 2.0

    /// The pixels of a sample in the list, from it to the name, from there to the value, and between two rows.
    private static let sampleSize = (width: 30.0, height: 18.0)
    private static let nameGap = 10.0
    private static let valueGap = 20.0
    private static let rowGap = 8.0

    /// The greatest part of the width that values beside names may take.
    private static let widestValues = 0.45

    func drawing(width: Double) -> Canvas {
        let sizes = TextSizes(width: width)
        return Canvas.column([bar(sizes: sizes, width: width), list(sizes: sizes, width: width)], gap: 14)
    }

    private func length(of row: BarRows.Row) -> Double {
        max(0, row.value?.amount ?? 0)
    }

    /// The parts, with their shares above those that have room for them.
    private func bar(sizes: TextSizes, width: Double) -> Canvas {
        let parts = rows.enumerated().filter { length(of: $0.element) > 0 }
        let room = width - Self.partGap * Double(max(0, parts.count - 1))
        let lengths = PartLengths(of: parts.map { length(of: $0.element) }, room: room).pixels
        var canvas = Canvas()
        if parts.isEmpty {
            canvas.draw(.box(Box(left: 0, top: 0, right: width, bottom: Self.thickness)), as: .track)
        }
        var left = 0.0
        for (part, length) in zip(parts, lengths) {
            let box = Box(left: left, top: 0, right: left + length, bottom: Self.thickness)
            canvas.draw(Hatching(part: part.offset, isHollow: part.element.reading.isCarried), in: box)
            let share = TextBlock(part.element.note ?? "", style: sizes.small)
            if share.width + 4 <= length {
                let place = Place(x: left + length / 2, y: -share.height - 2)
                canvas.draw(PlacedText(share, at: place, anchor: .middle), as: .label)
            }
            left += length + Self.partGap
        }
        return canvas
    }

    /// Samples, names and values under one another; no wider than it has to be, so that the eye finds across.
    ///
    /// Where a number would be broken beside its name, each value stands below its name.
    private func list(sizes: TextSizes, width: Double) -> Canvas {
        let left = Self.sampleSize.width + Self.nameGap
        let beside = values(sizes, width: width * Self.widestValues)
        let isBelow = beside.contains { $0.parts.contains(where: \.block.breaksWord) }
        let values = isBelow ? values(sizes, width: width - left) : beside
        let columns = RowValue.Columns(values)
        let widestName = width - left - (isBelow ? 0 : columns.width + Self.valueGap)
        let names = rows.map { TextBlock($0.name, style: sizes.body, width: widestName, lines: 6) }
        let right = left + (names.map(\.width).max() ?? 0) + Self.valueGap + columns.width
        var canvas = Canvas()
        var top = 0.0
        for (number, (name, value)) in zip(names, values).enumerated() {
            drawSample(number, top: top, sizes: sizes, on: &canvas)
            canvas.draw(PlacedText(name, at: Place(x: left, y: top)), as: .label)
            if isBelow {
                value.draw(left: left, middle: top + name.height + value.height / 2, on: &canvas)
                top += name.height + value.height + Self.rowGap
            } else {
                value.draw(right: right, columns: columns, middle: top + value.height / 2, on: &canvas)
                top += max(name.height, value.height) + Self.rowGap
            }
        }
        return canvas
    }

    private func values(_ sizes: TextSizes, width: Double) -> [RowValue] {
        rows.map { RowValue($0, missing: missing, suppressed: suppressed, sizes: sizes, width: width) }
    }

    private func drawSample(_ number: Int, top: Double, sizes: TextSizes, on canvas: inout Canvas) {
        let size = Self.sampleSize
        let sampleTop = (top + (sizes.body.lineHeight - size.height) / 2).rounded()
        let sample = Box(left: 0, top: sampleTop, right: size.width, bottom: sampleTop + size.height)
        let reading = rows[number].reading
        if length(of: rows[number]) > 0 {
            canvas.draw(Hatching(part: number, isHollow: reading.isCarried), in: sample)
        } else if reading.isSuppressed {
            canvas.drawSuppressed(in: sample)
        }
    }
}
