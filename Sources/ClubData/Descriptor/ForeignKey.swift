/// Fields whose values must stand in the rows of a table, as SQL has it. A row where one of them is empty is not
/// checked.
public struct ForeignKey: Sendable, Hashable {
    /// The fields of this table.
    public let fields: [String]

    /// The table referred to, by resource name.
    public let resource: String

    /// The fields of that table, as many as ``fields``.
    public let referencedFields: [String]

    /// Where in the descriptor it stands.
    let range: Range<Int>
}
