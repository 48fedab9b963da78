import ClubData
import Diagnostics
import Testing

/// Keys within a table and between tables.
@Suite struct KeyTests {
    let reports = Package(
        fields:
            #"{"name": "club", "type": "string"}, {"name": "period", "type": "string"}, {"name": "n", "type": "integer"}"#,
        schema: #", "primaryKey": ["club", "period"]"#
    )

    @Test("a primary key that stands twice is told with its first row")
    func primaryKey() {
        #expect(
            reports.report("club,period,n\na,2023,1\na,2024,1\nb,2023,1\na,2023,2\n") == """
                data/t.csv:5:1: error: club, period are "a", "2023" a second time, but are the key of t [TableKey]
                  5 | a,2023,2
                    | ^
                    = mend one of the two rows, or delete one (cell A5 in a spreadsheet)
                data/t.csv:2:1: note: first here
                  2 | a,2023,1
                    | ^

                """
        )
    }

    @Test("no part of a primary key may be empty")
    func emptyKey() {
        #expect(
            reports.report("club,period,n\na,,1\na,,2\n") == """
                data/t.csv:2:3: error: period is empty, but it is part of the key of t [TableRequired]
                  2 | a,,1
                    |   ^
                    = fill in the cell (cell B2 in a spreadsheet)
                data/t.csv:3:3: error: period is empty, but it is part of the key of t [TableRequired]
                  3 | a,,2
                    |   ^
                    = fill in the cell (cell B3 in a spreadsheet)

                """
        )
    }

    @Test("a field that is the key and unique besides is told once")
    func once() {
        let package = Package(
            fields: #"{"name": "id", "constraints": {"unique": true}}"#,
            schema: #", "primaryKey": "id", "uniqueKeys": [["id"]]"#
        )
        #expect(package.read("id\na\na\n").diagnostics.map(\.identifier) == ["TableKey"])
    }

    @Test("unique keys leave rows with an empty cell alone")
    func uniqueKeys() {
        var package = reports
        package.schema = #", "uniqueKeys": [["club", "period"], ["n"]]"#
        let found = package.read("club,period,n\na,2023,1\na,,2\na,,3\na,2023,3\n").diagnostics
        #expect(
            found.map(\.summary) == [
                "club, period are \"a\", \"2023\" a second time, but are to be unique",
                "n is \"3\" a second time, but is to be unique",
            ]
        )
    }

    @Test("keys of numbers far apart are found as well as those of small ones")
    func sparseKeys() {
        let package = Package(
            fields: #"{"name": "a", "type": "integer"}, {"name": "b", "type": "integer"}"#,
            schema: #", "primaryKey": ["a", "b"], "uniqueKeys": [["b"]]"#
        )
        let found = package.read(
            "a,b\n9223372036854775807,-9223372036854775807\n-5,4\n9223372036854775807,-9223372036854775807\n"
        )
        #expect(found.diagnostics.map(\.identifier) == ["TableKey", "TableUnique"])
        #expect(package.read("a,b\n9223372036854775807,1\n-9223372036854775807,2\n").diagnostics.isEmpty)
    }

    let children = Package(
        fields: #"{"name": "id", "type": "string"}, {"name": "area", "type": "string"}"#,
        schema: #", "foreignKeys": [{"fields": ["area"], "reference": {"resource": "areas", "fields": ["id"]}}]"#
    )

    @Test("a reference to a row that is not there is told with the one that was meant")
    func reference() {
        #expect(
            children.report("id,area\na,vn\nb,vm\nc,\nd,dak-lak\n") == """
                data/t.csv:3:3: error: area is "vm", which no row of areas has as id [TableReference]
                  3 | b,vm
                    |   ^^
                    = did you mean "vn"? (cell B3 in a spreadsheet)
                data/t.csv:5:3: error: area is "dak-lak", which no row of areas has as id [TableReference]
                  5 | d,dak-lak
                    |   ^^^^^^^
                    = mend it, or add the row to areas (cell B5 in a spreadsheet)

                """
        )
    }

    @Test("a table may refer to itself, by no name or by an empty one", arguments: ["", #""resource": "", "#])
    func selfReference(resource: String) {
        let package = Package(
            fields: #"{"name": "id", "type": "string"}, {"name": "parent", "type": "string"}"#,
            schema: #", "foreignKeys": [{"fields": "parent", "reference": {\#(resource)"fields": "id"}}]"#
        )
        #expect(
            package.read("id,parent\na,\nb,a\nc,x\n").diagnostics.map(\.summary)
                == ["parent is \"x\", which no row of t has as id"]
        )
    }

    @Test("several fields refer together")
    func compound() {
        let key = #"{"fields": ["c", "p"], "reference": {"fields": ["club", "period"]}}"#
        let package = Package(
            fields: """
                {"name": "club"}, {"name": "period", "type": "integer"}, {"name": "c"}, {"name": "p", "type": "number"}
                """,
            schema: #", "foreignKeys": [\#(key)]"#
        )
        let found = package.read("club,period,c,p\na,1,a,2.0\na,2,b,1\nb,3,x,1\nc,3,a,1.5\nd,4,,1\n").diagnostics
        #expect(
            found.map(\.summary) == [
                "c, p are \"b\", \"1.0\", which no row of t has as club, period",
                "c, p are \"x\", \"1.0\", which no row of t has as club, period",
                "c, p are \"a\", \"1.5\", which no row of t has as club, period",
            ]
        )
        #expect(found.map(\.location?.line) == [3, 4, 5])
    }

    @Test("compound references may hold numbers far from any that is there")
    func farCompound() {
        let key = #"{"fields": ["c", "d"], "reference": {"fields": ["a", "b"]}}"#
        let package = Package(
            fields: ["a", "b", "c", "d"].map { "{\"name\": \"\($0)\", \"type\": \"integer\"}" }.joined(separator: ","),
            schema: #", "foreignKeys": [\#(key)]"#
        )
        let low = "-9223372036854775807"
        let found = package.read("a,b,c,d\n\(low),1,\(low),1\n\(low),2,9223372036854775807,2\n").diagnostics
        #expect(
            found.map(\.summary)
                == ["c, d are \"9223372036854775807\", \"2\", which no row of t has as a, b"]
        )
    }

    @Test("where rows of the other table cannot be read, references to it are not told")
    func unsoundTarget() {
        let other = """
            ,{"name": "u", "path": "u.csv", "schema": {"fields": [{"name": "id"}, {"name": "n", "type": "integer"}]}}
            """
        let package = Package(
            fields: #"{"name": "a"}"#,
            schema: #", "foreignKeys": [{"fields": "a", "reference": {"resource": "u", "fields": "id"}}]"#,
            more: other
        )
        #expect(package.read("a\nx\n", files: ["u.csv": "id,n\nx,ba\n"]).diagnostics.map(\.identifier) == ["TableType"])
        #expect(package.read("a\ny\n", files: ["u.csv": "id,n\nx\n"]).diagnostics.map(\.identifier) == ["TableRow"])
        #expect(
            package.read("a\ny\n", files: ["u.csv": "id,n\nx,1\n"]).diagnostics.map(\.identifier) == ["TableReference"]
        )
    }

    @Test("a reference to a table, a field or a type that does not suit is told in the descriptor")
    func unsoundKey() {
        func told(_ reference: String) -> String? {
            let package = Package(
                fields: #"{"name": "a", "type": "integer"}"#,
                schema: #", "foreignKeys": [{"fields": "a", "reference": \#(reference)}]"#
            )
            let found = package.read("a\n1\n").diagnostics.first
            return found.map { "\($0.location?.label ?? "") \($0.summary) [\($0.identifier)] \($0.hint ?? "")" }
        }
        #expect(
            told(#"{"resource": "area", "fields": "id"}"#)
                == "data/datapackage.json:5:21 a foreign key refers to \"area\", which is no table of the package "
                + "[DescriptorReference] did you mean \"areas\"?"
        )
        #expect(
            told(#"{"resource": "areas", "fields": "ids"}"#)
                == "data/datapackage.json:5:21 a foreign key refers to \"ids\", which is no field of areas "
                + "[DescriptorReference] did you mean \"id\"?"
        )
        #expect(
            told(#"{"resource": "areas", "fields": "id"}"#)
                == "data/datapackage.json:5:21 a foreign key cannot hold: \"a\" is integer, but \"id\" of areas is string "
                + "[DescriptorReference] give both the same type"
        )
    }
}
