extension TimelineChart {
    /// What has a row of its own: an entry, or the day up to which the data go.
    private struct Row {
        let day: Int
        let date: TextBlock?
        let title: TextBlock
        /// `nil` for the day up to which the data go.
        let glyph: Glyph?
    }

    /// The most lines of a title and of a date.
    private static let titleLines = 4
    private static let dateLines = 2

    /// The entries with the day of the data among them, after the entries of that day.
    private func rows(_ row: (Entry) -> Row, asOf: (Moment) -> Row) -> [Row] {
        var rows = entries.map(row)
        if let moment = self.asOf {
            rows.insert(asOf(moment), at: rows.firstIndex { $0.day > moment.day } ?? rows.count)
        }
        return rows
    }

    // MARK: Narrow

    /// Entries under one another, each with its date above its title.
    func list(width: Double) -> Canvas {
        let sizes = TextSizes(width: width)
        let (middle, left, gap) = (9.0, 28.0, 12.0)
        let room = width - left
        func block(_ words: String, _ style: TextStyle, _ lines: Int) -> TextBlock {
            TextBlock(words, style: style, width: room, lines: lines)
        }
        let bold = TextStyle(size: sizes.small.size, weight: .bold)
        let rows = rows { entry in
            Row(
                day: entry.day,
                date: block(entry.date, bold, Self.dateLines),
                title: block(entry.title, sizes.body, Self.titleLines),
                glyph: entry.kind.glyph
            )
        } asOf: { moment in
            Row(day: moment.day, date: nil, title: block(moment.label, sizes.strong, Self.titleLines), glyph: nil)
        }
        let heights = rows.map { max(18, ($0.date?.height ?? 0) + $0.title.height) }
        let bands = BandScale(thicknesses: heights, gap: gap, start: 0)
        let centres = rows.indices.map { index in
            bands.band(index).lowerBound + (rows[index].date ?? rows[index].title).style.lineHeight / 2
        }
        var canvas = Canvas()
        if let first = centres.first, let last = centres.last, last > first {
            let line = Segment(start: Place(x: middle, y: first), end: Place(x: middle, y: last))
            canvas.draw(.segment(line), as: .axis)
        }
        for (row, centre) in zip(rows, centres) { draw(row, at: Place(x: middle, y: centre), from: 0, on: &canvas) }
        for (index, row) in rows.enumerated() {
            let top = bands.band(index).lowerBound
            if let date = row.date { canvas.draw(PlacedText(date, at: Place(x: left, y: top)), as: .label) }
            let title = PlacedText(row.title, at: Place(x: left, y: top + (row.date?.height ?? 0)))
            canvas.draw(title, as: .label)
        }
        return canvas
    }

    /// The shape of an entry; for the day of the data a line from `start` across the place.
    private func draw(_ row: Row, at place: Place, from start: Double, on canvas: inout Canvas) {
        if let glyph = row.glyph {
            canvas.draw(glyph.shape(around: place), as: glyph.role)
        } else {
            let line = Segment(start: Place(x: start, y: place.y), end: Place(x: place.x + 10, y: place.y))
            canvas.draw(.segment(line), as: .pace)
        }
    }

    // MARK: Wide

    /// The pixels for each entry that make an axis of few entries long enough to show distances, and the most for that.
    private static let distance = (each: 64.0, least: 128.0, most: 384.0)

