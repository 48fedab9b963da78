import ClubData
import Diagnostics
import Quantities
import Statistics
import Testing

@Suite("Flows, means, medians, classes and conditions")
struct FlowAndKindTests {
    static let clubs = """
        id:string,name:string,area:string,founded:date,closed:date,start_up:string
        a,A,ha,2020-03-01,,members
        b,B,ha,2022-11-11,,budget
        c,C,thuong,2023-02-02,,budget
        d,D,khac,2023-05-05,,
        """
    static let reports = """
        club:string,period:string,members:integer,fund:integer
        a,2023-Q2,10,50000000
        b,2023-Q2,20,50000001
        c,2023-Q2,60,2000000000
        d,2023-Q2,30,2000000001
        """
    static let trainings = """
        area:string,date:date,participants:integer
        ha,2022-12-31,40
        ha,2023-01-01,50
        tinh,2023-03-31,7
        khac,,999
        """
    static let yaml = """
        - {id: new, name: Mới, description: "-", kind: count, table: clubs, flow: {date: founded}}
        - {id: programme, name: Đề án, description: "-", kind: count, table: clubs, flow: {date: founded, since: 2020-08-31}}
        - {id: trained, name: Tập huấn, description: "-", kind: sum, table: trainings, field: participants, flow: {date: date}}
        - {id: all-trained, name: Cộng dồn, description: "-", kind: sum, table: trainings, field: participants, flow: {date: date, since: 2022-01-01}}
        - {id: mean, name: Bình quân, description: "-", format: decimal, kind: mean, table: reports, field: members, stock: {period: period}}
        - {id: median, name: Trung vị, description: "-", format: decimal, kind: median, table: reports, field: members, stock: {period: period}}
        - {id: recent, name: Mới đây, description: "-", kind: sum, table: reports, field: members, where: {club.founded: {from: 2022-01-01}, members: {over: 20}}, stock: {period: period}}
        - {id: budget, name: Ngân sách, description: "-", kind: count, table: clubs, where: {start_up: [budget]}, stock: {from: founded}}
        - id: by-fund
          name: Theo quỹ
          description: "-"
          kind: breakdown
          table: reports
          by: fund
          stock: {period: period}
          categories:
            - {id: low, name: Thấp, to: 50000000}
            - {id: middle, name: Vừa, over: 50000000, to: 2000000000}
            - {id: high, name: Cao, over: 2000000000}
        """

    private func small() throws -> Figures {
        let dataset = try SmallDataset.read(["clubs": Self.clubs, "reports": Self.reports, "trainings": Self.trainings])
        return try figures(dataset, Self.yaml, asOf: "2023-Q2")
    }

    @Test(
        "each figure, worked out by hand",
        arguments: [
            // Founded within the quarter, first and last day included.
            ("new@nuoc@2022-Q4", Ratio(1)), ("new@nuoc@2023-Q1", Ratio(1)), ("new@nuoc@2023-H1", Ratio(2)),
            // Since 31/8/2020: a is older and does not count.
            ("programme@nuoc@2023-Q2", Ratio(3)), ("programme@tinh@2022-Q4", Ratio(1)),
            // An event without a date falls in no period; one of a province counts for it and above, not below.
            ("trained@ha@2022-Q4", Ratio(40)), ("trained@ha@2023-Q1", Ratio(50)), ("trained@tinh@2023-Q1", Ratio(57)),
            ("trained@nuoc@2023-Q2", Ratio(0)), ("all-trained@nuoc@2023-Q2", Ratio(97)),
            // (10 + 20 + 60 + 30) / 4 and the middle of 10, 20, 30, 60.
            ("mean@nuoc@2023-Q2", Ratio(30)), ("median@nuoc@2023-Q2", Ratio(25)), ("median@tinh@2023-Q2", Ratio(20)),
            // Of the clubs founded since 2022 those with more than 20 members: c and d.
            ("recent@nuoc@2023-Q2", Ratio(90)), ("recent@ha@2023-Q2", Ratio(0)),
            ("budget@nuoc@2023-Q2", Ratio(2)), ("budget@ha@2022-Q3", Ratio(0)),
            // Each bound belongs to exactly one class.
            ("by-fund:low@nuoc@2023-Q2", Ratio(1)), ("by-fund:middle@nuoc@2023-Q2", Ratio(2)),
            ("by-fund:high@nuoc@2023-Q2", Ratio(1)), ("by-fund:high@ha@2023-Q2", Ratio(0)),
            ("by-fund@nuoc@2023-Q2", Ratio(4)),
        ] as [(String, Ratio?)]
    )
    func figure(_ address: String, _ value: Ratio?) throws {
        #expect(try small().value(address) == value)
    }

    @Test("a figure is given only inside registered areas, and for an area whose parts are all registered")
    func registeredAreasOnly() throws {
        let dataset = try SmallDataset.read(["clubs": Self.clubs, "reports": Self.reports, "trainings": Self.trainings])
        let one = try figures(dataset, Self.yaml, registry: ["tinh"])
        #expect(try one.value("budget@ha@2023-Q2") == Ratio(1))
        #expect(try one.value("budget@nuoc@2023-Q2") == nil)
        #expect(try one.value("budget@khac@2023-Q2") == nil)
        let all = try figures(dataset, Self.yaml, registry: ["tinh", "khac"])
        #expect(try all.value("budget@nuoc@2023-Q2") == Ratio(2))
    }

    @Test("nothing is known after the period to which the data runs")
    func nothingAfterAsOf() throws {
        let figures = try small()
        #expect(try figures.value("budget@nuoc@2023-Q3") == nil)
        #expect(try figures.value("budget@nuoc@2023-06") == Ratio(2))
    }

    @Test("a sum too large for an integer is not known and is an error, never a wrapped number")
    func overflow() throws {
        let dataset = try SmallDataset.read([
            "clubs": Self.clubs,
            "reports": """
            club:string,period:string,members:integer
            a,2023-Q2,9223372036854775807
            b,2023-Q2,1
            """,
        ])
        let figures = try figures(
            dataset,
            #"- {id: m, name: M, description: "-", kind: sum, table: reports, field: members, stock: {period: period}}"#,
            asOf: "2023-Q2"
        )
        #expect(try figures.value("m@ha@2023-Q2") == nil)
        #expect(
            DiagnosticFormat.text.render(DiagnosticReport(figures.diagnostics)) == """
                error: a sum of the indicator m is larger than 9223372036854775807 [Overflow]
                    = look for a cell with too many digits in the column it sums

                """
        )
    }

    @Test("a figure made of an illustrative table says so, and so does a ratio of it")
    func illustrative() throws {
        let dataset = try SmallDataset.read(["clubs": Self.clubs, "reports": Self.reports], illustrative: ["reports"])
        let figures = try figures(
            dataset,
            """
            - {id: clubs, name: C, description: "-", kind: count, table: clubs, stock: {from: founded}}
            - {id: members, name: M, description: "-", kind: sum, table: reports, field: members, stock: {period: period}}
            - {id: per, name: P, description: "-", format: decimal, kind: ratio, numerator: members, denominator: clubs}
            """,
            asOf: "2023-Q2"
        )
        #expect(try figures.figure("clubs@nuoc").isIllustrative == false)
        #expect(try figures.figure("members@nuoc").isIllustrative)
        #expect(try figures.figure("per@nuoc").isIllustrative)
    }
}
