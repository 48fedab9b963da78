import ClubData
import Diagnostics
import Localization
import Quantities
import Testing

@testable import Statistics

@Suite("What 64 bits cannot hold is not known, and an error")
struct OverflowTests {
    static let clubs = "id:string,name:string,area:string\na,A,ha\nb,B,ha"

    private func figures(_ reports: String, _ yaml: String, _ targets: [Target] = []) throws -> Figures {
        let dataset = try SmallDataset.read([
            "clubs": Self.clubs, "reports": "club:string,period:string,big:integer,part:number\n" + reports,
        ])
        return try StatisticsTests.figures(dataset, yaml, registry: ["ha"], asOf: "2023-Q2", targets: targets)
    }

    private func said(_ figures: Figures) -> String {
        DiagnosticFormat.text.render(DiagnosticReport(figures.diagnostics))
    }

    static let sums = """
        - {id: big, name: A, description: "-", kind: sum, table: reports, field: big, stock: {period: period}}
        - {id: part, name: B, description: "-", format: decimal, kind: sum, table: reports, field: part, stock: {period: period}}
        """
    static let largest = "9223372036854775807"

    @Test("a sum")
    func sum() throws {
        let figures = try figures("a,2023-Q2,\(Self.largest),1\nb,2023-Q2,1,1", Self.sums)
        #expect(try figures.value("big@ha") == nil)
        #expect(
            said(figures) == """
                error: a sum of the indicator big is larger than 9223372036854775807 [Overflow]
                    = look for a cell with too many digits in the column it sums

                """
        )
    }

    @Test("a ratio whose sides fit, but not what they give")
    func ratio() throws {
        // 9223372036854775807 ÷ 3/10: ten times the largest number stands above the line, in lowest terms.
        let yaml =
            Self.sums + "\n" + """
                - {id: ratio, name: C, description: "-", format: decimal, kind: ratio, numerator: big, denominator: part}
                """
        let figures = try figures("a,2023-Q2,\(Self.largest),0.3", yaml)
        #expect(try figures.value("big@ha") == Ratio(.max))
        #expect(try figures.value("ratio@ha") == nil)
        #expect(
            said(figures) == """
                error: the figure ratio@ha@2023-Q2 needs numbers larger than 9223372036854775807 [Overflow]
                    = look for a cell with too many digits in the columns behind it, or give it fewer decimals

                """
        )
    }

    @Test("a ratio over 0 is not known, and no error")
    func overZero() throws {
        let yaml =
            Self.sums + "\n" + """
                - {id: ratio, name: C, description: "-", format: decimal, kind: ratio, numerator: big, denominator: part}
                """
        let figures = try figures("a,2023-Q2,\(Self.largest),0.0", yaml)
        #expect(try figures.value("ratio@ha") == nil)
        #expect(said(figures) == "")
    }

    @Test("a figure that fits, but not with the decimals it is printed with")
    func printing() throws {
        let yaml = """
            - {id: big, name: A, description: "-", format: decimal, decimals: 2, kind: sum, table: reports, field: big, stock: {period: period}}
            """
        let figures = try figures("a,2023-Q2,\(Self.largest),1", yaml)
        #expect(said(figures).hasPrefix("error: printing the figure big@ha@2023-Q2 needs numbers larger than"))
    }

    @Test("the share of a target")
    func share() throws {
        var target = Target(
            id: "t",
            area: 3,
            indicator: "big",
            deadline: try #require(CalendarDate(iso: "2025-12-31")),
            value: try #require(Ratio(3, 10)),
            issuer: LocalizedText(vi: "-", en: "-"),
            document: nil,
            start: nil,
            baseline: nil,
            isStretch: false,
            row: 0
        )
        target.per = .total
        let figures = try figures("a,2023-Q2,\(Self.largest),1", Self.sums, [target])
        #expect(
            said(figures).hasPrefix(
                "error: the progress of big@ha@2023-Q2 towards the target \"t\" needs numbers larger than"
            )
        )
    }

    @Test("large sums that can be worked out and printed are no error")
    func largeAndSound() throws {
        let yaml =
            Self.sums + "\n" + """
                - {id: ratio, name: C, description: "-", format: decimal, kind: ratio, numerator: big, denominator: part}
                """
        #expect(said(try figures("a,2023-Q2,7318400000,83.5", yaml)) == "")
    }
}
