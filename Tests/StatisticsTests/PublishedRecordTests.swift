import Diagnostics
import Localization
import Quantities
import Statistics
import Testing

@Suite("The record of published figures")
struct PublishedRecordTests {
    private static let yaml = """
        - {id: members, name: Thành viên, description: "-", kind: sum, table: reports, field: members, stock: {period: period}}
        - {id: clubs, name: Câu lạc bộ, description: "-", kind: count, table: clubs, stock: {from: founded}}
        - {id: mean, name: Bình quân, description: "-", kind: ratio, numerator: members, denominator: clubs}
        """

    private func small() throws -> Figures {
        let dataset = try SmallDataset.read([
            "clubs": """
            id:string,name:string,area:string,founded:date
            a,A,ha,2022-01-01
            b,B,ha,2022-01-01
            c,C,thuong,2023-04-01
            """,
            "reports": """
            club:string,period:string,members:integer
            a,2023-Q1,20
            b,2023-Q1,25
            a,2023-Q2,21
            """,
        ])
        return try figures(dataset, Self.yaml, registry: ["tinh"], asOf: "2023-Q2")
    }

    @Test("holds each known figure exactly, in the order of addresses, and comes back as it was written")
    func roundTrip() throws {
        let figures = try small()
        let bytes = PublishedFigures(figures, lowestLevel: 1).csv
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                kind,indicator,class,target,area,period,document,value,numerator,denominator,clubs,reported,\
                carried_forward,illustrative
                computed,clubs,,,tinh,2023-Q1,,2,2,1,,,,false
                computed,clubs,,,tinh,2023-Q2,,3,3,1,,,,false
                computed,mean,,,tinh,2023-Q1,,22.5,45,2,2,2,0,false
                computed,mean,,,tinh,2023-Q2,,15.333333,46,3,3,1,1,false
                computed,members,,,tinh,2023-Q1,,45,45,1,2,2,0,false
                computed,members,,,tinh,2023-Q2,,46,46,1,3,1,1,false

                """
        )
        let read = EarlierFigures.read(SourceFile(path: "site/data/figures.csv", bytes: bytes))
        #expect(read.diagnostics == [])
        #expect(read.value.rows.count == 6)
        for (address, row) in read.value.rows { #expect(figures.current(address) == .known(row.value)) }
    }

    @Test("has what articles quote below the level that it shows, where it is known")
    func quoted() throws {
        let period = try #require(Period("2023-Q2"))
        let others = ["ha", "khac"].map { PublishedAddress(indicator: "members", area: $0, period: period) }
        let text = String(decoding: PublishedFigures(try small(), lowestLevel: 0, and: others).csv, as: UTF8.self)
        #expect(text.split(separator: "\n").dropFirst() == ["computed,members,,,ha,2023-Q2,,46,46,1,2,1,1,false"])
    }

    @Test("says of an address whether it is known, unknown, or after the period to which the data runs")
    func current() throws {
        let figures = try small()
        let cases: [(String, String, CurrentValue)] = [
            ("members", "2023-Q2", .known(Ratio(46))), ("members", "2023-Q3", .beyond), ("gone", "2023-Q2", .unknown),
            ("members", "2022-Q1", .unknown),
        ]
        for (indicator, period, value) in cases {
            let address = PublishedAddress(indicator: indicator, area: "ha", period: try #require(Period(period)))
            #expect(figures.current(address) == value, "\(address.text)")
        }
    }

    @Test(
        "that is not as it was written is an error, at the line",
        arguments: [
            ("", "site/data/figures.csv:1:1: error: what was published last cannot be compared with: its first line"),
            ("HEADER\nmembers,,ha,2023-Q1,45,45\n", "site/data/figures.csv:2:1: error: "),
            ("HEADER\nmembers,,ha,2023-Q5,45,45,1,,,,false\n", "site/data/figures.csv:2:1: error: "),
            ("HEADER\nmembers,,ha,2023-Q1,45,45,0,,,,false\n", "site/data/figures.csv:2:1: error: "),
            (
                "HEADER\nm,,ha,2023-Q1,1,1,1,,,,false\nm,,ha,2023-Q1,1,2,1,,,,false\n",
                "site/data/figures.csv:3:1: error: what was published last cannot be compared with: "
                    + "m@ha@2023-Q1 stands in it twice"
            ),
        ]
    )
    func damagedFigures(text: String, said: String) {
        let header =
            "indicator,class,area,period,value,numerator,denominator,clubs,reported,carried_forward,illustrative"
        let file = SourceFile(path: "site/data/figures.csv", text: text.replacing("HEADER", with: header))
        let read = EarlierFigures.read(file)
        let printed = DiagnosticFormat.text.render(DiagnosticReport(read.diagnostics))
        #expect(printed.hasPrefix(said) && printed.contains("[PublishedRecord]"), "\(printed)")
        #expect(read.value.rows.isEmpty)
    }

    @Test("reads quoted cells, and lines that a version control system ended with a carriage return")
    func quotedCells() throws {
        let text =
            "indicator,class,area,period,value,numerator,denominator,clubs,reported,carried_forward,illustrative\r\n"
            + "m,,\"a, \"\"b\"\"\",2023-Q1,1,1,1,,,,false\r\n"
        let read = EarlierFigures.read(SourceFile(path: "f.csv", text: text))
        #expect(read.diagnostics == [])
        #expect(read.value.rows.keys.map(\.area) == ["a, \"b\""])
    }

    @Test("keeps its log from one build to the next without loss, and refuses one that it does not understand")
    func log() throws {
        let period = try #require(Period("2023-Q1"))
        let address = PublishedAddress(indicator: "sizes", category: "large", area: "ha", period: period)
        let note = RevisionNote(
            date: try #require(CalendarDate(iso: "2023-08-15")),
            note: LocalizedText(vi: "Báo cáo \"lại\"", en: "Reported again"),
            scope: .init(indicator: "sizes", category: "large", area: "ha", period: period)
        )
        let quote = Quote(article: "content/news/a.md", written: "sizes:large@ha", address: address)
        var log = RevisionLog()
        log.explained = [
            Revision(address, from: Ratio(1, 3), to: nil, explanation: note),
            Revision(
                address,
                from: nil,
                to: Ratio(-2),
                explanation: RevisionNote(date: note.date, note: note.note, scope: .init())
            ),
        ]
        log.pending = [
            Revision(address, from: Ratio(7), to: Ratio(8)), Revision(address, from: Ratio(7), to: nil, isBeyond: true),
        ]
        log.moves = [MovedQuote(quote, from: period, old: nil, new: Ratio(5))]
        log.quotes = [quote]
        let text = String(decoding: log.json, as: UTF8.self)
        let read = RevisionLog.read(SourceFile(path: "site/data/revision-log.json", text: text))
        #expect(read.diagnostics == [])
        #expect(read.value == log)
        let broken = [
            ("revisions 2", "revisions 9"), ("\"2023-08-15\"", "\"hôm qua\""),
            ("\"denominator\": 3", "\"denominator\": 0"),
            ("\"beyond\"", "\"lost\""), ("\"2023-Q1\"", "\"2023-Q7\""), ("\"note_on\"", "\"noteon\""), ("{", "["),
        ]
        for (old, new) in broken {
            let damaged = try #require(text.firstRange(of: old).map { text.replacingCharacters(in: $0, with: new) })
            let read = RevisionLog.read(SourceFile(path: "site/data/revision-log.json", text: damaged))
            #expect(read.diagnostics.hasErrors, "\(new)")
        }
    }

    @Test("takes notes from the table revisions, and tells of indicators and classes that are not there")
    func notes() throws {
        let dataset = try SmallDataset.read([
            "clubs": "id:string,name:string,area:string,founded:date\na,A,ha,2022-01-01",
            "reports": "club:string,period:string,members:integer\na,2023-Q1,20",
            "revisions": """
            date:date,indicator:string,area:string,period:string,note:string,note_en:string
            2023-08-15,members,ha,2023-Q1,Báo cáo lại,Reported again
            2023-08-16,,,,Tất cả,
            2023-08-17,member,,,Gõ nhầm,
            2023-08-18,clubs:large,,,Gõ nhầm,
            2023-08-19,clubs/ubnd,,,Gõ nhầm,
            """,
        ])
        let known = try indicators(Self.yaml, dataset)
        let read = RevisionNote.read(dataset, indicators: known, targets: [])
        let period = try #require(Period("2023-Q1"))
        let days = try ["2023-08-15", "2023-08-16"].map { try #require(CalendarDate(iso: $0)) }
        #expect(
            read.value == [
                RevisionNote(
                    date: days[0],
                    note: LocalizedText(vi: "Báo cáo lại", en: "Reported again"),
                    scope: .init(indicator: "members", area: "ha", period: period)
                ),
                RevisionNote(date: days[1], note: LocalizedText(vi: "Tất cả", en: "Tất cả"), scope: .init()),
            ]
        )
        #expect(
            DiagnosticFormat.text.render(DiagnosticReport(read.diagnostics)) == """
                content/data/revisions.csv:4:12: error: there is no indicator "member" [UnknownIndicator]
                  4 | 2023-08-17,member,,,Gõ nhầm,
                    |            ^^^^^^
                    = did you mean "members"?
                content/data/revisions.csv:5:12: error: the indicator clubs has no class "large" [UnknownCategory]
                  5 | 2023-08-18,clubs:large,,,Gõ nhầm,
                    |            ^^^^^^^^^^^
                content/data/revisions.csv:6:12: error: the indicator clubs has no target "ubnd" [UnknownTarget]
                  6 | 2023-08-19,clubs/ubnd,,,Gõ nhầm,
                    |            ^^^^^^^^^^

                """
        )
    }
}
