/// How the rows of a CSV file are written (Table Dialect, version 2).
public struct TableDialect: Sendable, Hashable {
    /// The byte between two cells; a comma where nothing else is said.
    public let delimiter: UInt8

    /// The byte around a cell that holds delimiters or line breaks.
    public let quote: UInt8

    /// Whether two quotation marks inside a quoted cell stand for one.
    public let doublesQuotes: Bool

    /// Whether the first row names the columns.
    public let hasHeader: Bool

    /// What a row starts with that is a comment and no data.
    public let comment: String?

    /// Whether spaces after a delimiter are passed over.
    public let skipsInitialSpace: Bool

    /// That of RFC 4180.
    public static let standard = TableDialect()

    init(
        delimiter: UInt8 = UInt8(ascii: ","),
        quote: UInt8 = UInt8(ascii: "\""),
        doublesQuotes: Bool = true,
        hasHeader: Bool = true,
        comment: String? = nil,
        skipsInitialSpace: Bool = false
    ) {
        self.delimiter = delimiter
        self.quote = quote
        self.doublesQuotes = doublesQuotes
        self.hasHeader = hasHeader
        self.comment = comment
        self.skipsInitialSpace = skipsInitialSpace
    }
}
