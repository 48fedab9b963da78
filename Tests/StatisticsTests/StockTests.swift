import ClubData
import Quantities
import Statistics
import Testing

@Suite("Stocks: how things stand on a period's last day")
struct StockTests {
    static let clubs = """
        id:string,name:string,area:string,founded:date,closed:date
        a,A,ha,2022-01-10,
        b,B,ha,2022-06-30,2023-03-31
        c,C,thuong,2023-01-01,
        d,D,khac,2021-05-05,
        """

    static let reports = """
        club:string,period:string,members:integer,women:integer
        a,2022-Q4,50,30
        a,2023-Q1,55,
        b,2022-Q4,40,20
        d,2022-Q3,70,50
        """

    static let yaml = """
        - {id: clubs, name: Câu lạc bộ, description: "-", kind: count, table: clubs, stock: {from: founded, until: closed}}
        - {id: members, name: Thành viên, description: "-", kind: sum, table: reports, field: members, stock: {period: period}}
        - {id: women, name: Nữ, description: "-", kind: sum, table: reports, field: women, stock: {period: period}}
        - {id: share, name: Tỉ lệ nữ, description: "-", format: percent, kind: ratio, numerator: women, denominator: members}
        """

    private func small() throws -> Figures {
        try figures(try SmallDataset.read(["clubs": Self.clubs, "reports": Self.reports]), Self.yaml)
    }

    @Test(
        "a club counts from its founding day until the day before it closes",
        arguments: [
            ("clubs@ha@2021-Q4", 0), ("clubs@ha@2022-Q1", 1), ("clubs@ha@2022-Q2", 2), ("clubs@ha@2022-Q4", 2),
            // b closes on the last day of the quarter, so on that day it is no longer there.
            ("clubs@ha@2023-Q1", 1), ("clubs@thuong@2023-Q1", 1), ("clubs@tinh@2023-Q1", 2), ("clubs@nuoc@2023-Q1", 3),
        ]
    )
    func countsClubsInBeing(_ address: String, _ count: Int) throws {
        #expect(try small().value(address) == Ratio(count))
    }

    @Test("each club gives its latest report, and what is carried forward is counted")
    func carriesForward() throws {
        let figure = try small().figure("members@nuoc@2023-Q1")
        // a 55 of this quarter, d 70 of 2022-Q3; b has closed; c never reported.
        #expect(figure.value == Ratio(125))
        #expect(figure.coverage == Figure.Coverage(clubs: 3, reported: 1, carried: 1))
        #expect(figure.coverage?.silent == 1)
    }

    @Test("an empty cell is carried forward from the club's last stated value, not taken for 0")
    func carriesEmptyCellForward() throws {
        let figure = try small().figure("women@ha@2023-Q1")
        #expect(figure.value == Ratio(30))
        #expect(figure.coverage == Figure.Coverage(clubs: 1, reported: 0, carried: 1))
    }

    @Test("where clubs exist and none ever reported, the figure is not known: missing is never 0")
    func missingIsNeverZero() throws {
        let figures = try small()
        #expect(try figures.value("members@thuong@2023-Q1") == nil)
        #expect(try figures.value("members@thuong@2022-Q4") == Ratio(0))
        #expect(try figures.value("share@thuong@2023-Q1") == nil)
    }

    @Test("a ratio of an area is the ratio of its sums, not the mean of the ratios below it")
    func neverAveragesAverages() throws {
        // a 30 of 50, b 20 of 40, d 50 of 70: 100 of 160 = 5/8; the mean of 3/5, 1/2 and 5/7 would be 127/210.
        let figure = try small().figure("share@nuoc@2022-Q4")
        #expect(figure.value == Ratio(5, 8))
        #expect(figure.numerator == Ratio(100))
        #expect(figure.denominator == Ratio(160))
    }

    @Test("periods are listed with the number of clubs carried forward from each, latest first")
    func listsCarriedPeriods() throws {
        let figures = try small()
        let members = try #require(figures.indicator("members"))
        let nation = try #require(figures.dataset.areas.index(of: "nuoc"))
        let carried = figures.carriedForward(members, area: nation, period: try #require(Period("2023-Q2")))
        #expect(carried.map { "\($0.period.id) \($0.clubs)" } == ["2023-Q1 1", "2022-Q3 1"])
    }

    @Test("the rows behind a figure are named by file line")
    func namesRows() throws {
        let figures = try small()
        let members = try #require(figures.indicator("members"))
        let nation = try #require(figures.dataset.areas.index(of: "nuoc"))
        let rows = figures.rows(members, area: nation, period: try #require(Period("2023-Q1")))
        #expect(rows.map { "\($0.table):\($0.line)" } == ["reports:3", "reports:5"])
    }

    @Test("the order of rows never matters")
    func orderNeverMatters() throws {
        func shuffled(_ text: String, _ seed: Int) -> String {
            let lines = text.split(separator: "\n").map(String.init)
            let rows = lines.dropFirst().enumerated().sorted {
                ($0.offset * 7919 + seed) % 13 < ($1.offset * 7919 + seed) % 13
            }
            return ([lines[0]] + rows.map(\.element)).joined(separator: "\n")
        }
        let addresses = ["clubs@nuoc@2022-Q4", "members@nuoc@2023-Q1", "women@tinh@2023-Q1", "share@nuoc@2022-Q4"]
        let expected = try addresses.map { try small().value($0) }
        for seed in 1...12 {
            let dataset = try SmallDataset.read([
                "clubs": shuffled(Self.clubs, seed), "reports": shuffled(Self.reports, seed + 5),
            ])
            let figures = try figures(dataset, Self.yaml)
            #expect(try addresses.map { try figures.value($0) } == expected)
        }
    }

    @Test("an area's counts and sums are those of the areas below it, at every period")
    func rollsUp() throws {
        let figures = try small()
        let tree = figures.dataset.areas
        for indicator in figures.indicators where indicator.id != "share" {
            for period in figures.periods {
                for area in tree.areas.indices where !tree.children(of: area).isEmpty {
                    let below = tree.children(of: area).map { figures.figure(indicator, area: $0, period: period) }
                    let sum = below.compactMap(\.value).reduce(Ratio.zero) { $0.adding($1) ?? .zero }
                    let clubs = below.compactMap(\.coverage).map(\.clubs).reduce(0, +)
                    let own = figures.figure(indicator, area: area, period: period)
                    if let value = own.value { #expect(value == sum, "\(indicator.id) \(period.id)") }
                    if let coverage = own.coverage { #expect(coverage.clubs == clubs) }
                }
            }
        }
    }
}
