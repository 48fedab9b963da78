import Diagnostics
import Quantities

/// Holds the cells of a table's columns against the constraints of their fields.
///
/// Texts are tested once each, however often they stand.
struct ConstraintChecker {
    let table: Table
    let primaryKey: [String]
    /// By column, the rows that are missing because they could not be read.
    let failed: [Set<Int>]

    func check(into problems: inout TableProblems) {
        for index in table.columns.indices where !problems.isFull {
            let column = table.columns[index]
            checkRequired(column, index, &problems)
            switch column.kind {
            case .text, .list: checkTexts(column, index, &problems)
            default: checkNumbers(column, index, &problems)
            }
        }
    }

    private func checkRequired(_ column: Column, _ index: Int, _ problems: inout TableProblems) {
        let name = column.field.name
        let isKey = primaryKey.contains(name)
        guard column.field.constraints.isRequired || isKey else { return }
        let summary =
            "\(name) is empty, but \(isKey ? "it is part of the key of \(table.resource.name)" : "it is required")"
        for (row, cell) in column.cells.enumerated() where cell == Column.missing && !failed[index].contains(row) {
            guard !problems.isFull else { return }
            problems.add(table.error("TableRequired", summary, row: row, column: index, hint: "fill in the cell"))
        }
    }

    private func checkTexts(_ column: Column, _ index: Int, _ problems: inout TableProblems) {
        let rules = TextRules(column.field)
        guard !rules.isEmpty else { return }
        let found = column.texts.map { rules.problem($0, named: column.field.name) }
        guard found.contains(where: { $0 != nil }) else { return }
        for (row, cell) in column.cells.enumerated() where cell != Column.missing {
            guard let problem = found[cell] else { continue }
            guard !problems.isFull else { return }
            problems.add(table.error(problem, row: row, column: index))
        }
    }

    private func checkNumbers(_ column: Column, _ index: Int, _ problems: inout TableProblems) {
        let rules = NumberRules(column)
        guard !rules.isEmpty else { return }
        for (row, cell) in column.cells.enumerated() where cell != Column.missing && !rules.accepts(cell) {
            guard !problems.isFull else { return }
            problems.add(table.error(rules.problem(cell), row: row, column: index))
        }
    }
}

extension Table {
    func error(_ problem: CellProblem, row: Int, column: Int) -> Diagnostic {
        error(problem.identifier, problem.summary, row: row, column: column, hint: problem.hint)
    }
}
