import ClubData
import Diagnostics
import Quantities
import Testing

/// Whole numbers and decimals, exactly, in the forms of the descriptor.
@Suite struct NumberTests {
    let whole = Package()
    let decimal = Package(fields: #"{"name": "n", "type": "number"}"#)
    let vietnamese = Package(
        resource: #""path": "t.csv", "dialect": {"delimiter": ";"}"#,
        fields: #"{"name": "n", "type": "number", "decimalChar": ",", "groupChar": "."}"#
    )

    /// The summary and the hint for a cell, without the name of the cell.
    func told(_ package: Package, _ cell: String) -> String {
        let found = package.read("n\n\(cell)\n").diagnostics
        return found.map { "\($0.summary) [\($0.identifier)] \($0.hint ?? "")" }.joined(separator: "\n")
            .replacing(" (cell A2 in a spreadsheet)", with: "")
    }

    @Test("whole numbers are read with sign and zeros at the start, up to the edge of 64 bits")
    func wholeNumbers() {
        let table = whole.table("n\n0\n-3\n+7\n007\n9223372036854775807\n-9223372036854775807\n")
        #expect(table?.column("n")?.cells == [0, -3, 7, 7, .max, -.max])
        #expect(table?.column("n")?.kind == .integer)
        #expect(table?.column("n")?.integer(1) == -3)
    }

    @Test("a missing number is never zero")
    func missing() {
        let column = whole.table("n\n1\n\"\"\n0\n")?.column("n")
        #expect(column?.cells == [1, Column.missing, 0])
        #expect(column?.isMissing(1) == true)
        #expect(column?.integer(1) == nil)
        #expect(column?.ratio(1) == nil)
        #expect(column?.text(1) == nil)
        #expect(column?.ratio(2) == .zero)
    }

    @Test("decimals are kept exactly, in units of the widest cell's last decimal")
    func decimals() {
        let column = decimal.table("n\n64.3\n58.865\n2\n-.5\n5.\n1e3\n25E-1\n")?.column("n")
        #expect(column?.kind == .number(decimals: 3))
        #expect(column?.decimals == 3)
        #expect(column?.cells == [64_300, 58_865, 2_000, -500, 5_000, 1_000_000, 2_500])
        #expect(column?.ratio(1) == Ratio(58_865, 1_000))
        #expect(column?.text(0) == "64.300")
    }

    @Test("zeros beyond the ninth decimal are dropped")
    func longFractions() {
        #expect(decimal.table("n\n0.1000000000000\n")?.column("n")?.cells == [100_000_000])
        #expect(
            told(decimal, "1.0000000001")
                == "n is \"1.0000000001\", which has more than 9 decimals [TableType] round it to 9 decimals"
        )
    }

    @Test("the decimal comma and dots between thousands are read where the descriptor says so")
    func vietnameseNumbers() {
        let column = vietnamese.table("n\n1.234,5\n1234,5\n-7.312.450.000\n64,3\n")?.column("n")
        #expect(column?.cells == [12_345, 12_345, -73_124_500_000, 643])
    }

