extension TrendChart {
    /// The pixels of the frame's height: on phones, and on desktops.
    private static let frameHeight = (narrow: 220.0, wide: 280.0)

    private static let dotRadius = 4.0

    func drawing(width: Double) -> Canvas {
        guard !values.isEmpty || !targets.isEmpty else {
            let words = points.first { $0.reading.isSuppressed }.map { text.words(for: $0.reading) }
            return Canvas.note(words ?? text.missing, width: width)
        }
        let labels = TrendLabels(self, width: width)
        let height = width < TextSizes.wide ? Self.frameHeight.narrow : Self.frameHeight.wide
        let plot = Plot(
            x: .days,
            y: .linear(includesZero: includesZero, ticks: ticks),
            marks: [ValueGrid()] + rules + paths + series + axes(labels.sizes) + labels.marks
        )
        let drawing = plot.drawing(width: width, height: max(height, labels.columnHeight))
        return Canvas.column([labels.key.drawing(width: width), drawing], gap: 10)
    }

    /// The values that are known, with their days.
    var values: [(point: DataPoint, isCarried: Bool, label: String)] {
        points.compactMap { point in
            guard let value = point.reading.value else { return nil }
            return (DataPoint(x: Double(point.day), y: value.amount), point.reading.isCarried, value.label)
        }
    }

    /// The days whose values are withheld.
    var suppressedDays: [Double] { points.filter(\.reading.isSuppressed).map { Double($0.day) } }

    /// The series in pieces: it has a gap where a value is missing and where an annotation breaks it.
    var runs: [[DataPoint]] {
        var runs: [[DataPoint]] = [[]]
        var last: Int?
        for point in points {
            guard let value = point.reading.value else {
                runs.append([])
                continue
            }
            let isBroken = annotations.contains { note in
                note.breaksSeries && last.map { $0 < note.day && note.day <= point.day } ?? false
            }
            if isBroken { runs.append([]) }
            runs[runs.count - 1].append(DataPoint(x: Double(point.day), y: value.amount))
            last = point.day
        }
        return runs.filter { !$0.isEmpty }
    }

    /// Each target's path from its beginning, or level from the chart's first day.
    var targetPaths: [[DataPoint]] {
        let days = points.map(\.day) + targets.flatMap { [$0.from?.day, $0.deadline].compactMap(\.self) }
        let first = days.min() ?? 0
        return targets.map { target in
            let end = DataPoint(x: Double(target.deadline), y: target.value.amount)
            let start = target.from.flatMap { from in
                ChartValue(from.amount, label: "").map { DataPoint(x: Double(from.day), y: $0.amount) }
            }
            return [start ?? DataPoint(x: Double(first), y: end.y), end]
        }
    }

    /// The days of the deadlines, each once.
    var deadlines: [Int] { Set(targets.map(\.deadline)).sorted() }

    private func axes(_ sizes: TextSizes) -> [any Mark] {
        [
            ValueAxis(ticks: ticks, style: sizes.small),
            DayAxis(periods: points.map { .init(day: Double($0.day), label: $0.label) }, style: sizes.small),
        ]
    }

    private var rules: [any Mark] {
        [
            RuleMark(direction: .upright, values: deadlines.map(Double.init), role: .deadline),
            RuleMark(direction: .upright, values: annotations.map { Double($0.day) }, role: .annotation),
        ]
    }

    private var paths: [any Mark] {
        targetPaths.enumerated().map { LineMark(lines: [$1], role: .targetPath($0)) }
            + [LineMark(lines: [projectionPath], role: .projection)]
    }

    private var series: [any Mark] {
        let reported = values.filter { !$0.isCarried }.map(\.point)
        let carried = values.filter(\.isCarried).map(\.point)
        return [
            LineMark(lines: runs, role: .line),
            DotMark(points: reported, radius: Self.dotRadius, role: .dot),
            DotMark(points: carried, radius: Self.dotRadius, role: .hollowDot),
            CrossMark(values: suppressedDays, arm: 5),
        ]
    }
}
