import ClubData
import Quantities
import Statistics
import Testing

@Suite("Areas in time: the merger of 2025")
struct AreasInTimeTests {
    @Test(
        "a roll-up uses the areas that were there on the period's last day",
        arguments: [
            // a 50, b 40, c 60; then a 52, b 44, c 61.
            ("members@dak-lak@2024-Q4", 150), ("members@dak-lak@2025-Q2", 157), ("members@dak-lak@2025-Q3", nil),
            // e 20, d has not reported; then d 30, e 20.
            ("members@phu-yen@2024-Q4", 20), ("members@phu-yen@2025-Q2", 50), ("members@phu-yen@2025-Q4", nil),
            // Old districts can be read as history.
            ("members@ea-kar@2024-Q4", 90), ("members@ea-kar@2025-Q2", 96), ("members@ea-kar@2025-Q3", nil),
            ("members@lak@2025-Q2", 61), ("members@tuy-an@2025-Q2", 30), ("clubs@ea-kar@2023-Q4", 0),
            // The new province has the clubs of both old ones: a 52, b 45, c 61, d 30, e 20, f 25; then a 54, d 32.
            ("members@dak-lak-moi@2025-Q2", nil), ("members@dak-lak-moi@2025-Q3", 233),
            ("members@dak-lak-moi@2025-Q4", 237), ("clubs@dak-lak-moi@2025-Q3", 6),
            // The new commune has those of the two communes that it was made of: a 52, b 45, f 25; then a 54.
            ("members@ea-knop-moi@2025-Q3", 122), ("members@ea-knop-moi@2025-Q4", 124),
            ("members@ea-knop-moi@2025-Q2", nil), ("members@ea-knop@2025-Q2", 52), ("members@ea-knop@2025-Q3", nil),
            // The country has all at any time: with g 70.
            ("members@viet-nam@2024-Q4", 240), ("members@viet-nam@2025-Q2", 277), ("members@viet-nam@2025-Q3", 303),
            ("members@viet-nam@2025-Q4", 307), ("members@gia-lai@2025-Q4", 70),
            // Events of the old areas, and of the new one.
            ("trained@ea-kar@2025-Q1", 12), ("trained@dak-lak@2025-Q1", 12), ("trained@phu-yen@2025-Q2", 20),
            ("trained@dak-lak-moi@2025-Q3", 7), ("trained@dak-lak-moi@2025", 39), ("trained@dak-lak@2025", nil),
        ] as [(String, Int?)]
    )
    func rollsUp(_ address: String, _ value: Int?) throws {
        #expect(try MergerOf2025.figures().value(address) == value.map { Ratio($0) })
    }

    @Test("a club of a divided area counts in the province, and its share of the parts is not known")
    func dividedArea() throws {
        let figures = try MergerOf2025.figures()
        #expect(try figures.value("clubs@an-my@2025-Q2") == Ratio(1))
        for part in ["tuy-an-bac", "tuy-an-nam"] {
            #expect(try figures.value("clubs@\(part)@2025-Q3") == nil)
            #expect(try figures.value("members@\(part)@2025-Q3") == nil)
            // No class was ever held for An Mỹ: none of these can be missing.
            #expect(try figures.value("trained@\(part)@2025-Q3") == Ratio(0))
        }
    }

    private func series(_ indicator: String, _ area: String, _ boundaries: Boundaries, in figures: Figures) throws
        -> [String]
    {
        let indicator = try #require(figures.indicator(indicator))
        let area = try #require(figures.dataset.areas.index(of: area))
        return figures.series(indicator, area: area, boundaries: boundaries).points.map { point in
            let value = point.figure.value.map { $0.wholeValue.map(String.init) ?? "\($0.numerator)/\($0.denominator)" }
            return "\(point.figure.period.id) \(value ?? "–") \(point.territory)"
        }
    }

