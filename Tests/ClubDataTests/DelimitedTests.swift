import ClubData
import Diagnostics
import Testing

/// Delimited text as RFC 4180 has it, and as spreadsheets write it.
@Suite struct DelimitedTests {
    let texts = Package(fields: #"{"name": "a", "type": "string"}, {"name": "b", "type": "string"}"#)

    @Test("a delimiter inside quotation marks is part of the cell")
    func quotedDelimiter() {
        let table = texts.table("a,b\n\"thôn 11, xã Hòa Thắng\",2\n")
        #expect(cells(table, "a") == ["thôn 11, xã Hòa Thắng"])
        #expect(cells(table, "b") == ["2"])
    }

    @Test("two quotation marks inside a quoted cell stand for one")
    func doubledQuotes() {
        let table = texts.table("a,b\n\"CLB \"\"Tự giúp\"\"\",\"\"\"\"\n")
        #expect(cells(table, "a") == ["CLB \"Tự giúp\""])
        #expect(cells(table, "b") == ["\""])
    }

    @Test("a line break inside quotation marks is part of the cell, whatever its form")
    func quotedLineBreak() {
        let table = texts.table("a,b\r\n\"một\r\nhai\",x\r\n\"ba\nbốn\",y\r\n")
        #expect(cells(table, "a") == ["một\r\nhai", "ba\nbốn"])
        #expect(table?.line(ofRow: 0) == 2)
        #expect(table?.line(ofRow: 1) == 4)
    }

    @Test(
        "lines may end in LF or CR LF, and the last in nothing or half a line break",
        arguments: ["a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\n1,2", "a,b\r\n1,2", "a,b\r\n1,2\r", "a,b\r\n1,\"2\"\r"]
    )
    func lineEnds(text: String) {
        let table = texts.table(text)
        #expect(cells(table, "a") == ["1"])
        #expect(cells(table, "b") == ["2"])
    }

    @Test("a byte order mark at the start is passed over")
    func byteOrderMark() {
        let read = texts.read(bytes: [0xEF, 0xBB, 0xBF] + Array("a,b\n1,2\n".utf8))
        #expect(read.diagnostics.isEmpty)
        #expect(cells(read.value?.table("t"), "a") == ["1"])
    }

    @Test("empty lines are passed over, between rows and at the end")
    func emptyLines() {
        let read = texts.read("a,b\n\n1,2\n\n\n3,4\n\n\n")
        #expect(read.diagnostics.isEmpty)
        #expect(cells(read.value?.table("t"), "b") == ["2", "4"])
        #expect(read.value?.table("t")?.spreadsheetCell(row: 1, column: 1) == "B6")
    }

    @Test("a quoted empty cell is a row where there is one column, an empty line is none")
    func quotedEmptyCell() {
        let one = Package(fields: #"{"name": "a", "type": "string"}"#)
        #expect(cells(one.table("a\n\"\"\n\nx\n"), "a") == ["-", "x"])
    }

    @Test("spaces belong to the cell, unless the dialect skips them after a delimiter")
    func spaces() {
        #expect(cells(texts.table("a,b\n1, 2 \n"), "b") == [" 2 "])
        var skipping = texts
        skipping.resource = #""path": "t.csv", "dialect": {"skipInitialSpace": true}"#
        #expect(cells(skipping.table("a, b\n1,  2 \n 3, \"x, y\"\n"), "b") == ["2 ", "x, y"])
    }

    @Test("the dialect says delimiter, quotation mark and comments")
    func dialect() {
        var package = texts
        package.resource =
            ##""path": "t.csv", "dialect": {"delimiter": ";", "quoteChar": "'", "commentChar": "#", "lineTerminator": "\n"}"##
        let table = package.table("# số liệu quý\na;b\n# hết\n'x;''y''';\"2\"\n")
        #expect(cells(table, "a") == ["x;'y'"])
        #expect(cells(table, "b") == ["\"2\""])
        #expect(table?.spreadsheetCell(row: 0, column: 0) == "A4")
    }

    @Test("a tab can stand between cells")
    func tabs() {
        var package = texts
        package.resource = #""path": "t.csv", "dialect": {"delimiter": "\t"}"#
        #expect(cells(package.table("a\tb\n1,5\t2\n"), "a") == ["1,5"])
    }

    @Test("without a header the columns are the fields in their order")
    func noHeader() {
        var package = texts
        package.resource = #""path": "t.csv", "dialect": {"header": false}"#
        let table = package.table("1,2\n3,4\n")
        #expect(cells(table, "a") == ["1", "3"])
        #expect(table?.spreadsheetCell(row: 0, column: 1) == "B1")
    }

    @Test("the rows of several files follow each other, each with its own place")
    func severalFiles() {
        var package = texts
        package.resource = #""path": ["t.csv", "more/t2.csv", "t3.csv"]"#
        package.fields = #"{"name": "a", "type": "string"}, {"name": "b", "type": "integer"}"#
        let read = package.read("a,b\nx,1\n", files: ["more/t2.csv": "b,a\n2,y\n", "t3.csv": "z,3\nz,4\n"])
        let table = read.value?.table("t")
        #expect(cells(table, "a") == ["x", "y", "z", "z"])
        #expect(cells(table, "b") == ["1", "2", "3", "4"])
        #expect(table?.location(row: 1, column: 1).label == "data/more/t2.csv:2:1")
        #expect(table?.location(row: 3, column: 1).label == "data/t3.csv:2:3")
        #expect(
            shown(read.diagnostics) == """
                data/more/t2.csv:1:1: error: the column "b" stands where "a" is due [TableColumn]
                  1 | b,a
                    | ^
                    = put the columns in the descriptor's order, or write "fieldsMatch": "equal" into the schema (cell A1 in \
                a spreadsheet)

                """
        )
    }

    @Test("a header alone is a table without rows")
    func headerAlone() {
        let read = texts.read("a,b\n")
        #expect(read.diagnostics.isEmpty)
        #expect(read.value?.table("t")?.rowCount == 0)
    }
}
