import ClubData
import Diagnostics
import DisclosureAttack
import Localization
import Quantities
import Testing

@testable import Statistics

extension Figures {
    /// The rows that an indicator's figure is a sum of, withheld or not: anybody can tell them from area and period.
    func rowsBehind(_ indicator: Indicator, area: Int, period: Period) -> [Int] {
        guard let slot = indexes[indicator.id].flatMap({ slots[$0].pair?.above ?? slots[$0].own }) else { return [] }
        return rows(of: evaluators[slot], area, period).map(\.row)
    }
}

@Suite("What is withheld is withheld in all that is made of it")
struct SuppressionScopeTests {
    static let clubs = """
        id:string,name:string,area:string
        a,A,ha
        b,B,ha
        c,C,ha
        d,D,thuong
        e,E,thuong
        """
    static let yaml = """
        - {id: poor, name: Nghèo, description: D, kind: sum, table: reports, field: poor, stock: {period: period}, sensitive: true}
        - {id: all, name: Tất cả, description: D, kind: sum, table: reports, field: members, stock: {period: period}}
        - {id: share, name: Tỉ lệ, description: D, format: percent, kind: ratio, numerator: poor, denominator: all}
        """

    private func figures(_ reports: String, threshold: Int? = 5) throws -> Figures {
        let dataset = try SmallDataset.read([
            "clubs": Self.clubs, "reports": "club:string,period:string,poor:integer,members:integer\n" + reports,
        ])
        return try StatisticsTests.figures(dataset, Self.yaml, asOf: "2023-Q2", threshold: threshold)
    }

    private func withheld(_ figures: Figures, _ field: String = "poor", in table: String = "reports") -> [String] {
        let column = figures.dataset.table(table)?.column("club")
        return figures.suppression.rows(table: table, field: field).sorted().map { column?.text($0) ?? "\($0)" }
    }

