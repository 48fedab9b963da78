import ClubData
import Diagnostics
import Localization
import Quantities
import Statistics
import StructuredText

/// A public table in the forms it can be downloaded in.
///
/// Fields marked private are left out of every form.
struct TableDownload: Sendable {
    let table: Table
    var suppression = Suppression.none

    private var columns: [Column] { table.columns.filter { !$0.field.isPrivate } }

    /// For programs: UTF-8, comma, decimal point, no byte order mark, a line feed after each row (RFC 4180 but for the
    /// line feed, as the Frictionless standard's default dialect reads both).
    var csv: [UInt8] {
        write(delimiter: UInt8(ascii: ",")) { column, row in text(column, row) }
    }

    /// For a spreadsheet in Vietnamese: byte order mark, semicolon, decimal comma. A text that a spreadsheet would run
    /// as a formula gets an apostrophe in front; the form for programs is left as it is.
    var excelCSV: [UInt8] {
        [0xEF, 0xBB, 0xBF]
            + write(delimiter: UInt8(ascii: ";"), lineEnd: "\r\n") { column, row in
                let text = text(column, row)
                switch column.kind {
                case .number: return text.replacing(".", with: ",")
                case .text, .list: return Self.harmless(text)
                default: return text
                }
            }
    }

    /// One object a row; a missing cell is null.
    var json: [UInt8] {
        Node.list(
            table.rowsInOrder(of: columns, suppression).map { row in
                Node(
                    .mapping(
                        columns.map { column in
                            Node.Entry(key: column.field.name, keyRange: 0..<0, node: node(column, row))
                        }
                    ),
                    range: 0..<0
                )
            }
        ).jsonText
    }

    /// A cell's text; a withheld one is as empty as a missing one, and the descriptor tells how many there are.
    private func text(_ column: Column, _ row: Int) -> String {
        isWithheld(column, row) ? "" : column.text(row) ?? ""
    }

    private func node(_ column: Column, _ row: Int) -> Node { isWithheld(column, row) ? .null : column.node(row) }

    private func isWithheld(_ column: Column, _ row: Int) -> Bool {
        suppression.withholds(table: table.resource.name, field: column.field.name, row: row)
    }

    private func write(
        delimiter: UInt8,
        lineEnd: String = "\n",
        _ text: (Column, Int) -> String
    ) -> [UInt8] {
        var writer = DelimitedWriter(delimiter: delimiter, lineEnd: lineEnd)
        let columns = columns
        writer.row(columns.map(\.field.name))
        for row in table.rowsInOrder(of: columns, suppression) { writer.row(columns.map { text($0, row) }) }
        return writer.bytes
    }

    /// Source: OWASP, "CSV Injection": cells that begin with =, +, -, @, tab or carriage return.
    private static func harmless(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return text }
        return "'" + text
    }
}

extension Column {
    /// The value as JSON.
    func node(_ row: Int) -> Node {
        guard let text = text(row) else { return .null }
        switch kind {
        case .integer, .number, .year: return .number(text)
        case .boolean: return .boolean(text == "true")
        case .list: return .list(texts(row).map(Node.text))
        case .text, .date, .yearMonth: return .text(text)
        }
    }
}
