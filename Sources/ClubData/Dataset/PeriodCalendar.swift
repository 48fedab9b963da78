import Diagnostics
import Quantities

/// On which days periods begin and end: on those of the calendar, unless the table `periods` says otherwise.
///
/// Offices often close their books early: a year may run from 15/12 to 14/12.
public struct PeriodCalendar: Sendable, Hashable {
    private let days: [Period: ClosedRange<Int>]

    /// The calendar's own days.
    public static let standard = PeriodCalendar(days: [:])

    private init(days: [Period: ClosedRange<Int>]) { self.days = days }

    /// The first day of a period.
    public func firstDay(of period: Period) -> CalendarDate {
        days[period].flatMap { CalendarDate(dayNumber: $0.lowerBound) } ?? period.firstDay
    }

    /// The last day of a period.
    public func lastDay(of period: Period) -> CalendarDate {
        days[period].flatMap { CalendarDate(dayNumber: $0.upperBound) } ?? period.lastDay
    }
}

extension PeriodCalendar {
    /// The days that the table `periods` says. Rows without period or days are left out: they have an error already.
    static func read(_ table: Table, into problems: inout TableProblems) -> PeriodCalendar {
        var days: [Period: ClosedRange<Int>] = [:]
        for row in 0..<table.rowCount {
            guard let period = table.column("id")?.text(row).flatMap({ Period($0) }),
                let start = table.column("start")?.date(row), let end = table.column("end")?.date(row)
            else { continue }
            if end < start, let column = table.columnIndex("end") {
                problems.add(
                    table.error(
                        "PeriodDates",
                        "\(period.id) ends on \(end.iso), before it starts on \(start.iso)",
                        row: row,
                        column: column,
                        hint: "mend one of the two days"
                    )
                )
                continue
            }
            days[period] = start.dayNumber...end.dayNumber
        }
        return PeriodCalendar(days: days)
    }
}
