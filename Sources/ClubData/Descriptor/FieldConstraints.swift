/// What the cells of a column must fulfil. Bounds and allowed values are kept as they are written in the field's
/// own form.
public struct FieldConstraints: Sendable, Hashable {
    /// Whether every row must have a value.
    public var isRequired = false

    /// Whether no two rows may have the same value.
    public var isUnique = false

    /// The least value.
    public var minimum: String?

    /// The greatest value.
    public var maximum: String?

    /// What every value must be greater than.
    public var exclusiveMinimum: String?

    /// What every value must be less than.
    public var exclusiveMaximum: String?

    /// The fewest characters of a text, or items of a list.
    public var minLength: Int?

    /// The most characters of a text, or items of a list.
    public var maxLength: Int?

    /// The regular expression that the whole text must match.
    public var pattern: String?

    /// The values that a cell may have.
    public var allowed: [String]?

    /// Nothing.
    public init() {}
}

extension FieldConstraints {
    /// A list of allowed values for a message; of many, their number.
    static func inWords(_ values: [String]) -> String {
        values.count <= 12 ? values.joined(separator: ", ") : "the \(values.count) allowed values"
    }
}
