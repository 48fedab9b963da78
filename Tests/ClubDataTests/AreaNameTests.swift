import ClubData
import Diagnostics
import Testing

/// Cells that name an area otherwise than by its id.
@Suite struct AreaNameTests {
    private var registry: Registry {
        var registry = Registry(
            areas: """
                id,code,name,name_en,kind,level,parent,aliases
                vn,,Việt Nam,Viet Nam,country,0,,
                ha-noi,01,Hà Nội,Hanoi,city,1,vn,
                bac-kan,06,Bắc Kạn,,province,1,vn,
                dak-lak,66,Đắk Lắk,,province,1,Việt Nam,Đắc Lắc
                hoa-binh,17,Hòa Bình,,province,1,vn,
                krong-ana,655,Krông Ana,,district,2,dak-lak,
                ea-hleo,645,Ea H'leo,,district,2,dak-lak,
                ha-long,193,Hạ Long,,city,2,vn,
                ha-long-xa,06688,Hạ Long,,commune,3,vn,

                """
        )
        registry.areaFields["aliases"] = "list"
        return registry
    }

    private func read(_ area: String) -> Checked<Dataset?> {
        var registry = registry
        registry.clubs = "id,name,area\na,A,\(area)\n"
        return registry.read()
    }

    private func told(_ area: String) -> [String] {
        read(area).diagnostics.filter { $0.location?.path == "clubs.csv" }.map {
            "\($0.severity): \($0.summary) [\($0.identifier)] \($0.hint ?? "")"
        }
    }

