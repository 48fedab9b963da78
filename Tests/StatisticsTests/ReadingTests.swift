import ClubData
import Diagnostics
import Quantities
import Statistics
import Testing

@Suite("Reading indicators, targets and observations")
struct ReadingTests {
    private func small() throws -> Dataset {
        try SmallDataset.read([
            "clubs": """
            id:string,name:string,area:string,founded:date,start_up:string
            a,A,ha,2022-01-10,members
            """,
            "reports": """
            club:string,period:string,members:integer
            a,2023-Q1,10
            """,
        ])
    }

    @Test("an indicator that lacks what it must have, each said at its place")
    func missingParts() throws {
        #expect(
            complaints("- {id: Members, name: Thành viên, description: '-', kind: summ, table: reports}", try small())
                == """
                content/indicators.yml:1:8: error: id is "Members", which cannot stand in an address [IdentifierForm]
                  1 | - {id: Members, name: Thành viên, description: '-', kind: summ, table: reports}
                    |        ^^^^^^^
                    = use small letters a–z, digits and hyphens, such as "members"
                content/indicators.yml:1:59: error: kind is "summ", not one of count, sum, mean, median, ratio, breakdown, observed [ValueChoice]
                  1 | - {id: Members, name: Thành viên, description: '-', kind: summ, table: reports}
                    |                                                           ^^^^
                    = did you mean "sum"?

                """
        )
    }

    @Test("a table, a column and a type that do not fit")
    func wrongColumns() throws {
        let said = complaints(
            """
            - {id: a, name: A, description: "-", kind: count, table: club, flow: {date: founded}}
            - {id: b, name: B, description: "-", kind: sum, table: reports, field: member, stock: {period: period}}
            - {id: c, name: C, description: "-", kind: sum, table: clubs, field: start_up, flow: {date: founded}}
            - {id: d, name: D, description: "-", kind: count, table: clubs, flow: {date: start_up}}
            - {id: e, name: E, description: "-", kind: count, table: clubs}
            """,
            try small()
        )
        let summaries = said.split(separator: "\n").filter { $0.contains("error:") }
        #expect(
            summaries == [
                "content/indicators.yml:1:58: error: there is no table \"club\" in the data package [UnknownTable]",
                "content/indicators.yml:2:72: error: the table reports has no column \"member\" [UnknownField]",
                "content/indicators.yml:3:70: error: start_up does not hold numbers, so it has no sum [FieldType]",
                "content/indicators.yml:4:78: error: start_up does not hold dates [FieldType]",
                "content/indicators.yml:5:3: error: the indicator must say how rows belong to a period: either stock or flow "
                    + "[MissingName]",
            ]
        )
        #expect(said.contains("    = did you mean \"clubs\"?\n"))
        #expect(said.contains("    = did you mean \"members\"?\n"))
    }

    @Test("two indicators with one id, and a ratio of what is not there")
    func duplicatesAndUnknown() throws {
        let said = complaints(
            """
            - {id: a, name: A, description: "-", kind: observed}
            - {id: a, name: B, description: "-", kind: observed}
            - {id: r, name: R, description: "-", kind: ratio, numerator: a, denominator: aa}
            """,
            try small()
        )
        #expect(
            said == """
                content/indicators.yml:2:8: error: the indicator "a" is given twice [DuplicateName]
                  2 | - {id: a, name: B, description: "-", kind: observed}
                    |        ^
                    = give one of the two another id
                content/indicators.yml:1:8: note: first given here
                  1 | - {id: a, name: A, description: "-", kind: observed}
                    |        ^
                content/indicators.yml:3:78: error: there is no indicator "aa" [UnknownIndicator]
                  3 | - {id: r, name: R, description: "-", kind: ratio, numerator: a, denominator: aa}
                    |                                                                              ^^
                    = did you mean "a"?

                """
        )
    }

    @Test("a sentence without its holes")
    func sentenceHoles() throws {
        let said = complaints(
            #"- {id: a, name: A, description: "-", kind: observed, sentence: "{area} có {vlaue}"}"#,
            try small()
        )
        #expect(said.contains(#"error: the sentence "{area} có {vlaue}" lacks {value} [PhraseHole]"#))
    }

    @Test("a target of an unknown indicator, of nothing, and one that ends before it starts")
    func targets() throws {
        let dataset = try SmallDataset.read([
            "clubs": "id:string,name:string,area:string\na,A,ha",
            "targets": """
            id:string,area:string,indicator:string,deadline:date,value:number,issuer:string,start:date
            x,tinh,clbus,2025-12-31,10,UBND,
            y,tinh,clubs,2025-12-31,0,UBND,
            z,tinh,clubs,2025-12-31,10,UBND,2026-01-01
            """,
        ])
        let own = try indicators(#"- {id: clubs, name: C, description: "-", kind: observed}"#, dataset)
        let read = TargetReader.read(dataset, indicators: own)
        let lines = DiagnosticFormat.text.render(DiagnosticReport(read.diagnostics)).split(separator: "\n")
        #expect(
            lines.filter { $0.contains("error:") } == [
                "content/data/targets.csv:2:8: error: there is no indicator \"clbus\" [UnknownIndicator]",
                "content/data/targets.csv:3:25: error: the target \"y\" is 0, so no share of it can be told [TargetValue]",
                "content/data/targets.csv:4:33: error: the target \"z\" starts on 2026-01-01, not before its deadline "
                    + "2025-12-31 [TargetDates]",
            ]
        )
    }

    @Test("observations keep value, decimals and qualifier; those of a percent or a share are shares")
    func observations() throws {
        let dataset = try SmallDataset.read([
            "clubs": "id:string,name:string,area:string\na,A,ha",
            "targets": """
            id:string,area:string,indicator:string,deadline:date,value:number,issuer:string
            ubnd,tinh,clubs,2025-12-31,129,UBND
            """,
            "observations": """
            area:string,indicator:string,period:string,value:number,qualifier:string
            tinh,clubs/ubnd,2023-Q2,64.3,exact
            ha,women-share,2023,80,nearly
            ha,clubs/hoi,2023,80,nearly
            """,
        ])
        let own = try indicators(
            """
            - {id: clubs, name: C, description: "-", kind: observed}
            - {id: women-share, name: W, description: "-", kind: observed, format: percent}
            """,
            dataset
        )
        let targets = TargetReader.read(dataset, indicators: own).value
        let read = ObservationReader.read(dataset, indicators: own, targets: targets)
        #expect(read.value.map(\.value) == [Ratio(643, 1000), Ratio(80, 100)])
        #expect(read.value.map(\.decimals) == [1, 0])
        #expect(read.value.map(\.qualifier) == [.exact, .nearly])
        #expect(read.value.first?.target == "ubnd")
        let lines = DiagnosticFormat.text.render(DiagnosticReport(read.diagnostics)).split(separator: "\n")
        #expect(
            lines.filter { $0.contains("error:") } == [
                "content/data/observations.csv:4:4: error: the indicator clubs has no target \"hoi\" [UnknownTarget]"
            ]
        )
    }
}