    private func marks(_ area: String, _ boundaries: Boundaries, in figures: Figures) throws -> [String] {
        let indicator = try #require(figures.indicator("members"))
        let area = try #require(figures.dataset.areas.index(of: area))
        return figures.series(indicator, area: area, boundaries: boundaries).changes.map { mark in
            "\(mark.change.date.iso) \(mark.change.instrument ?? "–") \(mark.isBreak ? "breaks" : "goes on")"
        }
    }

    @Test("a series goes on under the successor, in today's boundaries: the predecessors are added up")
    func goesOn() throws {
        let figures = try MergerOf2025.figures()
        // 150 + 20, 157 + 50.
        #expect(
            try series("members", "dak-lak-moi", .today, in: figures) == [
                "2024-Q4 170 restated", "2025-Q2 207 restated", "2025-Q3 233 same", "2025-Q4 237 same",
            ]
        )
        #expect(try marks("dak-lak-moi", .today, in: figures) == ["2025-07-01 202/2025/QH15 goes on"])
        // 50 + 40, 52 + 44.
        #expect(
            try series("members", "ea-knop-moi", .today, in: figures) == [
                "2024-Q4 90 restated", "2025-Q2 96 restated", "2025-Q3 122 same", "2025-Q4 124 same",
            ]
        )
    }

    @Test("ratios and medians in today's boundaries are those of the whole, never means of the parts")
    func neverAveragesAverages() throws {
        let figures = try MergerOf2025.figures()
        // Women 30 + 20 + 30 + 15 = 95 of 170; 31 + 22 + 30 + 10 + 15 = 108 of 207; 31 + 23 + 30 + 10 + 15 + 20 = 129 of
        // 233; 33 + 23 + 30 + 12 + 15 + 20 = 133 of 237.
        #expect(
            try series("share", "dak-lak-moi", .today, in: figures) == [
                "2024-Q4 19/34 restated", "2025-Q2 12/23 restated", "2025-Q3 129/233 same", "2025-Q4 133/237 same",
            ]
        )
        // 20 40 50 60; 20 30 44 52 61; 20 25 30 45 52 61; 20 25 32 45 54 61.
        #expect(
            try series("middle", "dak-lak-moi", .today, in: figures) == [
                "2024-Q4 45 restated", "2025-Q2 44 restated", "2025-Q3 75/2 same", "2025-Q4 77/2 same",
            ]
        )
    }

    @Test("as reported, the parts stand on their own before the change and the whole from it on")
    func asReported() throws {
        let figures = try MergerOf2025.figures()
        #expect(
            try series("members", "dak-lak-moi", .asReported, in: figures) == [
                "2024-Q4 – former", "2025-Q2 – former", "2025-Q3 233 same", "2025-Q4 237 same",
            ]
        )
        #expect(try marks("dak-lak-moi", .asReported, in: figures) == ["2025-07-01 202/2025/QH15 breaks"])
        for boundaries in Boundaries.allCases {
            #expect(
                try series("members", "dak-lak", boundaries, in: figures) == [
                    "2024-Q4 150 same", "2025-Q2 157 same", "2025-Q3 – same", "2025-Q4 – same",
                ]
            )
            #expect(try marks("dak-lak", boundaries, in: figures) == [])
            #expect(try marks("viet-nam", boundaries, in: figures) == [])
            #expect(try marks("gia-lai", boundaries, in: figures) == [])
        }
    }

    @Test("across a division a series breaks, and names the instrument")
    func breaks() throws {
        let figures = try MergerOf2025.figures()
        #expect(
            try series("clubs", "tuy-an-bac", .today, in: figures).prefix(2) == [
                "2024-Q4 – former", "2025-Q2 – former",
            ]
        )
        #expect(try marks("tuy-an-bac", .today, in: figures) == ["2025-07-01 NQ cấp xã breaks"])
    }

    @Test("where a part of an area came too, nothing is added up: the whole of it is another territory")
    func partBreaks() throws {
        let changes = MergerOf2025.changes.replacing(
            "merge,\"dak-lak,phu-yen\",dak-lak-moi,whole",
            with: "merge,dak-lak,dak-lak-moi,whole\n2025-07-01,202/2025/QH15,merge,phu-yen,dak-lak-moi,part"
        )
        let figures = try MergerOf2025.figures(changes: changes)
        // Which of the clubs of Phú Yên came too is not known either, so the new province has no sum.
        #expect(
            try series("members", "dak-lak-moi", .today, in: figures) == [
                "2024-Q4 – former", "2025-Q2 – former", "2025-Q3 – same", "2025-Q4 – same",
            ]
        )
        #expect(try figures.value("members@viet-nam@2025-Q4") == Ratio(307))
        #expect(
            try marks("dak-lak-moi", .today, in: figures) == [
                "2025-07-01 202/2025/QH15 goes on", "2025-07-01 202/2025/QH15 breaks",
            ]
        )
    }

    @Test("what can be compared with the last figure begins after the last break")
    func comparable() throws {
        let figures = try MergerOf2025.figures()
        let members = try #require(figures.indicator("members"))
        let commune = try #require(figures.dataset.areas.index(of: "tuy-an-bac"))
        let before = try #require(Period("2025-Q2"))
        let now = try figures.figure("members@dak-lak-moi@2025-Q4")
        #expect(figures.comparable(to: now, period: before)?.value == Ratio(207))
        #expect(figures.comparable(to: now, period: try #require(Period("2025-Q3")))?.value == Ratio(233))
        // No reports are for 2025-Q1, so nothing was added up for it.
        #expect(figures.comparable(to: now, period: try #require(Period("2025-Q1"))) == nil)
        let old = try figures.figure("members@dak-lak@2025-Q2")
        #expect(figures.comparable(to: old, period: try #require(Period("2024-Q4")))?.value == Ratio(150))
        #expect(figures.comparable(to: try figures.figure("members@tuy-an-bac@2025-Q4"), period: before) == nil)
        let series = figures.series(members, area: commune, boundaries: .today)
        #expect(series.comparable.map(\.figure.period.id) == ["2025-Q3", "2025-Q4"])
    }

    @Test("a successor is registered where all that it was made of is; what was not stays out of the past")
    func registered() throws {
        let both = try MergerOf2025.figures(registry: ["dak-lak", "phu-yen"])
        #expect(try both.value("members@dak-lak-moi@2025-Q3") == Ratio(233))
        #expect(try both.value("members@ea-knop-moi@2025-Q3") == Ratio(122))
        #expect(try both.value("members@viet-nam@2025-Q3") == nil)
        let one = try MergerOf2025.figures(registry: ["dak-lak"])
        #expect(try one.value("members@dak-lak-moi@2025-Q3") == nil)
        let named = try MergerOf2025.figures(registry: ["dak-lak", "dak-lak-moi"])
        #expect(
            try series("members", "dak-lak-moi", .today, in: named) == [
                "2024-Q4 – restated", "2025-Q2 – restated", "2025-Q3 233 same", "2025-Q4 237 same",
            ]
        )
    }

    @Test("the rows behind a figure of the successor are those of its predecessors' clubs too")
    func rows() throws {
        let figures = try MergerOf2025.figures()
        let members = try #require(figures.indicator("members"))
        let commune = try #require(figures.dataset.areas.index(of: "ea-knop-moi"))
        let period = try #require(Period("2025-Q3"))
        let rows = figures.rows(members, area: commune, period: period)
        // a 2025-Q2 on line 7, b and f 2025-Q3 on lines 11 and 12.
        #expect(rows.map(\.line) == [7, 11, 12])
        let carried = figures.carriedForward(members, area: commune, period: period)
        #expect(carried.map { "\($0.period.id) \($0.clubs)" } == ["2025-Q2 1"])
    }

    @Test("an area stands last at the last period at whose end it was there")
    func latestPeriod() throws {
        let figures = try MergerOf2025.figures()
        func latest(_ id: String) throws -> String {
            figures.latestPeriod(of: try #require(figures.dataset.areas.index(of: id))).id
        }
        #expect(try latest("ea-kar") == "2025-Q2")
        #expect(try latest("dak-lak-moi") == "2025-Q4")
        let before = try MergerOf2025.figures(asOf: "2025-Q2")
        #expect(before.latestPeriod(of: try #require(before.dataset.areas.index(of: "ea-kar"))).id == "2025-Q2")
        #expect(try marks("dak-lak-moi", .today, in: before) == [])
    }

    @Test(
        "the sum of the country is that of its provinces at every period"
    )
    func childrenAddUp() throws {
        let figures = try MergerOf2025.figures()
        let members = try #require(figures.indicator("members"))
        let country = try #require(figures.dataset.areas.index(of: "viet-nam"))
        for period in figures.periods {
            let areas = figures.areas(at: period)
            let below = areas.children(of: country).compactMap {
                figures.figure(members, area: $0, period: period).value?.wholeValue
            }
            #expect(figures.figure(members, area: country, period: period).value == Ratio(below.reduce(0, +)))
        }
    }
}

