/// The labels of a trend chart, and which of them stand in the key.
struct TrendLabels {
    let sizes: TextSizes
    private let chart: TrendChart
    private let width: Double

    /// Labels that stand beside their points, and those too long for it, which have lines to them.
    private let pointLabels: [PointLabels.Label]
    private let longLabels: [LeaderLabels.Label]

    /// The greatest part of the width that a label beside its point may take.
    private static let widest = 0.3

    /// The most lines of a label.
    private static let mostLines = 4

    init(_ chart: TrendChart, width: Double) {
        self.chart = chart
        self.width = width
        sizes = TextSizes(width: width)
        let set = Self.candidates(chart, sizes: sizes, isNarrow: width < TextSizes.wide).map { candidate in
            let width = width * Self.widest
            return (candidate, TextBlock(candidate.text, style: candidate.style, width: width, lines: Self.mostLines))
        }
        pointLabels = set.filter { !$1.isBroken }.map { candidate, block in
            PointLabels.Label(point: candidate.point, block: block, role: .label)
        }
        longLabels = set.filter { $1.isBroken }.map { candidate, _ in
            LeaderLabels.Label(
                x: candidate.point.x,
                text: candidate.text,
                style: candidate.style,
                role: .label,
                start: .dot(candidate.point.y)
            )
        }
    }

    /// On narrow pictures targets stand in the key with their full words, and at their paths' ends with short ones.
    private var isNarrow: Bool { width < TextSizes.wide }

    /// The key: targets on narrow pictures, what hollow dots and crosses mean, and gaps.
    var key: Key {
        let targets = chart.targets.enumerated().map { number, target in
            Key.Entry(sample: .line(.targetPath(number)), text: target.value.label)
        }
        let projection = chart.projectionPath.isEmpty ? nil : chart.projection
        let expected = projection.map { Key.Entry(sample: .line(.projection), text: $0.value.label) }
        let states = StateKey(
            chart.points.map(\.reading),
            text: chart.text,
            carriedLabel: chart.carriedLabel,
            samples: .init(carried: .dot(.hollowDot), suppressed: .cross, missing: .gap)
        )
        let paths = isNarrow ? targets + [expected].compactMap(\.self) : []
        return Key(entries: paths + states.entries, style: sizes.small)
    }

    /// The pixels that the labels at points take if all of them stand in a column.
    var columnHeight: Double {
        pointLabels.map { $0.block.height + LabelColumn.gap }.reduce(0, +)
    }

    /// The labels at points, then those above the frame.
    var marks: [any Mark] {
        [
            PointLabels(
                labels: pointLabels,
                lines: chart.runs + chart.targetPaths + [chart.projectionPath],
                rules: chart.deadlines.map(Double.init) + chart.annotations.map { Double($0.day) },
                crosses: chart.suppressedDays
            ),
            LeaderLabels(side: .above, labels: deadlineLabels + noteLabels + longLabels),
        ]
    }

    /// A label of a point, before it is decided where it stands.
    private struct Candidate {
        let text: String
        let point: DataPoint
        let style: TextStyle
    }

    /// The last value, the ends of the paths and the projected value.
    private static func candidates(_ chart: TrendChart, sizes: TextSizes, isNarrow: Bool) -> [Candidate] {
        let last = chart.values.suffix(1).map { Candidate(text: $0.label, point: $0.point, style: sizes.strong) }
        let targets = zip(chart.targets, chart.targetPaths).compactMap { target, path in
            path.last.map {
                Candidate(text: isNarrow ? target.shortLabel : target.value.label, point: $0, style: sizes.small)
            }
        }
        let expected = chart.projection.flatMap { projection in
            chart.projectionPath.last.map {
                Candidate(
                    text: isNarrow ? projection.shortLabel : projection.value.label,
                    point: $0,
                    style: sizes.small
                )
            }
        }
        return last + targets + [expected].compactMap(\.self)
    }

    private var deadlineLabels: [LeaderLabels.Label] {
        chart.deadlines.compactMap { day in
            let words = chart.targets.first { $0.deadline == day && $0.deadlineLabel != nil }?.deadlineLabel
            return words.map { rule($0, day: day, role: .deadline) }
        }
    }

    private var noteLabels: [LeaderLabels.Label] {
        chart.annotations.map { rule($0.label, day: $0.day, role: .annotation) }
    }

    private func rule(_ words: String, day: Int, role: Role) -> LeaderLabels.Label {
        LeaderLabels.Label(x: Double(day), text: words, style: sizes.small, role: .mutedLabel, lineRole: role)
    }
}

extension TextBlock {
    /// Whether it had to be broken inside of a word, or cut, to get so narrow.
    fileprivate var isBroken: Bool { breaksWord || isShortened }
}
