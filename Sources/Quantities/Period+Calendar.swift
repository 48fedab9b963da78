extension Period {
    /// The first calendar day.
    public var firstDay: CalendarDate {
        CalendarDate(knownYear: year, month: lastMonth - kind.months + 1, day: 1)
    }

    /// The last calendar day.
    public var lastDay: CalendarDate {
        CalendarDate(knownYear: year, month: lastMonth, day: CalendarDate.lastDay(ofMonth: lastMonth, year: year))
    }

    /// Whether the day lies in the period, first and last day included.
    public func contains(_ date: CalendarDate) -> Bool {
        date.year == year && date.month <= lastMonth && date.month > lastMonth - kind.months
    }

    /// The period of the same kind just before: `2023-Q1` → `2022-Q4`, `2023-9M` → `2022-9M`. `nil` before 1800.
    public var previous: Period? {
        index > 1
            ? Period(year: year, kind: kind, index: index - 1)
            : Period(year: year - 1, kind: kind, index: kind.countInYear)
    }

    /// The period of the same kind just after: `2022-Q4` → `2023-Q1`, `2022-9M` → `2023-9M`. `nil` after 2200.
    public var next: Period? {
        index < kind.countInYear
            ? Period(year: year, kind: kind, index: index + 1)
            : Period(year: year + 1, kind: kind, index: 1)
    }

    /// The same period a year earlier; `nil` before 1800.
    public var yearBefore: Period? { Period(year: year - 1, kind: kind, index: index) }

    /// 1...12
    private var lastMonth: Int { kind.months * index }
}

extension Period: Comparable {
    /// By the last day; of those that end together the shorter comes first: June, the second quarter, the first half.
    ///
    /// So the latest period is the one that has the latest state of a stock and, at the same date, the widest view.
    public static func < (left: Period, right: Period) -> Bool {
        (left.year, left.lastMonth, left.kind.months) < (right.year, right.lastMonth, right.kind.months)
    }
}
