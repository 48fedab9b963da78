import ClubData
import Quantities

/// Which rows take part: a test of one column. A missing cell never passes.
public struct Condition: Sendable, Hashable {
    /// The column. `club.founded` is the column `founded` of the row's club.
    public let field: String

    /// What the cell must be.
    public let test: Test

    /// What the cell must be.
    public enum Test: Sendable, Hashable {
        /// One of these texts; a list passes where it holds one of them.
        case oneOf([String])
        /// Within bounds, given in the column's own terms: a number, or a date as its day number.
        case range(Bounds)
    }

    /// Bounds of a number or a date.
    public struct Bounds: Sendable, Hashable {
        /// The cell must be at least this (`from`).
        public var from: Ratio?
        /// The cell must be more than this (`over`).
        public var over: Ratio?
        /// The cell must be at most this (`to`).
        public var to: Ratio?
        /// The cell must be less than this (`under`).
        public var under: Ratio?

        /// Whether a value is within them.
        public func contains(_ value: Ratio) -> Bool {
            if let from, value < from { return false }
            if let over, value <= over { return false }
            if let to, value > to { return false }
            if let under, value >= under { return false }
            return true
        }
    }

    /// The test over the cells of a column, as a lookup by cell where the column holds texts.
    func rows(of column: Column) -> [Bool] {
        switch test {
        case .oneOf(let texts):
            let wanted = Set(texts)
            if column.kind == .list {
                return column.cells.indices.map { row in column.texts(row).contains(where: wanted.contains) }
            }
            let accepted = column.texts.map(wanted.contains)
            return column.cells.map { $0 != Column.missing && accepted.indices.contains($0) && accepted[$0] }
        case .range(let bounds):
            return column.cells.indices.map { row in
                guard let value = column.ratio(row) ?? column.date(row).map({ Ratio($0.dayNumber) }) else {
                    return false
                }
                return bounds.contains(value)
            }
        }
    }
}
