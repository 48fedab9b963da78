import Testing

@testable import Quantities

@Suite("A period is a span of the calendar")
struct PeriodTests {
    @Test(
        "its id gives its days, and comes back from it",
        arguments: [
            ("2023", "2023-01-01", "2023-12-31"),
            ("2023-H1", "2023-01-01", "2023-06-30"),
            ("2023-H2", "2023-07-01", "2023-12-31"),
            ("2023-9M", "2023-01-01", "2023-09-30"),
            ("2023-Q1", "2023-01-01", "2023-03-31"),
            ("2023-Q2", "2023-04-01", "2023-06-30"),
            ("2023-Q4", "2023-10-01", "2023-12-31"),
            ("2023-02", "2023-02-01", "2023-02-28"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2023-12", "2023-12-01", "2023-12-31"),
        ]
    )
    func days(id: String, first: String, last: String) throws {
        let period = try #require(Period(id))
        #expect(period.id == id)
        #expect(period.firstDay.iso == first)
        #expect(period.lastDay.iso == last)
        #expect(period.contains(period.firstDay))
        #expect(period.contains(period.lastDay))
        #expect(CalendarDate(dayNumber: period.firstDay.dayNumber - 1).map(period.contains) == false)
        #expect(CalendarDate(dayNumber: period.lastDay.dayNumber + 1).map(period.contains) == false)
    }

    @Test("any other text is no period")
    func refused() {
        let refused = [
            "", "23", "2023-", "2023-Q5", "2023-Q0", "2023-q2", "2023-H3", "2023-6M", "2023-0M", "2023-6", "2023-00",
            "2023-13", "2023-Q22", "2023/06", "2023-06-30", " 2023", "1799", "2201", "2023-QQ", "-023", "２０２３",
        ]
        #expect(refused.filter { Period($0) != nil } == [])
    }

    @Test("it knows its kind and its place in the year")
    func kinds() {
        #expect(Period("2023-9M")?.kind == .nineMonths)
        #expect(Period("2023-9M")?.index == 1)
        #expect(Period("2023-11")?.kind == .month)
        #expect(Period("2023-11")?.index == 11)
        #expect(Period("2023-11")?.year == 2023)
        #expect(Period(year: 2023, kind: .quarter, index: 2)?.id == "2023-Q2")
        #expect(Period(year: 2023, kind: .nineMonths, index: 2) == nil)
        #expect(Period.Kind.allCases.map(\.months) == [12, 6, 9, 3, 1])
    }

    @Test(
        "its neighbours are of the same kind",
        arguments: [
            ("2023", "2022", "2024", "2022"), ("2023-H1", "2022-H2", "2023-H2", "2022-H1"),
            ("2023-9M", "2022-9M", "2024-9M", "2022-9M"), ("2023-Q4", "2023-Q3", "2024-Q1", "2022-Q4"),
            ("2023-01", "2022-12", "2023-02", "2022-01"),
        ]
    )
    func neighbours(id: String, previous: String, next: String, yearBefore: String) {
        #expect(Period(id)?.previous?.id == previous)
        #expect(Period(id)?.next?.id == next)
        #expect(Period(id)?.yearBefore?.id == yearBefore)
    }

    @Test("there is none before 1800 and none after 2200")
    func bounds() {
        #expect(Period("1800-Q2")?.previous?.id == "1800-Q1")
        #expect(Period("1800-Q1")?.previous == nil)
        #expect(Period("1800-Q3")?.yearBefore == nil)
        #expect(Period("2200-12")?.next == nil)
        #expect(Period("2200-9M")?.next == nil)
    }

    @Test("periods are ordered by their last day, the shorter first of those that end together")
    func order() {
        let ids = [
            "2022", "2023-01", "2023-Q1", "2023-06", "2023-Q2", "2023-H1", "2023-Q3", "2023-9M", "2023-12", "2023-Q4",
            "2023-H2", "2023",
        ]
        #expect(ids.reversed().compactMap { Period($0) }.sorted().map(\.id) == ids)
    }
}
