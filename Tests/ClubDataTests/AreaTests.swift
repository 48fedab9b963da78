import ClubData
import Diagnostics
import Quantities
import Testing

/// The tree of areas.
@Suite struct AreaTests {
    /// The rows are in no order: a child may come before its parent.
    let registry = Registry(
        areas: """
            id,name,kind,level,parent
            ea-kar,Ea Kar,district,2,dak-lak
            vn,Việt Nam,country,0,
            dak-lak,Đắk Lắk,province,1,vn
            lak,Lắk,district,2,dak-lak
            son-la,Sơn La,province,1,vn
            hoa-thang,Hòa Thắng,commune,3,lak

            """
    )

    @Test("parents come before those inside them, and areas side by side keep the table's order")
    func order() throws {
        let tree = try #require(registry.read().value).areas
        #expect(tree.order.map { tree.areas[$0].id } == ["vn", "dak-lak", "ea-kar", "lak", "hoa-thang", "son-la"])
        #expect(tree.areas.map(\.row) == [0, 1, 2, 3, 4, 5])
        #expect(tree.tops.map { tree.areas[$0].id } == ["vn"])
    }

    @Test("one can go up and down")
    func walks() throws {
        let tree = try #require(registry.read().value).areas
        func ids(_ areas: [Int]) -> [String] { areas.map { tree.areas[$0].id } }
        let province = try #require(tree.index(of: "dak-lak"))
        let commune = try #require(tree.index(of: "hoa-thang"))
        let other = try #require(tree.index(of: "son-la"))
        #expect(ids(tree.children(of: province)) == ["ea-kar", "lak"])
        #expect(ids(tree.descendants(of: province)) == ["ea-kar", "lak", "hoa-thang"])
        #expect(ids(tree.ancestors(of: commune)) == ["lak", "dak-lak", "vn"])
        #expect(tree.descendants(of: commune).isEmpty)
        #expect(tree.isWithin(commune, province))
        #expect(tree.isWithin(province, province))
        #expect(!tree.isWithin(other, province))
        #expect(!tree.isWithin(province, commune))
        #expect(tree.index(of: "đắk-lắk") == nil)
    }

    @Test("an area has all that its row says")
    func area() throws {
        var registry = Registry()
        registry.areas = """
            id,code,name,name_en,kind,level,parent,valid_from,valid_to,aliases
            dak-lak,066,Đắk Lắk,Dak Lak,province,1,,2004-01-01,2025-06-30,Đắc Lắc|Daklak
            x,,X,,ward,3,,,,

            """
        registry.areaFields["valid_from"] = "date"
        registry.areaFields["valid_to"] = "date"
        let areas = try #require(registry.read().value).areas.areas
        #expect(areas[0].code == "066")
        #expect(areas[0].name == "Đắk Lắk")
        #expect(areas[0].englishName == "Dak Lak")
        #expect(areas[0].kind == "province")
        #expect(areas[0].level == 1)
        #expect(areas[0].parent == nil)
        #expect(areas[0].validFrom == CalendarDate(year: 2004, month: 1, day: 1))
        #expect(areas[0].validTo == CalendarDate(year: 2025, month: 6, day: 30))
        #expect(areas[0].aliases == ["Đắc Lắc|Daklak"])
        #expect(areas[1].code == nil)
        #expect(areas[1].aliases == [])
    }

    @Test("areas that lie in each other are told with the whole loop, once")
    func loop() {
        let registry = Registry(areas: "id,name,kind,level,parent\nx,X,p,4,a\na,A,p,1,b\nb,B,p,2,c\nc,C,p,3,a\n")
        let read = registry.read()
        #expect(
            shown(read.diagnostics.filter { $0.identifier == "AreaLoop" }) == """
                areas.csv:3:9: error: an area lies in itself: a → b → c → a [AreaLoop]
                  3 | a,A,p,1,b
                    |         ^
                    = mend the parent of one of them (cell E3 in a spreadsheet)

                """
        )
        #expect(read.value?.areas.order.count == 4)
    }

    @Test("an area that lies in itself is a loop of one")
    func smallLoop() {
        #expect(
            Registry(areas: "id,name,kind,level,parent\na,A,p,1,a\n").report == """
                areas.csv:2:9: error: an area lies in itself: a → a [AreaLoop]
                  2 | a,A,p,1,a
                    |         ^
                    = mend the parent of one of them (cell E2 in a spreadsheet)

                """
        )
    }

    @Test("an area's level is below its parent's")
    func levels() {
        #expect(
            Registry(areas: "id,name,kind,level,parent\nvn,VN,country,0,\na,A,p,1,vn\nb,B,p,1,a\n").report == """
                areas.csv:4:7: error: b has the level 1, but lies in a, which has the level 1 [AreaLevel]
                  4 | b,B,p,1,a
                    |       ^
                    = levels count downwards from the country: the parent's must be smaller (cell D4 in a spreadsheet)

                """
        )
    }

    @Test("an area does not end before it begins")
    func dates() {
        var registry = Registry(
            areas:
                "id,name,kind,level,parent,valid_from,valid_to\na,A,p,1,,2025-07-01,2025-06-30\nb,B,p,1,,2025-07-01,2025-07-01\n"
        )
        registry.areaFields["valid_from"] = "date"
        registry.areaFields["valid_to"] = "date"
        #expect(
            registry.report == """
                areas.csv:2:21: error: a is valid to 2025-06-30, before it is valid from 2025-07-01 [AreaDates]
                  2 | a,A,p,1,,2025-07-01,2025-06-30
                    |                     ^^^^^^^^^^
                    = mend one of the two days (cell G2 in a spreadsheet)

                """
        )
    }

    @Test("a parent that is not there is told even where the descriptor names no key")
    func unknownParent() {
        #expect(
            Registry(areas: "id,name,kind,level,parent\ndak-lak,A,p,1,\nb,B,p,2,dak-lac\n").report == """
                areas.csv:3:9: error: parent is "dak-lac", which no row of areas has as id [TableReference]
                  3 | b,B,p,2,dak-lac
                    |         ^^^^^^^
                    = did you mean "dak-lak"? (cell E3 in a spreadsheet)

                """
        )
    }
}
