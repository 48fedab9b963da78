import ClubData
import Diagnostics
import Testing

/// Tables in JSON, in files and in the descriptor.
@Suite struct JSONTableTests {
    let clubs = Package(
        resource: #""path": "t.csv", "format": "json""#,
        fields: """
            {"name": "club", "type": "string"}, {"name": "members", "type": "integer"},
            {"name": "share", "type": "number", "decimalChar": ","}, {"name": "open", "type": "boolean"},
            {"name": "names", "type": "list", "delimiter": "|"}, {"name": "founded", "type": "date"}
            """
    )

    @Test("objects are rows; null and a name left out are missing")
    func objects() {
        let table = clubs.table(
            """
            [
              {"club": "a", "members": 30, "share": 64.3, "open": true, "names": "x|y", "founded": "2020-08-31"},
              {"founded": null, "members": "31", "share": "0,5", "club": "b", "names": ["x", "y"]}
            ]
            """
        )
        #expect(cells(table, "club") == ["a", "b"])
        #expect(cells(table, "members") == ["30", "31"])
        #expect(cells(table, "share") == ["64.3", "0.5"])
        #expect(cells(table, "open") == ["true", "-"])
        #expect(cells(table, "names") == ["x|y", "x|y"])
        #expect(cells(table, "founded") == ["2020-08-31", "-"])
        #expect(table?.line(ofRow: 1) == 3)
        #expect(table?.location(row: 1, column: 0).label == "data/t.csv:3:62")
        #expect(table?.spreadsheetCell(row: 0, column: 0) == nil)
    }

    @Test("lists under a list of names are rows")
    func lists() {
        var package = clubs
        package.schema = #", "fieldsMatch": "superset""#
        let table = package.table(#"[["members", "club"], [30, "a"], [null, "b"]]"#)
        #expect(cells(table, "club") == ["a", "b"])
        #expect(cells(table, "members") == ["30", "-"])
        #expect(table?.location(row: 1, column: 0).label == "data/t.csv:1:41")
    }

    @Test("values of another kind are told at their place")
    func kinds() {
        let text = #"[{"club": 66, "members": true, "open": "vâng", "names": ["a|b"], "founded": [1]}]"#
        #expect(
            clubs.report(text) == """
                data/t.csv:1:11: error: club is 66, not a text [TableType]
                  1 | \(text)
                    |           ^^
                    = put it in double quotes
                data/t.csv:1:26: error: members is true, not a whole number [TableType]
                  1 | \(text)
                    |                          ^^^^
                    = write a whole number, such as 30
                data/t.csv:1:40: error: open is "vâng", not true or false [TableType]
                  1 | \(text)
                    |                                        ^^^^^^
                    = write true or false
                data/t.csv:1:57: error: names is a list, not a list of values without "|" [TableType]
                  1 | \(text)
                    |                                                         ^^^^^^^
                    = write a text with "|" between the values, or a list of values
                data/t.csv:1:77: error: founded is a list, not a date [TableType]
                  1 | \(text)
                    |                                                                             ^^^
                    = write a text such as "2023-06-30"

                """
        )
    }

    @Test("a name that no field has is told once, with the one that was meant")
    func unknownNames() {
        #expect(
            clubs.report("[{\"club\": \"a\",\n\"member\": 1},\n{\"member\": 2, \"note\": 1}]") == """
                data/t.csv:2:1: error: "member" is no field of t [TableColumn]
                  2 | "member": 1},
                    | ^^^^^^^^
                    = did you mean "members"?
                data/t.csv:3:15: error: "note" is no field of t [TableColumn]
                  3 | {"member": 2, "note": 1}]
                    |               ^^^^^^
                    = add a field "note" to the schema of t in the descriptor, or take it out

                """
        )
    }

    @Test("what is no list of rows is told")
    func shapes() {
        #expect(
            clubs.report(#"{"rows": []}"#) == """
                data/t.csv:1:1: error: the table is a group of names, not a list of rows [ValueType]
                  1 | {"rows": []}
                    | ^^^^^^^^^^^^
                    = write [ … ] around the rows

                """
        )
        #expect(
            clubs.report("[{\"club\": \"a\"},\n[1]]") == """
                data/t.csv:2:1: error: the row is a list, not an object [TableRow]
                  2 | [1]]
                    | ^^^
                    = write { … } with names and values

                """
        )
        var superset = clubs
        superset.schema = #", "fieldsMatch": "superset""#
        #expect(
            superset.report("[[\"club\", \"members\"],\n[\"a\"],\n{}]") == """
                data/t.csv:2:1: error: the row has 1 cell, but there are 2 columns [TableRow]
                  2 | ["a"],
                    | ^^^^^
                    = write as many as the first list names
                data/t.csv:3:1: error: the row is no list, but there are 2 columns [TableRow]
                  3 | {}]
                    | ^^
                    = write as many as the first list names

                """
        )
    }

    @Test("constraints are told at the value, and its line is not shown where it is endless")
    func endlessLine() {
        var package = clubs
        package.schema = #", "primaryKey": ["club"]"#
        let rows = (0..<2_000).map { "{\"club\": \"c\($0 % 1_999)\"}" }.joined(separator: ",")
        let found = package.read("[\(rows)]").diagnostics
        #expect(found.map(\.summary) == ["club is \"c0\" a second time, but is the key of t"])
        #expect(found.first?.location == SourceLocation(path: "data/t.csv", line: 1, column: 34_883))
    }

    @Test("rows can stand in the descriptor itself")
    func inline() {
        let package = Package(
            resource: #""data": [{"n": 1}, {"n": "x"}]"#
        )
        #expect(
            package.report("") == """
                data/datapackage.json:2:40: error: n is "x", not a whole number [TableType]
                  2 | {"name": "t", "data": [{"n": 1}, {"n": "x"}],
                    |                                        ^^^
                    = write it in digits, such as 30

                """
        )
    }

    @Test("a syntax error is told at its place")
    func syntax() {
        #expect(clubs.report("[{\"club\": \"a\",}]").hasPrefix("data/t.csv:1:15: error: \"}\" stands where a name"))
    }
}
