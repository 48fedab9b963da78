import Diagnostics
import Testing

@testable import SiteGenerator

@Suite("What the claims scan says of a sentence")
struct ClaimRulesTests {
    /// The claims of an article of these lines about Đắk Lắk in the second quarter of 2023, and its warnings.
    private func scan(_ lines: [String], front: String = "areas: [dak-lak]\nperiod: 2023-Q2") throws -> (
        claims: [Claim], warnings: [Diagnostic]
    ) {
        let project = try Repository.project()
        let kept = project.paths.filter { !$0.hasPrefix("content/news/") }.compactMap(project.file)
        let text =
            "---\ntitle: Bài\nsummary: Tóm tắt\ndate: 2023-07-15\n\(front)\n---\n\n" + lines.joined(separator: "\n\n")
        let file = SourceFile(path: "content/news/bai.md", text: text + "\n")
        // Reading finds the claims; no page need be written.
        let read = SiteReader.read(ProjectFolder(kept + [file]), SiteBuild.Options())
        return (try #require(read.value).site.claims, read.diagnostics)
    }

    @Test("a contradiction is told with the address to write")
    func message() throws {
        let found = try scan(["Đắk Lắk có 85 câu lạc bộ Liên thế hệ tự giúp nhau."])
        #expect(
            DiagnosticFormat.text.render(DiagnosticReport(found.warnings)) == """
                content/news/bai.md:9:12: warning: "85 câu lạc bộ Liên thế hệ tự giúp nhau" is stated where \
                clubs@dak-lak@2023-Q2 is 83 câu lạc bộ [ContradictedClaim]
                  9 | Đắk Lắk có 85 câu lạc bộ Liên thế hệ tự giúp nhau.
                    |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    = write {{clubs@dak-lak@2023-Q2}} if that is meant; else say in the sentence what is, or put \
                <!-- claims: off --> into the paragraph

                """
        )
        #expect(ClaimSummary(found.claims).text == "claims: 0 agree, 1 disagree, 0 untraced")
    }

    @Test("figures, targets, what is left to them and what others published bear a number out")
    func agreeing() throws {
        let found = try scan([
            "Đắk Lắk có 83 câu lạc bộ.", "UBND tỉnh giao 129 câu lạc bộ.", "Tỉnh còn thiếu 46 câu lạc bộ.",
            "Năm 2023, Bắc Kạn có 26 câu lạc bộ.", "Tỉnh đạt 58,8% mức phấn đấu của Hội.",
            "Cuối năm 2022, tỉnh có 61 câu lạc bộ.",
        ])
        #expect(found.warnings == [])
        #expect(ClaimSummary(found.claims).text == "claims: 6 agree, 0 disagree, 0 untraced")
    }

    @Test("a figure that is not known is neither confirmed nor denied, whatever the number")
    func unknown() throws {
        // Nobody registered the clubs of Hà Nội, and nothing was published of them.
        let found = try scan(["Hà Nội có 12 câu lạc bộ.", "Hà Nội có 83 câu lạc bộ với 6.658 thành viên."])
        #expect(found.warnings == [])
        #expect(ClaimSummary(found.claims).text == "claims: 0 agree, 0 disagree, 3 untraced")
        #expect(found.claims.first?.note?.severity == .note)
        #expect(
            found.claims.first?.note?.summary
                == "\"12 câu lạc bộ\" looks like clubs, and nothing known bears it out or denies it"
        )
    }

    @Test("what others said, assumed, worked out or marked is no claim")
    func none() throws {
        let found = try scan([
            "Theo báo cáo của Hội, Đắk Lắk có 85 câu lạc bộ.", "Ông nói: “Tỉnh có 86 câu lạc bộ”.",
            "> Đắk Lắk có 87 câu lạc bộ.",
            "Nếu Đắk Lắk có 88 câu lạc bộ thì đã gần đích.", "Đắk Lắk có 89 câu lạc bộ. <!-- claims: off -->",
            "Năm 2023 câu lạc bộ ở Đắk Lắk họp đều.", "Đắk Lắk có {{clubs@dak-lak}} câu lạc bộ.",
        ])
        #expect(found.warnings == [])
        #expect(ClaimSummary(found.claims).text == "claims: 0 agree, 0 disagree, 0 untraced")
    }

    @Test("an article that says claims: off is left alone")
    func off() throws {
        let found = try scan(["Đắk Lắk có 85 câu lạc bộ."], front: "areas: [dak-lak]\nclaims: off")
        #expect(ClaimSummary(found.claims).text == "claims: 0 agree, 0 disagree, 0 untraced")
    }

    @Test("on the articles of this repository nothing is contradicted")
    func ownArticles() throws {
        let read = SiteReader.read(try Repository.project(), SiteBuild.Options())
        let site = try #require(read.value).site
        #expect(read.diagnostics == [])
        #expect(ClaimSummary(site.claims).disagreeing == 0)
        #expect(ClaimSummary(site.claims).agreeing >= 10)
    }
}
