import ClubData
import Diagnostics
import Quantities
import Testing

@testable import Statistics

@Suite("Targets: revised, of each period, of what is to fall, added up")
struct TargetLedgerTests {
    static let clubs = """
        id:string,name:string,area:string,founded:date
        a,A,ha,2022-02-01
        b,B,ha,2022-05-01
        c,C,ha,2022-08-01
        d,D,ha,2023-04-01
        e,E,ha,2023-06-30
        """
    static let documents = """
        id:string,title:string,date:date
        first,Đầu,2022-01-01
        second,Sau,2023-04-01
        undated,Không ngày,
        """
    static let header = """
        id:string,area:string,indicator:string,deadline:date,value:number,document:string,start:date,baseline:number,\
        stretch:boolean,per:string,valid_from:date
        """
    static let yaml = """
        - {id: clubs, name: A, description: "-", better: more, kind: count, table: clubs, stock: {from: founded}}
        - {id: new, name: B, description: "-", better: more, kind: count, table: clubs, flow: {date: founded}}
        - {id: falling, name: C, description: "-", better: less, kind: count, table: clubs, stock: {from: founded}}
        """

    private func read(_ rows: String) throws -> (Figures, String) {
        let dataset = try SmallDataset.read([
            "clubs": Self.clubs, "documents": Self.documents, "targets": Self.header + "\n" + rows,
        ])
        let list = try indicators(Self.yaml, dataset)
        let targets = TargetReader.read(dataset, indicators: list)
        let figures = Figures(
            dataset: dataset,
            indicators: list,
            targets: targets.value,
            observations: [],
            registry: nil,
            asOf: try #require(Period("2023-Q2"))
        )
        return (figures, DiagnosticFormat.text.render(DiagnosticReport(targets.diagnostics)))
    }

    /// `id value share status` of each target that counts for an address.
    private func standing(_ figures: Figures, _ address: String) throws -> [String] {
        let figure = try figures.figure(address)
        return figures.targets(figure.indicator, area: figure.area, period: figure.period).map { target in
            let progress = figures.progress(figure, target)
            let share = progress.share.map { "\($0.numerator)/\($0.denominator)" } ?? "–"
            return "\(target.id) \(target.value.numerator) \(share) \(progress.status.rawValue)"
        }
    }

    @Test("the version in force on the period's last day counts, whatever the order of the rows")
    func revised() throws {
        let versions = [
            "t,ha,clubs,2025-12-31,10,first,,,false,,", "t,ha,clubs,2025-12-31,8,second,,,false,,",
            "t,ha,clubs,2025-12-31,6,second,,,false,,2023-07-01",
        ]
        for rows in [versions, versions.reversed(), [versions[1], versions[2], versions[0]]] {
            let (figures, said) = try read(rows.joined(separator: "\n"))
            #expect(said == "")
            // Before the first document the first version counts; the second is in force from 1/4/2023, its date.
            #expect(try standing(figures, "clubs@ha@2021-Q4") == ["t 10 0/1 underWay"])
            #expect(try standing(figures, "clubs@ha@2023-Q1") == ["t 10 3/10 underWay"])
            #expect(try standing(figures, "clubs@ha@2023-Q2") == ["t 8 5/8 underWay"])
            let clubs = try #require(figures.indicator("clubs"))
            let area = try #require(figures.dataset.areas.index(of: "ha"))
            let ledger = try #require(figures.ledgers(clubs, area: area).first)
            #expect(ledger.versions.map(\.value) == [Ratio(10), Ratio(8), Ratio(6)])
            #expect(ledger.isRevised)
        }
    }

