/// The labels of a trend chart, and which of them stand in the key.
struct TrendLabels {
    let sizes: TextSizes
    private let chart: TrendChart
    private let width: Double

    /// The greatest part of the width that a label beside its point may take.
    private static let widest = 0.3

    /// The most lines of a label.
    private static let mostLines = 4

    init(_ chart: TrendChart, width: Double) {
        self.chart = chart
        self.width = width
        sizes = TextSizes(width: width)
    }

    /// On narrow pictures targets stand in the key with their full words, and at their paths' ends with short ones.
    private var isNarrow: Bool { width < TextSizes.wide }

    /// The key: targets on narrow pictures, what hollow dots and crosses mean, and gaps.
    var key: Key {
        let targets = chart.targets.enumerated().map { number, target in
            Key.Entry(sample: .line(.targetPath(number)), text: target.value.label)
        }
        let states = StateKey(
            chart.points.map(\.reading),
            text: chart.text,
            carriedLabel: chart.carriedLabel,
            samples: .init(carried: .dot(.hollowDot), suppressed: .cross, missing: .gap)
        )
        return Key(entries: (isNarrow ? targets : []) + states.entries, style: sizes.small)
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
                lines: chart.runs + chart.targetPaths,
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

    /// The last value and the ends of the paths.
    private var candidates: [Candidate] {
        let last = chart.values.suffix(1).map { Candidate(text: $0.label, point: $0.point, style: sizes.strong) }
        let targets = zip(chart.targets, chart.targetPaths).compactMap { target, path in
            path.last.map {
                Candidate(text: isNarrow ? target.shortLabel : target.value.label, point: $0, style: sizes.small)
            }
        }
        return last + targets
    }

    private func block(_ candidate: Candidate) -> TextBlock {
        TextBlock(candidate.text, style: candidate.style, width: width * Self.widest, lines: Self.mostLines)
    }

    /// Whether a label would have to be broken inside of a word, or cut, to stand beside its point.
    private func isLong(_ candidate: Candidate) -> Bool {
        block(candidate).breaksWord || block(candidate).isShortened
    }

    private var pointLabels: [PointLabels.Label] {
        candidates.filter { !isLong($0) }.map { PointLabels.Label(point: $0.point, block: block($0), role: .label) }
    }

    /// Labels too long to stand beside their points; they have lines to them.
    private var longLabels: [LeaderLabels.Label] {
        candidates.filter(isLong).map { label in
            LeaderLabels.Label(
                x: label.point.x,
                text: label.text,
                style: label.style,
                role: .label,
                start: .dot(label.point.y)
            )
        }
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
