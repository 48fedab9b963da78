import Diagnostics

/// Reads a CSV file in one pass, from its bytes straight into columns.
struct DelimitedTableReader {
    let file: SourceFile
    let dialect: TableDialect

    /// Adds the file's rows to a table.
    func read(into builder: inout TableBuilder) {
        file.bytes.withUnsafeBufferPointer { bytes in
            let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            var scanner = DelimitedScanner(bytes, dialect, position: start)
            guard let header = readHeader(&scanner, bytes, &builder) else { return }
            builder.reserve(mostRows(header))
            readRows(&scanner, bytes, header, &builder)
        }
    }

    /// As many rows as the file can hold: one a line, and a row takes a byte for each cell at least.
    private func mostRows(_ header: Header) -> Int {
        min(file.lineCount, file.bytes.count / max(1, header.width))
    }

    /// Where the cell of each field stands in a row, and how many cells a row must have.
    struct Header {
        let positions: [Int?]
        let width: Int
    }

    private func readHeader(
        _ scanner: inout DelimitedScanner,
        _ bytes: Bytes,
        _ builder: inout TableBuilder
    ) -> Header? {
        let header = headerWithoutNames(scanner, bytes, builder) ?? readNames(&scanner, bytes, &builder)
        guard let header else { return nil }
        builder.places.begin(file, positions: header.positions)
        builder.header = builder.header ?? header
        return header
    }

    /// The header where the file has none: by the dialect, or because the table goes on in a further file.
    private func headerWithoutNames(
        _ scanner: DelimitedScanner,
        _ bytes: Bytes,
        _ builder: TableBuilder
    ) -> Header? {
        let names = Set(builder.schema.fields.map(\.name))
        guard dialect.hasHeader else { return Header(positions: Array(0..<names.count), width: names.count) }
        var ahead = scanner
        guard let header = builder.header, ahead.next()?.problem == nil,
            !ahead.cells.contains(where: { names.contains(text(of: $0, bytes)) })
        else { return nil }
        return header
    }

    private func readNames(
        _ scanner: inout DelimitedScanner,
        _ bytes: Bytes,
        _ builder: inout TableBuilder
    ) -> Header? {
        guard let record = scanner.next() else {
            reportEmpty(&builder)
            return nil
        }
        if let problem = record.problem {
            report(problem, record.place, &builder)
            return nil
        }
        let cells = scanner.cells
        let match = HeaderMatch(cells.map { text(of: $0, bytes) }, builder.schema, resource: builder.resource.name)
        for problem in match.problems { report(problem, cells, record.place, &builder) }
        if match.positions.allSatisfy({ $0 == nil }) { return nil }
        return Header(positions: match.positions, width: cells.count)
    }

    private func readRows(
        _ scanner: inout DelimitedScanner,
        _ bytes: Bytes,
        _ header: Header,
        _ builder: inout TableBuilder
    ) {
        var scratch: [UInt8] = []
        var blank: BlankRows?
        while !builder.problems.isFull, let record = scanner.next() {
            if let problem = record.problem {
                report(problem, record.place, &builder)
                builder.lacksRows = true
                continue
            }
            let cells = scanner.cells
            if cells.count > 1, isBlank(cells) {
                blank = BlankRows(after: blank, record.place)
                continue
            }
            if let rows = blank.take() { builder.problems.add(rows.warning(file)) }
            guard cells.count == header.width else {
                reportWidth(cells.count, header.width, record.place, &builder)
                builder.lacksRows = true
                continue
            }
            builder.beginRow(record.place)
            for (field, position) in header.positions.enumerated() {
                guard let position else {
                    builder.appendMissing(field: field)
                    continue
                }
                append(cells[position], bytes, field, &scratch, &builder)
            }
        }
        if let blank { builder.problems.add(blank.warning(file)) }
    }

    @inline(__always)
    private func append(
        _ cell: CellSpan,
        _ bytes: Bytes,
        _ field: Int,
        _ scratch: inout [UInt8],
        _ builder: inout TableBuilder
    ) {
        guard cell.hasDoubledQuotes else { return builder.append(bytes.part(cell.content), field: field) }
        unquote(cell, bytes, into: &scratch)
        scratch.withUnsafeBufferPointer { builder.append($0, field: field) }
    }

    private func isBlank(_ cells: [CellSpan]) -> Bool {
        for cell in cells where !cell.content.isEmpty { return false }
        return true
    }

    /// Two quotation marks become one.
    private func unquote(_ cell: CellSpan, _ bytes: Bytes, into scratch: inout [UInt8]) {
        scratch.removeAll(keepingCapacity: true)
        var index = cell.content.lowerBound
        while index < cell.content.upperBound {
            scratch.append(bytes[index])
            index += bytes[index] == dialect.quote ? 2 : 1
        }
    }

    private func text(of cell: CellSpan, _ bytes: Bytes) -> String {
        guard cell.hasDoubledQuotes else { return bytes.part(cell.content).text }
        var scratch: [UInt8] = []
        unquote(cell, bytes, into: &scratch)
        return String(decoding: scratch, as: UTF8.self)
    }
}
