import Diagnostics

/// The rows of a resource, in typed columns.
public struct Table: Sendable {
    /// What the descriptor says of the table.
    public let resource: ResourceDescriptor

    /// The columns, in the order of the schema's fields; a field without a column in the file is left out.
    public let columns: [Column]

    /// How many rows there are.
    public let rowCount: Int

    let places: CellPlaces
    /// By column, the index of its field.
    private let fields: [Int]
    private let indexes: [String: Int]
    /// Columns some of whose cells could not be read, so that not finding a value in them says nothing.
    let unsoundColumns: Set<Int>

    init(
        resource: ResourceDescriptor,
        columns: [Column],
        fields: [Int],
        places: CellPlaces,
        unsoundColumns: Set<Int>
    ) {
        self.resource = resource
        self.columns = columns
        self.fields = fields
        self.places = places
        self.unsoundColumns = unsoundColumns
        rowCount = places.rows.count
        indexes = Dictionary(columns.enumerated().map { ($1.field.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same rows with another column in the place of one.
    func replacing(column index: Int, with column: Column) -> Table {
        var columns = columns
        columns[index] = column
        return Table(
            resource: resource,
            columns: columns,
            fields: fields,
            places: places,
            unsoundColumns: unsoundColumns
        )
    }

    /// The files that the rows stand in, in the rows' order.
    public var files: [SourceFile] { places.files }

    /// The column of a name.
    public func column(_ name: String) -> Column? {
        indexes[name].map { columns[$0] }
    }

    /// The index of the column of a name.
    public func columnIndex(_ name: String) -> Int? { indexes[name] }

    /// Where a cell stands, by the row from 0 and the column's index in ``columns``.
    public func location(row: Int, column: Int) -> SourceLocation {
        places.location(row: row, field: fields[column])
    }

    /// The line of the file on which a row starts, from 1.
    public func line(ofRow row: Int) -> Int { places.rows[row].line }

    /// What a spreadsheet calls a cell, such as `C14`; nil for a table in JSON.
    public func spreadsheetCell(row: Int, column: Int) -> String? {
        places.spreadsheetCell(row: row, field: fields[column])
    }

    /// An error at a cell, whose hint ends with the cell's name in a spreadsheet.
    public func error(
        _ identifier: String,
        _ summary: String,
        row: Int,
        column: Int,
        hint: String,
        notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        .error(
            identifier,
            summary,
            at: location(row: row, column: column),
            hint: hint + places.inSpreadsheet(row: row, field: fields[column]),
            notes: notes
        )
    }
}

extension CellPlaces {
    /// The end of a hint that names the cell of a spreadsheet: ` (cell C14 in a spreadsheet)`.
    func inSpreadsheet(row: Int, field: Int) -> String {
        spreadsheetCell(row: row, field: field).map { " (cell \($0) in a spreadsheet)" } ?? ""
    }
}
