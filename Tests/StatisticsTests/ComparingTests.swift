import ClubData
import Diagnostics
import Quantities
import Testing

@testable import Statistics

@Suite("Ranks, changes and distributions")
struct ComparingTests {
    @Test(
        "equals share a rank, the next ones after them are left out, the unknown have none",
        arguments: [
            ([90, 70, 70, 50], false, [1, 2, 2, 4]), ([90, 70, 70, 50], true, [4, 2, 2, 1]),
            ([5, nil, 9], false, [2, nil, 1]), ([0, 0, nil], false, [1, 1, nil]), ([nil], false, [nil]),
            ([], false, []),
        ] as [([Int?], Bool, [Int?])]
    )
    func ranks(_ values: [Int?], _ lowestFirst: Bool, _ expected: [Int?]) {
        #expect(Ranks.of(values.map { $0.map { Ratio($0) } }, lowestFirst: lowestFirst) == expected)
    }

    @Test("values that print alike rank apart when they differ")
    func ranksExactly() {
        #expect(Ranks.of([Ratio(643, 1000), Ratio(83, 129)]) == [2, 1])
    }

    static let clubs = """
        id:string,name:string,area:string
        a,A,ha
        b,B,ha
        c,C,thuong
        d,D,thuong
        e,E,khac
        """
    static let reports = """
        club:string,period:string,members:integer,older:integer,fund:number
        a,2022-Q2,0,0,
        b,2022-Q2,8,4,
        c,2022-Q2,32,8,
        a,2023-Q1,10,5,1.5
        b,2023-Q1,20,10,2.25
        c,2023-Q1,60,20,
        a,2023-Q2,12,6,1.5
        b,2023-Q2,20,11,2.25
        c,2023-Q2,60,20,
        d,2023-Q2,30,15,4
        """
    static let yaml = """
        - {id: members, name: A, description: "-", kind: sum, table: reports, field: members, stock: {period: period}}
        - {id: fewer, name: A, description: "-", better: less, kind: sum, table: reports, field: members, stock: {period: period}}
        - {id: large, name: A, description: "-", kind: sum, table: reports, field: members, where: {members: {from: 20}}, stock: {period: period}}
        - {id: fund, name: B, description: "-", format: decimal, kind: sum, table: reports, field: fund, stock: {period: period}}
        - {id: older, name: C, description: "-", kind: sum, table: reports, field: older, stock: {period: period}}
        - {id: share, name: D, description: "-", format: percent, kind: ratio, numerator: older, denominator: members}
        - {id: clubs, name: E, description: "-", kind: count, table: clubs, stock: {}}
        """

    private func small() throws -> Figures {
        let yaml = Self.yaml.split(separator: "\n").dropLast().joined(separator: "\n")
        return try figures(
            try SmallDataset.read(["clubs": Self.clubs, "reports": Self.reports]),
            yaml,
            asOf: "2023-Q2"
        )
    }

    @Test("areas below one are ranked, the lowest first where less is better")
    func ranksOfAreas() throws {
        let figures = try small()
        let tree = figures.dataset.areas
        func ranks(_ id: String, _ area: String) throws -> [String: Int] {
            let indicator = try #require(figures.indicator(id))
            let ranks = figures.ranks(
                indicator,
                below: try #require(tree.index(of: area)),
                period: figures.asOf
            )
            return Dictionary(uniqueKeysWithValues: ranks.map { (tree.areas[$0.key].id, $0.value) })
        }
        // ha has 32, thuong 90; in khac no club ever reported.
        #expect(try ranks("members", "tinh") == ["thuong": 1, "ha": 2])
        #expect(try ranks("fewer", "tinh") == ["ha": 1, "thuong": 2])
        #expect(try ranks("members", "nuoc") == ["tinh": 1])
    }

    @Test(
        "a change is a difference and a part of the earlier value; shares differ by points alone",
        arguments: [
            // 122 against 90: 32 more, 32/90. Against the year before: 122 − 40 = 82, 82/40.
            ("members@tinh@2023-Q2", false, Ratio(32), Ratio(32, 90)),
            ("members@tinh@2023-Q2", true, Ratio(82), Ratio(82, 40)),
            // From 0 there is no part; 52/122 − 12/40.
            ("older@ha@2022-Q2", false, nil, nil),
            ("share@tinh@2023-Q2", true, Ratio(52 * 40 - 12 * 122, 122 * 40), nil),
            // A decrease: 2023-Q1 against 2023-Q2 is not asked; a standstill is a change of 0.
            ("fund@ha@2023-Q2", false, Ratio(0), Ratio(0)),
        ] as [(String, Bool, Ratio?, Ratio?)]
    )
    func change(_ address: String, _ aYear: Bool, _ difference: Ratio?, _ relative: Ratio?) throws {
        let figures = try small()
        let figure = try figures.figure(address)
        let change = figures.change(figure, since: aYear ? figure.period.yearBefore : figure.period.previous)
        #expect(change?.difference == difference)
        #expect(change?.relative == relative)
    }