    @Test("several targets stand in one order: what was set, what is striven for, by deadline")
    func several() throws {
        let rows = """
            late,ha,clubs,2030-12-31,20,first,,,false,,
            more,ha,clubs,2025-12-31,12,first,,,true,,
            soon,ha,clubs,2025-12-31,5,first,,,false,,
            """
        let (figures, _) = try read(rows)
        #expect(
            try standing(figures, "clubs@ha@2023-Q2")
                == ["soon 5 1/1 met", "late 20 1/4 underWay", "more 12 5/12 underWay"]
        )
    }

    @Test("a target of each period is met or missed by the period alone, and counts from start to deadline")
    func perPeriod() throws {
        let (figures, said) = try read("q,ha,new,2023-12-31,2,first,2022-04-01,,false,period,")
        #expect(said == "")
        // d and e in the second quarter of 2023; none in the first; a before the start.
        #expect(try standing(figures, "new@ha@2023-Q2") == ["q 2 1/1 met"])
        #expect(try standing(figures, "new@ha@2023-Q1") == ["q 2 0/1 missed"])
        #expect(try standing(figures, "new@ha@2022-Q3") == ["q 2 1/2 missed"])
        #expect(try standing(figures, "new@ha@2022-Q1") == [])
        // What is asked of a quarter says nothing about a year.
        #expect(try standing(figures, "new@ha@2022") == [])
    }

    @Test("a total of what happens in periods is added up from the target's start")
    func addedUp() throws {
        let (figures, said) = try read("sum,ha,new,2023-12-31,8,first,2022-04-01,0,false,total,")
        #expect(said == "")
        let figure = try figures.figure("new@ha@2023-Q2")
        let target = try #require(figures.targets(figure.indicator, area: figure.area).first)
        // Two in the quarter, four since 1/4/2022; asked by now: 8 × 455 days of 639.
        #expect(figure.value == Ratio(2))
        let progress = figures.progress(figure, target)
        #expect(progress.value == Ratio(4))
        #expect(progress.share == Ratio(1, 2))
        #expect(progress.expected == Ratio(8 * 455, 639))
        #expect(progress.status == .behind)
        #expect(figures.rows(behind: figure, target).map(\.line) == [3, 4, 5, 6])
        #expect(figures.rows(behind: figure).map(\.line) == [5, 6])
    }

    @Test("what is to fall is measured by the way from its baseline, and its pace goes down")
    func falling() throws {
        // From 9 to 4 by 31/12/2023, from 1/1/2023: five now is four fifths of the way. By day 180 of 364 the line is at
        // 9 − 5 × 180/364 = 6,5…
        let (figures, _) = try read("f,ha,falling,2023-12-31,4,first,2023-01-01,9,false,,")
        let figure = try figures.figure("falling@ha@2023-Q2")
        let target = try #require(figures.targets(figure.indicator, area: figure.area).first)
        let progress = figures.progress(figure, target)
        #expect(progress.share == Ratio(4, 5))
        #expect(progress.remaining == Ratio(1))
        #expect(progress.expected == Ratio(9 * 364 - 5 * 180, 364))
        #expect(progress.status == .onTrack)
        #expect(try standing(figures, "falling@ha@2022-Q4") == ["f 4 6/5 met"])
    }

    @Test("without a baseline above the target nothing is told of the way or the pace of what is to fall")
    func fallingWithoutBaseline() throws {
        let (figures, _) = try read("f,ha,falling,2023-12-31,4,first,2023-01-01,,false,,")
        #expect(try standing(figures, "falling@ha@2023-Q2") == ["f 4 – underWay"])
        #expect(try standing(figures, "falling@ha@2022-Q4") == ["f 4 – met"])
    }

    @Test("a projection goes the way that is better, and not beyond a target that is met")
    func projection() throws {
        func series(_ values: [Int]) throws -> [(period: Period, day: CalendarDate, value: Ratio?)] {
            try values.enumerated().map { index, value in
                let period = try #require(Period("2022-Q\(index + 1)"))
                return (period, period.lastDay, Ratio(value))
            }
        }
        // 31/3 to 30/9 is 183 days for 20; 10 more take 92 days, rounded up from 91,5: 31/12/2022.
        let down = Projection(try series([50, 40, 30]), target: Ratio(20), moreIsBetter: false)
        #expect(down?.date.iso == "2022-12-31")
        #expect(Projection(try series([50, 40, 30]), target: Ratio(40), moreIsBetter: false) == nil)
        #expect(Projection(try series([20, 25, 30]), target: Ratio(40), moreIsBetter: false) == nil)
        // A rising one above its target that sinks towards it has nothing to reach.
        #expect(Projection(try series([60, 50, 45]), target: Ratio(40)) == nil)
    }

    @Test("two versions that nothing puts in order, a total without a start, and a word that per does not know")
    func complaints() throws {
        let twice = try read("t,ha,clubs,2025-12-31,10,first,,,false,,\nt,ha,clubs,2025-12-31,8,first,,,false,,").1
        #expect(
            twice == """
                content/data/targets.csv:3:1: error: the target "t" of clubs is given twice, and both count from 2022-01-01 [TargetRevision]
                  3 | t,ha,clubs,2025-12-31,8,first,,,false,,
                    | ^
                    = write in valid_from the day from which each counts, or name a document that has a date
                content/data/targets.csv:2:1: note: the other is here
                  2 | t,ha,clubs,2025-12-31,10,first,,,false,,
                    | ^

                """
        )
        let undated = try read("t,ha,clubs,2025-12-31,10,first,,,false,,\nt,ha,clubs,2025-12-31,8,undated,,,false,,").1
        #expect(undated.contains("is given twice, and nothing says which revises the other [TargetRevision]"))
        let noStart = try read("t,ha,new,2025-12-31,10,first,,,false,,").1
        #expect(
            noStart == """
                content/data/targets.csv:2:30: error: the target "t" is a total of new, which counts each period by itself, and has no start [TargetStart]
                  2 | t,ha,new,2025-12-31,10,first,,,false,,
                    |                              ^
                    = write the day from which it adds up, or write per: period

                """
        )
        let word = try read("t,ha,clubs,2025-12-31,10,first,,,false,quarter,").1
        #expect(
            word == """
                content/data/targets.csv:2:40: error: per is "quarter", not one of total, period [TargetSpan]
                  2 | t,ha,clubs,2025-12-31,10,first,,,false,quarter,
                    |                                        ^^^^^^^
                    = total is what is to be reached by the deadline, period what is to be reached in each period

                """
        )
    }
}
