import ClubData
import Diagnostics
import Testing

/// What is told of delimited text that is broken.
@Suite struct DelimitedProblemTests {
    let clubs = Package(
        fields: """
            {"name": "club", "type": "string"}, {"name": "members", "type": "integer"}, {"name": "women", "type": "integer"}
            """
    )

    @Test("an empty file is told with the header it needs")
    func emptyFile() {
        let expected = """
            data/t.csv: error: the file is empty [TableEmpty]
                = write the names of the columns into the first row: club,members,women

            """
        #expect(clubs.report("") == expected)
        #expect(clubs.report("\n\n") == expected)
    }

    @Test("a row with fewer or more cells than the header is told with both numbers")
    func raggedRows() {
        #expect(
            clubs.report("club,members,women\na,1\nb,1,2\nc,1,2,3\n") == """
                data/t.csv:2:1: error: the row has 2 cells, but there are 3 columns [TableRow]
                  2 | a,1
                    | ^^^
                    = add the missing cells; an empty one needs its "," too (row 2 in a spreadsheet)
                data/t.csv:4:1: error: the row has 4 cells, but there are 3 columns [TableRow]
                  4 | c,1,2,3
                    | ^^^^^^^
                    = put a text that holds "," in quotation marks (row 4 in a spreadsheet)

                """
        )
    }

    @Test("rows of empty cells, as spreadsheets leave behind, are passed over with one warning")
    func blankRows() {
        let read = clubs.read("club,members,women\na,1,2\n,,\n,,\nb,1,2\n,,\n")
        #expect(cells(read.value?.table("t"), "club") == ["a", "b"])
        #expect(
            shown(read.diagnostics) == """
                data/t.csv:3:1: warning: rows 3 to 4 are empty and are passed over [TableBlankRow]
                  3 | ,,
                    | ^
                    = delete them in the spreadsheet and save again
                data/t.csv:6:1: warning: row 6 is empty and is passed over [TableBlankRow]
                  6 | ,,
                    | ^
                    = delete it in the spreadsheet and save again

                """
        )
    }

    @Test("a quotation mark that is never closed is told where it opens, and the lines after it are read")
    func neverClosed() {
        #expect(
            clubs.report("club,members,women\na,1,2\nb,\"1,2\nc,1,x\n") == """
                data/t.csv:3:3: error: the quotation mark that opens this cell is never closed [TableQuote]
                  3 | b,"1,2
                    |   ^
                    = close it, or write a " inside a cell as ""
                data/t.csv:4:5: error: women is "x", not a whole number [TableType]
                  4 | c,1,x
                    |     ^
                    = write it in digits, such as 30 (cell C4 in a spreadsheet)

                """
        )
    }

    @Test("a quoted cell that goes on after its closing mark is told where it opens and where it closes")
    func textAfterQuote() {
        #expect(
            clubs.report("club,members,women\n\"CLB \"Tự giúp\"\",1,2\n") == """
                data/t.csv:2:1: error: the quotation mark that opens this cell is closed too early [TableQuote]
                  2 | "CLB "Tự giúp"",1,2
                    | ^
                    = write a " inside the cell as ""
                data/t.csv:2:6: note: it is closed here, before the cell ends
                  2 | "CLB "Tự giúp"",1,2
                    |      ^

                """
        )
    }

    @Test("a mark that opens a cell by mistake and meets another lines below is told at the first")
    func farQuote() {
        #expect(
            clubs.report("club,members,women\n\"a,1,2\nb,1,2\n\"c\",1,2\n") == """
                data/t.csv:2:1: error: the quotation mark that opens this cell is closed too early [TableQuote]
                  2 | "a,1,2
                    | ^
                    = write a " inside the cell as ""
                data/t.csv:4:1: note: it is closed here, before the cell ends
                  4 | "c",1,2
                    | ^

                """
        )
    }

    @Test("a quotation mark inside a cell without quotation marks is told")
    func strayQuote() {
        #expect(
            clubs.report("club,members,women\nCLB \"Tự giúp\",1,2\n") == """
                data/t.csv:2:5: error: a quotation mark stands inside a cell that does not start with one [TableQuote]
                  2 | CLB "Tự giúp",1,2
                    |     ^
                    = put the whole cell in quotation marks and write those inside as ""

                """
        )
    }

    @Test("lines that end in a carriage return alone are told once")
    func bareReturn() {
        #expect(
            clubs.report("club,members,women\n1,2,3\ra,1,2\rb,2,3\r") == """
                data/t.csv:2:6: error: the line ends in a carriage return alone [TableLineEnd]
                  2 | 1,2,3\u{FFFD}a,1,2\u{FFFD}b,2,3
                    |      ^
                    = save the file with line breaks of Unix or Windows (in a spreadsheet: CSV UTF-8)

                """
        )
    }

    @Test("bytes that are not UTF-8 are told with the way out")
    func notUTF8() {
        #expect(
            shown(
                clubs.read(bytes: Array("club,members,women\nNgh".utf8) + [0xEA] + Array("An,1,2\n".utf8)).diagnostics
            )
                == """
                data/t.csv:2:4: error: the text is not UTF-8 here [TextEncoding]
                  2 | Ngh\u{FFFD}An,1,2
                    |    ^
                    = save it as UTF-8 (in a spreadsheet: CSV UTF-8)

                """
        )
    }

    @Test("workbooks are called by their name")
    func otherFiles() {
        #expect(
            shown(clubs.read(bytes: [0x50, 0x4B, 0x03, 0x04, 0x14]).diagnostics) == """
                data/t.csv: error: the file is a workbook or an archive, not text [TextEncoding]
                    = open it in a spreadsheet and save it as UTF-8 (in a spreadsheet: CSV UTF-8)

                """
        )
    }

    @Test("a cell longer than a mebibyte is refused, quoted or not")
    func longCell() {
        let long = String(repeating: "x", count: 1 << 20)
        #expect(clubs.read("club,members,women\n\(long),1,2\n").diagnostics.isEmpty)
        #expect(clubs.read("club,members,women\n\"\(long)\",1,2\n").diagnostics.isEmpty)
        #expect(
            clubs.report("club,members,women\n\(long)x,1,2\n") == """
                data/t.csv:2:1: error: the cell is longer than 1 MiB [TableSize]
                    = shorten it; is a line break or a quotation mark missing?

                """
        )
        #expect(
            clubs.report("club,members,women\n\"\(long)x\",1,2\n") == """
                data/t.csv:2:1: error: the cell is longer than 1 MiB [TableSize]
                    = shorten it; is a line break or a quotation mark missing?

                """
        )
    }

    @Test("a row of more than a thousand cells is refused")
    func manyCells() {
        let most = String(repeating: ",", count: 999)
        #expect(clubs.read("a\(most)\n").diagnostics.map(\.identifier).contains("TableSize") == false)
        #expect(
            clubs.report("a\(most),\n") == """
                data/t.csv:1:1001: error: the row has more than 1000 cells [TableSize]
                  1 | …\(String(repeating: ",", count: 100))
                    |  \(String(repeating: " ", count: 99))^
                    = take columns out, or split the table

                """
        )
    }

    @Test("after a thousand errors the rest of a table is not looked at")
    func manyProblems() {
        let rows = String(repeating: "a,x,1\n", count: 1_200)
        let found = clubs.read("club,members,women\n" + rows).diagnostics
        #expect(found.count == 1_001)
        #expect(
            found.last?.summary == "there are 1000 errors or more, so the rest of the table is not looked at"
        )
        #expect(found.last?.location == .file("data/t.csv"))
    }
}
