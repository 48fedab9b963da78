/// Named horizontal bars under one another: what rankings and breakdowns are made of.
///
/// Names stand beside the bars, or above them where the bars would get less than ``leastShare`` of the width. Beside the
/// bars, values stand at their ends, but where there are targets in a column before them: a number beside a target's tick
/// reads as the target's.
struct BarRows: Sendable {
    /// A row.
    struct Row: Sendable {
        let name: String
        /// What has no value is drawn as the words for that.
        let reading: Reading
        /// Lesser words after the value's label, such as a share.
        let note: String?
        let target: Double?
        let role: Role
        /// Whether the name is bold, and whether the value's label is.
        let isNameStrong: Bool
        let isValueStrong: Bool

        init(
            name: String,
            reading: Reading,
            note: String?,
            target: Double?,
            role: Role,
            isNameStrong: Bool,
            isValueStrong: Bool
        ) {
            self.name = name
            self.reading = reading
            self.note = note
            self.target = target
            self.role = role
            self.isNameStrong = isNameStrong
            self.isValueStrong = isValueStrong
        }

        /// A row whose value is reported, or missing.
        init(
            name: String,
            value: ChartValue?,
            note: String?,
            target: Double?,
            role: Role,
            isNameStrong: Bool,
            isValueStrong: Bool
        ) {
            self.init(
                name: name,
                reading: Reading(value),
                note: note,
                target: target,
                role: role,
                isNameStrong: isNameStrong,
                isValueStrong: isValueStrong
            )
        }

        var value: ChartValue? { reading.value }

        /// The role of the bar: an outline where the value is carried forward.
        var barRole: Role { reading.isCarried ? role.hollow : role }
    }

    let rows: [Row]
    let missing: String
    /// What stands where a value is withheld; without it, `missing`.
    var suppressed: String?

    /// The least part of the width that bars beside names must have.
    static let leastShare = 0.28

    /// The greatest part of the width that names beside bars may take.
    private static let widestNames = 0.42

    /// The pixels of a bar, and between the parts of a row.
    private static let thickness = 20.0
    static let nameGap = 8.0
    static let valueGap = 6.0
    static let columnGap = 12.0

    func drawing(width: Double) -> Canvas {
        let sizes = TextSizes(width: width)
        let values = rows.map { RowValue($0, missing: missing, suppressed: suppressed, sizes: sizes, width: width) }
        let names = names(sizes, width: width * Self.widestNames)
        let namesWidth = names.map(\.width).max() ?? 0
        let valuesWidth = values.filter { !$0.isMissing }.map(\.width).max() ?? 0
        let columnGap = hasTargets && valuesWidth > 0 ? Self.columnGap : 0
        let barsWidth = width - namesWidth - Self.nameGap - valuesWidth - Self.valueGap - columnGap
        if barsWidth >= Self.leastShare * width {
            let column = hasTargets ? valuesWidth + columnGap : 0
            let room = width - namesWidth - Self.nameGap - Self.valueGap - column
            let fitting = rows.map { row in
                let stub = row.reading.isSuppressed ? StubMark.length + StubMark.gap : 0
                let width = row.value == nil ? room - stub : room + column
                return RowValue(row, missing: missing, suppressed: suppressed, sizes: sizes, width: width)
            }
            return beside(names: names, values: fitting, width: width)
        }
        return above(values: values, sizes: sizes, width: width)
    }

    private func names(_ sizes: TextSizes, width: Double) -> [TextBlock] {
        rows.map { TextBlock($0.name, style: $0.isNameStrong ? sizes.strong : sizes.body, width: width, lines: 2) }
    }

    private func beside(names: [TextBlock], values: [RowValue], width: Double) -> Canvas {
        let heights = zip(names, values).map { max(Self.thickness, $0.height, $1.height).rounded(.up) }
        let placement = BarPlacement(thickness: Self.thickness, side: .middle)
        let labels = RowLabels(
            names: names,
            values: values,
            amounts: rows.map { $0.value?.amount },
            ticks: rows.map { row in row.target.flatMap { ChartValue($0, label: "")?.amount } },
            hasColumn: hasTargets
        )
        let words = values.map(\.width)
        return plot(labels, heights: heights, gap: 8, placement: placement, words: words).drawing(
            width: width,
            height: BandScale.length(thicknesses: heights, gap: 8)
        )
    }

    /// A name and its value share a line above the bar if both have room, else each has its own.
    private func above(values: [RowValue], sizes: TextSizes, width: Double) -> Canvas {
        let names = rows.map { row in
            let style = row.isNameStrong ? sizes.strong : sizes.body
            return TextBlock(row.name, style: style, width: width, lines: 2)
        }
        let labels = RowHeadings(names: names, values: values, width: width)
        let heights = zip(labels.heights, rows).map { heading, row in
            (row.reading.isMissing ? heading : heading + 2 + Self.thickness).rounded(.up)
        }
        let placement = BarPlacement(thickness: Self.thickness, side: .bottom)
        let words = rows.map { _ in 0.0 }
        return plot(labels, heights: heights, gap: 14, placement: placement, words: words).drawing(
            width: width,
            height: BandScale.length(thicknesses: heights, gap: 14)
        )
    }

    private var hasTargets: Bool { rows.contains { $0.target.flatMap { ChartValue($0, label: "") } != nil } }

    /// `words` are the pixels of what is written behind each row's stub.
    private func plot(
        _ labels: any Mark,
        heights: [Double],
        gap: Double,
        placement: BarPlacement,
        words: [Double]
    ) -> Plot {
        let bars = rows.enumerated().compactMap { index, row in
            row.value.map { BarMark.Bar(band: index, amount: $0.amount, role: row.barRole) }
        }
        let stubs = zip(rows, words).enumerated().compactMap { index, row in
            row.0.reading.isSuppressed ? StubMark.Stub(band: index, words: row.1) : nil
        }
        let ticks = rows.enumerated().compactMap { index, row in
            row.target.flatMap { ChartValue($0, label: "") }.map { TickMark.Tick(band: index, amount: $0.amount) }
        }
        return Plot(
            x: .linear(includesZero: true, ticks: nil),
            y: .bands(heights, gap: gap),
            marks: [
                BarMark(bars: bars, placement: placement),
                StubMark(stubs: stubs, placement: placement),
                TickMark(ticks: ticks, role: .target, placement: placement, overhang: (2, 2)),
                ZeroMark(bands: bars.map(\.band) + stubs.map(\.band), placement: placement),
                labels,
            ]
        )
    }
}
