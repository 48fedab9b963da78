import ClubData
import Diagnostics
import Quantities
import Testing

@testable import Statistics

@Suite("A ratio of two fields of the reports takes both from the same reports")
struct SameReportsTests {
    static let clubs = "id:string,name:string,area:string\na,A,ha\nb,B,ha\nc,C,ha"
    static let yaml = """
        - {id: members, name: A, description: "-", kind: sum, table: reports, field: members, stock: {period: period}}
        - {id: older, name: B, description: "-", kind: sum, table: reports, field: older, stock: {period: period}}
        - {id: share, name: C, description: "-", format: percent, kind: ratio, numerator: older, denominator: members}
        - {id: reporting, name: D, description: "-", kind: count, table: reports, stock: {period: period}}
        - {id: per-report, name: E, description: "-", format: decimal, kind: ratio, numerator: older, denominator: reporting}
        - {id: clubs, name: F, description: "-", kind: count, table: clubs, stock: {from: founded}}
        """

    private func share(_ reports: String) throws -> Figure {
        let yaml = Self.yaml.split(separator: "\n").dropLast().joined(separator: "\n")
        let dataset = try SmallDataset.read([
            "clubs": Self.clubs, "reports": "club:string,period:string,members:integer,older:integer\n" + reports,
        ])
        return try figures(dataset, yaml, asOf: "2023-Q2").figure("share@nuoc@2023-Q2")
    }

    @Test("a club that states one and not the other is in neither")
    func leavesOutHalfReports() throws {
        // b states 30 members and no older ones: 5/10, and not 5/40.
        let share = try share("a,2023-Q2,10,5\nb,2023-Q2,30,\nc,2023-Q2,,9")
        #expect(share.value == Ratio(1, 2))
        #expect(share.numerator == Ratio(5))
        #expect(share.denominator == Ratio(10))
        #expect(share.coverage == Figure.Coverage(clubs: 3, reported: 1, carried: 0))
    }

    @Test("the latest report that states both counts, though a later one states one of them")
    func takesLatestWhole() throws {
        // b: 12/20 of the first quarter, though 30 members are known for the second.
        let share = try share("a,2023-Q2,10,5\nb,2023-Q1,20,12\nb,2023-Q2,30,")
        #expect(share.numerator == Ratio(17))
        #expect(share.denominator == Ratio(30))
        #expect(share.coverage == Figure.Coverage(clubs: 3, reported: 1, carried: 1))
    }

    @Test("where no club states both, there is no share")
    func noneStatesBoth() throws {
        let share = try share("a,2023-Q2,10,\nb,2023-Q2,,4")
        #expect(share.value == nil)
        #expect(share.coverage?.silent == 3)
    }

    @Test("over a count of reports too, only those count that state the field; each side alone keeps its own total")
    func overCount() throws {
        let yaml = Self.yaml.split(separator: "\n").dropLast().joined(separator: "\n")
        let dataset = try SmallDataset.read([
            "clubs": Self.clubs,
            "reports": "club:string,period:string,members:integer,older:integer\na,2023-Q2,10,5\nb,2023-Q2,30,",
        ])
        let figures = try figures(dataset, yaml, asOf: "2023-Q2")
        #expect(try figures.value("per-report@nuoc@2023-Q2") == Ratio(5))
        #expect(try figures.value("reporting@nuoc@2023-Q2") == Ratio(2))
        #expect(try figures.value("members@nuoc@2023-Q2") == Ratio(40))
        let share = try #require(figures.indicator("share"))
        #expect(figures.takesSameReports(share))
        let rows = figures.rows(share, area: try #require(dataset.areas.index(of: "nuoc")), period: figures.asOf)
        #expect(Set(rows.map(\.line)) == [2])
    }
}
