import ClubData
import Diagnostics
import Quantities
import Statistics
import Testing

@Suite("Reconciliation: published figures held against others, by rules")
struct ReconciliationTests {
    /// Five clubs: three in Hạ, two in Thượng, all founded since 2022.
    static let clubs = """
        id:string,name:string,area:string,founded:date
        a,A,ha,2022-01-10
        b,B,ha,2022-06-30
        c,C,ha,2023-01-01
        d,D,thuong,2023-02-01
        e,E,thuong,2023-03-01
        """

    /// 50 + 40 + 30 + 20 + 10 = 150 members; funds 5 + 4 + 3 + 2 + 1 = 15.
    static let reports = """
        club:string,period:string,members:integer,fund:integer
        a,2023-Q2,50,5
        b,2023-Q2,40,4
        c,2023-Q2,30,3
        d,2023-Q2,20,2
        e,2023-Q2,10,1
        """

    static let yaml = """
        - {id: clubs, name: C, description: "-", kind: count, table: clubs, stock: {from: founded}}
        - {id: since, name: S, description: "-", kind: count, table: clubs, flow: {date: founded, since: 2022-01-01}}
        - {id: members, name: M, description: "-", kind: sum, table: reports, field: members, stock: {period: period}}
        - {id: per-club, name: P, description: "-", format: decimal, kind: ratio, numerator: members, denominator: clubs}
        - {id: clubs-by-funds, name: B, description: "-", format: percent, kind: ratio, numerator: clubs, denominator: fund}
        - {id: fund, name: F, description: "-", kind: sum, table: reports, field: fund, stock: {period: period}}
        - id: sizes
          name: Z
          description: "-"
          kind: breakdown
          table: reports
          by: fund
          stock: {period: period}
          categories:
            - {id: low, name: L, to: 1}
            - {id: middle, name: M, over: 1, to: 3}
            - {id: high, name: H, over: 3, to: 10}
            - {id: top, name: T, over: 10}
        """

