import Quantities

/// The cells of one column as numbers, one after the other, so that millions of them are added up in no time.
///
/// What a number stands for depends on ``kind``; ``missing`` stands for an empty cell in all of them. The accessors
/// take a row from 0 and give nil where the cell is missing or the column is not of their kind.
public struct Column: Sendable {
    /// The number that stands for an empty cell.
    public static let missing = Int.min

    /// What the descriptor says of the column.
    public let field: Field

    /// What the numbers stand for.
    public let kind: Kind

    /// A number for each row.
    public let cells: [Int]

    /// For texts and lists: the different texts, in the order in which they first stand; a cell is an index here. A
    /// list stands here as one text, as it is written.
    public let texts: [String]

    /// What the numbers of a column stand for.
    public enum Kind: Sendable, Hashable {
        /// The number itself.
        case integer
        /// A decimal, times 10 to the power of `decimals`, the most that a cell of the column has.
        case number(decimals: Int)
        /// An index of ``Column/texts``.
        case text
        /// 1 for true, 0 for false.
        case boolean
        /// Days since 1/1/1970.
        case date
        /// The year.
        case year
        /// Twelve times the year plus the month from 0.
        case yearMonth
        /// An index of ``Column/texts``, where the items are still one text.
        case list
    }

    /// How many decimals the numbers have; 0 for what is not a decimal.
    public var decimals: Int {
        if case .number(let decimals) = kind { return decimals }
        return 0
    }

    /// Whether the cells are quantities that can be added up.
    public var isNumeric: Bool {
        switch kind {
        case .integer, .number: true
        case .text, .boolean, .date, .year, .yearMonth, .list: false
        }
    }

    /// Whether the cell is empty.
    public func isMissing(_ row: Int) -> Bool { cells[row] == Self.missing }

    /// A whole number or a year.
    public func integer(_ row: Int) -> Int? {
        switch kind {
        case .integer, .year: isMissing(row) ? nil : cells[row]
        default: nil
        }
    }

    /// A whole number, a decimal or a year, exactly.
    public func ratio(_ row: Int) -> Ratio? {
        guard !isMissing(row) else { return nil }
        return switch kind {
        case .integer, .year: Ratio(cells[row])
        case .number(let decimals): FixedDecimal(units: cells[row], decimals: decimals)?.ratio
        default: nil
        }
    }

    /// A day.
    public func date(_ row: Int) -> CalendarDate? {
        guard kind == .date, !isMissing(row) else { return nil }
        return CalendarDate(dayNumber: cells[row])
    }

    /// True or false.
    public func boolean(_ row: Int) -> Bool? {
        kind == .boolean && !isMissing(row) ? cells[row] == 1 : nil
    }

    /// The items of a list, empty ones left out; for a text, the text alone. Empty where the cell is missing.
    public func texts(_ row: Int) -> [String] {
        guard let text = text(row) else { return [] }
        guard case .list(let form) = field.type else { return [text] }
        return text.split(separator: form.delimiter).map(String.init)
    }

    /// The cell as a text for machines, whatever its kind: a text as it is, `64.3`, `2023-06-30`, `true`.
    public func text(_ row: Int) -> String? {
        guard !isMissing(row) else { return nil }
        return machineText(of: cells[row])
    }

    func machineText(of cell: Int) -> String {
        switch kind {
        case .text, .list: texts[cell]
        case .integer, .year: String(cell)
        case .number(let decimals): FixedDecimal(units: cell, decimals: decimals)?.machineText ?? String(cell)
        case .boolean: cell == 1 ? "true" : "false"
        case .date: CalendarDate(dayNumber: cell)?.iso ?? String(cell)
        case .yearMonth: DateCast.yearMonthText(cell)
        }
    }
}
