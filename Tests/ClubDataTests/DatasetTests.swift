import ClubData
import Diagnostics
import Quantities
import Testing

/// The dataset as a whole.
@Suite struct DatasetTests {
    let registry = Registry(
        areas: "id,name,kind,level,parent\nvn,Việt Nam,country,0,\nlak,Lắk,district,2,vn\n",
        clubs: "id,name,area,founded,closed,start_up\na,CLB A,lak,2021-01-28,,members\nb,CLB B,vn,,2023-01-01,\n",
        clubFields: ["founded": "date", "closed": "date"]
    )

    @Test("clubs are read with their areas")
    func clubs() throws {
        let dataset = try #require(registry.read().value)
        #expect(registry.read().diagnostics.isEmpty)
        #expect(dataset.clubs.map(\.id) == ["a", "b"])
        #expect(dataset.clubs.map { dataset.areas.areas[$0.area].name } == ["Lắk", "Việt Nam"])
        #expect(dataset.clubs[0].founded == CalendarDate(year: 2021, month: 1, day: 28))
        #expect(dataset.clubs[0].closed == nil)
        #expect(dataset.clubs[1].founded == nil)
        #expect(dataset.clubs.map(\.row) == [0, 1])
    }

    @Test("further columns of a known table are there like any other")
    func furtherColumns() throws {
        let table = try #require(registry.read().value?.table("clubs"))
        #expect(cells(table, "start_up") == ["members", "-"])
        #expect(table.columns.map(\.field.name) == ["id", "name", "area", "founded", "closed", "start_up"])
    }

    @Test("tables are in the order of the descriptor")
    func order() throws {
        var registry = registry
        registry.more = [("zebra", ["x": "integer"], "x\n1\n"), ("ant", ["x": "integer"], "x\n1\n")]
        #expect(registry.read().value?.tables.map(\.resource.name) == ["areas", "clubs", "zebra", "ant"])
        #expect(registry.read().value?.table("bee") == nil)
    }

