import Diagnostics
import StructuredText

/// Finds the cells of a table in its files again: a row's place is kept, a cell's is read anew when a diagnostic
/// needs it.
struct CellPlaces: Sendable {
    /// How the rows are written.
    let layout: Layout

    /// The files, in the order of their rows.
    private(set) var files: [SourceFile] = []

    /// The place of each row.
    private(set) var rows: [RowPlace] = []

    private let fields: [String]
    private var firstRows: [Int] = []
    private var positions: [[Int?]] = []

    /// How the rows are written.
    enum Layout: Sendable {
        case delimited(TableDialect)
        case json
    }

    init(_ layout: Layout, fields: [String]) {
        self.layout = layout
        self.fields = fields
    }

    /// Goes on with the rows of a file.
    ///
    /// - Parameter positions: By field, the position of its cell in a row; nil where the file has no such column.
    mutating func begin(_ file: SourceFile, positions: [Int?]) {
        files.append(file)
        firstRows.append(rows.count)
        self.positions.append(positions)
    }

    /// Makes room for as many rows more.
    mutating func reserve(_ count: Int) { rows.reserveCapacity(rows.count + count) }

    mutating func append(_ row: RowPlace) { rows.append(row) }

    /// Whether a field has a column in any of the files.
    func hasColumn(_ field: Int) -> Bool { positions.contains { $0[field] != nil } }

    private func fileIndex(_ row: Int) -> Int { firstRows.lastIndex { $0 <= row } ?? 0 }

    /// The place of a cell; of the row where the cell is not there.
    func location(row: Int, field: Int) -> SourceLocation {
        let file = files[fileIndex(row)]
        let range = cellRange(row: row, field: field) ?? start(of: row)
        return file.location(of: range, from: rows[row])
    }

    /// The place of the start of a row.
    private func start(of row: Int) -> Range<Int> {
        rows[row].range.lowerBound..<rows[row].range.lowerBound + 1
    }

    /// What a spreadsheet calls the cell, such as `C14`; nil for JSON, which no spreadsheet opens.
    func spreadsheetCell(row: Int, field: Int) -> String? {
        guard case .delimited = layout, let position = positions[fileIndex(row)][field] else { return nil }
        return Self.letters(position) + String(rows[row].record)
    }

    /// The letters over a column of a spreadsheet: A, B, …, Z, AA, AB, …
    static func letters(_ position: Int) -> String {
        var rest = position
        var letters = ""
        repeat {
            letters = String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26)))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }

    private func cellRange(row: Int, field: Int) -> Range<Int>? {
        let index = fileIndex(row)
        switch layout {
        case .delimited(let dialect):
            guard let position = positions[index][field] else { return nil }
            return files[index].bytes.withUnsafeBufferPointer { bytes in
                var scanner = DelimitedScanner(bytes, dialect, position: rows[row].range.lowerBound)
                guard scanner.next() != nil, scanner.cells.indices.contains(position) else { return nil }
                return scanner.cells[position].whole
            }
        case .json:
            let range = rows[row].range
            let part = SourceFile(path: "", bytes: Array(files[index].bytes[range]))
            guard let node = JSONParser.parse(part).value, let cell = cell(of: node, field, positions[index]) else {
                return nil
            }
            return cell.range.lowerBound + range.lowerBound..<cell.range.upperBound + range.lowerBound
        }
    }

    private func cell(of node: Node, _ field: Int, _ positions: [Int?]) -> Node? {
        guard case .sequence(let items) = node.value else { return node[fields[field]] }
        return positions[field].flatMap { items.indices.contains($0) ? items[$0] : nil }
    }
}