    @Test("of an earlier value of 0 no part can be told")
    func changeFromZero() throws {
        let dataset = try SmallDataset.read([
            "clubs": Self.clubs,
            "reports": "club:string,period:string,members:integer\na,2023-Q1,0\na,2023-Q2,7",
        ])
        let figures = try figures(dataset, String(Self.yaml.split(separator: "\n")[0]), asOf: "2023-Q2")
        let figure = try figures.figure("members@ha@2023-Q2")
        let change = try #require(figures.change(figure, since: figure.period.previous))
        #expect(change.difference == Ratio(7))
        #expect(change.relative == nil)
    }

    @Test(
        "quartiles of type 7, by hand",
        arguments: [
            // Places 0,75 · 1,5 · 2,25 among 1 2 3 4.
            ([4, 2, 1, 3], 0, [Ratio(1), Ratio(7, 4), Ratio(5, 2), Ratio(13, 4), Ratio(4)]),
            // Places 1 · 2 · 3 among five: the values themselves.
            ([50, 10, 40, 20, 30], 0, [Ratio(10), Ratio(20), Ratio(30), Ratio(40), Ratio(50)]),
            // Places 1,5 · 3 · 4,5 among 6 7 15 36 39 40 41.
            ([6, 7, 15, 36, 39, 40, 41], 0, [Ratio(6), Ratio(11), Ratio(36), Ratio(79, 2), Ratio(41)]),
            ([9], 0, Array(repeating: Ratio(9), count: 5)),
            // Tenths: 0,5 and 1,0.
            ([5, 10], 1, [Ratio(1, 2), Ratio(5, 8), Ratio(3, 4), Ratio(7, 8), Ratio(1)]),
        ] as [([Int], Int, [Ratio?])]
    )
    func quartiles(_ values: [Int], _ decimals: Int, _ expected: [Ratio?]) throws {
        let spread = try #require(Distribution(values, decimals: decimals))
        let found = [spread.minimum, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.maximum]
        #expect(found == expected.compactMap { $0 })
        #expect(spread.clubs == values.count)
    }

    @Test("no values have no distribution, nor have differences too large")
    func noDistribution() {
        #expect(Distribution([], decimals: 0) == nil)
        #expect(Distribution([-.max, .max], decimals: 0) == nil)
    }

    @Test("a distribution is over the clubs that state a value and pass the conditions, in the area and below it")
    func distributionOfAreas() throws {
        let figures = try small()
        func spread(_ id: String, _ area: String, _ period: String = "2023-Q2") throws -> String? {
            let spread = figures.distribution(
                try #require(figures.indicator(id)),
                area: try #require(figures.dataset.areas.index(of: area)),
                period: try #require(Period(period))
            )
            return spread.map {
                let five = [$0.minimum, $0.lowerQuartile, $0.median, $0.upperQuartile, $0.maximum]
                return "\($0.clubs): " + five.map { "\($0.numerator)/\($0.denominator)" }.joined(separator: " ")
            }
        }
        // 12 20 30 60: places 0,75 · 1,5 · 2,25.
        #expect(try spread("members", "nuoc") == "4: 12/1 18/1 25/1 75/2 60/1")
        #expect(try spread("members", "ha") == "2: 12/1 14/1 16/1 18/1 20/1")
        // The one of 12 does not pass; it is no 0.
        #expect(try spread("large", "nuoc") == "3: 20/1 25/1 30/1 45/1 60/1")
        // Two decimals; c never stated a fund, and is left out.
        #expect(try spread("fund", "nuoc") == "3: 3/2 15/8 9/4 25/8 4/1")
        #expect(try spread("members", "nuoc", "2023-Q1") == "3: 10/1 15/1 20/1 40/1 60/1")
        #expect(try spread("members", "khac") == nil)
        #expect(try spread("share", "nuoc") == nil)
        #expect(try spread("members", "nuoc", "2024-Q1") == nil)
    }
}
