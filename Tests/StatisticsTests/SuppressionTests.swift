import ClubData
import DisclosureAttack
import Quantities
import Testing

@testable import Statistics

@Suite("What is withheld")
struct SuppressionTests {
    private static let yaml = """
        - {id: poor, name: Nghèo, description: D, kind: sum, table: reports, field: poor, stock: {period: period}, sensitive: true}
        - {id: all, name: Tất cả, description: D, kind: sum, table: reports, field: members, stock: {period: period}}
        - {id: share, name: Tỉ lệ, description: D, format: percent, kind: ratio, numerator: poor, denominator: all}
        - {id: mean, name: Bình quân, description: D, format: decimal, kind: mean, table: reports, field: poor, stock: {period: period}, sensitive: true}
        """

    /// Clubs a, b, c in the district ha; d, e in thuong.
    private static func figures(_ reports: String, threshold: Int = 5) throws -> Figures {
        let dataset = try SmallDataset.read([
            "clubs": """
            id:string,name:string,area:string,founded:date
            a,A,ha,2020-01-01
            b,B,ha,2020-01-01
            c,C,ha,2020-01-01
            d,D,thuong,2020-01-01
            e,E,thuong,2020-01-01
            """,
            "reports": "club:string,period:string,poor:integer,members:integer\n" + reports,
        ])
        return try StatisticsTests.figures(dataset, yaml, threshold: threshold)
    }

    private static func withheld(_ figures: Figures) -> [String] {
        let table = figures.dataset.table("reports")
        return figures.suppression.rows(table: "reports", field: "poor").sorted().map { row in
            [table?.column("club")?.text(row), table?.column("period")?.text(row)].compactMap { $0 }
                .joined(separator: " ")
        }
    }

    @Test("a small cell takes the next smallest of its area with it, since the area's sum would tell it")
    func partnerOfSameArea() throws {
        // ha: 3 + 9 + 20 = 32. With b published, a = 32 − 9 − 20 = 3. With a and b withheld only a + b = 12 is told:
        // a can be 1 to 11, a width of 10, and 5 is asked.
        let figures = try Self.figures(
            "a,2023-Q2,3,50\nb,2023-Q2,9,50\nc,2023-Q2,20,50\nd,2023-Q2,0,50\ne,2023-Q2,8,50"
        )
        #expect(Self.withheld(figures) == ["a 2023-Q2", "b 2023-Q2"])
        #expect(try figures.value("poor@ha@2023-Q2") == Ratio(32))
        #expect(try figures.value("poor@thuong@2023-Q2") == Ratio(8))
        #expect(figures.suppression.figureCount == 0)
    }

    @Test("two small cells are not enough where their sum leaves too little room")
    func widthOfGroup() throws {
        // a + b = 1 + 3 = 4: each would be known within 2, so c (20) is withheld too: 24 − 3 = 21.
        let figures = try Self.figures(
            "a,2023-Q2,1,50\nb,2023-Q2,3,50\nc,2023-Q2,20,50\nd,2023-Q2,9,50\ne,2023-Q2,8,50"
        )
        #expect(Self.withheld(figures) == ["a 2023-Q2", "b 2023-Q2", "c 2023-Q2"])
    }

    @Test("a small figure of an area takes that of a neighbour with it; the province's stays")
    func partnerArea() throws {
        // ha = 2 + 1 = 3 is small. tinh − thuong would tell it, so thuong = 9 + 8 is withheld, and d or e with a and b:
        // of e = 8 and d = 9 the smaller. Told: tinh = 20 and d = 9, so a + b + e = 11, 11 − 3 = 8.
        let figures = try Self.figures("a,2023-Q2,2,50\nb,2023-Q2,1,50\nc,2023-Q2,0,50\nd,2023-Q2,9,50\ne,2023-Q2,8,50")
        #expect(try figures.figure("poor@ha@2023-Q2").isSuppressed)
        #expect(try figures.figure("poor@thuong@2023-Q2").isSuppressed)
        #expect(try figures.value("poor@ha@2023-Q2") == nil)
        #expect(try figures.value("poor@tinh@2023-Q2") == Ratio(20))
        #expect(Self.withheld(figures) == ["a 2023-Q2", "b 2023-Q2", "e 2023-Q2"])
    }

    @Test("a ratio and a mean are withheld with the sum they would tell")
    func ratios() throws {
        let figures = try Self.figures("a,2023-Q2,2,50\nb,2023-Q2,1,50\nc,2023-Q2,0,50\nd,2023-Q2,9,50\ne,2023-Q2,8,50")
        for address in ["share@ha@2023-Q2", "mean@ha@2023-Q2"] {
            let figure = try figures.figure(address)
            #expect(figure.isSuppressed && figure.value == nil && figure.numerator == nil)
            #expect(figure.denominator == nil)
        }
        #expect(try figures.value("all@ha@2023-Q2") == Ratio(150))
        #expect(try figures.value("share@tinh@2023-Q2") == Ratio(20, 250))
    }

