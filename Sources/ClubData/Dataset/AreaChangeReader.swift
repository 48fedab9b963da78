import Diagnostics
import Quantities

/// Reads the table `area_changes` and holds each change against the areas and the days on which they were there.
struct AreaChangeReader {
    let table: Table
    let tree: AreaTree

    /// The changes in the order of their days, those of one day in the table's order. Rows with an unknown area, type
    /// or day are left out; changes that the areas' days contradict are told and kept.
    func read(into problems: inout TableProblems) -> [AreaChange] {
        var changes: [AreaChange] = []
        for row in 0..<table.rowCount {
            guard let change = change(row, &problems), hasSides(change, &problems) else { continue }
            checkDays(change, &problems)
            changes.append(change)
        }
        checkSuccessors(changes, &problems)
        return changes.sorted { ($0.date.dayNumber, $0.row) < ($1.date.dayNumber, $1.row) }
    }

    private func change(_ row: Int, _ problems: inout TableProblems) -> AreaChange? {
        let kind = word("type", row, AreaChange.Kind.allCases.map(\.rawValue), &problems)
            .flatMap(AreaChange.Kind.init(rawValue:))
        let part = table.column("part")?.text(row) == nil ? "whole" : word("part", row, ["whole", "part"], &problems)
        let from = areas("from", row, &problems)
        let to = areas("to", row, &problems)
        guard let kind, let part, let from, let to, let date = table.column("date")?.date(row) else { return nil }
        return AreaChange(
            date: date,
            instrument: table.column("instrument")?.text(row),
            kind: kind,
            from: from,
            to: to,
            isPart: part == "part",
            row: row
        )
    }

    /// A word of a column that has to be one of a list; nil, and told, where it is not.
    private func word(_ name: String, _ row: Int, _ words: [String], _ problems: inout TableProblems) -> String? {
        guard let text = table.column(name)?.text(row) else { return nil }
        guard !words.contains(text) else { return text }
        let near = NearMiss.nearest(to: text, among: words).map { "did you mean \"\($0)\"?" }
        add(
            "AreaChangeType",
            "\(name) is \(CellProblem.quoted(text)), which is none of \(words.joined(separator: ", "))",
            row,
            name,
            near ?? "write one of those",
            &problems
        )
        return nil
    }

    /// The areas of a cell; nil where one of them is not known, which is told.
    private func areas(_ name: String, _ row: Int, _ problems: inout TableProblems) -> [Int]? {
        guard let column = table.column(name) else { return [] }
        var areas: [Int] = []
        var isSound = true
        for id in column.texts(row) {
            guard let area = tree.index(of: id) else {
                isSound = false
                let near = NearMiss.nearest(to: id, among: tree.areas.map(\.id)).map { "did you mean \"\($0)\"?" }
                let isList = if case .list = column.field.type { true } else { false }
                add(
                    "AreaChangeArea",
                    "\(name) names \(CellProblem.quoted(id)), which no row of areas has as id",
                    row,
                    name,
                    near
                        ?? (isList
                            ? "mend it, or add the row to areas" : "for several areas give the field the type list"),
                    &problems
                )
                continue
            }
            if !areas.contains(area) { areas.append(area) }
        }
        return isSound ? areas : nil
    }

    /// Whether a change has as many areas before and after as its type asks for; told where not.
    private func hasSides(_ change: AreaChange, _ problems: inout TableProblems) -> Bool {
        let (from, to) = (change.from.count, change.to.count)
        let problem: (column: String, text: String)? =
            if from == 0 {
                ("from", "names no area before the change")
            } else {
                switch change.kind {
                case .merge where to != 1: ("to", "merges into \(to) areas, not into one")
                case .split where from != 1: ("from", "splits \(from) areas, not one")
                case .split where to < (change.isPart ? 1 : 2):
                    ("to", "splits one area into \(to), not into two or more")
                case .rename where from != 1 || to != 1, .recode where from != 1 || to != 1:
                    (to == 1 ? "from" : "to", "makes \(from) areas into \(to), not one into one")
                default: nil
                }
            }
        guard let problem else { return true }
        add(
            "AreaChangeSides",
            "the change of \(change.date.iso) (\(change.kind.rawValue)) \(problem.text)",
            change.row,
            problem.column,
            "write a row for each; a part of an area is a row of its own with part in the column part",
            &problems
        )
        return false
    }

    /// Areas before a change must be there on the day before it, those after it on its day; one that went over whole
    /// must have ended the day before.
    private func checkDays(_ change: AreaChange, _ problems: inout TableProblems) {
        let day = change.date.dayNumber
        for area in change.from where !tree.areas[area].isThere(on: day - 1) {
            contradicted(change, area, "from", "was not there on the day before", &problems)
        }
        for area in change.to where !tree.areas[area].isThere(on: day) {
            contradicted(change, area, "to", "is not there on that day", &problems)
        }
        guard !change.isPart else { return }
        for area in change.from where !change.to.contains(area) && tree.areas[area].isThere(on: day) {
            contradicted(change, area, "from", "is still there on that day", &problems)
        }
    }

    private func contradicted(
        _ change: AreaChange,
        _ area: Int,
        _ column: String,
        _ what: String,
        _ problems: inout TableProblems
    ) {
        let area = tree.areas[area]
        let from = area.validFrom.map { " from \($0.iso)" } ?? ""
        let to = area.validTo.map { " to \($0.iso)" } ?? ""
        let days = from.isEmpty && to.isEmpty ? "always" : "valid" + from + to
        let before = CalendarDate(dayNumber: change.date.dayNumber - 1)?.iso ?? ""
        add(
            "AreaChangeDates",
            "\(area.id) changes on \(change.date.iso), but \(what) (\(days) by the table areas)",
            change.row,
            column,
            "what ends with the change has valid_to \(before), what begins with it valid_from \(change.date.iso)",
            &problems
        )
    }

    /// An area that goes over whole goes into one other, on one row.
    private func checkSuccessors(_ changes: [AreaChange], _ problems: inout TableProblems) {
        var first: [Int: AreaChange] = [:]
        for change in changes where change.keepsWholes && change.to.count == 1 {
            for area in change.from where !change.to.contains(area) {
                guard let other = first[area] else {
                    first[area] = change
                    continue
                }
                guard other.to != change.to, other.date == change.date else { continue }
                add(
                    "AreaChangeTwice",
                    "\(tree.areas[area].id) goes whole into \(tree.areas[change.to[0]].id), and whole into "
                        + "\(tree.areas[other.to[0]].id) on line \(table.line(ofRow: other.row))",
                    change.row,
                    "from",
                    "write part in the column part of both, or take one out",
                    &problems
                )
            }
        }
    }

    private func add(
        _ identifier: String,
        _ summary: String,
        _ row: Int,
        _ column: String,
        _ hint: String,
        _ problems: inout TableProblems
    ) {
        guard let column = table.columnIndex(column) ?? table.columnIndex("date") else { return }
        problems.add(table.error(identifier, summary, row: row, column: column, hint: hint))
    }
}
