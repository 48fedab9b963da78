import Diagnostics
import Localization
import Quantities
import Statistics
import Testing

@Suite("Shares of targets and published figures on record")
struct SharesOnRecordTests {
    /// 21 + 25 members at the end of the second quarter, against a target, and what someone published of them.
    private func figures(target: Int = 230, observed: String = "46", document: String = "bao") throws -> Figures {
        let dataset = try SmallDataset.read([
            "clubs": """
            id:string,name:string,area:string,founded:date
            a,A,ha,2022-01-01
            b,B,ha,2022-01-01
            """,
            "reports": """
            club:string,period:string,members:integer
            a,2023-Q2,21
            b,2023-Q2,25
            """,
            "targets": """
            id:string,area:string,indicator:string,deadline:date,value:number,issuer:string
            set,tinh,members,2025-12-31,\(target),UBND
            """,
            "observations": """
            area:string,indicator:string,period:string,value:number,document:string
            tinh,members,2023-Q2,\(observed),\(document)
            tinh,members/set,2023-Q2,20.1,bao
            thuong,members,2024-Q4,5,
            """,
        ])
        let indicators = try indicators(
            """
            - {id: members, name: Thành viên, description: "-", kind: sum, table: reports, field: members, stock: {period: period}}
            """,
            dataset
        )
        let targets = TargetReader.read(dataset, indicators: indicators).value
        return Figures(
            dataset: dataset,
            indicators: indicators,
            targets: targets,
            observations: ObservationReader.read(dataset, indicators: indicators, targets: targets).value,
            registry: dataset.areas.index(of: "tinh").map { [$0] },
            asOf: try #require(Period("2023-Q2"))
        )
    }

    private func csv(_ figures: Figures) -> [UInt8] { PublishedFigures(figures, lowestLevel: 1).csv }

    private func log(from old: Figures, to new: Figures, notes: [RevisionNote] = []) -> RevisionLog {
        let earlier = EarlierFigures.read(SourceFile(path: "site/data/figures.csv", bytes: csv(old)))
        #expect(earlier.diagnostics == [])
        let comparison = RevisionComparison(
            earlier: earlier.value,
            log: RevisionLog(),
            notes: notes,
            current: new.current
        )
        return comparison.log
    }

    @Test("stand in the file beside the figures, of every area, before and after the period that the site runs to")
    func file() throws {
        // 46/230 is a fifth; 20.1 was published, of a share that is 20 percent.
        #expect(
            String(decoding: csv(try figures()), as: UTF8.self) == """
                kind,indicator,class,target,area,period,document,value,numerator,denominator,clubs,reported,\
                carried_forward,illustrative
                published,members,,,thuong,2024-Q4,,5,5,1,,,,false
                computed,members,,,tinh,2023-Q2,,46,46,1,2,2,0,false
                published,members,,,tinh,2023-Q2,bao,46,46,1,,,,false
                computed,members,,set,tinh,2023-Q2,,0.2,1,5,2,2,0,false
                published,members,,set,tinh,2023-Q2,bao,0.201,201,1000,,,,false

                """
        )
        let figures = try figures()
        let read = EarlierFigures.read(SourceFile(path: "site/data/figures.csv", bytes: csv(figures))).value
        #expect(read.rows.count == 5)
        for (address, row) in read.rows { #expect(figures.current(address) == .known(row.value), "\(address.text)") }
    }

    @Test("change with the target alone, and with what was published, each told with its address")
    func changes() throws {
        let cases: [(Figures, [String])] = [
            (try figures(), []),
            // The members stay 46, and are now a tenth of the target.
            (
                try figures(target: 460),
                ["members/set@tinh@2023-Q2 was published as 0.2 (exactly 1/5) and is now 0.1 (exactly 1/10)"]
            ),
            (try figures(observed: "47"), ["observed:members@tinh@2023-Q2 (bao) was published as 46 and is now 47"]),
            // Another document is another publication: the one on record is gone.
            (
                try figures(document: "web"),
                ["observed:members@tinh@2023-Q2 (bao) was published as 46 and is no longer known"]
            ),
        ]
        for (new, told) in cases {
            #expect(log(from: try figures(), to: new).pending.map(\.inWords) == told)
        }
    }

    @Test("are explained by a note on the indicator, nearer by one on the target, and kept without loss")
    func notes() throws {
        func note(_ text: String, _ scope: RevisionNote.Scope) throws -> RevisionNote {
            let date = try #require(CalendarDate(iso: "2023-08-15"))
            return RevisionNote(date: date, note: LocalizedText(vi: text, en: text), scope: scope)
        }
        let onIndicator = try note("chỉ tiêu", .init(indicator: "members"))
        let onTarget = try note("mục tiêu", .init(indicator: "members", target: "set"))
        let onOther = try note("mục tiêu khác", .init(indicator: "members", target: "other"))
        for (notes, said) in [
            ([onIndicator], "chỉ tiêu"), ([onTarget, onIndicator], "mục tiêu"), ([onOther, onIndicator], "chỉ tiêu"),
        ] {
            let log = log(from: try figures(), to: try figures(target: 460, observed: "47"), notes: notes)
            let explained = Dictionary(
                uniqueKeysWithValues: log.explained.map { ($0.address.text, $0.explanation?.note.vi) }
            )
            #expect(explained["members/set@tinh@2023-Q2"] == said)
            #expect(explained["observed:members@tinh@2023-Q2 (bao)"] == "chỉ tiêu")
            let file = SourceFile(path: "site/data/revision-log.json", bytes: log.json)
            #expect(RevisionLog.read(file).value == log)
        }
    }

    @Test("are no revisions after a site from before they were on record, whose two files are still read")
    func formerForm() throws {
        let figures = try figures(target: 460)
        let file = SourceFile(
            path: "site/data/figures.csv",
            text: """
                indicator,class,area,period,value,numerator,denominator,clubs,reported,carried_forward,illustrative
                members,,tinh,2023-Q2,45,45,1,2,2,0,false

                """
        )
        let log = SourceFile(
            path: "site/data/revision-log.json",
            text: """
                {"format": "tiendo revisions 1", "revisions": [], "moved_quotes": [], "quotes": [{"article": "a.md",
                "figure": "members/set@tinh", "indicator": "members", "class": null, "area": "tinh", "period": "2023-Q1"}]}
                """
        )
        let (earlier, former) = (EarlierFigures.read(file), RevisionLog.read(log))
        #expect(earlier.diagnostics == [] && former.diagnostics == [])
        let period = try #require(Period("2023-Q2"))
        let address = PublishedAddress(indicator: "members", target: "set", area: "tinh", period: period)
        let quote = Quote(article: "a.md", written: "members/set@tinh", address: address)
        let comparison = RevisionComparison(
            earlier: earlier.value,
            log: former.value,
            notes: [],
            quotes: [quote],
            current: figures.current
        )
        #expect(
            comparison.log.pending.map(\.inWords) == ["members@tinh@2023-Q2 was published as 45 and is now 46"]
        )
        // What the share was in the quarter before is not on record; that of the members is none of it.
        #expect(comparison.log.moves.map(\.old) == [nil])
        #expect(comparison.log.moves.map(\.new) == [Ratio(1, 10)])
    }
}
