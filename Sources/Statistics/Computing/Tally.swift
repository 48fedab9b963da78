/// What the rows of an area come to in a period: the sum and how many rows and clubs stand behind it.
///
/// There is one for each measure, period and area, so it is kept small: rows are counted in 32 bits.
struct Tally: Sendable, Hashable {
    /// The sum of the values, in units of the column's last decimal place; the number of rows for a count.
    var sum = 0
    private var rowCount: Int32 = 0
    private var clubCount: Int32 = 0
    private var carriedCount: Int32 = 0
    /// Whether a sum went beyond what an integer holds.
    var overflowed = false
    /// Whether rows of an area that was divided may belong here, and nobody can say which: then the sum says nothing. It
    /// says what it should again in the area above, where all of them belong.
    var isDivided = false

    /// A tally of nothing.
    init() {}

    /// How many rows have a value.
    var rows: Int {
        get { Int(rowCount) }
        set { rowCount = Int32(clamping: newValue) }
    }

    /// How many clubs were in being, for a measure of reports.
    var clubs: Int {
        get { Int(clubCount) }
        set { clubCount = Int32(clamping: newValue) }
    }

    /// How many of ``rows`` state an earlier period.
    var carried: Int {
        get { Int(carriedCount) }
        set { carriedCount = Int32(clamping: newValue) }
    }

    /// Adds another tally, keeping note of an overflow.
    mutating func add(_ other: Tally) {
        let (sum, overflow) = sum.addingReportingOverflow(other.sum)
        self.sum = sum
        rows += other.rows
        clubs += other.clubs
        carried += other.carried
        overflowed = overflowed || other.overflowed || overflow
    }

    /// Adds a value of one row.
    mutating func add(value: Int) {
        let (sum, overflow) = sum.addingReportingOverflow(value)
        self.sum = sum
        rows += 1
        overflowed = overflowed || overflow
    }
}