    @Test("thousands may be grouped by a character of several bytes")
    func wideGroups() {
        let package = Package(fields: #"{"name": "n", "type": "integer", "groupChar": "\u00a0"}"#)
        #expect(package.table("n\n1\u{A0}234\u{A0}567\n")?.column("n")?.cells == [1_234_567])
    }

    @Test("what stands around a number is passed over where bareNumber is false")
    func bareNumber() {
        let package = Package(fields: #"{"name": "n", "type": "number", "bareNumber": false}"#)
        #expect(package.table("n\n64.3%\nEUR 95\n€-7\n")?.column("n")?.cells == [643, 950, -70])
    }

    @Test("a text where a whole number is due is told with the cell's name in a spreadsheet")
    func text() {
        let package = Package(
            fields: """
                {"name": "club", "type": "string"}, {"name": "period", "type": "string"}, {"name": "members", "type": "integer"}
                """
        )
        let rows = (1...12).map { "dl-001,2021-Q1,\($0)\n" }.joined()
        #expect(
            package.report("club,period,members\n\(rows)dl-003,2021-Q4,ba mươi\n") == """
                data/t.csv:14:16: error: members is "ba mươi", not a whole number [TableType]
                 14 | dl-003,2021-Q4,ba mươi
                    |                ^^^^^^^
                    = write it in digits, such as 30 (cell C14 in a spreadsheet)

                """
        )
    }

    @Test(
        "a whole number in another form is told with what to write",
        arguments: [
            ("\" 30\"", "n is \" 30\", not a whole number [TableType] take out the spaces around it"),
            (
                "1.214",
                "n is \"1.214\", which looks like grouped thousands, not a whole number [TableType] "
                    + "write 1214, or set \"groupChar\" to \".\" in the descriptor"
            ),
            (
                "-1 214 500",
                "n is \"-1 214 500\", which looks like grouped thousands, not a whole number [TableType] "
                    + "write -1214500, or set \"groupChar\" to \" \" in the descriptor"
            ),
            (
                "1\u{A0}214",
                "n is \"1\u{A0}214\", which looks like grouped thousands, not a whole number [TableType] "
                    + "write 1214, or set \"groupChar\" to no-break space in the descriptor"
            ),
            (
                "12.5",
                "n is \"12.5\", not a whole number [TableType] "
                    + "write a whole number, or give the field the type number in the descriptor"
            ),
            ("30.0", "n is \"30.0\", not a whole number [TableType] write 30"),
            ("1e3", "n is \"1e3\", not a whole number [TableType] write 1000"),
            (
                "30 người",
                "n is \"30 người\", not a whole number [TableType] "
                    + "write 30 alone, or set \"bareNumber\" to false in the descriptor"
            ),
            (
                "9223372036854775808",
                "n is \"9223372036854775808\", which is too large [TableType] "
                    + "the largest number is 9223372036854775807, decimals counted in"
            ),
            (
                "NaN",
                "n is \"NaN\", which is no number to count with [TableType] "
                    + "leave the cell empty, or name \"NaN\" among the missingValues of the descriptor"
            ),
            ("-", "n is \"-\", not a whole number [TableType] write it in digits, such as 30"),
            (
                "--3",
                "n is \"--3\", not a whole number [TableType] write -3 alone, or set \"bareNumber\" to false in the descriptor"
            ),
        ]
    )
    func wholeNumberProblems(cell: String, expected: String) {
        #expect(told(whole, cell) == expected)
    }

    @Test(
        "a decimal in another form is told with what to write",
        arguments: [
            (
                "\"64,3\"",
                "n is \"64,3\", not a number [TableType] write 64.3, or set \"decimalChar\" to \",\" in the descriptor"
            ),
            (
                "\"1.234,5\"",
                "n is \"1.234,5\", not a number [TableType] "
                    + "write 1234.5, or set \"decimalChar\" to \",\" and \"groupChar\" to \".\" in the descriptor"
            ),
            (
                "\"1,234.5\"",
                "n is \"1,234.5\", not a number [TableType] write 1234.5, or set \"groupChar\" to \",\" in the descriptor"
            ),
            (
                "\"1,234\"",
                "n is \"1,234\", which looks like grouped thousands, not a number [TableType] "
                    + "write 1234, or set \"groupChar\" to \",\" in the descriptor"
            ),
            (
                "64.3%",
                "n is \"64.3%\", not a number [TableType] write 64.3 alone, or set \"bareNumber\" to false in the descriptor"
            ),
            (
                "-inf",
                "n is \"-inf\", which is no number to count with [TableType] "
                    + "leave the cell empty, or name \"-inf\" among the missingValues of the descriptor"
            ),
            (
                "trên 7 tỉ",
                "n is \"trên 7 tỉ\", not a number [TableType] "
                    + "write 7 alone, or set \"bareNumber\" to false in the descriptor"
            ),
            ("nhiều", "n is \"nhiều\", not a number [TableType] write it in digits, such as 64.3"),
        ]
    )
    func decimalProblems(cell: String, expected: String) {
        #expect(told(decimal, cell) == expected)
    }

    @Test("in a file with decimal commas, a point and wrong groups are told")
    func vietnameseProblems() {
        #expect(told(vietnamese, "64.3") == "n is \"64.3\", not a number [TableType] write 64,3")
        #expect(
            told(vietnamese, "1.23.456")
                == "n is \"1.23.456\", whose digits are not grouped in threes [TableType] check it, and write it without \".\""
        )
        let grouped = Package(fields: #"{"name": "n", "type": "integer", "groupChar": "."}"#)
        #expect(
            told(grouped, "1.21")
                == "n is \"1.21\", whose digits are not grouped in threes [TableType] check it, and write it without \".\""
        )
        #expect(told(vietnamese, "ba") == "n is \"ba\", not a number [TableType] write it in digits, such as 64,3")
    }

    @Test("a number that does not fit beside the decimals of another is told at its own cell")
    func tooWide() {
        #expect(
            decimal.report("n\n9223372036854775807\n0.25\n") == """
                data/t.csv:2:1: error: n is too large in a column where another cell has 2 decimals [TableType]
                  2 | 9223372036854775807
                    | ^^^^^^^^^^^^^^^^^^^
                    = the largest number is 9223372036854775807, decimals counted in (cell A2 in a spreadsheet)

                """
        )
    }

    @Test("a long text is cut in a message")
    func longText() {
        let long = String(repeating: "x", count: 80)
        #expect(told(whole, long).hasPrefix("n is \"\(String(repeating: "x", count: 60))…\", not a whole number"))
    }
}
