/// The words for the value of a row: its label and a lesser note, or the words for what is missing.
struct RowValue: Sendable {
    /// The parts from left to right.
    let parts: [(block: TextBlock, role: Role)]

    /// Whether there is no value, known or not.
    let isMissing: Bool

    /// Whether the value is withheld.
    let isSuppressed: Bool

    /// The pixels between two parts.
    private static let gap = 8.0

    init(_ row: BarRows.Row, missing: String, suppressed: String? = nil, sizes: TextSizes, width: Double) {
        isMissing = row.value == nil
        isSuppressed = row.reading.isSuppressed
        guard let value = row.value else {
            let words = isSuppressed ? suppressed ?? missing : missing
            parts = [(TextBlock(words, style: sizes.small, width: width, lines: 3), .mutedLabel)]
            return
        }
        let style = row.isValueStrong ? sizes.strong : sizes.body
        let label = (TextBlock(value.label, style: style, width: width, lines: 2), Role.label)
        let note = row.note.map { (TextBlock($0, style: sizes.small, width: width, lines: 2), Role.mutedLabel) }
        parts = [label, note].compactMap(\.self).filter { !$0.0.lines.isEmpty }
    }

    /// The pixels of all parts and the gaps between them.
    var width: Double {
        parts.map(\.block.width).reduce(0, +) + Self.gap * Double(max(0, parts.count - 1))
    }

    /// The pixels of the tallest part.
    var height: Double { parts.map(\.block.height).max() ?? 0 }

    /// How wide the labels and the notes of several rows are, so that they can stand in columns.
    struct Columns {
        let labels: Double
        let notes: Double

        /// The pixels of all columns.
        let width: Double

        init(_ values: [RowValue]) {
            let known = values.filter { !$0.isMissing }
            let notes = known.compactMap { $0.parts.dropFirst().first?.block.width }.max()
            labels = known.compactMap { $0.parts.first?.block.width }.max() ?? 0
            self.notes = notes ?? 0
            let missing = values.filter(\.isMissing).map(\.width).max() ?? 0
            width = max(labels + (notes.map { $0 + RowValue.gap } ?? 0), missing)
        }
    }

    /// Draws label and note in columns, each at the right edge of its own; the last column ends at `right`.
    func draw(right: Double, columns: Columns, middle: Double, on canvas: inout Canvas) {
        let labelRight = isMissing || columns.notes == 0 ? right : right - columns.notes - Self.gap
        for ((block, role), edge) in zip(parts, [labelRight, right]) {
            let place = Place(x: edge, y: middle - block.height / 2)
            canvas.draw(PlacedText(block, at: place, anchor: .end), as: role)
        }
    }

    /// Draws the parts one after another from `left`, around the height `middle`; over a line with a rim of paper.
    func draw(left: Double, middle: Double, hasHalo: Bool = false, on canvas: inout Canvas) {
        var left = left
        for (block, role) in parts {
            let place = Place(x: left, y: middle - block.height / 2)
            canvas.draw(PlacedText(block, at: place, hasHalo: hasHalo), as: role)
            left += block.width + Self.gap
        }
    }
}
