import Quantities

/// What the numbers, days and truth values of a column must fulfil, turned into the terms of its cells.
struct NumberRules {
    private let column: Column
    /// The least cell that is at least the minimum, and the least that is above the exclusive one.
    private let minimum: Int?
    private let above: Int?
    /// The greatest cell that is at most the maximum, and the greatest that is below the exclusive one.
    private let maximum: Int?
    private let under: Int?
    private let allowed: Set<Int>?

    init(_ column: Column) {
        self.column = column
        let constraints = column.field.constraints
        let caster = CellCaster(type: column.field.type, missingValues: [])
        func bound(_ text: String?) -> Bound? {
            text.flatMap { text in text.withBytes { caster.cast($0) } }.flatMap { Bound($0, column.decimals) }
        }
        minimum = bound(constraints.minimum).map { $0.exact ?? $0.next }
        above = bound(constraints.exclusiveMinimum)?.next
        maximum = bound(constraints.maximum)?.below
        under = bound(constraints.exclusiveMaximum).map { $0.exact.map { $0 - 1 } ?? $0.below }
        allowed = constraints.allowed.map { texts in Set(texts.compactMap { bound($0)?.exact }) }
    }

    /// A value beside the cells of a column.
    private struct Bound {
        /// The cell with the same value, where there is one.
        let exact: Int?
        /// The greatest cell that is not greater.
        let below: Int

        /// The least cell that is greater.
        var next: Int { below == .max ? .max : below + 1 }

        init?(_ value: CellCaster.Value, _ decimals: Int) {
            guard case .number(let units, let own) = value else { return nil }
            let scale = FixedDecimal.powerOfTen(abs(decimals - own))
            if own <= decimals {
                let (scaled, overflow) = units.multipliedReportingOverflow(by: scale)
                exact = overflow ? nil : scaled
                below = overflow ? (units < 0 ? .min + 1 : .max) : scaled
            } else {
                let (quotient, remainder) = units.quotientAndRemainder(dividingBy: scale)
                exact = remainder == 0 ? quotient : nil
                below = remainder < 0 ? quotient - 1 : quotient
            }
        }
    }

    /// Whether every cell fulfils them.
    var isEmpty: Bool { minimum == nil && above == nil && maximum == nil && under == nil && allowed == nil }

    /// Whether a cell fulfils them; it is not missing.
    @inline(__always)
    func accepts(_ cell: Int) -> Bool {
        if let minimum, cell < minimum { return false }
        if let above, cell < above { return false }
        if let maximum, cell > maximum { return false }
        if let under, cell > under { return false }
        if let allowed { return allowed.contains(cell) }
        return true
    }

    /// What is wrong with a cell that is not accepted.
    func problem(_ cell: Int) -> CellProblem {
        let start = "\(column.field.name) is \(column.machineText(of: cell))"
        let constraints = column.field.constraints
        func range(_ relation: String, _ bound: String?) -> CellProblem {
            CellProblem(
                identifier: "TableRange",
                summary: "\(start), \(relation) \(bound ?? "")",
                hint: "mend the value, or the bound in the descriptor"
            )
        }
        if let minimum, cell < minimum { return range("less than the minimum", constraints.minimum) }
        if let above, cell < above { return range("which is not more than", constraints.exclusiveMinimum) }
        if let maximum, cell > maximum { return range("more than the maximum", constraints.maximum) }
        if let under, cell > under { return range("which is not less than", constraints.exclusiveMaximum) }
        return CellProblem(
            identifier: "TableEnum",
            summary: "\(start), not one of \(FieldConstraints.inWords(constraints.allowed ?? []))",
            hint: "write one of these, or add it to the enum of the field in the descriptor"
        )
    }
}
