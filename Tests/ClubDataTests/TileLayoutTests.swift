import ClubData
import Testing

@Suite("Layouts of tile maps are data")
struct TileLayoutTests {
    private let fields: KeyValuePairs = [
        "layout": "string", "code": "string", "name": "string", "label": "string", "column": "integer",
        "row": "integer",
    ]

    private func registry(_ rows: String) -> Registry {
        var registry = Registry(areas: "id,name,kind,level,parent\nvn,Việt Nam,country,0,\n")
        registry.more = [("tiles", fields, "layout,code,name,label,column,row\n" + rows)]
        return registry
    }

    @Test("tiles are grouped by layout and sorted by code, so that the order of rows changes nothing")
    func read() throws {
        let registry = registry("b,02,,HG,4,1\na,66,Đắk Lắk,ĐL,5,13\nb,01,Hà Nội,HN,3,4\n")
        let layouts = try #require(registry.read().value).tileLayouts
        #expect(registry.report == "")
        #expect(layouts.map(\.name) == ["a", "b"])
        #expect(
            layouts[0].tiles.map { "\($0.code) \($0.name ?? "-") \($0.label) \($0.column) \($0.row)" } == [
                "66 Đắk Lắk ĐL 5 13"
            ]
        )
        #expect(layouts[1].tiles.map { "\($0.code) \($0.name ?? "-")" } == ["01 Hà Nội", "02 -"])
    }

    @Test("a layout with the same code twice is told")
    func twice() {
        let diagnostics = registry("a,01,,HN,3,4\na,01,,HN,3,5\n").read().diagnostics
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first?.summary.contains("01") == true)
    }

    @Test("without the table there are no layouts")
    func none() throws {
        let registry = Registry(areas: "id,name,kind,level,parent\nvn,Việt Nam,country,0,\n")
        #expect(try #require(registry.read().value).tileLayouts == [])
    }
}
