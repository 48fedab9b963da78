import ClubData
import Diagnostics
import Quantities
import Testing

/// The table `area_changes`.
@Suite struct AreaChangeTests {
    static let areas = """
        id,name,kind,level,parent,valid_from,valid_to
        vn,Việt Nam,country,0,,,
        dak-lak,Đắk Lắk,province,1,vn,,2025-06-30
        phu-yen,Phú Yên,province,1,vn,,2025-06-30
        moi,Đắk Lắk,province,1,vn,2025-07-01,
        ea-kar,Ea Kar,district,2,dak-lak,,2025-06-30
        ea-knop,Ea Knốp,commune,3,ea-kar,,

        """

    private func registry(_ rows: String, lists: String = "list") -> Registry {
        var registry = Registry(areas: Self.areas)
        registry.areaFields["valid_from"] = "date"
        registry.areaFields["valid_to"] = "date"
        registry.more = [
            (
                "area_changes",
                [
                    "date": "date", "instrument": "string", "type": "string", "from": lists, "to": lists,
                    "part": "string",
                ]
                    as KeyValuePairs,
                "date,instrument,type,from,to,part\n" + rows + "\n"
            )
        ]
        return registry
    }

    @Test("a change has all that its row says, and changes stand in the order of their days")
    func reads() throws {
        let history = try #require(
            registry(
                """
                2025-07-01,nq-202,merge,"dak-lak,phu-yen",moi,whole
                2025-07-01,,abolish,ea-kar,,
                """
            ).read().value
        ).areaHistory
        let change = try #require(history.changes.first)
        #expect(change.date == CalendarDate(year: 2025, month: 7, day: 1))
        #expect(change.instrument == "nq-202")
        #expect(change.kind == .merge)
        #expect(change.from == [1, 2])
        #expect(change.to == [3])
        #expect(!change.isPart && change.keepsWholes)
        #expect(change.row == 0)
        #expect(history.changes.map(\.kind) == [.merge, .abolish])
        #expect(history.changes(from: 4) == [history.changes[1]])
        #expect(history.changes(to: 3) == [change])
        #expect(history.wholePredecessors(of: 3) == [1, 2])
    }

    @Test("on a day each area lies in what stands in its parent's place")
    func snapshot() throws {
        let history = try #require(
            registry(
                "2025-07-01,,merge,\"dak-lak,phu-yen\",moi,\n2025-07-01,,abolish,ea-kar,,"
            ).read().value
        ).areaHistory
        let before = history.snapshot(on: try #require(CalendarDate(iso: "2025-06-30")))
        let after = history.snapshot(on: try #require(CalendarDate(iso: "2025-07-01")))
        #expect((0...5).map(before.isThere) == [true, true, true, false, true, true])
        #expect((0...5).map(after.isThere) == [true, false, false, true, false, true])
        #expect((0...5).map(before.parent) == [nil, 0, 0, nil, 1, 4])
        // The commune keeps its row: its district is gone, and its province is another.
        #expect((0...5).map(after.parent) == [nil, nil, nil, 0, nil, 3])
        #expect(before.children(of: 1) == [4])
        #expect(after.children(of: 3) == [5])
        // A club of the district counts in the new province; one of the new province, before, in the country.
        #expect((0...5).map(after.home) == [0, 3, 3, 3, 3, 5])
        #expect((0...5).map(before.home) == [0, 1, 2, 0, 4, 5])
        #expect(before.candidates(of: 3) == [1, 2])
        #expect(after.isWithin(5, 3) && !before.isWithin(5, 3) && before.isWithin(5, 1))
        #expect(after.inwardsOut == [5, 3, 0])
        #expect(history.epoch(of: try #require(CalendarDate(iso: "2025-06-30"))) == 0)
        #expect(history.epoch(of: try #require(CalendarDate(iso: "2025-07-01"))) == 1)
    }

    @Test("a district that goes into a commune of its own does not lead in a circle")
    func circle() throws {
        let history = try #require(registry("2025-07-01,,abolish,ea-kar,ea-knop,").read().value).areaHistory
        let after = history.snapshot(on: try #require(CalendarDate(iso: "2025-07-01")))
        #expect(after.home(of: 4) == 5)
        #expect(after.parent(of: 5) == 0)
    }

    @Test(
        "what cannot be is told",
        arguments: [
            (
                "2025-07-01,,merge,dak-lac,moi,",
                """
                area_changes.csv:2:19: error: from names "dak-lac", which no row of areas has as id [AreaChangeArea]
                  2 | 2025-07-01,,merge,dak-lac,moi,
                    |                   ^^^^^^^
                    = did you mean "dak-lak"? (cell D2 in a spreadsheet)

                """
            ),
            (
                "2025-07-01,,merged,dak-lak,moi,",
                """
                area_changes.csv:2:13: error: type is "merged", which is none of merge, split, rename, recode, abolish \
                [AreaChangeType]
                  2 | 2025-07-01,,merged,dak-lak,moi,
                    |             ^^^^^^
                    = did you mean "merge"? (cell C2 in a spreadsheet)

                """
            ),
            (
                "2025-07-01,,merge,dak-lak,moi,some",
                """
                area_changes.csv:2:31: error: part is "some", which is none of whole, part [AreaChangeType]
                  2 | 2025-07-01,,merge,dak-lak,moi,some
                    |                               ^^^^
                    = write one of those (cell F2 in a spreadsheet)

                """
            ),
            (
                "2025-07-01,,merge,dak-lak,,",
                """
                area_changes.csv:2:27: error: the change of 2025-07-01 (merge) merges into 0 areas, not into one \
                [AreaChangeSides]
                  2 | 2025-07-01,,merge,dak-lak,,
                    |                           ^
                    = write a row for each; a part of an area is a row of its own with part in the column part (cell E2 in \
                a spreadsheet)

                """
            ),
            (
                "2025-08-01,,merge,dak-lak,moi,",
                """
                area_changes.csv:2:19: error: dak-lak changes on 2025-08-01, but was not there on the day before (valid to \
                2025-06-30 by the table areas) [AreaChangeDates]
                  2 | 2025-08-01,,merge,dak-lak,moi,
                    |                   ^^^^^^^
                    = what ends with the change has valid_to 2025-07-31, what begins with it valid_from 2025-08-01 (cell D2 \
                in a spreadsheet)

                """
            ),
            (
                "2025-06-01,,merge,ea-kar,moi,part",
                """
                area_changes.csv:2:26: error: moi changes on 2025-06-01, but is not there on that day (valid from 2025-07-01 \
                by the table areas) [AreaChangeDates]
                  2 | 2025-06-01,,merge,ea-kar,moi,part
                    |                          ^^^
                    = what ends with the change has valid_to 2025-05-31, what begins with it valid_from 2025-06-01 (cell E2 \
                in a spreadsheet)

                """
            ),
            (
                "2025-07-01,,merge,ea-knop,moi,",
                """
                area_changes.csv:2:19: error: ea-knop changes on 2025-07-01, but is still there on that day (always by the \
                table areas) [AreaChangeDates]
                  2 | 2025-07-01,,merge,ea-knop,moi,
                    |                   ^^^^^^^
                    = what ends with the change has valid_to 2025-06-30, what begins with it valid_from 2025-07-01 (cell D2 \
                in a spreadsheet)

                """
            ),
            (
                "2025-07-01,,merge,dak-lak,moi,\n2025-07-01,,rename,dak-lak,ea-knop,",
                """
                area_changes.csv:3:20: error: dak-lak goes whole into ea-knop, and whole into moi on line 2 [AreaChangeTwice]
                  3 | 2025-07-01,,rename,dak-lak,ea-knop,
                    |                    ^^^^^^^
                    = write part in the column part of both, or take one out (cell D3 in a spreadsheet)

                """
            ),
        ]
    )
    func complains(_ rows: String, _ report: String) {
        #expect(registry(rows).report == report)
    }

    @Test("several areas in a field that is no list are told, with the way out")
    func noList() {
        let said = registry("2025-07-01,,merge,dak-lak|phu-yen,moi,", lists: "string").report
        #expect(said.contains(#"from names "dak-lak|phu-yen", which no row of areas has as id [AreaChangeArea]"#))
        #expect(said.contains("for several areas give the field the type list"))
    }
}