    @Test("a sensitive column has no distribution: its lowest value is one club's own; other columns keep theirs")
    func distribution() throws {
        let reports = "a,2023-Q2,2,50\nb,2023-Q2,9,50\nc,2023-Q2,20,50"
        let figures = try figures(reports)
        let (poor, all) = (try #require(figures.indicator("poor")), try #require(figures.indicator("all")))
        let area = try #require(figures.dataset.areas.index(of: "ha"))
        #expect(!figures.hasDistribution(poor) && figures.hasDistribution(all))
        #expect(figures.distribution(poor, area: area, period: figures.asOf) == nil)
        #expect(figures.distribution(all, area: area, period: figures.asOf)?.minimum == Ratio(50))
        // Without a threshold nothing is sensitive: 2, 9 and 20.
        let open = try self.figures(reports, threshold: nil)
        #expect(open.distribution(poor, area: area, period: open.asOf)?.minimum == Ratio(2))
    }

    @Test("a ratio of the reports that state both would tell a club that states one: it is withheld, the total stays")
    func sidesOfRatio() throws {
        // c states 3 poor members and not how many in all. poor@ha = 9 + 8 + 3 = 20, and the share is of a and b alone:
        // its numerator 9 + 8 = 17 would tell 20 − 17 = 3. So b, the smaller of a and b, is withheld with c, and with the
        // shares of Hạ, the province and the country: b is in them and c is not. Told is b + c = 11, a width of 9.
        let figures = try figures("a,2023-Q2,9,50\nb,2023-Q2,8,40\nc,2023-Q2,3,\nd,2023-Q2,20,50\ne,2023-Q2,10,40")
        #expect(withheld(figures) == ["b", "c"])
        #expect(try figures.value("poor@ha@2023-Q2") == Ratio(20))
        #expect(try figures.value("poor@tinh@2023-Q2") == Ratio(50))
        for area in ["ha", "tinh", "nuoc"] {
            let share = try figures.figure("share@\(area)@2023-Q2")
            #expect(share.isSuppressed && share.numerator == nil && share.denominator == nil, "\(area)")
        }
        #expect(try figures.value("share@thuong@2023-Q2") == Ratio(30, 90))
        #expect(figures.suppression.totals.map(\.indicator) == ["share", "share"])
    }

    @Test("rows are told of a figure that is shown, and of none that is withheld")
    func rowsOfFigures() throws {
        // ha = 2 + 1 = 3 is small, and thuong = 17 with it.
        let figures = try figures("a,2023-Q2,2,50\nb,2023-Q2,1,50\nc,2023-Q2,0,50\nd,2023-Q2,9,50\ne,2023-Q2,8,50")
        for (address, lines) in [
            ("poor@ha", []), ("poor@thuong", []), ("share@ha", []), ("poor@tinh", [2, 3, 4, 5, 6]),
        ] {
            let figure = try figures.figure(address)
            #expect(figures.rows(behind: figure).map(\.line) == lines, "\(address)")
        }
    }

    @Test("what adds up to a target is withheld where less the shown quarter it would tell a small one")
    func addedUp() throws {
        // Hạ: 3 in the first quarter, 20 + 9 = 29 in the second, 32 since January. 32 − 29 = 3, so the sum towards the
        // target is withheld, and 30 of Thượng hides the 3 in the province's 33.
        let dataset = try SmallDataset.read([
            "clubs": Self.clubs,
            // Reports make the first quarter one that is shown.
            "reports": "club:string,period:string,members:integer\na,2023-Q1,50\na,2023-Q2,50",
            "trainings": """
            area:string,date:date,guests:integer
            ha,2023-02-01,3
            ha,2023-05-02,20
            ha,2023-05-03,9
            thuong,2023-02-03,30
            thuong,2023-05-05,40
            """,
            "targets": """
            id:string,area:string,indicator:string,deadline:date,value:number,start:date,baseline:number
            sum,ha,guests,2025-12-31,100,2023-01-01,0
            """,
        ])
        let yaml = """
            - {id: all, name: A, description: D, kind: sum, table: reports, field: members, stock: {period: period}}
            - {id: guests, name: K, description: D, kind: sum, table: trainings, field: guests, flow: {date: date}, sensitive: true}
            """
        let targets = TargetReader.read(dataset, indicators: try indicators(yaml, dataset)).value
        let figures = try StatisticsTests.figures(dataset, yaml, asOf: "2023-Q2", targets: targets, threshold: 5)
        let (first, second) = (try figures.figure("guests@ha@2023-Q1"), try figures.figure("guests@ha@2023-Q2"))
        let target = try #require(targets.first)
        #expect(first.isSuppressed && second.value == Ratio(29))
        #expect(try figures.figure("guests@thuong@2023-Q1").isSuppressed)
        #expect(try figures.value("guests@tinh@2023-Q1") == Ratio(33))
        #expect(figures.withholdsAttained(second, target))
        #expect(figures.progress(second, target).value == nil && figures.progress(second, target).share == nil)
        #expect(figures.rows(behind: second, target) == [])
        #expect(figures.rows(behind: second).count == 2)
    }

    @Test("figures in today's boundaries are weighed too: what would tell a commune that was merged is no partner")
    func boundaries() throws {
        // Ea Knốp 3 is small. Ea Kar = 3 + 20 + 7 = 30 is told, so another commune must hide it. Z = 7 is smaller than
        // Ea Đar = 20, but Ea Knốp and Ea Đar became one, and together they are told as 23 in today's boundaries:
        // 23 − 20 = 3. So it is Ea Đar.
        let dataset = try SmallDataset.read([
            "areas": MergerOf2025.areas + "\nz,Z,commune,3,ea-kar,,2025-06-30",
            "area_changes": MergerOf2025.changes.replacing("ea-kar,lak,tuy-an", with: "ea-kar,lak,tuy-an,z"),
            "clubs": "id:string,name:string,area:string\na,A,ea-knop\nb,B,ea-dar\nz,Z,z\nc,C,lak",
            "reports": """
            club:string,period:string,poor:integer
            a,2025-Q2,3
            b,2025-Q2,20
            z,2025-Q2,7
            c,2025-Q2,50
            a,2025-Q3,30
            b,2025-Q3,30
            z,2025-Q3,30
            c,2025-Q3,50
            """,
        ])
        let yaml = String(Self.yaml.prefix { $0 != "\n" })
        let figures = try StatisticsTests.figures(dataset, yaml, asOf: "2025-Q3", threshold: 5)
        #expect(withheld(figures) == ["a", "b"])
        #expect(try figures.figure("poor@ea-knop@2025-Q2").isSuppressed)
        #expect(try figures.figure("poor@ea-dar@2025-Q2").isSuppressed)
        #expect(try figures.value("poor@z@2025-Q2") == Ratio(7))
        #expect(try figures.value("poor@ea-kar@2025-Q2") == Ratio(30))
        let area = try #require(dataset.areas.index(of: "ea-knop-moi"))
        let series = figures.series(try #require(figures.indicator("poor")), area: area, boundaries: .today)
        #expect(series.points.map(\.figure.value) == [Ratio(23), Ratio(60)])
    }

    @Test("a figure in today's boundaries that is small by itself is withheld")
    func smallRestated() throws {
        // Ea Knốp 0 and Ea Đar 3 became a commune of 3.
        let dataset = try SmallDataset.read([
            "areas": MergerOf2025.areas, "area_changes": MergerOf2025.changes,
            "clubs": "id:string,name:string,area:string\na,A,ea-knop\nb,B,ea-dar\nc,C,lak\nd,D,lak",
            "reports":
                "club:string,period:string,poor:integer\na,2025-Q2,0\nb,2025-Q2,3\nc,2025-Q2,9\nd,2025-Q2,50\n"
                + "b,2025-Q3,30\nc,2025-Q3,9\nd,2025-Q3,50",
        ])
        let yaml = String(Self.yaml.prefix { $0 != "\n" })
        let figures = try StatisticsTests.figures(dataset, yaml, asOf: "2025-Q3", threshold: 5)
        let area = try #require(dataset.areas.index(of: "ea-knop-moi"))
        let series = figures.series(try #require(figures.indicator("poor")), area: area, boundaries: .today)
        #expect(series.points.map(\.figure.isSuppressed) == [true, false])
        // Ea Kar and Lắk are withheld in each other's favour, and the province is told: 3 + 9 + 50 = 62.
        #expect(try figures.figure("poor@ea-kar@2025-Q2").isSuppressed)
        #expect(try figures.figure("poor@lak@2025-Q2").isSuppressed)
        #expect(try figures.value("poor@dak-lak@2025-Q2") == Ratio(62))
    }
}

@Suite("Sums of a private column")
struct PrivateSumTests {
    private func figures(_ help: String) throws -> Figures {
        let rows = help.split(separator: " ").map { $0.split(separator: "=") }
        let clubs = rows.map { "\($0[0]),\($0[0]),\($0[0].hasPrefix("h") ? "ha" : "thuong")" }
        let dataset = try SmallDataset.read(
            [
                "clubs": "id:string,name:string,area:string\n" + clubs.joined(separator: "\n"),
                "reports": "club:string,period:string,help:integer\n"
                    + rows.map { "\($0[0]),2023-Q2,\($0[1])" }.joined(separator: "\n"),
            ],
            privateFields: ["help"]
        )
        return try StatisticsTests.figures(
            dataset,
            "- {id: helped, name: N, description: D, kind: sum, table: reports, field: help, stock: {period: period}, sensitive: true}",
            asOf: "2023-Q2",
            threshold: 3
        )
    }

    @Test(
        "are told of as many clubs as the threshold and never of fewer, nor can a difference be",
        arguments: [
            // Of three clubs and of four.
            ("h1=40 h2=50 h3=9 t1=10 t2=20 t3=30 t4=60", "ha 99, thuong 120, tinh 219"),
            // Hạ's 90 is of two clubs, and 210 − 120 would tell it: so Thượng's is withheld with it.
            ("h1=40 h2=50 t1=10 t2=20 t3=30 t4=60", "ha –, thuong –, tinh 210"),
            // One club and two: of three in all the province's is told.
            ("h1=40 t1=10 t2=20", "ha –, thuong –, tinh 70"),
            // Two clubs in all: nothing.
            ("h1=40 t1=10", "ha –, thuong –, tinh –"),
            // A sum of 0 would tell that each of the three is 0.
            ("h1=0 h2=0 h3=0 t1=10 t2=20 t3=30", "ha –, thuong –, tinh 60"),
            // A club of 0 counts as one of three.
            ("h1=0 h2=9 h3=8 t1=10 t2=20 t3=30", "ha 17, thuong 60, tinh 77"),
        ]
    )
    func contributors(_ help: String, _ told: String) throws {
        let figures = try figures(help)
        let texts = try ["ha", "thuong", "tinh"].map { area in
            let figure = try figures.figure("helped@\(area)@2023-Q2")
            #expect(figure.isSuppressed == (figure.value == nil))
            return "\(area) \(figure.value?.wholeValue.map(String.init) ?? "–")"
        }
        #expect(texts.joined(separator: ", ") == told)
    }

    @Test("name no rows, have no distribution and leave no cell to be counted as withheld")
    func nothingElse() throws {
        let figures = try figures("h1=40 h2=50 h3=9 t1=10 t2=20 t3=30 t4=60")
        let indicator = try #require(figures.indicator("helped"))
        #expect(figures.rows(behind: try figures.figure("helped@tinh@2023-Q2")) == [])
        #expect(!figures.hasDistribution(indicator))
        #expect(figures.suppression.rows(table: "reports", field: "help") == [])
    }
}

@Suite("What others published, and what was published before, tells nothing that is withheld")
struct SuppressedEvidenceTests {
    /// ha = 2 + 1 = 3 is withheld, and thuong = 17 with it; tinh = 20.
    private func figures(observed: String = "", threshold: Int? = 5) throws -> Figures {
        let dataset = try SmallDataset.read([
            "clubs": SuppressionScopeTests.clubs,
            "reports": """
            club:string,period:string,poor:integer,members:integer
            a,2023-Q2,2,50
            b,2023-Q2,1,50
            c,2023-Q2,0,50
            d,2023-Q2,9,50
            e,2023-Q2,8,50
            """,
            "observations": "area:string,indicator:string,period:string,value:number\n" + observed,
        ])
        let own = try indicators(SuppressionScopeTests.yaml, dataset)
        return Figures(
            dataset: dataset,
            indicators: own,
            targets: [],
            observations: ObservationReader.read(dataset, indicators: own, targets: []).value,
            registry: nil,
            asOf: try #require(Period("2023-Q2")),
            threshold: threshold
        )
    }

    private func findings(_ figures: Figures) -> [String] {
        Reconciliation.findings(figures, rounding: .halfUp).map { finding in
            let area = figures.dataset.areas.areas[finding.area].id
            let found = finding.found?.wholeValue.map(String.init) ?? "–"
            return "\(finding.rule.rawValue) \(area) \(found) \(finding.rows.isEmpty ? "no rows" : "rows")"
        }
    }

    @Test("no finding holds anything against a withheld figure, or against the areas beside one")
    func reconciliation() throws {
        // 25 of the province less 17 or less 3 would tell the other: without a threshold both rules speak.
        let observed = "tinh,poor,2023-Q2,25\nha,poor,2023-Q2,4"
        #expect(
            findings(try figures(observed: observed, threshold: nil)) == [
                "computed tinh 20 rows", "computed ha 3 rows", "children tinh 21 rows",
            ]
        )
        #expect(findings(try figures(observed: observed)) == ["computed tinh 20 rows"])
    }

    @Test("the record holds no withheld figure, and says of its address that it is withheld and not that it is unknown")
    func record() throws {
        let figures = try figures()
        let record = String(decoding: PublishedFigures(figures, lowestLevel: 2).csv, as: UTF8.self)
        #expect(record.contains("computed,poor,,,tinh,2023-Q2,,20,20,1,"))
        #expect(!["poor,,,ha,", "share,,,ha,", "poor,,,thuong,"].contains { record.contains(",\($0)") })
        let quarter = figures.asOf
        func current(_ area: String, _ indicator: String = "poor") -> CurrentValue {
            figures.current(PublishedAddress(indicator: indicator, area: area, period: quarter))
        }
        #expect(
            current("ha") == .withheld && current("ha", "share") == .withheld && current("tinh") == .known(Ratio(20))
        )
        #expect(current("nowhere") == .unknown)
        let quoted = [PublishedAddress(indicator: "poor", area: "ha", period: quarter)]
        let below = String(decoding: PublishedFigures(figures, lowestLevel: 0, and: quoted).csv, as: UTF8.self)
        #expect(!below.contains(",ha,"))
    }

    @Test("a figure that was published and is withheld now is no revision, and its values leave the log")
    func revisions() throws {
        let quarter = try #require(Period("2023-Q2"))
        let before = try #require(Period("2023-Q1"))
        let hidden = PublishedAddress(indicator: "poor", area: "ha", period: quarter)
        let shown = PublishedAddress(indicator: "poor", area: "tinh", period: quarter)
        let note = RevisionNote(
            date: try #require(CalendarDate(iso: "2023-08-01")),
            note: LocalizedText(vi: "Nhập sai", en: "Mistyped"),
            scope: .init()
        )
        var log = RevisionLog()
        log.explained = [
            Revision(hidden, from: Ratio(4), to: Ratio(3), explanation: note),
            Revision(shown, from: Ratio(21), to: Ratio(20), explanation: note),
        ]
        log.pending = [Revision(hidden, from: Ratio(3), to: Ratio(2))]
        log.moves = [
            MovedQuote(
                Quote(article: "x.md", written: "poor@ha", address: hidden),
                from: before,
                old: Ratio(6),
                new: Ratio(3)
            )
        ]
        let file = """
            indicator,class,area,period,value,numerator,denominator,clubs,reported,carried_forward,illustrative
            poor,,ha,2023-Q2,3,3,1,,,,false
            poor,,tinh,2023-Q2,20,20,1,,,,false

            """
        let earlier = EarlierFigures.read(SourceFile(path: "site/data/figures.csv", text: file)).value
        let figures = try figures()
        let compared = RevisionComparison(earlier: earlier, log: log, notes: [], current: figures.current).log
        #expect(compared.pending == [])
        #expect(
            compared.explained.map(\.old) == [nil, Ratio(21)] && compared.explained.map(\.new) == [nil, Ratio(20)]
        )
        #expect(compared.explained.map(\.explanation) == [note, note])
        // The first quarter's figure of the quotation is not known, so that its old value may stand; the new one may not.
        #expect(compared.moves.map(\.new) == [nil] && compared.moves.map(\.old) == [Ratio(6)])
        // The next build finds the same.
        let again = RevisionComparison(earlier: .none, log: compared, notes: [], current: figures.current).log
        #expect(again == compared)
    }
}
