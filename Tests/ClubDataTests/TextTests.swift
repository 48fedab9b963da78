import ClubData
import Diagnostics
import Testing

/// Texts, their formats, lists and missing values.
@Suite struct TextTests {
    @Test("a text is kept once, however often it stands, and empty cells are missing")
    func interned() {
        let column = Package(fields: #"{"name": "a"}"#).table("a\nx\ny\nx\n\"\"\nx\n")?.column("a")
        #expect(column?.kind == .text)
        #expect(column?.texts == ["x", "y"])
        #expect(column?.cells == [0, 1, 0, Column.missing, 0])
        #expect(column?.text(3) == nil)
        #expect(column?.texts(3) == [])
        #expect(column?.integer(0) == nil)
    }

    @Test("many different texts keep the order in which they first stand")
    func manyTexts() {
        let names = (0..<500).map { "câu lạc bộ \($0)" }
        let rows = (names + names.reversed()).map { $0 + "\n" }.joined()
        let column = Package(fields: #"{"name": "a"}"#).table("a\n" + rows)?.column("a")
        #expect(column?.texts == names)
        #expect(column?.cells == Array(0..<500) + (0..<500).reversed())
    }

    @Test("a letter written in one character or in two is the same text")
    func normalForms() {
        let package = Package(
            fields: #"{"name": "a"}"#,
            schema: #", "primaryKey": ["a"]"#
        )
        let found = package.read("a\nLắk\nx\nLa\u{306}\u{301}k\n").diagnostics
        #expect(found.map(\.identifier) == ["TableKey"])
        #expect(found.first?.location?.line == 4)
    }

    @Test("missing values are those of the field, else those of the schema, else the empty text")
    func missingValues() {
        let package = Package(
            fields: """
                {"name": "a"}, {"name": "b", "type": "integer", "missingValues": ["-", "k"]},
                {"name": "c", "missingValues": []}
                """,
            schema: #", "missingValues": [{"value": "", "label": "không hỏi"}, {"value": "NA"}]"#
        )
        let table = package.table("a,b,c\nNA,-,\n,1,NA\n-,k,x\n")
        #expect(cells(table, "a") == ["-", "-", "-"])
        #expect(table?.column("a")?.texts == ["-"])
        #expect(cells(table, "b") == ["-", "1", "-"])
        #expect(cells(table, "c") == ["", "NA", "x"])
    }

    @Test("the items of a list are separated by the field's delimiter")
    func lists() {
        let column = Package(fields: #"{"name": "l", "type": "list", "delimiter": "|"}"#)
            .table("l\nĐắc Lắc|Daklak\nx\n\"\"\nx||y\n")?.column("l")
        #expect(column?.kind == .list)
        #expect(column?.texts(0) == ["Đắc Lắc", "Daklak"])
        #expect(column?.texts(1) == ["x"])
        #expect(column?.texts(2) == [])
        #expect(column?.texts(3) == ["x", "y"])
    }

    @Test("an item of another type than the list's is told")
    func listItems() {
        let package = Package(fields: #"{"name": "l", "type": "list", "itemType": "integer"}"#)
        #expect(package.report("l\n\"1,2,-3\"\n").isEmpty)
        #expect(
            package.report("l\n\"1,hai\"\n") == """
                data/t.csv:2:1: error: an item of l is "hai", not a whole number [TableType]
                  2 | "1,hai"
                    | ^^^^^^^
                    = write it in digits, such as 30 (cell A2 in a spreadsheet)

                """
        )
    }

    @Test(
        "texts of a format are held against it",
        arguments: [
            (
                "uri", ["https://hagv.org/a%20b", "mailto:x@y"], ["hagv.org", "https://a b", ":x", "https:"],
                "an address on the web"
            ),
            ("email", ["a@b.vn"], ["a", "a@", "@b", "a@b@c", "a b@c"], "an address of electronic mail"),
            (
                "uuid", ["123e4567-e89b-12d3-a456-426614174000"],
                ["123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g"], "a UUID"
            ),
            ("binary", ["AAE=", "AA==", "AAEC"], ["AAE", "A===", "AA=E"], "bytes in base 64"),
        ]
    )
    func formats(format: String, good: [String], bad: [String], words: String) {
        let package = Package(fields: #"{"name": "u", "type": "string", "format": "\#(format)"}"#)
        for text in good { #expect(package.read("u\n\(text)\n").diagnostics.isEmpty, "\(text)") }
        for text in bad {
            let found = package.read("u\n\(text)\n").diagnostics
            #expect(found.map(\.summary) == ["u is \"\(text)\", not \(words)"])
            #expect(found.map(\.identifier) == ["TableType"])
        }
    }
}