    @Test("without areas or clubs there is no dataset")
    func requiredTables() {
        let descriptor = SourceFile(
            path: "datapackage.json",
            text: #"{"resources": [{"name": "area", "data": [], "schema": {"fields": [{"name": "id"}]}}]}"#
        )
        let read = DatasetReader.read(descriptor: descriptor) { _ in nil }
        #expect(read.value == nil)
        #expect(
            read.diagnostics.map { "\($0.summary) [\($0.identifier)] \($0.hint ?? "")" } == [
                "there is no resource \"areas\", without which nothing can be counted [DatasetTable] did you mean \"area\"?",
                "there is no resource \"clubs\", without which nothing can be counted [DatasetTable] "
                    + "add a resource named \"clubs\" and its file",
            ]
        )
    }

    @Test("a column that a known table needs is told with what it is for")
    func requiredColumns() {
        var registry = registry
        registry.clubs = "code,name,founded\n"
        let found = registry.read().diagnostics
        #expect(
            found.map { "\($0.summary) [\($0.identifier)] \($0.hint ?? "")" } == [
                "clubs has no field \"id\", which names a club in every other table [DatasetColumn] "
                    + "add it to the descriptor, and the column to the file",
                "clubs has no field \"area\", which names the area a club belongs to [DatasetColumn] "
                    + "add it to the descriptor, and the column to the file",
            ]
        )
        #expect(found.map(\.location?.label) == ["datapackage.json:3:61", "datapackage.json:3:61"])
        registry.clubs = "id,nam,area\n"
        #expect(
            registry.read().diagnostics.first?.hint
                == "is it \"nam\"? name it \"name\" in the descriptor and in the file"
        )
    }

    @Test("a column of another type than its meaning needs is told")
    func types() {
        var registry = registry
        registry.clubFields["founded"] = "string"
        registry.areaFields["level"] = "string"
        #expect(
            registry.read().diagnostics.map { "\($0.summary) [\($0.identifier)] \($0.hint ?? "")" } == [
                "the field \"level\" of areas has the type string, but says how far below the country an area stands "
                    + "[DatasetType] give it the type \"integer\"",
                "the field \"founded\" of clubs has the type string, but holds the day on which a club was founded "
                    + "[DatasetType] give it the type \"date\"",
            ]
        )
    }

    @Test("what every club needs is told even where the descriptor does not ask for it")
    func cellsOfClubs() {
        var registry = registry
        registry.clubs = "id,name,area\na,,lak\na,B,lak\n,C,lak\nd,D,lac\n"
        #expect(
            registry.report == """
                clubs.csv:2:3: error: name is empty, but it is required [TableRequired]
                  2 | a,,lak
                    |   ^
                    = fill in the cell (cell B2 in a spreadsheet)
                clubs.csv:3:1: error: id is "a" a second time, but is the key of clubs [TableKey]
                  3 | a,B,lak
                    | ^
                    = mend one of the two rows, or delete one (cell A3 in a spreadsheet)
                clubs.csv:2:1: note: first here
                  2 | a,,lak
                    | ^
                clubs.csv:4:1: error: id is empty, but it is part of the key of clubs [TableRequired]
                  4 | ,C,lak
                    | ^
                    = fill in the cell (cell A4 in a spreadsheet)
                clubs.csv:5:5: error: area is "lac", which no row of areas has as id [TableReference]
                  5 | d,D,lac
                    |     ^^^
                    = did you mean "lak"? (cell C5 in a spreadsheet)

                """
        )
    }

    @Test("a club does not end before it begins")
    func clubDates() {
        var registry = registry
        registry.clubs = "id,name,area,founded,closed\na,A,lak,2021-01-28,2020-01-28\n"
        #expect(
            registry.report == """
                clubs.csv:2:20: error: a was closed on 2020-01-28, before it was founded on 2021-01-28 [ClubDates]
                  2 | a,A,lak,2021-01-28,2020-01-28
                    |                    ^^^^^^^^^^
                    = mend one of the two days (cell E2 in a spreadsheet)

                """
        )
    }

    @Test("a report for a period that is none, or of a club that is none, is told")
    func reports() {
        var registry = registry
        registry.more = [
            (
                "reports", ["club": "string", "period": "string", "members": "integer"],
                "club,period,members\nc,2023-Q5,30\n"
            )
        ]
        #expect(
            registry.report == """
                reports.csv:2:1: error: club is "c", which no row of clubs has as id [TableReference]
                  2 | c,2023-Q5,30
                    | ^
                    = did you mean "a"? (cell A2 in a spreadsheet)
                reports.csv:2:3: error: period is "2023-Q5", not a period [PeriodForm]
                  2 | c,2023-Q5,30
                    |   ^^^^^^^
                    = write 2023, 2023-H1, 2023-9M, 2023-Q2 or 2023-06 (cell B2 in a spreadsheet)

                """
        )
    }

    @Test("documents are read where there are any")
    func documents() throws {
        #expect(registry.read().value?.documents == [])
        var registry = registry
        registry.more = [
            (
                "documents",
                [
                    "id": "string", "number": "string", "title": "string", "title_en": "string", "issuer": "string",
                    "issuer_en": "string", "date": "date", "url": "string",
                ],
                """
                id,number,title,title_en,issuer,issuer_en,date,url
                vb-01,01,Văn bản,Guidance,Hội,Association,2021-01-12,https://x
                bare,,Bài,,,,,

                """
            )
        ]
        let dataset = try #require(registry.read().value)
        let document = try #require(dataset.document("vb-01"))
        #expect(document.number == "01")
        #expect(document.title == "Văn bản")
        #expect(document.englishTitle == "Guidance")
        #expect(document.issuer == "Hội")
        #expect(document.englishIssuer == "Association")
        #expect(document.date == CalendarDate(year: 2021, month: 1, day: 12))
        #expect(document.url == "https://x")
        #expect(dataset.documents.map(\.row) == [0, 1])
        #expect(dataset.document("bare")?.url == nil)
    }

    @Test("periods begin and end with the calendar, unless the table of periods says otherwise")
    func periods() throws {
        let year = try #require(Period("2023"))
        let quarter = try #require(Period("2023-Q2"))
        let standard = try #require(registry.read().value).periods
        #expect(standard.firstDay(of: year).iso == "2023-01-01")
        #expect(standard.lastDay(of: year).iso == "2023-12-31")
        var registry = registry
        registry.more = [
            ("periods", ["id": "string", "start": "date", "end": "date"], "id,start,end\n2023,2022-12-15,2023-12-14\n")
        ]
        let own = try #require(registry.read().value).periods
        #expect(own.firstDay(of: year).iso == "2022-12-15")
        #expect(own.lastDay(of: year).iso == "2023-12-14")
        #expect(own.lastDay(of: quarter).iso == "2023-06-30")
    }

    @Test("a period does not end before it starts, and is one")
    func periodProblems() {
        var registry = registry
        registry.more = [
            (
                "periods", ["id": "string", "start": "date", "end": "date"],
                "id,start,end\n2023,2023-12-15,2023-12-14\n23,2023-01-01,2023-01-01\n"
            )
        ]
        #expect(
            registry.report == """
                periods.csv:2:17: error: 2023 ends on 2023-12-14, before it starts on 2023-12-15 [PeriodDates]
                  2 | 2023,2023-12-15,2023-12-14
                    |                 ^^^^^^^^^^
                    = mend one of the two days (cell C2 in a spreadsheet)
                periods.csv:3:1: error: id is "23", not a period [PeriodForm]
                  3 | 23,2023-01-01,2023-01-01
                    | ^^
                    = write 2023, 2023-H1, 2023-9M, 2023-Q2 or 2023-06 (cell A3 in a spreadsheet)

                """
        )
    }

    @Test("a file that is not there is told where the descriptor names it")
    func missingFile() {
        let package = Package(resource: #""path": "u.csv""#)
        #expect(
            package.report("") == """
                data/datapackage.json:2:23: error: there is no file "u.csv" for the resource t [ResourceFile]
                  2 | {"name": "t", "path": "u.csv",
                    |                       ^^^^^^^
                    = put it beside the descriptor, or mend the path

                """
        )
    }

    @Test("a file of another size than the descriptor says is told")
    func bytes() {
        let package = Package(resource: #""path": "t.csv", "bytes": 5"#)
        #expect(package.report("n\n10\n").isEmpty)
        #expect(
            package.report("n\n1\n") == """
                data/t.csv: error: the file has 4 bytes, not 5 as the descriptor says [ResourceBytes]
                    = fetch the file again, or mend or leave out "bytes" in the descriptor

                """
        )
    }

    @Test("problems come in the order of the descriptor, its tables and their lines")
    func problemOrder() {
        var registry = registry
        registry.more = [("b", ["n": "integer"], "n\nx\n"), ("a", ["n": "integer"], "n\ny\n")]
        registry.clubs = "id,name,area,founded\na,A,lac,x\nb,,lak,y\n"
        #expect(
            registry.read().diagnostics.map { $0.location?.label ?? "" } == [
                "clubs.csv:2:5", "clubs.csv:2:9", "clubs.csv:3:3", "clubs.csv:3:8", "b.csv:2:1", "a.csv:2:1",
            ]
        )
    }

    @Test("the letters over a spreadsheet's columns go on after Z")
    func letters() {
        let names = (0..<60).map { "c\($0)" }
        let package = Package(
            fields: names.map { "{\"name\": \"\($0)\", \"type\": \"integer\"}" }.joined(separator: ","),
            schema: #", "fieldsMatch": "equal""#
        )
        let table = package.table(names.joined(separator: ",") + "\n" + String(repeating: "1,", count: 59) + "1\n")
        #expect(
            [0, 25, 26, 51, 52].map { table?.spreadsheetCell(row: 0, column: $0) } == ["A2", "Z2", "AA2", "AZ2", "BA2"]
        )
    }
}
