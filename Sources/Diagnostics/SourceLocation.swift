/// A place in a source file, with the line it stands on.
public struct SourceLocation: Sendable, Hashable {
    /// The file's printed path, relative to the project folder.
    public let path: String

    /// The line, from 1; 0 where a diagnostic is about the file as a whole.
    public let line: Int

    /// The column, from 1, in characters as a reader sees them; 0 where the diagnostic is about a whole file.
    public let column: Int

    /// How many characters the caret underlines, at least 1.
    public let width: Int

    /// The text of the line, or nil where there is none to show.
    public let excerpt: String?

    /// Makes a place from its parts.
    public init(path: String, line: Int, column: Int, width: Int = 1, excerpt: String? = nil) {
        self.path = path
        self.line = line
        self.column = column
        self.width = width
        self.excerpt = excerpt
    }

    /// A place that is a file as a whole: one that is missing, empty or cannot be read.
    public static func file(_ path: String) -> SourceLocation {
        SourceLocation(path: path, line: 0, column: 0)
    }

    /// `path:line:column`, or the path alone for a file as a whole.
    public var label: String {
        line == 0 ? path : "\(path):\(line):\(column)"
    }
}
