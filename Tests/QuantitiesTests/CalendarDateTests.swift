import Testing

@testable import Quantities

@Suite("A date is a day that exists")
struct CalendarDateTests {
    @Test(
        "29 February exists in leap years only",
        arguments: [
            (2020, true), (2023, false), (2000, true), (1900, false), (2100, false), (2200, false), (2196, true),
        ]
    )
    func leapDay(year: Int, exists: Bool) {
        #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == exists)
    }

    @Test("months have their own lengths, and years their bounds")
    func bounds() {
        #expect(
            (1...12).map { CalendarDate.lastDay(ofMonth: $0, year: 2023) }
                == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        )
        #expect(CalendarDate(year: 2023, month: 4, day: 31) == nil)
        #expect(CalendarDate(year: 2023, month: 0, day: 1) == nil)
        #expect(CalendarDate(year: 2023, month: 13, day: 1) == nil)
        #expect(CalendarDate(year: 2023, month: 1, day: 0) == nil)
        #expect(CalendarDate(year: 1800, month: 1, day: 1)?.iso == "1800-01-01")
        #expect(CalendarDate(year: 1799, month: 12, day: 31) == nil)
        #expect(CalendarDate(year: 2200, month: 12, day: 31)?.iso == "2200-12-31")
        #expect(CalendarDate(year: 2201, month: 1, day: 1) == nil)
    }

    @Test("it is read in one form only")
    func reading() {
        #expect(CalendarDate(iso: "2020-08-31") == CalendarDate(year: 2020, month: 8, day: 31))
        #expect(CalendarDate(iso: "2020-08-31"[...])?.iso == "2020-08-31")
        let refused = [
            "", "2020", "2020-8-31", "2020-08-3", "2020-08-310", "20200831", "31/8/2020", "2020/08/31", " 2020-08-31",
            "2020-08-31 ", "2020-08-31T00:00", "2023-02-29", "2020-13-01", "-020-08-31", "2020-08-٣١", "1799-12-31",
        ]
        #expect(refused.filter { CalendarDate(iso: $0) != nil } == [])
    }

    @Test("its number counts the days since 1/1/1970")
    func dayNumber() {
        #expect(CalendarDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
        #expect(CalendarDate(year: 1969, month: 12, day: 31)?.dayNumber == -1)
        #expect(CalendarDate(year: 2000, month: 3, day: 1)?.dayNumber == 11_017)
        #expect(CalendarDate(year: 2023, month: 6, day: 30)?.dayNumber == 19_538)
        #expect(CalendarDate(dayNumber: 19_538)?.iso == "2023-06-30")
    }

    @Test("every day of the calendar comes back from its number, the days in order and without a gap")
    func roundTrip() throws {
        let first = try #require(CalendarDate(year: 1800, month: 1, day: 1))
        let last = try #require(CalendarDate(year: 2200, month: 12, day: 31))
        var before: CalendarDate?
        var broken: [Int] = []
        for number in first.dayNumber...last.dayNumber {
            let date = CalendarDate(dayNumber: number)
            if date?.dayNumber != number || date.flatMap({ CalendarDate(iso: $0.iso) }) != date {
                broken.append(number)
            }
            if let before, let date, before >= date { broken.append(number) }
            before = date
        }
        #expect(broken == [])
        #expect(last.dayNumber - first.dayNumber + 1 == 401 * 365 + 97)
        #expect(CalendarDate(dayNumber: first.dayNumber - 1) == nil)
        #expect(CalendarDate(dayNumber: last.dayNumber + 1) == nil)
        #expect(CalendarDate(dayNumber: .min) == nil)
        #expect(CalendarDate(dayNumber: .max) == nil)
    }
}
