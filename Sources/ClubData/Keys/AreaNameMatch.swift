import Diagnostics

/// Takes a name of an area for its id, in a column that refers to areas, and notes so.
///
/// Exactly one area must have the name. The column then holds the id, as if it had been written; everything after works
/// with ids alone, and so does what is published.
struct AreaNameMatch {
    let table: Table
    let column: Int
    /// The values that the column may have.
    let known: Column
    let names: AreaNames

    /// For how many spellings of a column a note is made; one more says how many others there are.
    static let mostNotes = 5

    /// The table with ids for names; the same where there is nothing to take.
    ///
    /// - Parameter referenced: The column of `areas` that is referred to: `id` or `name`.
    func matched(_ referenced: String, into problems: inout TableProblems) -> Table {
        let old = table.columns[column]
        let isKnown = Set(known.texts)
        var ids: [Int: String] = [:]
        for (index, text) in old.texts.enumerated() where !isKnown.contains(text) {
            let areas = names.named(text)
            if areas.count == 1 { ids[index] = referenced == "id" ? areas[0].id : areas[0].name }
        }
        guard !ids.isEmpty else { return table }
        note(ids, old, &problems)
        return table.replacing(column: column, with: old.replacing(ids))
    }

    private func note(_ ids: [Int: String], _ column: Column, _ problems: inout TableProblems) {
        var (firstRows, counts): ([Int: Int], [Int: Int]) = ([:], [:])
        for (row, cell) in column.cells.enumerated() where ids[cell] != nil {
            if firstRows[cell] == nil { firstRows[cell] = row }
            counts[cell, default: 0] += 1
        }
        let told = firstRows.sorted { $0.value < $1.value }
        for (index, (cell, row)) in told.prefix(Self.mostNotes).enumerated() {
            guard let id = ids[cell] else { continue }
            let count = counts[cell] ?? 1
            let rows = count == 1 ? "" : ", in \(count) rows"
            let others = index == Self.mostNotes - 1 ? told.count - Self.mostNotes : 0
            let more = others > 0 ? [Diagnostic.Note("\(others) more names in this column are read as ids")] : []
            let name = CellProblem.quoted(column.texts[cell])
            let summary = "\(column.field.name) is \(name), a name, and is read as \(id)\(rows)"
            let place = table.location(row: row, column: self.column)
            let cellName = table.spreadsheetCell(row: row, column: self.column).map { " (cell \($0) in a spreadsheet)" }
            let hint = "write \(id), and this note goes away" + (cellName ?? "")
            problems.add(Diagnostic(.note, "AreaName", summary, at: place, hint: hint, notes: more))
        }
    }
}

extension Column {
    /// Whether a column of texts holds one that another does not.
    func holdsMore(than known: Column) -> Bool {
        let isKnown = Set(known.texts)
        return !texts.allSatisfy(isKnown.contains)
    }

    /// The column with some of its texts replaced; texts that become the same are one.
    fileprivate func replacing(_ replacements: [Int: String]) -> Column {
        var (texts, numbers): ([String], [String: Int]) = ([], [:])
        let renumbered = self.texts.enumerated().map { index, text in
            let text = replacements[index] ?? text
            if let number = numbers[text] { return number }
            numbers[text] = texts.count
            texts.append(text)
            return texts.count - 1
        }
        let cells = cells.map { $0 == Column.missing ? $0 : renumbered[$0] }
        return Column(field: field, kind: kind, cells: cells, texts: texts)
    }
}
