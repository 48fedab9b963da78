import ClubData
import Quantities
import Testing

@testable import Statistics

@Suite("Properties of figures over made-up registers")
struct RollUpTests {
    static let yaml = """
        - {id: clubs, name: A, description: "-", kind: count, table: clubs, stock: {from: founded, until: closed}}
        - {id: founded, name: B, description: "-", kind: count, table: clubs, flow: {date: founded}}
        - {id: members, name: C, description: "-", kind: sum, table: reports, field: members, stock: {period: period}}
        - {id: fund, name: D, description: "-", format: decimal, kind: sum, table: reports, field: fund, stock: {period: period}}
        - {id: large, name: E, description: "-", kind: sum, table: reports, field: members, where: {members: {over: 40}}, stock: {period: period}}
        - {id: share, name: F, description: "-", format: decimal, kind: ratio, numerator: fund, denominator: members}
        - id: by-size
          name: G
          description: "-"
          kind: breakdown
          table: reports
          by: members
          stock: {period: period}
          categories: [{id: low, name: L, to: 40}, {id: high, name: H, over: 40}]
        """

    /// A register that is the same for the same seed: clubs in the lowest areas, with reports that have gaps.
    private func register(_ seed: UInt64) -> (clubs: [String], reports: [String]) {
        var state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        var clubs: [String] = []
        var reports: [String] = []
        for club in 0..<(1 + next(12)) {
            let founded = next(4) == 0 ? "" : "202\(1 + next(3))-0\(1 + next(9))-1\(next(10))"
            let closed = next(5) == 0 ? "2023-0\(7 + next(3))-01" : ""
            // One closed before it was founded would be an error.
            let isSound = closed.isEmpty || founded < closed
            clubs.append("c\(club),Club,\(["ha", "thuong", "khac"][next(3)]),\(founded),\(isSound ? closed : "")")
            for quarter in ["2022-Q4", "2023-Q1", "2023-Q2", "2023-Q3"] where next(3) > 0 {
                let members = next(4) == 0 ? "" : String(next(90))
                let fund = next(4) == 0 ? "" : "\(next(50)).\(next(100))"
                reports.append("c\(club),\(quarter),\(members),\(fund)")
            }
        }
        return (clubs, reports)
    }

    private func figures(_ clubs: [String], _ reports: [String]) throws -> Figures {
        let dataset = try SmallDataset.read([
            "clubs": (["id:string,name:string,area:string,founded:date,closed:date"] + clubs).joined(separator: "\n"),
            "reports": (["club:string,period:string,members:integer,fund:number"] + reports).joined(separator: "\n"),
        ])
        return try StatisticsTests.figures(dataset, Self.yaml, asOf: "2023-Q3")
    }

    @Test("what the areas below come to is what the area has: values, both sides of a ratio, classes and clubs")
    func childrenSumToParent() throws {
        for seed in 1...25 {
            let register = register(UInt64(seed))
            let figures = try figures(register.clubs, register.reports)
            let tree = figures.dataset.areas
            for indicator in figures.indicators {
                for category in [nil] + indicator.categories.map(Optional.some) {
                    for period in figures.periods {
                        for area in tree.areas.indices where !tree.children(of: area).isEmpty {
                            func figure(_ area: Int) -> Figure {
                                figures.figure(indicator, category: category, area: area, period: period)
                            }
                            let own = figure(area)
                            let below = tree.children(of: area).map(figure)
                            let place = "\(indicator.id) \(tree.areas[area].id) \(period.id), seed \(seed)"
                            #expect(own.numerator ?? .zero == Ratio.sum(below.compactMap(\.numerator)), "\(place)")
                            if indicator.id == "share" {
                                #expect(
                                    own.denominator ?? .zero == Ratio.sum(below.compactMap(\.denominator)),
                                    "\(place)"
                                )
                            }
                            if let coverage = own.coverage {
                                let parts = below.compactMap(\.coverage)
                                #expect(coverage.clubs == parts.map(\.clubs).reduce(0, +), "\(place)")
                                #expect(coverage.reported == parts.map(\.reported).reduce(0, +), "\(place)")
                                #expect(coverage.carried == parts.map(\.carried).reduce(0, +), "\(place)")
                            }
                        }
                    }
                }
            }
        }
    }

    @Test("the order of rows never matters, to values, distributions, ranks and changes alike")
    func orderNeverMatters() throws {
        for seed in 1...10 {
            let register = register(UInt64(seed))
            let reports = Array(register.reports.enumerated().sorted { $0.offset * 31 % 17 < $1.offset * 31 % 17 })
            let first = try figures(register.clubs, register.reports)
            let second = try figures(register.clubs.reversed(), reports.map(\.element))
            for indicator in first.indicators {
                for area in first.dataset.areas.areas.indices {
                    for period in first.periods {
                        let figure = first.figure(indicator, area: area, period: period)
                        let other = second.figure(indicator, area: area, period: period)
                        #expect(figure == other)
                        #expect(
                            first.distribution(indicator, area: area, period: period)
                                == second.distribution(indicator, area: area, period: period)
                        )
                        #expect(
                            first.ranks(indicator, below: area, period: period)
                                == second.ranks(indicator, below: area, period: period)
                        )
                        #expect(
                            first.change(figure, since: period.yearBefore)
                                == second.change(other, since: period.yearBefore)
                        )
                    }
                }
            }
        }
    }
}