    @Test("0 is told, and a threshold of its own value is not small")
    func bounds() throws {
        let figures = try Self.figures("a,2023-Q2,0,50\nb,2023-Q2,5,50\nc,2023-Q2,0,50\nd,2023-Q2,6,50\ne,2023-Q2,8,50")
        #expect(Self.withheld(figures) == [])
        #expect(try figures.value("poor@ha@2023-Q2") == Ratio(5))
    }

    @Test("a report carried forward is withheld with all that it is added to in later periods")
    func carriedForward() throws {
        // a's 3 of the first quarter counts in the second too, so b must give both its reports, or a would be the
        // difference of ha and b in the second.
        let figures = try Self.figures(
            "a,2023-Q1,3,50\nb,2023-Q1,9,50\nc,2023-Q1,30,50\nb,2023-Q2,10,50\nc,2023-Q2,30,50\nd,2023-Q1,9,50\ne,2023-Q1,8,50"
        )
        #expect(Self.withheld(figures) == ["a 2023-Q1", "b 2023-Q1", "b 2023-Q2"])
    }

    @Test("another period that ends on the same day is withheld too")
    func otherPeriods() throws {
        let figures = try Self.figures("a,2023-Q2,2,50\nb,2023-Q2,1,50\nc,2023-Q2,0,50\nd,2023-Q2,9,50\ne,2023-Q2,8,50")
        #expect(try figures.figure("poor@ha@2023-H1").isSuppressed)
        #expect(try figures.figure("poor@ha@2023-06").isSuppressed)
        #expect(try figures.value("poor@tinh@2023-H1") == Ratio(20))
        #expect(try figures.figure("poor@ha@2023-05").isSuppressed == false)
    }

    @Test("where nobody is left to hide among, the total itself is withheld, with a warning")
    func lonelyClub() throws {
        let figures = try Self.figures("a,2023-Q2,3,50")
        #expect(try figures.figure("poor@tinh@2023-Q2").isSuppressed)
        let said = figures.diagnostics.map(\.summary)
        #expect(
            said.first == "poor@nuoc@2023-Q2 is withheld: it would give away what a few people told"
        )
        #expect(said.count == figures.suppression.totals.count)
    }

    @Test("nothing is withheld of an indicator that is not marked, or without a threshold")
    func unmarked() throws {
        let reports = "a,2023-Q2,2,3\nb,2023-Q2,1,1\nc,2023-Q2,0,2\nd,2023-Q2,9,50\ne,2023-Q2,8,50"
        #expect(try Self.figures(reports).value("all@ha@2023-Q2") == Ratio(6))
        let dataset = try Self.figures(reports).dataset
        let open = try StatisticsTests.figures(dataset, Self.yaml)
        #expect(try open.value("poor@ha@2023-Q2") == Ratio(3))
    }

    @Test("the order of rows decides nothing but between equals")
    func orderOfRows() throws {
        let rows = ["a,2023-Q2,2,50", "b,2023-Q2,7,50", "c,2023-Q2,30,50", "d,2023-Q2,9,50", "e,2023-Q2,8,50"]
        let expected = Set(Self.withheld(try Self.figures(rows.joined(separator: "\n"))))
        for shift in 1..<rows.count {
            let turned = (rows[shift...] + rows[..<shift]).joined(separator: "\n")
            #expect(Set(Self.withheld(try Self.figures(turned))) == expected)
        }
    }
}

@Suite("Counts by a private column")
struct PrivateCountTests {
    private static func figures(_ persons: String) throws -> Figures {
        let dataset = try SmallDataset.read(
            [
                "clubs": "id:string,name:string,area:string\na,A,ha",
                "persons": "area:string,date:date,illness:string\n" + persons,
            ],
            privateFields: ["illness"]
        )
        return try StatisticsTests.figures(
            dataset,
            """
            - id: ill
              name: Ốm
              description: D
              kind: breakdown
              table: persons
              by: illness
              flow: {date: date}
              sensitive: true
              categories: [{id: heart, name: Tim}, {id: lungs, name: Phổi}]
            """,
            asOf: "2023-Q2",
            threshold: 3
        )
    }

