/// What the cells of a column are, with the way they are written.
public enum FieldType: Sendable, Hashable {
    /// A text.
    case string(StringFormat)
    /// A whole number within 64 bits.
    case integer(NumberForm)
    /// An exact decimal with at most 9 decimals, within 64 bits.
    case number(NumberForm)
    /// True or false.
    case boolean(BooleanForm)
    /// A day from 1800 to 2200, written `2023-06-30` or as a pattern says.
    case date(DateForm)
    /// A year from 1800 to 2200.
    case year
    /// A month, written `2023-06`.
    case yearMonth
    /// Several texts in one cell.
    case list(ListForm)
    /// A text that is not looked into.
    case any

    /// The type's name in the standard.
    public var name: String {
        switch self {
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .date: "date"
        case .year: "year"
        case .yearMonth: "yearmonth"
        case .list: "list"
        case .any: "any"
        }
    }

    /// The names of the types that are read.
    static let supportedNames = ["string", "integer", "number", "boolean", "date", "year", "yearmonth", "list", "any"]

    /// The names of the standard's further types.
    static let unsupportedNames = ["object", "array", "datetime", "time", "duration", "geopoint", "geojson"]
}

/// How a number is written.
public struct NumberForm: Sendable, Hashable {
    /// What stands before the decimals.
    public let decimalChar: String

    /// What stands between groups of three digits, or nil where digits are not grouped.
    public let groupChar: String?

    /// Whether nothing but the number stands in the cell; false lets `64,3%` or `EUR 95` pass.
    public let isBare: Bool

    /// Digits with a full stop before the decimals, and nothing else.
    public static let standard = NumberForm(decimalChar: ".", groupChar: nil, isBare: true)
}

/// How true and false are written.
public struct BooleanForm: Sendable, Hashable {
    /// The texts that mean true.
    public let trueValues: [String]

    /// The texts that mean false.
    public let falseValues: [String]

    /// Those of the standard.
    public static let standard = BooleanForm(
        trueValues: ["true", "True", "TRUE", "1"],
        falseValues: ["false", "False", "FALSE", "0"]
    )
}

/// How several values stand in one cell.
public struct ListForm: Sendable, Hashable {
    /// What stands between two items.
    public let delimiter: String

    /// What each item is, in the default form of its type.
    public let itemType: ItemType

    /// What an item is.
    public enum ItemType: String, Sendable, CaseIterable {
        /// Any text.
        case string
        /// A whole number.
        case integer
        /// `true` or `false`.
        case boolean
        /// A decimal.
        case number
        /// A day.
        case date
    }
}
