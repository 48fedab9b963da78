import Diagnostics
import Quantities
import Testing

@testable import SiteGenerator

@Suite("Articles to review")
struct ReviewListTests {
    /// This repository with one article, which quotes a figure without a period, and a site published a quarter before.
    private func notes(front: String, figure: String) throws -> String {
        let project = try Repository.project()
        let kept = project.paths.filter { !$0.hasPrefix("content/news/") && !$0.hasPrefix("content/pages/") }
            .compactMap(project.file)
        let text =
            "---\ntitle: Bài\nsummary: Tóm tắt\ndate: 2023-04-15\n\(front)areas: [dak-lak]\n---\n\nCó {{\(figure)}}.\n"
        let whole = ProjectFolder(kept + [SourceFile(path: "content/news/bai.md", text: text)])
        var before = SiteBuild.Options()
        before.asOf = Period("2023-Q1")
        let earlier = try #require(SiteReader.read(whole, before).value).site
        var now = SiteBuild.Options()
        now.previous = PreviousSite(earlier.revisions.files)
        let site = try #require(SiteReader.read(whole, now).value).site
        return DiagnosticFormat.text.render(DiagnosticReport(ReviewList(site).notes))
    }

    @Test("a figure without a period that moved on is told with both values")
    func moved() throws {
        #expect(
            try notes(front: "", figure: "clubs@dak-lak") == """
                content/news/bai.md:8:4: note: {{clubs@dak-lak}} went on from 2023-Q1 to 2023-Q2: it was 73 and is 83 \
                [ArticleToReview]
                  8 | Có {{clubs@dak-lak}}.
                    |    ^^^^^^^^^^^^^^^^^
                    = look whether the text around it still holds; then pin it, {{clubs@dak-lak@2023-Q1}}, or put the day into \
                updated:

                """
        )
    }

    @Test("a figure with a period, an article with one, and one updated since are not")
    func pinned() throws {
        #expect(try notes(front: "", figure: "clubs@dak-lak@2023-Q1") == "")
        #expect(try notes(front: "period: 2023-Q1\n", figure: "clubs@dak-lak") == "")
        #expect(try notes(front: "updated: 2023-06-30\n", figure: "clubs@dak-lak") == "")
        #expect(try notes(front: "updated: 2023-06-29\n", figure: "clubs@dak-lak") != "")
    }
}
