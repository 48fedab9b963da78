/// Gives rows numbers, so that two rows have the same number exactly where all their cells are the same.
enum RowNumbering {
    /// A number for each row; ``Column/missing`` where a cell is missing.
    static func numbers(of columns: [Column]) -> [Int] {
        guard var numbers = columns.first?.cells else { return [] }
        for column in columns.dropFirst() {
            var pairs = PairNumbers(numbers, column.cells)
            for (row, cell) in column.cells.enumerated() {
                let isMissing = numbers[row] == Column.missing || cell == Column.missing
                numbers[row] = isMissing ? Column.missing : pairs.number(numbers[row], cell)
            }
        }
        return numbers
    }
}

/// Numbers pairs of cells in the order in which they come.
///
/// Most keys are texts, days or small numbers: where all pairs that can be are few, they are looked up in a table of
/// them, which takes a tenth of the time.
struct PairNumbers {
    private let firsts: NumberSpan
    private let seconds: NumberSpan
    private let isFlat: Bool
    private var table: [Int32] = []
    private var dictionary: [Pair: Int] = [:]
    private var count = 0

    private struct Pair: Hashable {
        let first: Int
        let second: Int
    }

    /// - Parameter first, second: All cells that pairs can be made of.
    init(_ first: [Int], _ second: [Int]) {
        firsts = NumberSpan(first)
        seconds = NumberSpan(second)
        let (size, overflow) = firsts.count.multipliedReportingOverflow(by: seconds.count)
        isFlat = !overflow && size <= NumberSpan.mostFlat(forRows: first.count)
        if isFlat { table = Array(repeating: -1, count: size) }
    }

    /// The number of a pair, a new one where it has none.
    mutating func number(_ first: Int, _ second: Int) -> Int {
        if let known = known(first, second) { return known }
        if isFlat {
            table[slot(first, second)] = Int32(count)
        } else {
            dictionary[Pair(first: first, second: second)] = count
        }
        count += 1
        return count - 1
    }

    /// The number of a pair, or nil where it has none.
    func known(_ first: Int, _ second: Int) -> Int? {
        guard isFlat else { return dictionary[Pair(first: first, second: second)] }
        guard firsts.contains(first), seconds.contains(second) else { return nil }
        let number = table[slot(first, second)]
        return number < 0 ? nil : Int(number)
    }

    private func slot(_ first: Int, _ second: Int) -> Int {
        (first - firsts.lowest) * seconds.count + second - seconds.lowest
    }
}

/// The numbers from the lowest to the highest of some cells.
struct NumberSpan {
    let lowest: Int
    /// How many numbers there are from the lowest to the highest; `Int.max` where they are more.
    let count: Int

    init(_ cells: [Int]) {
        var (lowest, highest) = (Int.max, Int.min)
        for cell in cells where cell != Column.missing {
            lowest = min(lowest, cell)
            highest = max(highest, cell)
        }
        let (width, overflow) = highest.subtractingReportingOverflow(lowest)
        self.lowest = lowest
        count = highest < lowest ? 0 : overflow || width == .max ? .max : width + 1
    }

    func contains(_ cell: Int) -> Bool {
        // The distance of two numbers fits in a word without a sign, however far apart they are.
        cell >= lowest && UInt(bitPattern: cell &- lowest) < UInt(count)
    }

    /// Up to how many numbers a table of them is made, so that it stays small beside the columns.
    static func mostFlat(forRows rows: Int) -> Int { max(1 << 16, 4 * rows) }
}

/// The first row of each number.
struct FirstRows {
    private let span: NumberSpan
    private let isFlat: Bool
    private var table: [Int32] = []
    private var dictionary: [Int: Int] = [:]

    init(_ numbers: [Int]) {
        span = NumberSpan(numbers)
        isFlat = span.count <= NumberSpan.mostFlat(forRows: numbers.count)
        if isFlat { table = Array(repeating: -1, count: span.count) }
    }

    /// The first row of a number, or nil where this row is the first.
    mutating func first(of number: Int, row: Int) -> Int? {
        guard isFlat else {
            if let first = dictionary[number] { return first }
            dictionary[number] = row
            return nil
        }
        let slot = number - span.lowest
        if table[slot] >= 0 { return Int(table[slot]) }
        table[slot] = Int32(row)
        return nil
    }
}
