import ClubData
import Quantities
import Statistics

extension Figure {
    /// Whether there is a figure, shown or withheld.
    var isKnown: Bool { value != nil || isSuppressed }
}

extension Figures {
    /// Whether the latest figure of an area is withheld and earlier ones are enough for a statistic of its own.
    func hasTrendOfWithheld(_ indicator: Indicator, area: Int) -> Bool {
        isSensitive(indicator) && indicator.categories.isEmpty
            && figure(indicator, area: area, period: latestPeriod(of: area)).isSuppressed
            && series(indicator, area: area).filter { $0.value != nil }.count > 1
    }
}

extension Edition {
    /// A figure as it is written, without its unit; a withheld one says that it is.
    func text(_ figure: Figure) -> String {
        figure.isSuppressed ? say(.suppressed) : text(figure.value, figure.indicator)
    }

    /// A figure with its unit.
    func textWithUnit(_ figure: Figure) -> String {
        figure.isSuppressed ? say(.suppressed) : textWithUnit(figure.value, figure.indicator)
    }

    /// A cell without a value: withheld or not known.
    func emptyCell(isSuppressed: Bool) -> DataTable.Cell {
        isSuppressed ? .init(say(.suppressed), mark: .suppressed) : .init(say(.noData), mark: .missing)
    }

    /// What "withheld" means here.
    var suppressionNote: String? {
        figures.suppression.threshold.map { say(.suppressedNote, ["threshold": language.integer($0)]) }
    }

    /// The note on what is withheld, where a table has such a cell.
    func suppressionNotes(_ table: DataTable) -> [String] {
        let occurs = table.rows.contains { $0.cells.contains { $0.mark == .suppressed } }
        return occurs ? [suppressionNote].compactMap { $0 } : []
    }

    /// What a chart writes where there is no value.
    func word(forGapsIn figures: [Figure]) -> String {
        let isMissing = figures.contains { !$0.isKnown }
        guard figures.contains(where: \.isSuppressed) else { return say(.noData) }
        return isMissing ? say(.noData) + " / " + say(.suppressed) : say(.suppressed)
    }

    /// How many cells of a table are withheld, column by column; nil where none is.
    func withheldCells(_ table: Table) -> String? {
        let notes = table.columns.compactMap { withheldCells(table, $0.field) }
        return notes.isEmpty ? nil : notes.joined(separator: " ")
    }

    /// The same of one column.
    func withheldCells(_ table: Table, _ field: Field) -> String? {
        let count = figures.suppression.rows(table: table.resource.name, field: field.name).count
        guard count > 0, let threshold = figures.suppression.threshold else { return nil }
        return say(
            .suppressedCells,
            [
                "count": language.integer(count), "field": title(of: field), "threshold": language.integer(threshold),
            ]
        )
    }
}
