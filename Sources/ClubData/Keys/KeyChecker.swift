import Diagnostics

/// Finds rows that have the same key as an earlier row.
struct KeyChecker {
    let table: Table
    let schema: TableSchema

    /// Checks the primary key, the unique keys and the fields that must be unique, each set of fields once.
    func check(into problems: inout TableProblems) {
        var checked: Set<[String]> = []
        if !schema.primaryKey.isEmpty {
            checked.insert(schema.primaryKey)
            check(schema.primaryKey, isPrimary: true, &problems)
        }
        let uniqueFields = schema.fields.filter(\.constraints.isUnique).map { [$0.name] }
        for key in schema.uniqueKeys + uniqueFields where !key.isEmpty && checked.insert(key).inserted {
            check(key, isPrimary: false, &problems)
        }
    }

    private func check(_ names: [String], isPrimary: Bool, _ problems: inout TableProblems) {
        let indexes = names.compactMap(table.columnIndex)
        guard indexes.count == names.count else { return }
        let columns = indexes.map { table.columns[$0] }
        let numbers = RowNumbering.numbers(of: columns)
        var firsts = FirstRows(numbers)
        for (row, number) in numbers.enumerated() where number != Column.missing {
            guard let first = firsts.first(of: number, row: row) else { continue }
            guard !problems.isFull else { return }
            problems.add(twice(row, first, indexes, isPrimary: isPrimary))
        }
    }

    private func twice(_ row: Int, _ first: Int, _ indexes: [Int], isPrimary: Bool) -> Diagnostic {
        let columns = indexes.map { table.columns[$0] }
        let name = columns.map(\.field.name).joined(separator: ", ")
        let value = columns.map { CellProblem.quoted($0.text(row) ?? "") }.joined(separator: ", ")
        let verb = columns.count == 1 ? "is" : "are"
        let what = isPrimary ? "the key of \(table.resource.name)" : "to be unique"
        return table.error(
            isPrimary ? "TableKey" : "TableUnique",
            "\(name) \(verb) \(value) a second time, but \(verb) \(what)",
            row: row,
            column: indexes[0],
            hint: "mend one of the two rows, or delete one",
            notes: [.init("first here", at: table.location(row: first, column: indexes[0]))]
        )
    }
}
