import Quantities

/// Takes in the cells of a column one by one, straight from the bytes of the file.
struct ColumnBuilder {
    let field: Field
    let caster: CellCaster

    private var cells: [Int] = []
    private var pool = TextPool()
    /// The decimals of each cell, kept until the widest is known.
    private var decimals: [UInt8] = []
    private let isDecimal: Bool

    init(_ field: Field) {
        self.field = field
        caster = CellCaster(type: field.type, missingValues: field.missingValues)
        isDecimal = if case .number = field.type { true } else { false }
    }

    /// Makes room for as many cells more, so that the list need not grow while it is filled.
    mutating func reserve(_ count: Int) {
        cells.reserveCapacity(cells.count + count)
        if isDecimal { decimals.reserveCapacity(decimals.count + count) }
    }

    /// Takes in a cell; false where its text is not of the field's type, and the cell is missing then.
    mutating func append(_ bytes: Bytes) -> Bool {
        switch caster.cast(bytes) {
        case .number(let number, let decimals):
            cells.append(number)
            if isDecimal { self.decimals.append(UInt8(decimals)) }
            return true
        case .text:
            cells.append(pool.index(of: bytes))
            return true
        case .missing:
            appendMissing()
            return true
        case nil:
            appendMissing()
            return false
        }
    }

    /// Takes in an empty cell.
    mutating func appendMissing() {
        cells.append(Column.missing)
        if isDecimal { decimals.append(0) }
    }

    /// The column, and the rows whose number does not fit beside those with more decimals.
    func finish() -> (column: Column, tooWide: [Int]) {
        switch field.type {
        case .number: widened()
        case .string, .any: (interned(.text), [])
        case .list: (interned(.list), [])
        case .integer: (column(.integer), [])
        case .boolean: (column(.boolean), [])
        case .date: (column(.date), [])
        case .year: (column(.year), [])
        case .yearMonth: (column(.yearMonth), [])
        }
    }

    private func column(_ kind: Column.Kind) -> Column {
        Column(field: field, kind: kind, cells: cells, texts: [])
    }

    private func interned(_ kind: Column.Kind) -> Column {
        let (texts, renumbering) = pool.finish()
        guard let renumbering else { return Column(field: field, kind: kind, cells: cells, texts: texts) }
        let renumbered = cells.map { $0 == Column.missing ? $0 : renumbering[$0] }
        return Column(field: field, kind: kind, cells: renumbered, texts: texts)
    }

    private func widened() -> (column: Column, tooWide: [Int]) {
        let widest = Int(decimals.max() ?? 0)
        var scaled = cells
        var tooWide: [Int] = []
        for row in scaled.indices where scaled[row] != Column.missing && Int(decimals[row]) < widest {
            let factor = FixedDecimal.powerOfTen(widest - Int(decimals[row]))
            let (units, overflow) = scaled[row].multipliedReportingOverflow(by: factor)
            scaled[row] = overflow ? Column.missing : units
            if overflow { tooWide.append(row) }
        }
        return (Column(field: field, kind: .number(decimals: widest), cells: scaled, texts: []), tooWide)
    }
}
