/// Writes rows of delimited text (RFC 4180), with line feeds, and quotation marks only where a cell needs them.
public struct DelimitedWriter: Sendable {
    /// What has been written, in UTF-8.
    public private(set) var bytes: [UInt8] = []

    private let delimiter: UInt8
    private let quote: UInt8
    private let lineEnd: String

    /// A writer in a dialect.
    public init(_ dialect: TableDialect = .standard, lineEnd: String = "\n") {
        self.init(delimiter: dialect.delimiter, quote: dialect.quote, lineEnd: lineEnd)
    }

    /// A writer with a delimiter of its own.
    public init(delimiter: UInt8, quote: UInt8 = UInt8(ascii: "\""), lineEnd: String = "\n") {
        self.delimiter = delimiter
        self.quote = quote
        self.lineEnd = lineEnd
    }

    /// Writes a row.
    public mutating func row(_ cells: some Sequence<String>) {
        var isFirst = true
        for cell in cells {
            if !isFirst { bytes.append(delimiter) }
            isFirst = false
            append(cell)
        }
        bytes += lineEnd.utf8
    }

    private mutating func append(_ cell: String) {
        let mustQuote = cell.utf8.contains { $0 == quote || $0 == 0x0A || $0 == 0x0D || $0 == delimiter }
        guard mustQuote else {
            bytes += cell.utf8
            return
        }
        bytes.append(quote)
        for byte in cell.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}
