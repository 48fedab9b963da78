/// Arranges labels of marks in rows beside a plot, so that no two overlap.
///
/// The rule: every label stands beside the line that leads to its mark, right of it if there is room, else left. A
/// label whose line would pass behind another's words stands nearer to the plot than that one; apart from this, each
/// takes the nearest row in which it touches no other. Of the possible arrangements the stack takes the one in which the
/// fewest lines pass behind words, then the one with the fewest rows, then the one with the most labels right of their
/// lines. Up to ``mostTried`` labels every choice of sides is tried; of more labels, all right and all left.
struct LabelStack: Sendable {
    /// A label to arrange.
    struct Label: Sendable {
        /// The pixel of the mark.
        let x: Double
        let block: TextBlock
    }

    /// Where a label came to stand.
    struct Placement: Sendable, Hashable {
        /// The row, from 0 next to the plot.
        let row: Int
        let span: ClosedRange<Double>
    }

    /// The placements, in the order of the labels.
    let placements: [Placement]

    /// How many lines pass behind words because it cannot be helped.
    let crossings: Int

    /// The thickness of each row, nearest first: that of its tallest label.
    let rowHeights: [Double]

    /// How many labels are tried on both sides of their lines.
    static let mostTried = 8

    /// The pixels between a label and its line, and the least between two labels of a row.
    static let lineGap = 5.0
    private static let labelGap = 12.0

    init(_ labels: [Label], within limits: ClosedRange<Double>) {
        var best: (cost: [Int], placements: [Placement])?
        for sides in Self.choices(labels.map { Self.sides(of: $0, within: limits) }) {
            let placements = Self.placements(of: labels, spans: sides.map(\.span))
            let cost = [
                Self.crossings(of: labels, placements),
                placements.map(\.row).max() ?? 0,
                sides.filter { !$0.isRight }.count,
            ]
            if best.map({ cost.lexicographicallyPrecedes($0.cost) }) ?? true { best = (cost, placements) }
        }
        let placements = best?.placements ?? []
        self.placements = placements
        crossings = best?.cost.first ?? 0
        rowHeights = (0..<((placements.map(\.row).max() ?? -1) + 1)).map { row in
            zip(labels, placements).filter { $1.row == row }.map { $0.0.block.height }.max() ?? 0
        }
    }

    private struct Side {
        let span: ClosedRange<Double>
        let isRight: Bool
    }

    /// Right of the line, left of it, or, where neither has room, as near as the edges allow.
    private static func sides(of label: Label, within limits: ClosedRange<Double>) -> [Side] {
        let width = label.block.width
        var sides: [Side] = []
        if label.x + lineGap + width <= limits.upperBound {
            sides.append(Side(span: (label.x + lineGap)...(label.x + lineGap + width), isRight: true))
        }
        if label.x - lineGap - width >= limits.lowerBound {
            sides.append(Side(span: (label.x - lineGap - width)...(label.x - lineGap), isRight: false))
        }
        guard sides.isEmpty else { return sides }
        let left = max(limits.lowerBound, min(label.x - width / 2, limits.upperBound - width))
        return [Side(span: left...(left + width), isRight: true)]
    }

    private static func choices(_ sides: [[Side]]) -> [[Side]] {
        guard sides.count <= mostTried else { return [sides.compactMap(\.first), sides.compactMap(\.last)] }
        return sides.reduce([[]]) { choices, sides in
            choices.flatMap { choice in sides.map { choice + [$0] } }
        }
    }

    /// Places labels one by one, those first whose lines would pass behind others.
    private static func placements(of labels: [Label], spans: [ClosedRange<Double>]) -> [Placement] {
        // nearer[i] holds the labels that must stand nearer to the plot than label i.
        let nearer = labels.indices.map { inner in
            labels.indices.filter { $0 != inner && passes(labels[$0].x, behind: spans[inner]) }
        }
        var rows: [Int?] = labels.map { _ in nil }
        var waiting = labels.indices.sorted { (labels[$0].x, $0) < (labels[$1].x, $1) }
        while let first = waiting.first {
            let open = { (index: Int) in nearer[index].filter { rows[$0] == nil }.count }
            let next = waiting.min { open($0) < open($1) } ?? first
            let above = nearer[next].compactMap { rows[$0] }.max().map { $0 + 1 } ?? 0
            let taken = labels.indices.filter { touches(spans[$0], spans[next]) }.compactMap { rows[$0] }
            rows[next] = (above...(above + labels.count)).first { !taken.contains($0) }
            waiting.removeAll { $0 == next }
        }
        return zip(rows, spans).map { Placement(row: $0 ?? 0, span: $1) }
    }

    private static func touches(_ one: ClosedRange<Double>, _ other: ClosedRange<Double>) -> Bool {
        one.lowerBound < other.upperBound + labelGap && other.lowerBound < one.upperBound + labelGap
    }

    private static func passes(_ x: Double, behind span: ClosedRange<Double>) -> Bool {
        x > span.lowerBound - 3 && x < span.upperBound + 3
    }

    private static func crossings(of labels: [Label], _ placements: [Placement]) -> Int {
        zip(labels, placements).reduce(0) { count, outer in
            count + placements.filter { $0.row < outer.1.row && passes(outer.0.x, behind: $0.span) }.count
        }
    }
}
