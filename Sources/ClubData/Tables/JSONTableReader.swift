import Diagnostics
import StructuredText

/// Reads a list of objects, or a header and lists of cells, into a table.
///
/// A name that an object leaves out is a missing value.
struct JSONTableReader {
    let file: SourceFile

    /// Adds the rows of a list to a table.
    func read(_ node: Node, into builder: inout TableBuilder) {
        guard case .sequence(let rows) = node.value else {
            add(
                "ValueType",
                "the table is \(node.inWords), not a list of rows",
                node,
                "write [ … ] around the rows",
                &builder
            )
            return
        }
        guard let first = rows.first else {
            builder.places.begin(file, positions: Array(builder.schema.fields.indices))
            return
        }
        var places = RowPlaces(file)
        if case .sequence(let header) = first.value {
            readLists(header, first, rows.dropFirst(), &places, &builder)
        } else {
            readObjects(rows, &places, &builder)
        }
    }

    private func readObjects(_ rows: [Node], _ places: inout RowPlaces, _ builder: inout TableBuilder) {
        let fields = builder.schema.fields
        let numbers = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        builder.places.begin(file, positions: Array(fields.indices))
        var unknown: Set<String> = []
        for (index, row) in rows.enumerated() {
            guard !builder.problems.isFull else { return }
            guard case .mapping(let entries) = row.value else {
                add(
                    "TableRow",
                    "the row is \(row.inWords), not an object",
                    row,
                    "write { … } with names and values",
                    &builder
                )
                builder.lacksRows = true
                continue
            }
            var cells: [Node?] = Array(repeating: nil, count: fields.count)
            for entry in entries {
                if let number = numbers[entry.key] {
                    cells[number] = entry.node
                } else if !builder.schema.fieldsMatch.allowsFurtherColumns, unknown.insert(entry.key).inserted {
                    reportUnknown(entry, fields.map(\.name), &builder)
                }
            }
            builder.beginRow(places.place(row, record: index + 1))
            for field in fields.indices { append(cells[field], field, &builder) }
        }
    }

    private func readLists(
        _ header: [Node],
        _ place: Node,
        _ rows: ArraySlice<Node>,
        _ places: inout RowPlaces,
        _ builder: inout TableBuilder
    ) {
        let match = HeaderMatch(
            header.map { $0.scalarText ?? "" },
            builder.schema,
            resource: builder.resource.name
        )
        for problem in match.problems {
            let node = problem.position.map { header[$0] } ?? place
            add(problem.identifier, problem.summary, node, problem.hint, &builder)
        }
        builder.places.begin(file, positions: match.positions)
        for (index, row) in rows.enumerated() {
            guard !builder.problems.isFull else { return }
            guard case .sequence(let cells) = row.value, cells.count == header.count else {
                let count =
                    if case .sequence(let cells) = row.value { "has " + CellSpan.words(cells.count) } else {
                        "is no list"
                    }
                let hint = "write as many as the first list names"
                add("TableRow", "the row \(count), but there are \(header.count) columns", row, hint, &builder)
                builder.lacksRows = true
                continue
            }
            builder.beginRow(places.place(row, record: index + 1))
            for (field, position) in match.positions.enumerated() {
                append(position.map { cells[$0] }, field, &builder)
            }
        }
    }

    private func append(_ node: Node?, _ field: Int, _ builder: inout TableBuilder) {
        let type = builder.schema.fields[field].type
        let name = builder.schema.fields[field].name
        guard let node, node.value != .null else { return builder.appendMissing(field: field) }
        guard let text = NativeValue.text(of: node, type) else {
            let problem = CellProblem(
                identifier: "TableType",
                summary: "\(name) is \(node.inWords), not \(NativeValue.words(type))",
                hint: NativeValue.hint(type)
            )
            return builder.append(problem, field: field)
        }
        text.withBytes { builder.append($0, field: field) }
    }

    private func reportUnknown(_ entry: Node.Entry, _ names: [String], _ builder: inout TableBuilder) {
        let name = entry.key
        let near = NearMiss.nearest(to: name, among: names)
        let resource = builder.resource.name
        builder.problems.add(
            .error(
                "TableColumn",
                "\"\(name)\" is no field of \(resource)",
                at: file.location(of: entry.keyRange),
                hint: near.map { "did you mean \"\($0)\"?" }
                    ?? "add a field \"\(name)\" to the schema of \(resource) in the descriptor, or take it out"
            )
        )
    }

    private func add(
        _ identifier: String,
        _ summary: String,
        _ node: Node,
        _ hint: String,
        _ builder: inout TableBuilder
    ) {
        builder.problems.add(.error(identifier, summary, at: file.location(of: node.range), hint: hint))
    }
}

/// Counts lines on from row to row.
private struct RowPlaces {
    private let file: SourceFile
    private var offset = 0
    private var line = 1

    init(_ file: SourceFile) { self.file = file }

    mutating func place(_ row: Node, record: Int) -> RowPlace {
        line += file.bytes[offset..<row.range.lowerBound].count { $0 == UInt8(ascii: "\n") }
        offset = row.range.lowerBound
        return RowPlace(row.range, line: line, record: record)
    }
}
