import ClubData
import Diagnostics
import Testing

/// How the columns of a file are matched to the fields of the schema.
@Suite struct HeaderTests {
    let clubs = Package(
        fields: """
            {"name": "club", "type": "string"}, {"name": "members", "type": "integer"}, {"name": "women", "type": "integer"}
            """
    )

    func matching(_ match: String) -> Package {
        var package = clubs
        package.schema = #", "fieldsMatch": "\#(match)""#
        return package
    }

    @Test("a misspelt column is told with the field that was meant, and read as that field")
    func nearMiss() {
        let read = clubs.read("club,menbers,women\na,1,2\n")
        #expect(cells(read.value?.table("t"), "members") == ["1"])
        #expect(
            shown(read.diagnostics) == """
                data/t.csv:1:6: error: the column "menbers" is no field of t [TableColumn]
                  1 | club,menbers,women
                    |      ^^^^^^^
                    = did you mean "members"? (cell B1 in a spreadsheet)

                """
        )
    }

    @Test("a missing column is told at the header")
    func missing() {
        #expect(
            clubs.report("club,members\na,1\n") == """
                data/t.csv:1:1: error: the column "women" is missing [TableColumn]
                  1 | club,members
                    | ^^^^^^^^^^^^
                    = add it to the first row, or take the field out of the schema of t

                """
        )
    }

    @Test("a further column must be described")
    func unknown() {
        #expect(
            clubs.report("club,members,women,note\na,1,2,x\n") == """
                data/t.csv:1:20: error: the column "note" is no field of t [TableColumn]
                  1 | club,members,women,note
                    |                    ^^^^
                    = add a field "note" to the schema of t in the descriptor, or delete the column (cell D1 in a spreadsheet)

                """
        )
    }

    @Test("a column that is there twice is told with the first")
    func twice() {
        #expect(
            clubs.report("club,members,women,women\na,1,2,3\n") == """
                data/t.csv:1:20: error: the column "women" is there twice [TableColumn]
                  1 | club,members,women,women
                    |                    ^^^^^
                    = give one of the two another name, or delete it (cell D1 in a spreadsheet)
                data/t.csv:1:14: note: first here
                  1 | club,members,women,women
                    |              ^^^^^

                """
        )
    }

    @Test("a column without a name is told by its letter")
    func nameless() {
        #expect(
            clubs.report("club,members,women,\na,1,2,\n") == """
                data/t.csv:1:20: error: column D has no name [TableColumn]
                  1 | club,members,women,
                    |                    ^
                    = name it in the first row, or delete the column (cell D1 in a spreadsheet)

                """
        )
    }

    @Test("exact asks for the order of the fields, equal does not; either way columns are read by name")
    func order() {
        let text = "club,women,members\na,1,2\n"
        #expect(
            clubs.report(text) == """
                data/t.csv:1:6: error: the column "women" stands where "members" is due [TableColumn]
                  1 | club,women,members
                    |      ^^^^^
                    = put the columns in the descriptor's order, or write "fieldsMatch": "equal" into the schema (cell B1 in \
                a spreadsheet)

                """
        )
        #expect(cells(clubs.table(text), "members") == ["2"])
        #expect(matching("equal").report(text).isEmpty)
        #expect(cells(matching("equal").table(text), "members") == ["2"])
    }

    @Test("subset lets the file have more columns, superset fewer, partial both")
    func looseMatches() {
        #expect(matching("subset").report("note,club,members,women\nx,a,1,2\n").isEmpty)
        #expect(
            matching("subset").report("club,members\na,1\n").hasPrefix("data/t.csv:1:1: error: the column \"women\"")
        )
        #expect(matching("superset").report("women,club\n1,a\n").isEmpty)
        #expect(matching("superset").report("club,note\na,1\n").hasPrefix("data/t.csv:1:6: error: the column \"note\""))
        #expect(matching("partial").report("note,club\nx,a\n").isEmpty)
        #expect(matching("partial").table("note,club\nx,a\n")?.column("women") == nil)
    }

    @Test("partial asks for at least one field")
    func partial() {
        #expect(
            matching("partial").report("x,y\n1,2\n") == """
                data/t.csv:1:1: error: none of the columns is a field of t [TableColumn]
                  1 | x,y
                    | ^^^
                    = name at least one of them as in the descriptor

                """
        )
    }

    @Test("a field that every row must have needs its column even where fields may lack one")
    func required() {
        var package = matching("superset")
        package.fields = #"{"name": "club", "type": "string"}, {"name": "n", "constraints": {"required": true}}"#
        #expect(package.report("club\na\n").hasPrefix("data/t.csv:1:1: error: the column \"n\" is missing"))
    }

    @Test(
        "another delimiter than the descriptor's is recognized",
        arguments: [(";", "\";\"", ";"), ("\t", "tabs", "\\t"), ("|", "\"|\"", "|")]
    )
    func delimiter(mark: String, name: String, written: String) {
        let found = clubs.read("club\(mark)members\(mark)women\na\(mark)1\(mark)2\n").diagnostics
        #expect(found.map(\.identifier) == ["TableDelimiter"])
        #expect(found.first?.summary == "the columns are separated by \(name), not as the descriptor says")
        #expect(
            found.first?.hint
                == "add \"dialect\": {\"delimiter\": \"\(written)\"} to the resource t in the descriptor (cell A1 in a spreadsheet)"
        )
    }
}