    /// An axis true to time, with entries beside it.
    func axis(width: Double) -> Canvas {
        let sizes = TextSizes(width: width)
        let ticks = ticks.map {
            (day: $0.day, block: TextBlock($0.label, style: sizes.small, width: width * 0.15, lines: 1))
        }
        let axis = (ticks.map(\.block.width).max() ?? 0).rounded(.up) + 14
        let glyphs = axis + 52
        let dates = glyphs + 18
        let dateBlocks = entries.map {
            TextBlock($0.date, style: sizes.small, width: width * 0.2, lines: Self.dateLines)
        }
        let titles = dates + (dateBlocks.map(\.width).max() ?? 0).rounded(.up) + 14
        var nextDate = dateBlocks[...]
        let rows = rows { entry in
            let title = TextBlock(entry.title, style: sizes.body, width: width - titles, lines: Self.titleLines)
            return Row(day: entry.day, date: nextDate.popFirst(), title: title, glyph: entry.kind.glyph)
        } asOf: { moment in
            let title = TextBlock(moment.label, style: sizes.strong, width: width - dates, lines: Self.titleLines)
            return Row(day: moment.day, date: nil, title: title, glyph: nil)
        }
        let heights = rows.map { max($0.date?.height ?? 0, $0.title.height) + 3 }
        let needed = heights.reduce(0) { $0 + $1 + LabelColumn.gap } - LabelColumn.gap
        let distances = Double(rows.count - 1) * Self.distance.each
        let length = max(needed, rows.count > 1 ? min(Self.distance.most, max(Self.distance.least, distances)) : 0)
        // The middle of a row's first line stands for its day.
        let half = sizes.body.lineHeight / 2
        let days = rows.map { Double($0.day) }
        let scale = LinearScale(
            domain: (days.min() ?? 0)...(days.max() ?? 0),
            start: half,
            end: max(half, length - (heights.last ?? 0) + half)
        )
        let tops = LabelColumn(
            middles: zip(days, heights).map { scale.position(of: $0) - half + $1 / 2 },
            heights: heights,
            within: 0...max(length, needed)
        ).tops
        var canvas = Canvas()
        drawAxis(at: axis, ticks: ticks, scale: scale, on: &canvas)
        for (row, (day, top)) in zip(rows, zip(days, tops)) where scale.end > scale.start {
            let bend = Place(x: axis + 14, y: scale.position(of: day))
            let end = Place(x: glyphs, y: top + half)
            let role: Role = row.glyph == nil ? .pace : .leader
            let start = Place(x: axis - (row.glyph == nil ? 8 : 5), y: bend.y)
            // The last pixels are level, so that no line touches the shape of another entry.
            let approach = Place(x: glyphs - 12, y: end.y)
            canvas.draw(.polyline([start, bend, approach, end]), as: role)
        }
        for (row, top) in zip(rows, tops) {
            draw(row, at: Place(x: glyphs, y: top + half), from: glyphs, on: &canvas)
        }
        for (row, top) in zip(rows, tops) {
            // Both on one baseline, though the date is smaller.
            let drop = row.title.style.ascent - (row.date?.style.ascent ?? 0)
            if let date = row.date {
                canvas.draw(PlacedText(date, at: Place(x: dates, y: top + drop)), as: .mutedLabel)
            }
        }
        for (row, top) in zip(rows, tops) {
            let left = row.glyph == nil ? dates : titles
            canvas.draw(PlacedText(row.title, at: Place(x: left, y: top)), as: .label)
        }
        return canvas
    }

    private func drawAxis(
        at x: Double,
        ticks: [(day: Int, block: TextBlock)],
        scale: LinearScale,
        on canvas: inout Canvas
    ) {
        let ends = [scale.start, scale.end]
        if scale.end > scale.start {
            canvas.draw(.segment(Segment(start: Place(x: x, y: ends[0]), end: Place(x: x, y: ends[1]))), as: .axis)
        }
        let labels = ticks.filter { scale.domain.contains(Double($0.day)) && scale.end > scale.start }.map { tick in
            let y = scale.position(of: Double(tick.day))
            return PlacedText(tick.block, at: Place(x: x - 12, y: y - tick.block.height / 2), anchor: .end)
        }
        for label in Self.uncrowded(labels) {
            let y = (label.box.top + label.box.bottom) / 2
            canvas.draw(label, as: .mutedLabel)
            canvas.draw(.segment(Segment(start: Place(x: x - 6, y: y), end: Place(x: x + 6, y: y))), as: .axis)
        }
    }

    /// Every first, second, third … label, whichever is the first not to crowd.
    private static func uncrowded(_ labels: [PlacedText]) -> [PlacedText] {
        for step in 1..<max(2, labels.count) {
            let shown = stride(from: 0, to: labels.count, by: step).map { labels[$0] }
            if zip(shown, shown.dropFirst()).allSatisfy({ $0.box.bottom + 2 <= $1.box.top }) { return shown }
        }
        return Array(labels.prefix(1))
    }
}
