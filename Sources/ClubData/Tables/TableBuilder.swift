import Diagnostics

/// Takes in the rows of a table, whatever the form of its file.
struct TableBuilder {
    let resource: ResourceDescriptor
    let schema: TableSchema
    private var columns: [ColumnBuilder]
    var places: CellPlaces
    var problems = TableProblems()
    /// By field, the rows whose cell could not be read; it is missing in the column.
    private var failed: [Set<Int>]
    /// The header of the first file.
    var header: DelimitedTableReader.Header?
    /// Whether a row could not be told into cells, so that it is not there.
    var lacksRows = false

    init(_ resource: ResourceDescriptor, _ schema: TableSchema, _ layout: CellPlaces.Layout) {
        self.resource = resource
        self.schema = schema
        columns = schema.fields.map(ColumnBuilder.init)
        places = CellPlaces(layout, fields: schema.fields.map(\.name))
        failed = Array(repeating: [], count: schema.fields.count)
    }

    /// Makes room for as many rows more.
    mutating func reserve(_ count: Int) {
        places.reserve(count)
        for index in columns.indices { columns[index].reserve(count) }
    }

    /// Begins a row; a cell for each field must follow.
    mutating func beginRow(_ place: RowPlace) { places.append(place) }

    /// Takes in the cell of a field.
    @inline(__always)
    mutating func append(_ bytes: Bytes, field: Int) {
        if !columns[field].append(bytes) { explain(bytes.text, field: field) }
    }

    /// Takes in an empty cell.
    mutating func appendMissing(field: Int) { columns[field].appendMissing() }

    /// Takes in a cell that cannot be read.
    mutating func append(_ problem: CellProblem, field: Int) {
        columns[field].appendMissing()
        add(problem, row: places.rows.count - 1, field: field)
    }

    private mutating func explain(_ text: String, field: Int) {
        let problem = columns[field].caster.explain(text, named: columns[field].field.name)
        add(problem, row: places.rows.count - 1, field: field)
    }

    private mutating func add(_ problem: CellProblem, row: Int, field: Int) {
        failed[field].insert(row)
        problems.add(
            .error(
                problem.identifier,
                problem.summary,
                at: places.location(row: row, field: field),
                hint: problem.hint + places.inSpreadsheet(row: row, field: field)
            )
        )
    }

    /// The table, held against the constraints of its fields; those fields that have a column.
    mutating func finish() -> Table {
        let fields = columns.indices.filter(places.hasColumn)
        var finished: [Column] = []
        for field in fields {
            let (column, tooWide) = columns[field].finish()
            let hint = "the largest number is \(Int.max), decimals counted in"
            for row in tooWide {
                let decimals = column.decimals == 1 ? "a decimal" : "\(column.decimals) decimals"
                let summary = "\(column.field.name) is too large in a column where another cell has \(decimals)"
                add(CellProblem(identifier: "TableType", summary: summary, hint: hint), row: row, field: field)
            }
            finished.append(column)
        }
        let unsound = fields.enumerated().filter { lacksRows || !failed[$1].isEmpty }.map(\.offset)
        let table = Table(
            resource: resource,
            columns: finished,
            fields: fields,
            places: places,
            unsoundColumns: Set(unsound)
        )
        let checker = ConstraintChecker(table: table, primaryKey: schema.primaryKey, failed: fields.map { failed[$0] })
        checker.check(into: &problems)
        return table
    }
}
