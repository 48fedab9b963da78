import ClubData
import Diagnostics
import SiteGenerator
import Testing

@Suite("The published data package")
struct PublishedPackageTests {
    @Test("describes the file of all figures as a table, and is a package that tiendo itself can read")
    func figures() async throws {
        let files = try await SmallProject().site()
        let descriptor = SourceFile(
            path: "data/datapackage.json",
            text: try #require(files["data/datapackage.json"])
        )
        let read = DatasetReader.read(descriptor: descriptor) { path in
            files["data/" + path].map { SourceFile(path: "data/" + path, text: $0) }
        }
        #expect(DiagnosticFormat.text.render(DiagnosticReport(read.diagnostics)) == "")
        let table = try #require(read.value?.table("figures"))
        let text = try #require(files["data/figures.csv"])
        #expect(table.rowCount == text.split(separator: "\n").count - 1)
        #expect(
            table.columns.map { "\($0.field.name) \($0.field.type.name)" } == [
                "kind string", "indicator string", "class string", "target string", "area string", "period string",
                "document string", "value number", "numerator integer", "denominator integer", "clubs integer",
                "reported integer", "carried_forward integer", "illustrative boolean",
            ]
        )
        // Of 318 members at the end: the figure, its share of the second version of a target, and what was published.
        let rows = (0..<table.rowCount).map { row in
            ["kind", "indicator", "target", "area", "period", "numerator", "denominator"].map { name in
                table.column(name)?.text(row) ?? ""
            }.joined(separator: " ")
        }
        for row in [
            "computed members  tinh 2023-Q2 318 1", "computed members set tinh 2023-Q2 1 16",
            "published members  tinh 2023-Q2 318 1", "published members set tinh 2023-Q2 63 1000",
        ] { #expect(rows.contains(row), "\(row)") }
        for line in ["\"description\": \"Mã chỉ tiêu.\"", "\"title\": \"Mọi con số của trang\""] {
            #expect(descriptor.text(0..<descriptor.bytes.count).contains(line), "\(line)")
        }
    }
}
