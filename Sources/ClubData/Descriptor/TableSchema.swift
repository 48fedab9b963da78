/// What the columns of a table hold, and what ties its rows together (Table Schema, version 2).
public struct TableSchema: Sendable, Hashable {
    /// The columns, in order; their names are unique.
    public internal(set) var fields: [Field]

    /// How the columns of a file are matched to the fields.
    public let fieldsMatch: FieldsMatch

    /// The fields that together name a row; empty where there are none.
    public internal(set) var primaryKey: [String]

    /// Further sets of fields that no two rows share.
    public internal(set) var uniqueKeys: [[String]]

    /// Fields whose values must stand in another table.
    public internal(set) var foreignKeys: [ForeignKey]

    /// The field of a name.
    public func field(_ name: String) -> Field? {
        fields.first { $0.name == name }
    }

    /// How the columns of a file are matched to the fields.
    public enum FieldsMatch: String, Sendable, CaseIterable {
        /// The same columns in the same order.
        case exact
        /// The same columns in any order.
        case equal
        /// All fields have a column, and there may be further columns, which are not read.
        case subset
        /// All columns have a field; fields may lack a column.
        case superset
        /// At least one field has a column.
        case partial

        /// Whether every field must have a column.
        var needsEveryField: Bool { self == .exact || self == .equal || self == .subset }

        /// Whether a column without a field is passed over.
        var allowsFurtherColumns: Bool { self == .subset || self == .partial }
    }
}
