import Diagnostics
import Quantities

/// Finds rows that refer to a row of another table that is not there.
struct ReferenceChecker {
    let source: Table
    let target: Table
    let key: ForeignKey
    /// What areas are called, where the other table is that of areas.
    var areas: AreaNames?

    /// For how many unknown values a near one is looked for, which takes time where there are many.
    private static let mostSuggestions = 20

    /// Checks every row whose fields are all filled in. Where cells of the other table could not be read, nothing is
    /// said: their errors come first.
    func check(into problems: inout TableProblems) {
        let sources = key.fields.compactMap(source.columnIndex)
        let targets = key.referencedFields.compactMap(target.columnIndex)
        guard sources.count == key.fields.count, targets.count == sources.count,
            target.unsoundColumns.isDisjoint(with: targets)
        else { return }
        let known = isKnown(sources.map { source.columns[$0] }, targets.map { target.columns[$0] })
        var suggestions: [String: String?] = [:]
        for row in 0..<source.rowCount where !known[row] {
            guard !problems.isFull else { return }
            problems.add(unknown(row, sources, targets, &suggestions))
        }
    }

    /// By row, whether it refers to a row that is there, or to none.
    private func isKnown(_ sources: [Column], _ targets: [Column]) -> [Bool] {
        var there = targets[0].cells.map { $0 == Column.missing ? nil : Optional($0) }
        var wanted = Self.cells(of: sources[0], as: targets[0])
        for (source, target) in zip(sources, targets).dropFirst() {
            var pairs = PairNumbers(there.map { $0 ?? Column.missing }, target.cells)
            for (row, cell) in target.cells.enumerated() {
                there[row] = cell == Column.missing ? nil : there[row].map { pairs.number($0, cell) }
            }
            for (row, cell) in Self.cells(of: source, as: target).enumerated() {
                wanted[row] = wanted[row].flatMap { first in cell.flatMap { pairs.known(first, $0) } }
            }
        }
        let all = Set(there.compactMap { $0 })
        return wanted.indices.map { row in
            wanted[row].map(all.contains) ?? sources.contains { $0.isMissing(row) }
        }
    }

    /// The cells of a column as another column would hold the same values; nil where it holds none such.
    private static func cells(of source: Column, as target: Column) -> [Int?] {
        switch (source.kind, target.kind) {
        case (.text, .text), (.list, .list), (.text, .list), (.list, .text):
            let numbers = Dictionary(
                target.texts.enumerated().map { ($1, $0) },
                uniquingKeysWith: { first, _ in first }
            )
            let known = source.texts.map { numbers[$0] }
            return source.cells.map { $0 == Column.missing ? nil : known[$0] }
        case (_, .number), (.number, _):
            return source.cells.map {
                $0 == Column.missing ? nil : rescaled($0, from: source.decimals, to: target.decimals)
            }
        default:
            return source.cells.map { $0 == Column.missing ? nil : $0 }
        }
    }

    private static func rescaled(_ cell: Int, from decimals: Int, to wanted: Int) -> Int? {
        let scale = FixedDecimal.powerOfTen(abs(wanted - decimals))
        guard wanted >= decimals else { return cell.isMultiple(of: scale) ? cell / scale : nil }
        let (units, overflow) = cell.multipliedReportingOverflow(by: scale)
        return overflow ? nil : units
    }

    private func unknown(
        _ row: Int,
        _ sources: [Int],
        _ targets: [Int],
        _ suggestions: inout [String: String?]
    ) -> Diagnostic {
        let columns = sources.map { source.columns[$0] }
        let values = columns.map { $0.text(row) ?? "" }
        let isSingle = columns.count == 1
        let referencedField = key.referencedFields[0]
        if isSingle, let areas,
            let problem = areas.problem(with: values[0], field: columns[0].field.name, column: referencedField)
        {
            return source.error(problem, row: row, column: sources[0])
        }
        let names = columns.map(\.field.name).joined(separator: ", ")
        let written = values.map(CellProblem.quoted).joined(separator: ", ")
        let near = isSingle ? suggestion(values[0], target.columns[targets[0]], &suggestions) : nil
        let referenced = key.referencedFields.joined(separator: ", ")
        return source.error(
            "TableReference",
            "\(names) \(isSingle ? "is" : "are") \(written), which no row of \(key.resource) has as \(referenced)",
            row: row,
            column: sources[0],
            hint: near.map { "did you mean \"\($0)\"?" } ?? "mend it, or add the row to \(key.resource)"
        )
    }

    private func suggestion(_ text: String, _ column: Column, _ suggestions: inout [String: String?]) -> String? {
        if let known = suggestions[text] { return known }
        guard suggestions.count < Self.mostSuggestions else { return nil }
        let near = NearMiss.nearest(to: text, among: column.texts) ?? nearArea(text)
        suggestions[text] = .some(near)
        return near
    }

    private func nearArea(_ text: String) -> String? {
        guard let area = areas?.near(text) else { return nil }
        switch key.referencedFields[0] {
        case "id": return area.id
        case "name": return area.name
        default: return nil
        }
    }
}