    /// The findings of observations given as lines of `area,indicator,period,value,qualifier,document`.
    private func findings(
        _ observations: String,
        targets: String = "t,tinh,clubs,2025-12-31,129",
        illustrative: Set<String> = [],
        rounding: Rounding = .halfUp,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> [Finding] {
        let dataset = try SmallDataset.read(
            [
                "clubs": Self.clubs, "reports": Self.reports,
                "targets": "id:string,area:string,indicator:string,deadline:date,value:number\n" + targets,
                "observations":
                    "area:string,indicator:string,period:string,value:number,qualifier:string,document:string\n"
                    + observations,
            ],
            illustrative: illustrative,
            sourceLocation: sourceLocation
        )
        let own = try indicators(Self.yaml, dataset, sourceLocation: sourceLocation)
        let targets = TargetReader.read(dataset, indicators: own).value
        let read = ObservationReader.read(dataset, indicators: own, targets: targets)
        let report = DiagnosticFormat.text.render(DiagnosticReport(read.diagnostics))
        try #require(read.diagnostics.isEmpty, Comment(rawValue: report), sourceLocation: sourceLocation)
        let figures = Figures(
            dataset: dataset,
            indicators: own,
            targets: targets,
            observations: read.value,
            registry: ["tinh"].compactMap { dataset.areas.index(of: $0) },
            asOf: try #require(Period("2023-Q2"))
        )
        return Reconciliation.findings(figures, rounding: rounding)
    }

    private func only(
        _ rule: Finding.Rule,
        _ observations: String,
        targets: String = "t,tinh,clubs,2025-12-31,129",
        rounding: Rounding = .halfUp,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> Finding {
        let all = try findings(observations, targets: targets, rounding: rounding, sourceLocation: sourceLocation)
        let own = all.filter { $0.rule == rule }
        #expect(own.count == 1, sourceLocation: sourceLocation)
        return try #require(own.first, sourceLocation: sourceLocation)
    }

    @Test(
        "1: a published figure agrees with the computed one as its word allows",
        arguments: [
            ("members,2023-Q2,150,exact", "agrees"), ("members,2023-Q2,150,", "agrees"),
            ("members,2023-Q2,151,exact", "differs"),
            // Over 140 reaches from above 140 to 154; over 150 leaves 150 out; over 136 reaches 149,6 only.
            ("members,2023-Q2,140,over", "agrees"), ("members,2023-Q2,150,over", "differs"),
            ("members,2023-Q2,136,over", "differs"),
            // Nearly 160 reaches down to 144, nearly 170 to 153.
            ("members,2023-Q2,160,nearly", "agrees"), ("members,2023-Q2,170,nearly", "differs"),
            // About 155 reaches from 147,25 to 162,75; about 160 from 152.
            ("members,2023-Q2,155,about", "agrees"), ("members,2023-Q2,160,about", "differs"),
            // 150 members in 5 clubs are 30 a club.
            ("per-club,2023-Q2,30,exact", "agrees"), ("per-club,2023-Q2,30.1,exact", "differs"),
            ("sizes:middle,2023-Q2,2,exact", "agrees"), ("sizes:high,2023-Q2,3,exact", "differs"),
            // Nothing is computed after the period to which the data runs.
            ("members,2024,150,exact", "not-comparable"),
        ]
    )
    func computed(_ line: String, _ verdict: String) throws {
        #expect(try only(.computed, "tinh,\(line),").verdict.rawValue == verdict)
    }

    @Test("1: both values, their difference, and the rows of the computed side as ranges of lines")
    func computedEvidence() throws {
        let finding = try only(.computed, "ha,members,2023-Q2,125,exact,doc")
        #expect(finding.id == "computed-ha-members-2023-q2")
        #expect(finding.published == Ratio(125))
        #expect(finding.found == Ratio(120))
        #expect(finding.difference == Ratio(5))
        #expect(finding.rows.map { "\($0.file):\($0.lines) \($0.count)" } == ["content/data/reports.csv:2-4 3"])
        #expect(finding.observations.map(\.document) == ["doc"])
    }

    @Test(
        "1: a figure that only another way of rounding gives differs, and the way is named",
        arguments: [
            // The funds of Tỉnh over its members are 15/150 = 10%, those of Hạ 12/120, those of Thượng 3/30; the
            // clubs over the funds are 5/15 = 33,3…% and 3/12 = 25% and 2/3 = 66,6…%.
            ("thuong", "66.7", "agrees", [Rounding.halfUp, .halfEven]), ("thuong", "66.6", "differs", [.cutOff]),
            ("thuong", "66.5", "differs", []), ("tinh", "33.3", "agrees", Rounding.allCases),
            ("ha", "25", "agrees", Rounding.allCases),
        ]
    )
    func otherRounding(_ area: String, _ printed: String, _ verdict: String, _ expected: [Rounding]) throws {
        let finding = try only(.computed, "\(area),clubs-by-funds,2023-Q2,\(printed),exact,")
        #expect(finding.verdict.rawValue == verdict)
        guard case .computed(_, _, let roundings) = finding.evidence else { return #expect(Bool(false)) }
        #expect(roundings == expected)
    }

    @Test("where the computed side is illustrative, agreement is by construction and confirms nothing")
    func byConstruction() throws {
        let lines = "tinh,members,2023-Q2,150,exact,\ntinh,fund,2023-Q2,16,exact,"
        let own = try findings(lines, illustrative: ["reports"]).filter { $0.rule == .computed }
        #expect(own.map(\.verdict) == [.agrees, .differs])
        #expect(own.map(\.isIllustrative) == [true, true])
        #expect(own.map(\.isByConstruction) == [true, false])
        #expect(try findings(lines).contains(where: \.isByConstruction) == false)
    }

    @Test(
        "2: a printed share is told by the roundings that give it; the site's must be among them",
        arguments: [
            // 83/141 = 58,865…; 83/129 = 64,341….
            ("141", "58.8", Rounding.halfUp, "differs", [Rounding.cutOff]),
            ("141", "58.9", .halfUp, "agrees", [.halfUp, .halfEven]),
            ("141", "58.8", .cutOff, "agrees", [.cutOff]),
            ("141", "58.7", .halfUp, "differs", []),
            ("129", "64.3", .halfUp, "agrees", [.halfUp, .halfEven, .cutOff]),
            // 83/200 = 41,5: a tie, on whole percents 42 and 42, cut off 41.
            ("200", "42", .halfUp, "agrees", [.halfUp, .halfEven]), ("200", "41", .halfUp, "differs", [.cutOff]),
        ]
    )
    func share(
        _ target: String,
        _ printed: String,
        _ rounding: Rounding,
        _ verdict: String,
        _ expected: [Rounding]
    ) throws {
        let finding = try only(
            .share,
            "tinh,clubs,2023-Q2,83,exact,\ntinh,clubs/t,2023-Q2,\(printed),exact,",
            targets: "t,tinh,clubs,2025-12-31,\(target)",
            rounding: rounding
        )
        #expect(finding.verdict.rawValue == verdict)
        #expect(finding.found == Ratio(83, try #require(Int(target))))
        guard case .share(_, _, let base, let roundings) = finding.evidence else { return #expect(Bool(false)) }
        #expect(roundings == expected)
        #expect(base?.observation?.value == Ratio(83))
    }

    @Test("2: where no value was published the computed one is taken, and where there is none nothing is said")
    func shareOfComputed() throws {
        // 5 of 129 are 3,875…%.
        let finding = try only(.share, "tinh,clubs/t,2023-Q2,3.9,exact,")
        #expect(finding.verdict == .agrees)
        #expect(finding.found == Ratio(5, 129))
        #expect(finding.rows.map(\.lines) == ["2-6"])
        #expect(try only(.share, "khac,clubs/t,2023-Q2,3.9,exact,").verdict == .notComparable)
    }

    @Test(
        "3: published classes are added up, apart and with the open class inside the next one",
        arguments: [
            // Not all classes were published, so they may come to less, but not to more.
            (["top,1", "high,11", "middle,88"], "83", "differs", 100, 99),
            (["top,1", "high,11", "middle,88"], "99", "agrees", 100, 99),
            (["top,1", "high,11", "middle,88"], "98", "differs", 100, 99),
            (["top,1", "high,11", "middle,88"], "200", "agrees", 100, 99),
            // Without the open class there is one sum.
            (["high,11", "middle,88"], "98", "differs", 99, nil), (["high,11", "middle,88"], "99", "agrees", 99, nil),
            // All classes were published: they must come to the number in all.
            (["top,1", "high,11", "middle,88", "low,3"], "103", "agrees", 103, 102),
            (["top,1", "high,11", "middle,88", "low,3"], "102", "agrees", 103, 102),
            (["top,1", "high,11", "middle,88", "low,3"], "110", "differs", 103, 102),
        ] as [([String], String, String, Int, Int?)]
    )
    func classes(_ counts: [String], _ total: String, _ verdict: String, _ apart: Int, _ nested: Int?) throws {
        let lines = counts.map { "tinh,sizes:\($0.replacing(",", with: ",2023-Q2,")),exact,doc" }
        let finding = try only(.classes, (lines + ["tinh,clubs,2023-Q2,\(total),exact,doc"]).joined(separator: "\n"))
        #expect(finding.verdict.rawValue == verdict)
        guard case .classes(_, let all, let sum, let inside) = finding.evidence else { return #expect(Bool(false)) }
        #expect(sum == Ratio(apart))
        #expect(inside == nested.map { Ratio($0) })
        #expect(all.observation?.indicator == "clubs")
    }

    @Test("3: without a published number in all the computed one is taken; two documents are never added up")
    func classesAgainstComputed() throws {
        let lines = """
            tinh,sizes:top,2023-Q2,1,exact,x
            tinh,sizes:high,2023-Q2,5,exact,x
            tinh,sizes:high,2023-Q2,2,exact,y
            """
        let finding = try only(.classes, lines)
        // 1 + 5 = 6 and nested 5, of 5 clubs that reported: the second document says one class and no breakdown.
        #expect(finding.published == Ratio(6))
        #expect(finding.found == Ratio(5))
        #expect(finding.verdict == .agrees)
        #expect(finding.rows.map(\.lines) == ["2-6"])
    }

    @Test(
        "4: the lower bounds of published classes must not come to more than the published total bears",
        arguments: [
            // 1 × 10 + 11 × 3 + 88 × 1 = 131; with the top one inside the next 131 − 1 × 3 = 128.
            ("131", "exact", "agrees"), ("129", "exact", "agrees"), ("128", "exact", "differs"),
            ("127", "exact", "differs"),
            // Over 116,4 reaches 128,04; over 116,3 reaches 127,93.
            ("116.4", "over", "agrees"), ("116.3", "over", "differs"), ("128", "nearly", "differs"),
        ]
    )
    func classAmounts(_ total: String, _ qualifier: String, _ verdict: String) throws {
        let finding = try only(
            .classAmounts,
            """
            tinh,sizes:top,2023-Q2,1,exact,
            tinh,sizes:high,2023-Q2,11,exact,
            tinh,sizes:middle,2023-Q2,88,exact,
            tinh,fund,2023-Q2,\(total),\(qualifier),
            """
        )
        #expect(finding.verdict.rawValue == verdict)
        guard case .classAmounts(_, _, let apart, let nested, _) = finding.evidence else {
            return #expect(Bool(false))
        }
        #expect(apart == Ratio(131))
        #expect(nested == Ratio(128))
    }

    @Test(
        "5: a published ratio must fit its published numerator and denominator, however they were rounded",
        arguments: [
            // 26 × 55 = 1.430; cut off or rounded, 55 reaches from 54,5 to below 56: 1.417 to 1.456.
            ("26", "55", "1400", "nearly", "differs"), ("26", "55", "1430", "exact", "agrees"),
            ("26", "55", "1417", "exact", "agrees"), ("26", "55", "1416", "exact", "differs"),
            ("26", "55", "1455", "exact", "agrees"), ("26", "55", "1456", "exact", "differs"),
            ("26", "54", "1400", "nearly", "agrees"), ("26", "53.8", "1400", "exact", "agrees"),
            ("26", "55", "1400", "about", "agrees"), ("26", "55", "1400", "over", "agrees"),
        ]
    )
    func ratio(_ clubs: String, _ each: String, _ members: String, _ word: String, _ verdict: String) throws {
        let finding = try only(
            .ratio,
            """
            khac,clubs,2023,\(clubs),exact,
            khac,members,2023,\(members),\(word),
            khac,per-club,2023,\(each),exact,
            """
        )
        #expect(finding.verdict.rawValue == verdict)
        #expect(finding.found == Ratio(try #require(Int(members)), try #require(Int(clubs))))
    }

    @Test("5: periods are never mixed, and two of the three say nothing")
    func ratioNeedsAll() throws {
        let lines = "khac,clubs,2023,26,exact,\nkhac,members,2023-Q2,1400,exact,\nkhac,per-club,2023,55,exact,"
        #expect(try findings(lines).allSatisfy { $0.rule != .ratio })
    }

    @Test("6: one number for clubs in being and clubs founded since a day is a note, whichever was published")
    func twoIndicators() throws {
        for indicator in ["clubs", "since"] {
            let finding = try only(.twoIndicators, "tinh,\(indicator),2023-Q2,5,exact,")
            #expect(finding.verdict == .twoIndicators)
            #expect(finding.subject.indicator == indicator)
            guard case .twoIndicators(let stock, let flow) = finding.evidence else { return #expect(Bool(false)) }
            #expect([stock.indicator, flow.indicator] == ["clubs", "since"])
            #expect([stock.value, flow.value] == [Ratio(5), Ratio(5)])
        }
        let both = try findings("khac,clubs,2023,26,exact,\nkhac,since,2023,26,exact,")
        #expect(both.filter { $0.rule == .twoIndicators }.count == 1)
    }

    @Test("6: different numbers, other rows, and 0 are no such note")
    func notTwoIndicators() throws {
        let lines =
            "tinh,clubs,2023-Q2,6,exact,\ntinh,members,2023-Q2,5,exact,\nkhac,clubs,2023,0,exact,\nkhac,since,2023,0,exact,"
        #expect(try findings(lines).allSatisfy { $0.rule != .twoIndicators })
    }

    @Test(
        "7: the areas inside an area, published or computed, against what was published of the area",
        arguments: [
            // Hạ has 3 clubs and Thượng 2, as computed; where something is published of one, that counts.
            (["tinh,clubs,2023-Q2,5,exact,"], "agrees", 5),
            (["tinh,clubs,2023-Q2,7,exact,", "ha,clubs,2023-Q2,5,exact,"], "agrees", 7),
            (["tinh,clubs,2023-Q2,5,exact,", "ha,clubs,2023-Q2,5,exact,"], "differs", 7),
            // Of the nation's two provinces one is known: it must not be greater than the whole.
            (["nuoc,clubs,2023,9,exact,", "khac,clubs,2023,8,exact,"], "not-comparable", 8),
            (["nuoc,clubs,2023,7,exact,", "khac,clubs,2023,8,exact,"], "differs", 8),
            (["nuoc,clubs,2023,9,exact,", "khac,clubs,2023,8,exact,", "tinh,clubs,2023,1,exact,"], "agrees", 9),
        ]
    )
    func children(_ lines: [String], _ verdict: String, _ sum: Int) throws {
        let finding = try only(.children, lines.joined(separator: "\n"))
        #expect(finding.verdict.rawValue == verdict)
        #expect(finding.found == Ratio(sum))
    }

    @Test("7: a difference that rule 1 has told already is not told again; ratios are never added")
    func childrenNotTwice() throws {
        let all = try findings("tinh,clubs,2023-Q2,6,exact,\ntinh,per-club,2023-Q2,31,exact,")
        #expect(all.map(\.rule) == [.computed, .computed])
        #expect(all.map(\.verdict) == [.differs, .differs])
    }

    @Test("names are unique, even where two documents published one figure, and the order of areas' rows never matters")
    func names() throws {
        let lines = ["tinh,clubs,2023-Q2,5,exact,x", "tinh,clubs,2023-Q2,6,exact,y", "ha,members,2023-Q2,120,exact,x"]
        let ids = try findings(lines.joined(separator: "\n")).map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.contains("computed-tinh-clubs-2023-q2") && ids.contains("computed-tinh-clubs-2023-q2-no-2"))
        let verdicts = try findings(lines.reversed().joined(separator: "\n")).map(\.verdict.rawValue).sorted()
        #expect(verdicts == (try findings(lines.joined(separator: "\n")).map(\.verdict.rawValue).sorted()))
    }
}
