extension ProgressChart {
    /// The pixels of the bar, and how far target marks stand out of it above and below.
    private static let thickness = 30.0
    private static let overhang = 8.0

    func drawing(width: Double) -> Canvas {
        guard !reading.isMissing || !targets.isEmpty || pace != nil || projection != nil else {
            return Canvas.note(text.missing, width: width)
        }
        let height = Self.thickness + 2 * Self.overhang
        let placement = BarPlacement(thickness: Self.thickness, side: .middle)
        let plot = Plot(
            x: .linear(includesZero: true, ticks: nil),
            y: .bands([height], gap: 0),
            marks: bars(placement) + ticks(placement) + labels(width: width)
        )
        let states = StateKey([reading], text: text, samples: .bars)
        let key = Key(entries: states.entries, style: TextSizes(width: width).small)
        return Canvas.column([key.drawing(width: width), plot.drawing(width: width, height: height)], gap: 12)
    }

    private func bars(_ placement: BarPlacement) -> [any Mark] {
        var marks: [any Mark] = [TrackMark(placement: placement)]
        if let measure {
            let role = reading.isCarried ? Role.bar.hollow : .bar
            marks.append(BarMark(bars: [.init(band: 0, amount: measure.amount, role: role)], placement: placement))
        }
        if reading.isSuppressed {
            marks.append(StubMark(stubs: [.init(band: 0, words: 0)], placement: placement))
        }
        if let projection {
            let extent = OutlineMark(from: measure?.amount ?? 0, to: projection.amount, placement: placement)
            marks.append(extent)
        }
        marks.append(RuleMark(direction: .upright, values: [0], role: .axis))
        return marks
    }

    private func ticks(_ placement: BarPlacement) -> [any Mark] {
        let overhang = Self.overhang
        let paces = pace.map { [TickMark.Tick(band: 0, amount: $0.amount)] } ?? []
        let aims = targets.map { TickMark.Tick(band: 0, amount: $0.amount) }
        return [
            TickMark(ticks: paces, role: .pace, placement: placement, overhang: (overhang, 0)),
            TickMark(ticks: aims, role: .target, placement: placement, overhang: (overhang, overhang)),
        ]
    }

    private func labels(width: Double) -> [any Mark] {
        let sizes = TextSizes(width: width)
        let reached = measure ?? ChartValue(0, label: text.words(for: reading))
        let above = [
            reached.map { label($0, measure == nil ? sizes.small : sizes.strong, inset: Self.overhang) },
            pace.map { label($0, sizes.small, inset: 0) },
            projection.map { label($0, sizes.small, inset: Self.overhang) },
        ]
        let below = targets.map { label($0, sizes.body, inset: 0) }
        return [
            LeaderLabels(side: .above, labels: above.compactMap(\.self)),
            LeaderLabels(side: .below, labels: below),
        ]
    }

    private func label(_ value: ChartValue, _ style: TextStyle, inset: Double) -> LeaderLabels.Label {
        LeaderLabels.Label(x: value.amount, text: value.label, style: style, role: .label, start: .inset(inset))
    }
}
