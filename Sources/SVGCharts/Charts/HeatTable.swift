/// Areas by periods: a cell for each value, whose shade says how much it is.
///
/// ```swift
/// HeatTable(
///     text: text,
///     columns: ["QI\n2023", "QII\n2023"],
///     rows: [
///         .init(name: "Buôn Ma Thuột", readings: [Reading(ChartValue(12, label: "12")), Reading(ChartValue(14, label: "14"))]),
///         .init(name: "Lắk", readings: [.missing, .suppressed]),
///     ],
///     classes: classes,
///     shownLabel: { "\($0) kỳ gần nhất trong \($1) kỳ" }
/// )
/// ```
///
/// A value is printed in its cell where it fits. Where not all periods have room the last ones are shown, and
/// ``shownLabel`` says so: cells are at least 40 px wide, and up to 72 px where heads and values need that. A name takes
/// two lines where it has to and ends in "…" where that is not enough, with the whole name in a `<title>`.
public struct HeatTable: Chart {
    /// A row of cells.
    public struct Row: Sendable, Hashable {
        /// The name as the reader shall see it.
        public let name: String

        /// What is known for each period, in the order of the columns; what lacks at the end is missing.
        public let readings: [Reading]

        /// A row of cells.
        public init(name: String, readings: [Reading]) {
            self.name = name
            self.readings = readings
        }
    }

    /// The chart's words.
    public let text: ChartText

    /// The periods from the earliest. A line break begins a second line, which is not repeated where it says the same
    /// as the one before: `"QI\n2023"`.
    public let columns: [String]

    /// The rows from the top down.
    public let rows: [Row]

    /// The classes that shades stand for.
    public let classes: ShadeClasses

    /// The words for how many periods of how many are shown.
    public let shownLabel: @Sendable (_ shown: Int, _ all: Int) -> String

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - columns: The periods from the earliest.
    ///   - rows: The rows from the top down.
    ///   - classes: The classes that shades stand for.
    ///   - shownLabel: The words for how many periods of how many are shown, where not all are.
    public init(
        text: ChartText,
        columns: [String],
        rows: [Row],
        classes: ShadeClasses,
        shownLabel: @escaping @Sendable (_ shown: Int, _ all: Int) -> String
    ) {
        self.text = text
        self.columns = columns
        self.rows = rows.map { row in
            let readings = row.readings.prefix(columns.count)
            let lacking = columns.dropFirst(readings.count).map { _ in Reading.missing }
            return Row(name: row.name, readings: readings + lacking)
        }
        self.classes = classes
        self.shownLabel = shownLabel
    }

    /// Draws the chart for a width, in the form asked for.
    public func picture(width: Int, form: ChartForm) -> Picture {
        Picture(of: text, form: form, width: width, drawing: drawing)
    }

    func drawing(width: Double) -> Canvas {
        guard !columns.isEmpty, !rows.isEmpty else { return Canvas.note(text.missing, width: width) }
        let layout = HeatLayout(self, width: width)
        let shown = rows.flatMap { $0.readings.suffix(layout.shown) }
        let key = Key(entries: classes.key(shown, text: text), style: layout.sizes.small)
        var note = Canvas()
        if layout.shown < columns.count {
            let words = shownLabel(layout.shown, columns.count)
            let block = TextBlock(words, style: layout.sizes.small, width: width, lines: 3)
            note.draw(PlacedText(block, at: Place(x: 0, y: 0)), as: .mutedLabel)
        }
        return Canvas.column([key.drawing(width: width), note, layout.drawing()], gap: 12)
    }
}