    @Test("a small class of an area is withheld, with what would tell it, and the province's classes stay")
    func classes() throws {
        // ha: heart 2, lungs 6, together 8. thuong: heart 7, lungs 5, together 12. heart@ha is small; ill@ha less
        // lungs@ha would tell it, and heart@tinh less heart@thuong.
        func rows(_ area: String, _ illness: String, _ count: Int) -> [String] {
            Array(repeating: "\(area),2023-05-01,\(illness)", count: count)
        }
        let persons =
            rows("ha", "heart", 2) + rows("ha", "lungs", 6) + rows("thuong", "heart", 7) + rows("thuong", "lungs", 5)
        let figures = try Self.figures(persons.joined(separator: "\n"))
        let quarter = "2023-Q2"
        #expect(try figures.figure("ill:heart@ha@\(quarter)").isSuppressed)
        #expect(try figures.value("ill:heart@tinh@\(quarter)") == Ratio(9))
        #expect(try figures.value("ill:lungs@tinh@\(quarter)") == Ratio(11))
        let told = try ["ill@ha", "ill:lungs@ha"].compactMap { try figures.value("\($0)@\(quarter)") }
        #expect(told.count < 2)
        let beside = try ["ill:heart@thuong"].compactMap { try figures.value("\($0)@\(quarter)") }
        #expect(beside == [])
    }
}

@Suite("The attack")
struct DisclosureAttackTests {
    @Test("works out an amount from a sum, from two sums, and from bounds")
    func worksOut() {
        // a + b = 12 and a + b + c = 15, so c = 3; b is at most 4, so a is 8 to 11.
        var attack = DisclosureAttack()
        let a = attack.addAmount(in: 1...60)
        let b = attack.addAmount(in: 1...4)
        let c = attack.addAmount(in: 1...60)
        attack.addSum(of: [a, b], is: 12)
        attack.addSum(of: [a, b, c], is: 15)
        #expect(attack.range(of: a) == 8...11)
        #expect(attack.range(of: b) == 1...4)
        #expect(attack.range(of: c) == 3...3)
        let d = attack.addTotal(of: [c], and: 4, in: 0...60)
        #expect(attack.range(of: d) == 7...7)
    }
}

@Suite("Whatever the reports are, nothing withheld can be worked out")
struct DisclosureTests {
    /// A generator that gives the same numbers on every machine (a linear congruence, Knuth's MMIX).
    private struct Numbers {
        var state: UInt64
        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }

    @Test("of 24 made-up sets of reports", arguments: 1...24)
    func madeUp(seed: Int) throws {
        var numbers = Numbers(state: UInt64(seed))
        let threshold = 3 + numbers.next(4)
        let places = ["ha", "thuong", "tinh", "khac"]
        let clubs = (0..<(4 + numbers.next(5))).map { ("c\($0)", places[numbers.next(places.count)]) }
        var rows: [String] = []
        for (club, _) in clubs {
            for period in ["2023-Q1", "2023-Q2", "2023-Q3"] where numbers.next(4) > 0 {
                rows.append("\(club),\(period),\(numbers.next(14))")
            }
        }
        let dataset = try SmallDataset.read([
            "clubs": "id:string,name:string,area:string\n"
                + clubs.map { "\($0.0),\($0.0),\($0.1)" }.joined(separator: "\n"),
            "reports": "club:string,period:string,poor:integer\n" + rows.joined(separator: "\n"),
        ])
        let figures = try StatisticsTests.figures(
            dataset,
            "- {id: poor, name: N, description: D, kind: sum, table: reports, field: poor, stock: {period: period}, sensitive: true}",
            threshold: threshold
        )
        try attack(figures, threshold)
    }

    /// Works out all that can be from published cells and figures, knowing which reports count where.
    private func attack(_ figures: Figures, _ threshold: Int) throws {
        let indicator = try #require(figures.indicator("poor"))
        let column = try #require(figures.dataset.table("reports")?.column("poor"))
        let hidden = figures.suppression.rows(table: "reports", field: "poor")
        for row in column.cells.indices where (1..<threshold).contains(column.cells[row]) {
            #expect(hidden.contains(row), "a small cell is published")
        }
        var attack = DisclosureAttack()
        var amounts: [Int: Int] = [:]
        for row in hidden.sorted() { amounts[row] = attack.addAmount(in: 1...60, likely: column.cells[row]) }
        var withheld: [Int] = []
        for period in figures.periods {
            for area in figures.dataset.areas.areas.indices {
                let figure = figures.figure(indicator, area: area, period: period)
                // What counts where is no secret; figures that are withheld name no rows.
                let rows = figures.rowsBehind(indicator, area: area, period: period)
                let known = rows.filter { amounts[$0] == nil }.reduce(0) { $0 + column.cells[$1] }
                let unknown = rows.compactMap { amounts[$0] }
                if let value = figure.value?.wholeValue {
                    attack.addSum(of: unknown, is: value - known)
                    if figures.dataset.areas.areas[area].level > 1 { #expect(!(1..<threshold).contains(value)) }
                } else if figure.isSuppressed {
                    withheld.append(attack.addTotal(of: unknown, and: known, in: 0...400))
                }
            }
        }
        for amount in amounts.values.sorted() + withheld {
            let range = try #require(attack.range(of: amount))
            #expect(range.count > threshold, "known to be \(range)")
        }
    }
}
