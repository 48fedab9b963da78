import Diagnostics

extension DelimitedTableReader {
    /// Tells what is wrong with the header.
    func report(_ problem: HeaderMatch.Problem, _ cells: [CellSpan], _ row: RowPlace, _ builder: inout TableBuilder) {
        func place(_ position: Int) -> SourceLocation { file.location(of: cells[position].whole, from: row) }
        let whole = (cells.first?.whole.lowerBound ?? 0)..<(cells.last?.whole.upperBound ?? 0)
        let cell = problem.position.map { " (cell \(CellPlaces.letters($0))\(row.record) in a spreadsheet)" } ?? ""
        builder.problems.add(
            .error(
                problem.identifier,
                problem.summary,
                at: problem.position.map(place) ?? file.location(of: whole, from: row),
                hint: problem.hint + cell,
                notes: problem.first.map { [.init("first here", at: place($0))] } ?? []
            )
        )
    }

    /// Tells that there is not even a header.
    func reportEmpty(_ builder: inout TableBuilder) {
        let delimiter = String(Unicode.Scalar(dialect.delimiter))
        let names = builder.schema.fields.map(\.name).joined(separator: delimiter)
        builder.problems.add(
            .error(
                "TableEmpty",
                "the file is empty",
                at: .file(file.path),
                hint: "write the names of the columns into the first row: \(names)"
            )
        )
    }

    /// Tells that a row has more or fewer cells than the header.
    func reportWidth(_ count: Int, _ width: Int, _ row: RowPlace, _ builder: inout TableBuilder) {
        let delimiter = String(Unicode.Scalar(dialect.delimiter))
        let hint =
            count < width
            ? "add the missing cells; an empty one needs its \"\(delimiter)\" too"
            : "put a text that holds \"\(delimiter)\" in quotation marks"
        builder.problems.add(
            .error(
                "TableRow",
                "the row has \(CellSpan.words(count)), but there are \(width) columns",
                at: file.location(of: row.range, from: row),
                hint: "\(hint) (row \(row.record) in a spreadsheet)"
            )
        )
    }

    /// Tells why a row cannot be told into cells.
    func report(_ problem: ScanProblem, _ row: RowPlace, _ builder: inout TableBuilder) {
        let quote = String(Unicode.Scalar(dialect.quote))
        func place(_ offset: Int) -> SourceLocation { file.location(of: offset..<offset + 1, from: row) }
        func error(
            _ identifier: String,
            _ summary: String,
            _ offset: Int,
            _ hint: String,
            _ note: Diagnostic.Note? = nil
        ) {
            let notes = note.map { [$0] } ?? []
            builder.problems.add(.error(identifier, summary, at: place(offset), hint: hint, notes: notes))
        }
        switch problem {
        case .textAfterQuote(let opened, let closed):
            let closing = Diagnostic.Note("it is closed here, before the cell ends", at: place(closed))
            let summary = "the quotation mark that opens this cell is closed too early"
            error("TableQuote", summary, opened, "write a \(quote) inside the cell as \(quote)\(quote)", closing)
        case .neverClosed(let opened):
            let summary = "the quotation mark that opens this cell is never closed"
            error("TableQuote", summary, opened, "close it, or write a \(quote) inside a cell as \(quote)\(quote)")
        case .strayQuote(let offset):
            let summary = "a quotation mark stands inside a cell that does not start with one"
            let hint = "put the whole cell in quotation marks and write those inside as \(quote)\(quote)"
            error("TableQuote", summary, offset, hint)
        case .bareReturn(let offset):
            let hint = "save the file with line breaks of Unix or Windows (in a spreadsheet: CSV UTF-8)"
            error("TableLineEnd", "the line ends in a carriage return alone", offset, hint)
        case .longCell(let offset):
            let hint = "shorten it; is a line break or a quotation mark missing?"
            error("TableSize", "the cell is longer than \(DelimitedScanner.longestCell >> 20) MiB", offset, hint)
        case .tooManyCells(let offset):
            let hint = "take columns out, or split the table"
            error("TableSize", "the row has more than \(DelimitedScanner.mostColumns) cells", offset, hint)
        }
    }
}
