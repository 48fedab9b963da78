/// A day of the Gregorian calendar, without time or time zone, from 1/1/1800 to 31/12/2200.
public struct CalendarDate: Sendable, Hashable {
    /// 1800...2200
    public let year: Int

    /// 1...12
    public let month: Int

    /// 1...31
    public let day: Int

    /// The years that a date may lie in: anything beyond is taken for a slip of the pen.
    public static let years = 1800...2200

    /// `nil` when there is no such day, as 29/2/2023, or when the year is not in 1800...2200.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month), day >= 1,
            day <= Self.lastDay(ofMonth: month, year: year)
        else { return nil }
        self.init(knownYear: year, month: month, day: day)
    }

    /// A date written as `2020-08-31`: four, two and two digits and nothing else (ISO 8601, extended form).
    ///
    /// `nil` for any other form and for a day that does not exist.
    public init?(iso text: some StringProtocol) {
        guard let date = withBytes(of: text, Self.parse) else { return nil }
        self = date
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> CalendarDate? {
        let hyphen = UInt8(ascii: "-")
        guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen, let year = wholeNumber(bytes[..<4]),
            let month = wholeNumber(bytes[5..<7]), let day = wholeNumber(bytes[8...])
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// The day so many days after 1/1/1970; `nil` outside the years 1800...2200.
    public init?(dayNumber: Int) {
        guard Self.dayNumbers.contains(dayNumber) else { return nil }
        let days = dayNumber + Self.daysBeforeEpoch
        // A 400th of 146 097 days is the mean year, so this guess is never too early and at most two years late.
        var year = days * 400 / 146_097 + 2
        while Self.daysBefore(year: year) > days { year -= 1 }
        var month = 12
        var dayOfYear = days - Self.daysBefore(year: year)
        while Self.daysBefore(month: month, year: year) > dayOfYear { month -= 1 }
        dayOfYear -= Self.daysBefore(month: month, year: year)
        self.init(knownYear: year, month: month, day: dayOfYear + 1)
    }

    /// A date that is known to exist.
    init(knownYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days since 1/1/1970, negative before it.
    public var dayNumber: Int {
        Self.daysBefore(year: year) + Self.daysBefore(month: month, year: year) + day - 1 - Self.daysBeforeEpoch
    }

    /// The date as `2020-08-31`.
    public var iso: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}

extension CalendarDate: Comparable {
    /// Whether a day comes before another.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate {
    /// The length of a month, 28...31; `month` is 1...12.
    static func lastDay(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// Days from 1/1 of year 1 to 1/1 of the year.
    private static func daysBefore(year: Int) -> Int {
        let past = year - 1
        return past * 365 + past / 4 - past / 100 + past / 400
    }

    /// Days from 1/1 to the first of the month.
    private static func daysBefore(month: Int, year: Int) -> Int {
        let inCommonYear = daysBeforeMonth[month - 1]
        return month > 2 && isLeap(year) ? inCommonYear + 1 : inCommonYear
    }

    private static let daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

    private static let daysBeforeEpoch = daysBefore(year: 1970)

    private static let dayNumbers: Range<Int> = {
        let first = daysBefore(year: years.lowerBound) - daysBeforeEpoch
        let end = daysBefore(year: years.upperBound + 1) - daysBeforeEpoch
        return first..<end
    }()
}
