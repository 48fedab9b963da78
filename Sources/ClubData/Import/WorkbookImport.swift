import Diagnostics
import Localization

/// Turns the sheets of a workbook into the tables of a data package.
///
/// A sheet belongs to the table whose name or title it bears; names are compared folded, so that "Báo cáo quý", "báo cáo
/// quí" and "BÁO CÁO QUÝ" are one. Heads belong to the fields in the same way, in any order. Cells are written as the
/// table's dialect and fields want them; what they say is not changed.
public struct WorkbookImport: Sendable {
    /// A table made from a sheet.
    public struct ImportedTable: Sendable, Hashable {
        /// The table, by resource name.
        public let resource: String
        /// The file it is for, relative to the descriptor's folder.
        public let path: String
        /// The file's bytes.
        public let bytes: [UInt8]
        /// How many rows it has, without the heads.
        public let rowCount: Int
    }

    private let package: PackageDescriptor
    private var diagnostics: [Diagnostic] = []

    private init(_ package: PackageDescriptor) {
        self.package = package
    }

    /// The tables that the sheets hold, in the order of the sheets. Nothing should be written where an error stands.
    public static func tables(_ sheets: [Sheet], of package: PackageDescriptor) -> Checked<[ImportedTable]> {
        var reader = WorkbookImport(package)
        var tables: [ImportedTable] = []
        for sheet in sheets {
            guard let resource = reader.resource(of: sheet) else { continue }
            if tables.contains(where: { $0.resource == resource.name }) {
                reader.fail(
                    sheet,
                    "SheetTwice",
                    "a second sheet holds the table \(resource.name)",
                    hint: "put both on one"
                )
                continue
            }
            if let table = reader.table(sheet, resource) { tables.append(table) }
        }
        return Checked(tables, reader.diagnostics)
    }

    private mutating func fail(_ sheet: Sheet, _ identifier: String, _ summary: String, hint: String?) {
        diagnostics.append(.error(identifier, summary, at: .file(sheet.source.path), hint: hint))
    }

    private mutating func resource(of sheet: Sheet) -> ResourceDescriptor? {
        let wanted = FoldedName(sheet.name).key
        let found = package.resources.first { resource in
            [resource.name, resource.title].compactMap { $0 }.contains { FoldedName($0).key == wanted }
        }
        if let found { return found }
        let names = package.resources.map(\.name) + package.resources.compactMap(\.title)
        fail(
            sheet,
            "SheetName",
            "the sheet \"\(sheet.name)\" bears the name of no table",
            hint: NearMiss.nearest(to: sheet.name, among: names).map { "did you mean \"\($0)\"?" }
                ?? "name it after a table (\(package.resources.map(\.name).joined(separator: ", "))), or delete it"
        )
        return nil
    }

    private mutating func table(_ sheet: Sheet, _ resource: ResourceDescriptor) -> ImportedTable? {
        let rows = sheet.rows().unwrap(into: &diagnostics)
        guard let schema = resource.schema, case .files(let paths) = resource.content, let path = paths.first,
            paths.count == 1, resource.format == .csv
        else {
            fail(
                sheet,
                "SheetTable",
                "the table \(resource.name) is not one CSV file with a schema, so a sheet cannot be written to it",
                hint: "give it one in datapackage.json"
            )
            return nil
        }
        guard let heads = rows.first?.cells, let columns = columns(heads, schema, sheet) else { return nil }
        var writer = DelimitedWriter(resource.dialect)
        writer.row(schema.fields.map(\.name))
        for row in rows.dropFirst() {
            writer.row(
                schema.fields.map { field in
                    columns[field.name].map { $0 < row.cells.count ? row.cells[$0] : "" }
                        .map { Self.written($0, as: field) } ?? ""
                }
            )
        }
        return ImportedTable(resource: resource.name, path: path.text, bytes: writer.bytes, rowCount: rows.count - 1)
    }

    /// Where each field stands on the sheet, by its name.
    private mutating func columns(_ heads: [String], _ schema: TableSchema, _ sheet: Sheet) -> [String: Int]? {
        var columns: [String: Int] = [:]
        let before = diagnostics.count
        for (index, head) in heads.enumerated() where !head.isEmpty {
            let wanted = FoldedName(head).key
            let field = schema.fields.first { field in
                [field.name, field.title].compactMap { $0 }.contains { FoldedName($0).key == wanted }
            }
            guard let field else {
                let names = schema.fields.map(\.name) + schema.fields.compactMap(\.title)
                fail(
                    sheet,
                    "SheetColumn",
                    "the head \"\(head)\" of column \(Self.letters(index)) is that of no field",
                    hint: NearMiss.nearest(to: head, among: names).map { "did you mean \"\($0)\"?" }
                        ?? "name it after a field (\(schema.fields.map(\.name).joined(separator: ", ")))"
                )
                continue
            }
            if let first = columns[field.name] {
                fail(
                    sheet,
                    "SheetColumn",
                    "columns \(Self.letters(first)) and \(Self.letters(index)) are both \(field.name)",
                    hint: "delete one of them"
                )
                continue
            }
            columns[field.name] = index
        }
        return diagnostics.count == before ? columns : nil
    }

    /// A cell as the field wants it: whole numbers without an idle ".0", true and false in small letters, the field's
    /// own decimal sign.
    private static func written(_ text: String, as field: Field) -> String {
        switch field.type {
        case .integer where text.hasSuffix(".0"): String(text.dropLast(2))
        case .number(let form) where form.decimalChar != ".": text.replacing(".", with: form.decimalChar)
        case .boolean(let form):
            switch text.uppercased() {
            case "TRUE": form.trueValues.first ?? text
            case "FALSE": form.falseValues.first ?? text
            default: text
            }
        default: text
        }
    }

    /// The letters that a spreadsheet gives to a column, from 0: A, B, …, Z, AA.
    private static func letters(_ index: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
        return index < 26 ? letter : letters(index / 26 - 1) + letter
    }
}
