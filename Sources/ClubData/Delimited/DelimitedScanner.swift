/// Tells the rows and cells of delimited text apart (RFC 4180), byte by byte and without a copy.
///
/// Lines may end in LF or CR LF. Empty lines and comments are passed over. After a row that cannot be told into cells
/// the scanner goes on with the next line.
struct DelimitedScanner {
    /// The longest cell, in bytes.
    static let longestCell = 1 << 20

    /// The most columns.
    static let mostColumns = 1_000

    /// Where the next row starts.
    private(set) var position: Int

    /// The line at ``position``, from 1.
    private(set) var line: Int

    /// How many rows were passed, comments and empty lines among them: the number a spreadsheet gives to the row.
    private(set) var record: Int

    /// The cells of the row that was read last.
    private(set) var cells: [CellSpan] = []

    private let bytes: Bytes
    private let delimiter: UInt8
    private let quote: UInt8
    private let doublesQuotes: Bool
    private let skipsInitialSpace: Bool
    private let comment: [UInt8]

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    init(_ bytes: Bytes, _ dialect: TableDialect, position: Int = 0, line: Int = 1, record: Int = 0) {
        self.bytes = bytes
        self.position = position
        self.line = line
        self.record = record
        delimiter = dialect.delimiter
        quote = dialect.quote
        doublesQuotes = dialect.doublesQuotes
        skipsInitialSpace = dialect.skipsInitialSpace
        comment = Array((dialect.comment ?? "").utf8)
    }

    /// A row that was read.
    struct Record {
        /// Where it stands.
        let place: RowPlace
        /// What is wrong with it; its cells say nothing then.
        let problem: ScanProblem?
    }

    /// Reads the next row, or nil at the end.
    mutating func next() -> Record? {
        while position < bytes.count {
            let (start, startLine) = (position, line)
            record += 1
            if isComment {
                skipLine(from: start)
                continue
            }
            let problem = scanRow()
            if let problem { skipLine(from: start, problem) }
            if problem == nil, cells.count == 1, cells[0].content.isEmpty, !cells[0].isQuoted { continue }
            return Record(place: RowPlace(start..<position, line: startLine, record: record), problem: problem)
        }
        return nil
    }

    private var isComment: Bool {
        !comment.isEmpty && position + comment.count <= bytes.count
            && bytes[position..<position + comment.count].elementsEqual(comment)
    }

    /// Goes to the start of the line after the one a row starts on.
    private mutating func skipLine(from start: Int, _ problem: ScanProblem? = nil) {
        if case .bareReturn = problem { return position = bytes.count }
        line -= bytes[start..<max(start, position)].count { $0 == Self.lineFeed }
        let end = bytes[start...].firstIndex(of: Self.lineFeed) ?? bytes.count - 1
        position = end + 1
        line += 1
    }

    private mutating func scanRow() -> ScanProblem? {
        cells.removeAll(keepingCapacity: true)
        while true {
            if skipsInitialSpace {
                while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
            }
            let isQuoted = position < bytes.count && bytes[position] == quote
            if let problem = isQuoted ? scanQuoted() : scanBare() { return problem }
            guard position < bytes.count else { return nil }
            let byte = bytes[position]
            position += 1
            if byte == delimiter {
                guard cells.count < Self.mostColumns else { return .tooManyCells(position - 1) }
                continue
            }
            if byte == Self.carriageReturn, position < bytes.count { position += 1 }
            line += 1
            return nil
        }
    }

    /// Reads a cell without quotation marks, up to the delimiter or the end of the line.
    @inline(__always)
    private mutating func scanBare() -> ScanProblem? {
        let start = position
        var index = start
        let end = bytes.count
        while index < end {
            let byte = bytes[index]
            if byte == delimiter || byte == Self.lineFeed { break }
            if byte == Self.carriageReturn {
                if index + 1 < end, bytes[index + 1] == Self.lineFeed { break }
                // At the very end of a file it is no more than half a line break.
                if index + 1 == end { break }
                return .bareReturn(index)
            }
            if byte == quote { return .strayQuote(index) }
            index += 1
        }
        position = index
        cells.append(CellSpan(content: start..<index))
        return index - start > Self.longestCell ? .longCell(start) : nil
    }

    /// Reads a quoted cell, to just after its closing mark.
    private mutating func scanQuoted() -> ScanProblem? {
        let opened = position
        let limit = min(bytes.count, opened + 2 + Self.longestCell)
        var span = CellSpan(content: opened + 1..<opened + 1, isQuoted: true)
        var index = opened + 1
        while index < limit {
            let byte = bytes[index]
            if byte == quote {
                guard doublesQuotes, index + 1 < bytes.count, bytes[index + 1] == quote else { break }
                span.hasDoubledQuotes = true
                index += 1
            } else if byte == Self.lineFeed {
                line += 1
            }
            index += 1
        }
        position = index
        guard index < limit else { return limit < bytes.count ? .longCell(opened) : .neverClosed(opened: opened) }
        span.content = opened + 1..<index
        cells.append(span)
        position += 1
        return closesCell(at: position) ? nil : .textAfterQuote(opened: opened, closed: index)
    }

    private func closesCell(at position: Int) -> Bool {
        guard position < bytes.count else { return true }
        switch bytes[position] {
        case delimiter, Self.lineFeed: return true
        case Self.carriageReturn: return position + 1 == bytes.count || bytes[position + 1] == Self.lineFeed
        default: return false
        }
    }
}
