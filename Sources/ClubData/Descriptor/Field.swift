import StructuredText

/// What one column holds.
public struct Field: Sendable, Hashable {
    /// The column's name in the file's header.
    public let name: String

    /// What its cells are and how they are written.
    public let type: FieldType

    /// The name for people.
    public let title: String?

    /// What it holds, in CommonMark.
    public let description: String?

    /// What its cells must fulfil.
    public internal(set) var constraints: FieldConstraints

    /// The texts that stand for no value; the empty text alone where nothing else is said.
    public let missingValues: [String]

    /// Whether the column is kept out of everything published (`"private": true`, a property of our own).
    public let isPrivate: Bool

    /// The field as it was written, to be published again.
    public let node: Node

    /// The texts that a cell may be, where the constraint `enum` or the categories of a text say so; else nil.
    public var allowedTexts: [String]? {
        switch type {
        case .string, .any, .list: constraints.allowed
        case .integer, .number, .boolean, .date, .year, .yearMonth: nil
        }
    }
}
