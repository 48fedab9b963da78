/// A span of the calendar that figures are reported for: a year, a half, nine months, a quarter or a month.
///
///     Period("2023")      // the year
///     Period("2023-H1")   // January to June
///     Period("2023-9M")   // January to September
///     Period("2023-Q2")   // April to June
///     Period("2023-06")   // June
///
/// The days are the calendar's; where an office closes its books on other days, that is data and not said here.
public struct Period: Sendable, Hashable {
    /// How long a period is and how it is counted.
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// January to December.
        case year

        /// January to June, July to December.
        case half

        /// January to September.
        case nineMonths

        /// Three months.
        case quarter

        /// One month.
        case month

        /// How many there are in a year: nine months are only counted from January.
        public var countInYear: Int {
            switch self {
            case .year, .nineMonths: 1
            case .half: 2
            case .quarter: 4
            case .month: 12
            }
        }

        /// The length in months.
        public var months: Int { self == .nineMonths ? 9 : 12 / countInYear }
    }

    /// The year, 1800...2200.
    public let year: Int

    /// How long it is.
    public let kind: Kind

    /// Which one in the year, from 1: 2 for the second quarter, 6 for June, 1 for a year and for nine months.
    public let index: Int

    /// `nil` when the year is not in 1800...2200 or there is no such period in a year.
    public init?(year: Int, kind: Kind, index: Int = 1) {
        guard CalendarDate.years.contains(year), index >= 1, index <= kind.countInYear else { return nil }
        self.year = year
        self.kind = kind
        self.index = index
    }

    /// A period by its ``id``; `nil` for any other text (`2023-Q5`, `2023-6`, `2023-q2`, `23`).
    public init?(_ id: some StringProtocol) {
        guard let period = withBytes(of: id, Self.parse) else { return nil }
        self = period
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Period? {
        guard bytes.count == 4 || bytes.count == 7, let year = wholeNumber(bytes[..<4]) else { return nil }
        if bytes.count == 4 { return Period(year: year, kind: .year) }
        guard bytes[4] == UInt8(ascii: "-") else { return nil }
        let last = wholeNumber(bytes[6...])
        switch (bytes[5], last) {
        case (UInt8(ascii: "H"), let index?): return Period(year: year, kind: .half, index: index)
        case (UInt8(ascii: "Q"), let index?): return Period(year: year, kind: .quarter, index: index)
        case (UInt8(ascii: "9"), nil) where bytes[6] == UInt8(ascii: "M"): return Period(year: year, kind: .nineMonths)
        default: return wholeNumber(bytes[5...]).flatMap { Period(year: year, kind: .month, index: $0) }
        }
    }

    /// The period's name in data and addresses: `2023`, `2023-H1`, `2023-9M`, `2023-Q2`, `2023-06`.
    public var id: String {
        switch kind {
        case .year: "\(year)"
        case .half: "\(year)-H\(index)"
        case .nineMonths: "\(year)-9M"
        case .quarter: "\(year)-Q\(index)"
        case .month: "\(year)-\(index < 10 ? "0" : "")\(index)"
        }
    }
}