    @Test(
        "a name, whatever its spelling, is taken for the id of the area that alone has it",
        arguments: [
            ("Đắk Lắk", "dak-lak"), ("ĐẮK LẮK", "dak-lak"), ("Đắc Lắc", "dak-lak"), ("đắk  lắk", "dak-lak"),
            ("Hoà Bình", "hoa-binh"), ("Ho\u{300}a Bi\u{300}nh", "hoa-binh"), ("Krông A Na", "krong-ana"),
            ("Ea H’Leo", "ea-hleo"), ("Ea Hleo", "ea-hleo"), ("Hanoi", "ha-noi"), ("BAC-KAN", "bac-kan"),
            ("Krong Ana", "krong-ana"),
        ]
    )
    func names(name: String, id: String) throws {
        let read = read(name)
        let dataset = try #require(read.value)
        #expect(!read.diagnostics.hasErrors)
        #expect(dataset.clubs.map { dataset.areas.areas[$0.area].id } == [id])
        #expect(cells(dataset.table("clubs"), "area") == [id])
        #expect(
            told(name) == [
                "note: area is \"\(name)\", a name, and is read as \(id) [AreaName] "
                    + "write \(id), and this note goes away (cell C2 in a spreadsheet)"
            ]
        )
    }

    @Test("the note stands at the first cell and counts the rows; parents of areas are named so too")
    func note() throws {
        var registry = registry
        registry.clubs = "id,name,area\na,A,dak-lak\nb,B,Đắk Lắk\nc,C,Đắk Lắk\nd,D,Krông Ana\n"
        let read = registry.read()
        #expect(
            shown(read.diagnostics) == """
                areas.csv:5:32: note: parent is "Việt Nam", a name, and is read as vn [AreaName]
                  5 | dak-lak,66,Đắk Lắk,,province,1,Việt Nam,Đắc Lắc
                    |                                ^^^^^^^^
                    = write vn, and this note goes away (cell G5 in a spreadsheet)
                clubs.csv:3:5: note: area is "Đắk Lắk", a name, and is read as dak-lak, in 2 rows [AreaName]
                  3 | b,B,Đắk Lắk
                    |     ^^^^^^^
                    = write dak-lak, and this note goes away (cell C3 in a spreadsheet)
                clubs.csv:5:5: note: area is "Krông Ana", a name, and is read as krong-ana [AreaName]
                  5 | d,D,Krông Ana
                    |     ^^^^^^^^^
                    = write krong-ana, and this note goes away (cell C5 in a spreadsheet)

                """
        )
        let tree = try #require(read.value).areas
        let area = try #require(tree.index(of: "dak-lak"))
        #expect(tree.areas[area].parent == tree.index(of: "vn"))
    }

    @Test("of many names in a column five are noted, so that errors are not lost among them")
    func manyNames() {
        var registry = registry
        let names = ["Hà Nội", "Bắc Kạn", "Đắk Lắk", "Hòa Bình", "Krông Ana", "Ea H'leo", "Việt Nam"]
        registry.clubs = "id,name,area\n" + names.map { "\($0),A,\($0)\n" }.joined()
        let found = registry.read().diagnostics.filter { $0.location?.path == "clubs.csv" }
        #expect(found.map(\.identifier) == Array(repeating: "AreaName", count: 5))
        #expect(found.map(\.notes.count) == [0, 0, 0, 0, 1])
        #expect(found.last?.notes.first?.text == "2 more names in this column are read as ids")
    }

    @Test("rows whose key is the same once names are ids are told")
    func keys() {
        let package = Package(
            fields: #"{"name": "area", "type": "string"}, {"name": "n", "type": "integer"}"#,
            schema: #", "primaryKey": "area""#
        )
        let read = package.read("area,n\nvn,1\nViệt Nam,2\n")
        #expect(read.diagnostics.map(\.identifier).sorted() == ["AreaName", "TableKey"])
        #expect(read.value?.table("t")?.column("area")?.texts == ["vn"])
        #expect(read.value?.table("t")?.column("area")?.cells == [0, 0])
    }

    @Test(
        "what names no area for sure is an error with what was meant",
        arguments: [
            (
                "Hạ Long", "area is \"Hạ Long\", which is a name of 2 areas: ha-long, ha-long-xa [AreaAmbiguous]",
                "write the id of the one that is meant"
            ),
            (
                "Dac Lac", "area is \"Dac Lac\", which no row of areas has as id [TableReference]",
                "did you mean \"dak-lak\"?"
            ),
            (
                "Đắk Lắc", "area is \"Đắk Lắc\", which no row of areas has as id [TableReference]",
                "did you mean \"dak-lak\"?"
            ),
            (
                "Cà Mau", "area is \"Cà Mau\", which no row of areas has as id [TableReference]",
                "mend it, or add the row to areas"
            ),
            ("66", "area is \"66\", no id of areas but the code of Đắk Lắk [AreaCode]", "write dak-lak"),
            (
                "6",
                "area is \"6\", no id of areas but the code \"06\" of Bắc Kạn without its zeros at the start "
                    + "[AreaCode]",
                "write bac-kan"
            ),
            (
                "6688",
                "area is \"6688\", no id of areas but the code \"06688\" of Hạ Long without its zeros at the start "
                    + "[AreaCode]",
                "write ha-long-xa"
            ),
            (
                "7", "area is \"7\", which no row of areas has as id [TableReference]",
                "mend it, or add the row to areas"
            ),
        ]
    )
    func problems(cell: String, summary: String, hint: String) {
        #expect(told(cell) == ["error: \(summary) \(hint) (cell C2 in a spreadsheet)"])
    }

    @Test("a column area refers to areas in any table, even where the descriptor names no key")
    func anyTable() {
        var registry = registry
        registry.more = [("visits", ["area": "string", "n": "integer"], "area,n\nbac-kan,1\n06,2\n")]
        #expect(
            registry.read().diagnostics.filter { $0.severity == .error }.map(\.summary)
                == ["area is \"06\", no id of areas but the code of Bắc Kạn"]
        )
    }

    @Test("a column that refers to codes is told which zeros it has lost, here or in the table of areas")
    func codes() {
        func told(_ code: String, areas: String = "01,06,66") -> [String] {
            let codes = areas.split(separator: ",").map(String.init)
            let rows = zip(codes, ["Hà Nội", "Bắc Kạn", "Đắk Lắk"]).map {
                #"{"id": "\#($1)", "name": "\#($1)", "kind": "p", "level": 1, "code": "\#($0)"}"#
            }
            let key = #", "foreignKeys": [{"fields": "c", "reference": {"resource": "places", "fields": "code"}}]"#
                .replacing("places", with: "areas")
            let text = """
                {"resources": [
                {"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "c", "type": "string"}]\(key)}},
                {"name": "areas", "data": [\(rows.joined(separator: ","))],
                 "schema": {"fields": [{"name": "id", "type": "string"}, {"name": "name", "type": "string"},
                  {"name": "kind", "type": "string"}, {"name": "level", "type": "integer"},
                  {"name": "parent", "type": "string"}, {"name": "code", "type": "string"}]}},
                {"name": "clubs", "data": [], "schema": {"fields": [{"name": "id", "type": "string"},
                  {"name": "name", "type": "string"}, {"name": "area", "type": "string"}]}}]}
                """
            let read = DatasetReader.read(descriptor: SourceFile(path: "datapackage.json", text: text)) { path in
                SourceFile(path: path, text: "c\n\(code)\n")
            }
            return read.diagnostics.map { "\($0.summary) [\($0.identifier)] \($0.hint ?? "")" }
        }
        #expect(told("06").isEmpty)
        #expect(
            told("6") == [
                "c is \"6\", no code of areas but \"06\" of Bắc Kạn without its zeros at the start [AreaCode] write 06, and "
                    + "give the column the format Text in the spreadsheet to keep the zeros (cell A2 in a spreadsheet)"
            ]
        )
        #expect(
            told("06", areas: "1,6,66") == [
                "c is \"06\", but areas has the code \"6\" of Bắc Kạn, without its zeros at the start [AreaCode] give the "
                    + "column code of areas the format Text in the spreadsheet and write the zeros there "
                    + "(cell A2 in a spreadsheet)"
            ]
        )
        #expect(
            told("7").map { $0.hasPrefix("c is \"7\", which no row of areas has as code [TableReference]") } == [true]
        )
    }
}
