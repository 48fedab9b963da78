import StructuredText

/// What the descriptor says of one table: where its data is, how the file is written, and what its columns hold.
public struct ResourceDescriptor: Sendable, Hashable {
    /// The table's name, by which indicators and keys refer to it: `reports`.
    public let name: String

    /// The name for people.
    public let title: String?

    /// What the table holds, in CommonMark.
    public let description: String?

    /// Where the rows are.
    public let content: Content

    /// How the file is written.
    public let format: Format

    /// How the text of a file is turned into bytes.
    public let encoding: TextEncoding

    /// How the rows of a CSV file are written.
    public let dialect: TableDialect

    /// What the columns hold, or nil for a file that is no table.
    public let schema: TableSchema?

    /// Where the data comes from; those of the package where the resource names none.
    public let sources: [DataSource]

    /// The terms of use; those of the package where the resource names none.
    public let licenses: [License]

    /// Whether the figures are made up to show the site at work (`"illustrative": true`, a property of our own).
    public let isIllustrative: Bool

    /// The size the file must have, where the descriptor says it.
    public let byteCount: Int?

    /// The SHA-256 that the file must have, as 64 hexadecimal digits, where the descriptor says it.
    public let hash: String?

    /// The resource as it was written, to be published again.
    public let node: Node

    /// Where the rows are.
    public enum Content: Sendable, Hashable {
        /// In files, by paths relative to the descriptor's folder; the rows of the second follow those of the first.
        case files([Path])
        /// In the descriptor itself: a list of objects or of lists.
        case inline(Node)
    }

    /// A path relative to the descriptor's folder, without `..`.
    public struct Path: Sendable, Hashable {
        /// The path: `clubs.csv`.
        public let text: String
        /// Where in the descriptor it stands.
        let range: Range<Int>
    }

    /// How a file is written.
    public enum Format: Sendable, Hashable {
        /// Delimited text (RFC 4180).
        case csv
        /// A list of objects or of lists (RFC 8259).
        case json
        /// Something that is not read as a table.
        case other(String)
    }
}
