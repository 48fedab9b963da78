import ClubData
import Diagnostics
import Testing

/// Dates with a format of their own.
@Suite struct DateFormTests {
    private func package(_ format: String, _ constraints: String = "{}") -> Package {
        Package(
            fields: #"{"name": "d", "type": "date", "format": "\#(format)", "constraints": \#(constraints)}"#
        )
    }

    @Test(
        "a pattern says where day, month and year stand",
        arguments: [
            ("default", "2023-06-30", "2023-06-30"),
            ("%d/%m/%Y", "30/06/2023", "2023-06-30"),
            ("%d/%m/%Y", "1/7/2025", "2025-07-01"),
            ("%Y%m%d", "20230630", "2023-06-30"),
            ("%d.%m.%y", "30.6.23", "2023-06-30"),
            ("%d.%m.%y", "30.6.69", "1969-06-30"),
            ("%d.%m.%y", "30.6.68", "2068-06-30"),
            ("%m-%d-%Y", "02-29-2024", "2024-02-29"),
            ("ngày %d tháng %m năm %Y", "ngày 31 tháng 8 năm 2020", "2020-08-31"),
            ("%d%%%m%%%Y", "1%2%2023", "2023-02-01"),
        ]
    )
    func read(format: String, cell: String, day: String) {
        let read = package(format).read("d\n\(cell)\n")
        #expect(read.diagnostics.isEmpty)
        #expect(cells(read.value?.table("t"), "d") == [day])
    }

    @Test(
        "what is not written so is told with how it would be",
        arguments: [
            ("%d/%m/%Y", "2023-06-30", ", not a date as its format says", "write 30/06/2023"),
            ("%d/%m/%Y", "30.6.2023", ", not a date as its format says", "write 30/06/2023"),
            ("%d/%m/%Y", "30/6/23", ", not a date as its format says", "write day, month and year as in 30/06/2023"),
            ("%d/%m/%Y", "31/02/2023", ", not a date as its format says", "write day, month and year as in 30/06/2023"),
            (
                "%d/%m/%Y", "30/06/2023 ", ", not a date as its format says",
                "write day, month and year as in 30/06/2023"
            ),
            ("%d/%m/%Y", "/06/2023", ", not a date as its format says", "write day, month and year as in 30/06/2023"),
            ("%Y%m%d", "2023115", ", not a date as its format says", "write day, month and year as in 20230630"),
            ("%Y%m%d", "15/1/2023", ", not a date as its format says", "write 20230115"),
            (
                "%d/%m/%Y", "44927", ", not a date but a spreadsheet's number for one",
                "give the column a format of dates in the spreadsheet, so that 01/01/2023 is saved"
            ),
        ]
    )
    func problems(format: String, cell: String, rest: String, hint: String) {
        let found = package(format).read("d\n\(cell)\n").diagnostics
        #expect(found.map(\.summary) == ["d is \"\(cell)\"\(rest)"])
        #expect(found.map(\.hint) == [hint + " (cell A2 in a spreadsheet)"])
    }

    @Test("bounds are written as the field's format says")
    func bounds() {
        let package = package("%d/%m/%Y", #"{"minimum": "31/08/2020"}"#)
        #expect(package.read("d\n31/08/2020\n").diagnostics.isEmpty)
        #expect(
            package.read("d\n30/08/2020\n").diagnostics.map(\.summary)
                == ["d is 2020-08-30, less than the minimum 31/08/2020"]
        )
    }

    @Test(
        "formats that are not read are errors that name them",
        arguments: [
            (
                "any", "the field d has the format \"any\", which the standard allows but tiendo does not read",
                "it leaves open which number is the day: use %d, %m and %Y or %y, such as \"%d/%m/%Y\""
            ),
            (
                "%d %B %Y",
                "the field d has the format \"%d %B %Y\" with \"%B\", which the standard allows but tiendo does not read",
                "use %d, %m and %Y or %y, such as \"%d/%m/%Y\""
            ),
            (
                "%d/%m", "the field d has the format \"%d/%m\", in which day, month and year do not stand once each",
                "use %d, %m and %Y or %y, such as \"%d/%m/%Y\""
            ),
            (
                "%d/%d/%m/%Y",
                "the field d has the format \"%d/%d/%m/%Y\", in which day, month and year do not stand once each",
                "use %d, %m and %Y or %y, such as \"%d/%m/%Y\""
            ),
        ]
    )
    func unsupported(format: String, summary: String, hint: String) {
        let found = package(format).read("d\n").diagnostics
        #expect(found.map(\.summary) == [summary])
        #expect(found.map(\.hint) == [hint])
    }

    @Test("a bound of another form is published as the days are")
    func published() {
        #expect(DateForm.isoText("31/8/2020", pattern: "%d/%m/%Y") == "2020-08-31")
        #expect(DateForm.isoText("2020-08-31", pattern: "%d/%m/%Y") == nil)
        #expect(DateForm.isoText("31/8/2020", pattern: "%B") == nil)
    }
}
