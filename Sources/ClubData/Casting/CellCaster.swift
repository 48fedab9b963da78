import Quantities

/// Turns the text of a cell into the number that stands for it in a column.
struct CellCaster: Sendable {
    let type: FieldType
    private let missingValues: [[UInt8]]
    private let emptyIsMissing: Bool
    private let number: NumberCast?
    private let trueValues: [[UInt8]]
    private let falseValues: [[UInt8]]

    /// What a cell is.
    enum Value: Equatable {
        /// One of the texts that stand for no value.
        case missing
        /// A whole number, day, year, month, 1 or 0; or a decimal times 10 to the power of `decimals`.
        case number(Int, decimals: Int)
        /// A text, to be kept as it is.
        case text
    }

    init(type: FieldType, missingValues: [String]) {
        self.type = type
        emptyIsMissing = missingValues.contains("")
        self.missingValues = missingValues.filter { !$0.isEmpty }.map { Array($0.utf8) }
        switch type {
        case .integer(let form): number = NumberCast(form, allowsDecimals: false)
        case .number(let form): number = NumberCast(form, allowsDecimals: true)
        default: number = nil
        }
        let form: BooleanForm? = if case .boolean(let form) = type { form } else { nil }
        trueValues = form?.trueValues.map { Array($0.utf8) } ?? []
        falseValues = form?.falseValues.map { Array($0.utf8) } ?? []
    }

    /// The value, or nil where the text is not of the field's type.
    func cast(_ bytes: Bytes) -> Value? {
        if bytes.isEmpty ? emptyIsMissing : isMissing(bytes) { return .missing }
        switch type {
        case .string, .any, .list:
            return .text
        case .integer, .number:
            return number?.cast(bytes).map { .number($0.units, decimals: $0.decimals) }
        case .boolean:
            if trueValues.contains(where: bytes.elementsEqual) { return .number(1, decimals: 0) }
            return falseValues.contains(where: bytes.elementsEqual) ? .number(0, decimals: 0) : nil
        case .date(let form):
            return form.date(bytes).map { .number($0.dayNumber, decimals: 0) }
        case .year:
            return DateCast.year(bytes).map { .number($0, decimals: 0) }
        case .yearMonth:
            return DateCast.yearMonth(bytes).map { .number($0, decimals: 0) }
        }
    }

    private func isMissing(_ bytes: Bytes) -> Bool {
        for value in missingValues where bytes.elementsEqual(value) { return true }
        return false
    }
}
