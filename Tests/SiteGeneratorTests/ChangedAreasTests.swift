import Diagnostics
import Foundation
import SiteGenerator
import Testing

@Suite("Pages of areas that changed: this repository's data, carried on beyond the merger of 1/7/2025")
struct ChangedAreasTests {
    /// The files of the project with Đắk Lắk and Phú Yên merged, shown at the end of 2025.
    private static let site = Task { () -> [String: String] in
        let project = try Repository.project()
        var files = project.paths.filter { !$0.hasPrefix("content/news/") && !$0.hasPrefix("content/pages/") }
            .compactMap(project.file)
        func edit(_ path: String, _ change: (String) throws -> String) throws {
            let file = try #require(project.file(path))
            files.removeAll { $0.path == path }
            files.append(SourceFile(path: path, text: try change(String(decoding: file.bytes, as: UTF8.self))))
        }
        try edit("content/site.yml") {
            $0.replacing("period: 2023-Q2", with: "period: 2025-Q4").replacing(
                "area: dak-lak,",
                with: "area: dak-lak-moi,"
            )
            .replacing("registry: [dak-lak]", with: "registry: [dak-lak, phu-yen]")
        }
        try edit("content/data/areas.csv") { text in
            text.trimmingCharacters(in: .newlines) + "\n"
                + (text.contains("\nphu-yen,") ? "" : "phu-yen,54,Phú Yên,Phu Yen,province,1,viet-nam,,2025-06-30,\n")
                + "dak-lak-moi,66,Đắk Lắk,Dak Lak,province,1,viet-nam,2025-07-01,,\n"
        }
        try edit("content/data/datapackage.json") { text in
            let start = try #require(text.firstRange(of: "\"resources\": ["))
            return text.replacingCharacters(
                in: start,
                with: """
                    "resources": [
                    {"name": "area_changes", "path": "area_changes.csv", "title": "Thay đổi địa giới", "schema": {"fields": [
                      {"name": "date", "type": "date"}, {"name": "instrument", "type": "string"},
                      {"name": "type", "type": "string"}, {"name": "from", "type": "list", "delimiter": "|"},
                      {"name": "to", "type": "list", "delimiter": "|"}, {"name": "part", "type": "string"}]}},
                    """
            )
        }
        files.append(
            SourceFile(
                path: "content/data/area_changes.csv",
                text: """
                    date,instrument,type,from,to,part
                    2025-07-01,Nghị quyết 202/2025/QH15,merge,dak-lak|phu-yen,dak-lak-moi,
                    2025-07-01,Nghị quyết 203/2025/QH15,abolish,ea-kar,,

                    """
            )
        )
        let built = await SiteBuild.run(ProjectFolder(files))
        let report = DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics))
        let value = try #require(built.value, Comment(rawValue: report))
        return Dictionary(uniqueKeysWithValues: value.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test("the successor's page says what it was made of, and its series goes on with the change marked")
    func successor() async throws {
        let page = try #require(try await Self.site.value["khu-vuc/dak-lak-moi/index.html"])
        #expect(page.contains("Từ 1/7/2025, theo Nghị quyết 202/2025/QH15: Đắk Lắk và Phú Yên nhập thành Đắk Lắk."))
        #expect(page.contains(#"<a href="/khu-vuc/dak-lak/">Tỉnh Đắk Lắk (đến 30/6/2025)</a>"#))
        #expect(page.contains(#"<a href="/khu-vuc/phu-yen/">Tỉnh Phú Yên (đến 30/6/2025)</a>"#))
        // 6.658 members are the old Đắk Lắk's in 2023-Q2; Phú Yên has no clubs in these tables.
        #expect(page.contains("6.658"))
        #expect(page.contains("Số liệu trước 1/7/2025 được cộng lại theo địa giới sau thay đổi."))
        #expect(page.contains("cộng lại theo địa giới sau thay đổi</td>"))
        #expect(page.contains("sau thay đổi; 1/7/2025: Nghị quyết 202/2025/QH15</td>"))
        #expect(page.contains("1/7/2025: Nghị quyết 202/2025/QH15</text>") || page.contains("202/2025/QH15</tspan>"))
    }

    @Test("a predecessor's page says what it became, and stands as it was at its end")
    func predecessor() async throws {
        let files = try await Self.site.value
        let page = try #require(files["khu-vuc/dak-lak/index.html"])
        #expect(page.contains("Đắk Lắk có đến hết 30/6/2025; các số liệu dưới đây là của thời gian ấy."))
        #expect(page.contains(#"<a href="/khu-vuc/dak-lak-moi/">Tỉnh Đắk Lắk</a>"#))
        #expect(page.contains("83 câu lạc bộ"))
        #expect(!page.contains("địa giới sau thay đổi"))
        #expect(try #require(files["embed/clubs/dak-lak/data.json"]).contains("\"value\": 83,"))
        #expect(try #require(files["embed/clubs/dak-lak/data.json"]).contains("\"period\": \"2023-Q2\""))
    }

    @Test("the data of an embed have a column in today's boundaries beside the one as reported")
    func embeddedSeries() async throws {
        let files = try await Self.site.value
        for (area, row) in [
            // Before it was there the successor has no figure of its own; its parts' are added up.
            ("dak-lak-moi", "members,dak-lak-moi,2023-Q2,,,,,,true,6658"),
            ("dak-lak", "members,dak-lak,2023-Q2,,6658,83,79,4,true,6658"),
        ] {
            let lines = try #require(files["embed/members/\(area)/data.csv"]).split(separator: "\n")
            #expect(
                lines.first
                    == "indicator,area,period,category,value,clubs,reported,carried_forward,illustrative,value_today"
            )
            #expect(lines.contains(Substring(row)), "\(lines.filter { $0.contains("2023-Q2") })")
        }
    }

    @Test("an old district can be read as history, in both languages")
    func oldDistrict() async throws {
        let files = try await Self.site.value
        let page = try #require(files["khu-vuc/ea-kar/index.html"])
        #expect(page.contains("Từ 1/7/2025, theo Nghị quyết 203/2025/QH15: huyện Ea Kar kết thúc hoạt động."))
        #expect(page.contains("Đến hết quý II/2023"))
        #expect(page.contains("<h1>Huyện Ea Kar (đến 30/6/2025)</h1>"))
        let english = try #require(files["en/khu-vuc/ea-kar/index.html"] ?? files["en/areas/ea-kar/index.html"])
        #expect(english.contains("ceased to be."))
    }

    @Test("the list of areas has those that are there before those that are not")
    func list() async throws {
        let page = try #require(try await Self.site.value["khu-vuc/index.html"])
        let now = try #require(page.firstRange(of: "/khu-vuc/dak-lak-moi/"))
        let then = try #require(page.firstRange(of: "/khu-vuc/dak-lak/"))
        #expect(now.lowerBound < then.lowerBound)
    }
}
