import Diagnostics
import Localization

/// What the areas are called, for cells of other tables that name an area otherwise than by its id.
///
/// Names are compared as ``FoldedName`` folds them: id, name, name in English and aliases.
struct AreaNames {
    private var areas: [Named] = []
    private var byName: [String: [Int]] = [:]
    private var bySearchName: [String: [Int]] = [:]
    private var byDigits: [String: [Int]] = [:]

    /// A row of the table `areas`.
    struct Named {
        let id: String
        let name: String
        let code: String?
    }

    init(_ table: Table) {
        func text(_ column: String, _ row: Int) -> String? { table.column(column)?.text(row) }
        for row in 0..<table.rowCount {
            guard let id = text("id", row), let name = text("name", row) else { continue }
            let number = areas.count
            areas.append(Named(id: id, name: name, code: text("code", row)))
            let aliases = table.column("aliases")?.texts(row) ?? []
            for spelling in [id, name, text("name_en", row)].compactMap({ $0 }) + aliases {
                let folded = FoldedName(spelling)
                Self.note(number, under: folded.key, in: &byName)
                Self.note(number, under: folded.searchKey, in: &bySearchName)
            }
            if let digits = text("code", row).flatMap(Self.digits) { Self.note(number, under: digits, in: &byDigits) }
        }
    }

    private static func note(_ area: Int, under key: String, in names: inout [String: [Int]]) {
        if !key.isEmpty, names[key]?.last != area { names[key, default: []].append(area) }
    }

    /// A code of digits alone without the zeros at its start; nil for what is none.
    private static func digits(_ code: String) -> String? {
        guard !code.isEmpty, code.utf8.allSatisfy(isDigit) else { return nil }
        return String(code.drop { $0 == "0" })
    }

    /// The areas that have a name, in the order of the table.
    func named(_ text: String) -> [Named] {
        (byName[FoldedName(text).key] ?? []).map { areas[$0] }
    }

    /// The areas whose code has the same digits, zeros at the start left out.
    private func coded(_ text: String) -> [Named] {
        guard let digits = Self.digits(text), !digits.isEmpty else { return [] }
        return (byDigits[digits] ?? []).map { areas[$0] }
    }

    /// Says what a cell is that refers to no area, where more can be said than that: the code of one, one that has
    /// lost its zeros, or a name that several have. Nil where no more can be said.
    ///
    /// - Parameter column: The column of `areas` that is referred to: `id`, `code` or `name`.
    func problem(with text: String, field: String, column: String) -> CellProblem? {
        let start = "\(field) is \(CellProblem.quoted(text))"
        let coded = coded(text)
        if column == "code" { return coded.isEmpty ? nil : Self.codeProblem(text, start, coded) }
        if !coded.isEmpty { return Self.codeForName(text, start, coded, column) }
        let named = named(text)
        guard named.count > 1 else { return nil }
        let ids = named.map(\.id).joined(separator: ", ")
        return CellProblem(
            identifier: "AreaAmbiguous",
            summary: "\(start), which is a name of \(named.count) areas: \(ids)",
            hint: "write the id of the one that is meant"
        )
    }

    private static func codeProblem(_ text: String, _ start: String, _ areas: [Named]) -> CellProblem {
        let codes = areas.map { area in "\"\(area.code ?? "")\" of \(area.name)" }.joined(separator: " or ")
        let isShort = areas.contains { ($0.code ?? "").count > text.count }
        guard isShort else {
            return CellProblem(
                identifier: "AreaCode",
                summary: "\(start), but areas has the code \(codes), without its zeros at the start",
                hint: "give the column code of areas the format Text in the spreadsheet and write the zeros there"
            )
        }
        let hint =
            areas.count == 1
            ? "write \(areas[0].code ?? ""), and give the column the format Text in the spreadsheet to keep the zeros"
            : "write the one that is meant, and give the column the format Text in the spreadsheet to keep the zeros"
        return CellProblem(
            identifier: "AreaCode",
            summary: "\(start), no code of areas but \(codes) without its zeros at the start",
            hint: hint
        )
    }

    private static func codeForName(_ text: String, _ start: String, _ areas: [Named], _ column: String) -> CellProblem
    {
        // A code that is whole leaves no doubt, even where another has the same digits.
        let whole = areas.filter { $0.code == text }
        let meant = whole.isEmpty ? areas : whole
        let codes = meant.map { area in
            whole.isEmpty ? "\"\(area.code ?? "")\" of \(area.name)" : "of \(area.name)"
        }.joined(separator: " or ")
        let ending = whole.isEmpty ? " without its zeros at the start" : ""
        let names = meant.map { column == "id" ? $0.id : $0.name }.joined(separator: " or ")
        return CellProblem(
            identifier: "AreaCode",
            summary: "\(start), no \(column) of areas but the code \(codes)\(ending)",
            hint: "write \(names)"
        )
    }

    /// The area that was meant by a name that none has: one that differs in marks, or by a slip of the hand.
    func near(_ text: String) -> Named? {
        let key = FoldedName(text).searchKey
        if let same = bySearchName[key] { return same.count == 1 ? areas[same[0]] : nil }
        let near = NearMiss.nearest(to: key, among: bySearchName.keys.sorted())
        guard let near, let found = bySearchName[near], found.count == 1 else { return nil }
        return areas[found[0]]
    }
}
