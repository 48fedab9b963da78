import ClubData
import Diagnostics
import Quantities
import Testing

/// Days, months, years and truth values.
@Suite struct DateTests {
    let dates = Package(fields: #"{"name": "founded", "type": "date"}"#)

    @Test("days are kept as their number since 1/1/1970")
    func days() {
        let column = dates.table("founded\n1970-01-02\n2020-08-31\n\"\"\n1800-01-01\n")?.column("founded")
        #expect(column?.kind == .date)
        #expect(column?.cells[0] == 1)
        #expect(column?.date(1) == CalendarDate(year: 2020, month: 8, day: 31))
        #expect(column?.date(2) == nil)
        #expect(column?.text(3) == "1800-01-01")
    }

    @Test(
        "what is not a day is told with the form it should have",
        arguments: [
            ("31/02/2023", ", not a date", "write year-month-day, such as 2023-02-28"),
            ("31/8/2023", ", not a date", "write 2023-08-31"),
            ("31.8.2023", ", not a date", "write 2023-08-31"),
            ("2023/08/31", ", not a date", "write 2023-08-31"),
            ("2023-8-31", ", not a date", "write 2023-08-31"),
            ("2023-02-31", ", but February 2023 has 28 days", "mend the day, such as 2023-02-28"),
            ("2024-02-30", ", but February 2024 has 29 days", "mend the day, such as 2024-02-29"),
            ("2023-13-01", ", not a date", "write year-month-day, such as 2023-02-28"),
            ("8/31/2023", ", not a date", "write year-month-day, such as 2023-02-28"),
            ("1023-08-31", ", not in the years 1800 to 2200", "mend the year"),
            ("cuối năm", ", not a date", "write year-month-day, such as 2023-02-28"),
            (
                "44927", ", not a date but a spreadsheet's number for one",
                "give the column the format yyyy-mm-dd in the spreadsheet, so that 2023-01-01 is saved"
            ),
        ]
    )
    func problems(cell: String, rest: String, hint: String) {
        #expect(
            dates.report("founded\n\(cell)\n") == """
                data/t.csv:2:1: error: founded is "\(cell)"\(rest) [TableType]
                  2 | \(cell)
                    | \(String(repeating: "^", count: cell.count))
                    = \(hint) (cell A2 in a spreadsheet)

                """
        )
    }

    @Test("years and months are read and told")
    func yearsAndMonths() {
        let package = Package(fields: #"{"name": "y", "type": "year"}, {"name": "m", "type": "yearmonth"}"#)
        let table = package.table("y,m\n2023,2023-06\n1800,2199-12\n")
        #expect(table?.column("y")?.cells == [2023, 1800])
        #expect(table?.column("y")?.isNumeric == false)
        #expect(cells(table, "m") == ["2023-06", "2199-12"])
        #expect(
            package.report("y,m\n23,2023-6\n") == """
                data/t.csv:2:1: error: y is "23", not a year [TableType]
                  2 | 23,2023-6
                    | ^^
                    = write four digits from 1800 to 2200, such as 2023 (cell A2 in a spreadsheet)
                data/t.csv:2:4: error: m is "2023-6", not a month [TableType]
                  2 | 23,2023-6
                    |    ^^^^^^
                    = write year-month, such as 2023-06 (cell B2 in a spreadsheet)

                """
        )
    }

    @Test("true and false are read in the standard's words, or in those of the descriptor")
    func booleans() {
        let standard = Package(fields: #"{"name": "b", "type": "boolean"}"#)
        #expect(cells(standard.table("b\ntrue\nFALSE\n1\n0\n\"\"\n"), "b") == ["true", "false", "true", "false", "-"])
        let own = Package(fields: #"{"name": "b", "type": "boolean", "trueValues": ["có"], "falseValues": ["không"]}"#)
        #expect(own.table("b\ncó\nkhông\n")?.column("b")?.boolean(0) == true)
        #expect(own.table("b\ncó\nkhông\n")?.column("b")?.boolean(1) == false)
        #expect(
            own.report("b\ntrue\n") == """
                data/t.csv:2:1: error: b is "true", not có or không [TableType]
                  2 | true
                    | ^^^^
                    = write có or không (cell A2 in a spreadsheet)

                """
        )
    }
}