@Suite("Areas in time: an area taken up, and one that moves")
struct AreasTakenUpTests {
    static let areas = """
        id:string,name:string,kind:string,level:integer,parent:string,valid_from:date,valid_to:date
        nuoc,Nước,country,0,,,
        tinh,Tỉnh,province,1,nuoc,,
        khac,Khác,province,1,nuoc,,
        ha,Hạ,district,2,tinh,,
        trung,Trung,district,2,tinh,,2023-03-31
        bien,Biên,district,2,tinh,,2023-06-30
        bien-moi,Biên,district,2,khac,2023-07-01,
        """

    static let changes = """
        date:date,instrument:string,type:string,from:list,to:list,part:string
        2023-04-01,NQ 1,merge,trung,ha,whole
        2023-07-01,NQ 2,recode,bien,bien-moi,
        """

    static let clubs = """
        id:string,name:string,area:string,founded:date
        a,A,ha,2022-01-01
        b,B,trung,2022-01-01
        c,C,bien,2022-01-01
        """

    static let reports = """
        club:string,period:string,members:integer
        a,2023-Q1,1
        b,2023-Q1,10
        c,2023-Q1,100
        a,2023-Q2,2
        a,2023-Q3,3
        """

    private func series(_ area: String, _ boundaries: Boundaries) throws -> [String] {
        let dataset = try SmallDataset.read([
            "areas": Self.areas, "area_changes": Self.changes, "clubs": Self.clubs, "reports": Self.reports,
        ])
        let yaml = """
            - {id: members, name: N, description: "-", kind: sum, table: reports, field: members, stock: {period: period}}
            """
        let figures = try figures(dataset, yaml, asOf: "2023-Q3")
        let members = try #require(figures.indicator("members"))
        let series = figures.series(
            members,
            area: try #require(dataset.areas.index(of: area)),
            boundaries: boundaries
        )
        return series.points.map { "\($0.figure.value?.wholeValue.map(String.init) ?? "–")" }
            + series.changes.map { "\($0.change.instrument ?? "") \($0.isBreak)" }
    }

    @Test(
        "figures in today's boundaries and as reported",
        arguments: [
            // Hạ took up Trung on 1/4: 1 + 10, then 2 + 10, 3 + 10.
            ("ha", ["11", "12", "13", "NQ 1 false"], ["1", "12", "13", "NQ 1 true"]),
            // Tỉnh lost Biên on 1/7, whole: 11 + 100, 12 + 100, 13.
            ("tinh", ["11", "12", "13", "NQ 2 false"], ["111", "112", "13", "NQ 2 true"]),
            ("khac", ["100", "100", "100", "NQ 2 false"], ["0", "0", "100", "NQ 2 true"]),
            ("bien-moi", ["100", "100", "100", "NQ 2 false"], ["–", "–", "100", "NQ 2 true"]),
            ("nuoc", ["111", "112", "113"], ["111", "112", "113"]),
        ] as [(String, [String], [String])]
    )
    func takenUp(_ area: String, _ today: [String], _ reported: [String]) throws {
        #expect(try series(area, .today) == today)
        #expect(try series(area, .asReported) == reported)
    }
}
