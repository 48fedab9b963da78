import Diagnostics
import Foundation
import SiteGenerator
import Testing

@Suite("A figure that changes after the site was published")
struct RevisedSiteTests {
    /// This repository's project with one member more in one club's last report, and with a table of notes if asked.
    private func changed(notes: String? = nil) throws -> ProjectFolder {
        let project = try Repository.project()
        var texts = try Dictionary(
            uniqueKeysWithValues: ["content/data/reports.csv", "content/data/datapackage.json"].map { path in
                (path, String(decoding: try #require(project.file(path)).bytes, as: UTF8.self))
            }
        )
        texts["content/data/reports.csv"]?.replace("\ndl-001,2023-Q2,134,", with: "\ndl-001,2023-Q2,135,")
        if let notes {
            let resource = """
                "resources": [{"name": "revisions", "path": "revisions.csv", "schema": {"fields": [
                {"name": "date", "type": "date"}, {"name": "indicator", "type": "string"}, {"name": "area", "type": "string"},
                {"name": "period", "type": "string"}, {"name": "note", "type": "string"}, {"name": "note_en", "type": "string"}
                ]}},
                """
            texts["content/data/datapackage.json"]?.replace("\"resources\": [", with: resource, maxReplacements: 1)
            texts["content/data/revisions.csv"] = "date,indicator,area,period,note,note_en\n" + notes
        }
        let files = project.paths.filter { texts[$0] == nil }.compactMap(project.file)
        return ProjectFolder(files + texts.map { SourceFile(path: $0.key, text: $0.value) })
    }

    private func build(_ project: ProjectFolder, after files: [OutputFile]) async throws -> (
        files: [OutputFile], said: [Diagnostic]
    ) {
        var options = SiteBuild.Options()
        options.previous = PreviousSite(files)
        let built = await SiteBuild.run(project, options)
        let said = DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics))
        return (try #require(built.value, Comment(rawValue: said)), built.diagnostics)
    }

    private func text(_ path: String, _ files: [OutputFile]) throws -> String {
        String(decoding: try #require(files.first { $0.path == path }, "\(path)").bytes, as: UTF8.self)
    }

    @Test("is a warning that names the articles, then is listed with its note, and a third build changes nothing")
    func unexplainedThenExplained() async throws {
        let first = try #require(await Repository.site.value.value)
        #expect(try text("du-lieu/sua-doi/index.html", first).contains("Chưa có con số nào đã công bố mà phải sửa."))

        // As if the site had run to the quarter before: a figure without a period moves on, which is no revision.
        let earlier = first.map { file in
            guard file.path == PreviousSite.logPath else { return file }
            let log = String(decoding: file.bytes, as: UTF8.self)
            let moved = log.replacing("\"period\": \"2023-Q2\"", with: "\"period\": \"2023-Q1\"", maxReplacements: 1)
            return OutputFile(path: file.path, bytes: Array(moved.utf8))
        }
        let (waiting, warnings) = try await build(try changed(), after: earlier)
        // One club more changes its district and its province, in the figures made of members.
        let told = warnings.filter { $0.identifier == "UnexplainedRevision" }
        #expect(told.count == warnings.count)
        #expect(
            Set(told.compactMap { $0.summary.split(separator: " ").first.map(String.init) })
                == Set(
                    ["members", "members-per-club", "older-share", "programme-members", "women-share"].flatMap { name in
                        ["buon-ma-thuot", "dak-lak"].map { "\(name)@\($0)@2023-Q2" }
                    }
                )
        )
        let share = try #require(told.first { $0.summary.hasPrefix("women-share@dak-lak@") })
        #expect(
            DiagnosticFormat.text.render(DiagnosticReport([share])) == """
                content/news/de-an-1336-va-chang-sau-2025.md:26:21: warning: women-share@dak-lak@2023-Q2 was published as \
                0.659958 (exactly 2197/3329) and is now 0.659859 (exactly 4394/6659), without an explanation; quoted in \
                content/news/de-an-1336-va-chang-sau-2025.md, content/news/what-the-programme-asks.md [UnexplainedRevision]
                 26 | | Phụ nữ | 60–70% | {{women-share@dak-lak}} (số minh họa) |
                    |                     ^^^^^^^^^^^^^^^^^^^^^^^
                    = add a table revisions to the data (docs/revisions.md) with a row: date, indicator women-share, \
                area dak-lak, period 2023-Q2 and a note; or mend the data if the figure should not have changed
                content/news/what-the-programme-asks.md:27:20: note: quoted here too
                 27 | | Women | 60–70% | {{women-share@dak-lak}} (illustrative) |
                    |                    ^^^^^^^^^^^^^^^^^^^^^^^

                """
        )
        // What only a chart or a table of an article shows is quoted there too.
        for (address, place) in [
            ("members-per-club@buon-ma-thuot@2023-Q2", "content/news/what-the-programme-asks.md:47:1"),
            ("members@dak-lak@2023-Q2", "content/news/what-the-programme-asks.md:41:1"),
        ] {
            let told = try #require(warnings.first { $0.summary.hasPrefix(address) })
            let printed = DiagnosticFormat.text.render(DiagnosticReport([told]))
            #expect(printed.contains(place) && told.summary.contains("what-the-programme-asks.md"), "\(printed)")
        }
        #expect(try text("du-lieu/sua-doi/index.html", waiting).contains("Chưa có lời giải thích"))
        let moves = try text("du-lieu/sua-doi/index.html", waiting).split(separator: "Số trong bài đi theo kỳ mới").last
        // The members of the province: 5.608 in the first quarter, 6.659 by now.
        for words in ["href=\"/en/method/\"", "5.608", "6.659"] { #expect(moves?.contains(words) ?? false, "\(words)") }
        #expect(try text("embed/members/dak-lak/data.json", waiting).contains("\"revised\": true"))
        #expect(try text("embed/clubs/dak-lak/data.json", waiting).contains("\"revised\": false"))

        let notes = "2023-08-15,,,2023-Q2,CLB thôn 11 báo cáo lại,The club of hamlet 11 reported again\n"
        let explained = try await build(try changed(notes: notes), after: waiting)
        #expect(explained.said == [])
        for (path, words) in [
            (
                "du-lieu/sua-doi/index.html",
                ["6.658", "6.659", "15/8/2023", "CLB thôn 11 báo cáo lại", "66,00%", "65,99%"]
            ),
            ("en/data/revisions/index.html", ["6,658", "6,659", "The club of hamlet 11 reported again"]),
            ("chi-tieu/members/index.html", ["6.658", "6.659", "CLB thôn 11 báo cáo lại"]),
        ] {
            let page = try text(path, explained.files)
            for word in words { #expect(page.contains(word), "\(word) in \(path)") }
        }
        #expect(!(try text("chi-tieu/clubs/index.html", explained.files)).contains("CLB thôn 11 báo cáo lại"))

        let third = try await build(try changed(notes: notes), after: explained.files)
        #expect(third.said == [])
        #expect(third.files == explained.files)
    }

    @Test("is told of the share of a target too, when nothing but the target was changed")
    func changedTarget() async throws {
        var project = SmallProject()
        let first = try #require(await SiteBuild.run(try project.project()).value)
        let targets = try #require(project.tables.firstIndex { $0.name == "targets" })
        project.tables[targets].rows = project.tables[targets].rows.map {
            $0.replacing("members,2025-12-31,540,", with: "members,2025-12-31,600,")
        }
        let (files, said) = try await build(try project.project(), after: first)
        // 38, 80 and 318 members in the three quarters, of 540 and of 600.
        #expect(
            said.map(\.summary) == [
                "members/more@tinh@2022-Q2 was published as 0.070370 (exactly 19/270) and is now 0.063333 (exactly 19/300), "
                    + "without an explanation",
                "members/more@tinh@2023-Q1 was published as 0.148148 (exactly 4/27) and is now 0.133333 (exactly 2/15), "
                    + "without an explanation",
                "members/more@tinh@2023-Q2 was published as 0.588889 (exactly 53/90) and is now 0.53 (exactly 53/100), "
                    + "without an explanation",
            ]
        )
        let page = try text("du-lieu/sua-doi/index.html", files)
        for words in ["58,9%", "53,0%", "600"] { #expect(page.contains(words), "\(words)") }
    }

    @Test("nothing is written over a record that cannot be read, or of which one half is missing")
    func damagedRecord() async throws {
        let files = try #require(await Repository.site.value.value)
        let whole = PreviousSite(files)
        let damaged = SourceFile(path: "site/data/revision-log.json", text: "{\"format\": \"other\"}")
        for (previous, said) in [
            (
                PreviousSite(figures: whole.figures, log: damaged),
                "site/data/revision-log.json:1:1: error: what was published last cannot be compared with: "
                    + "it is not a log of this version"
            ),
            (
                PreviousSite(figures: whole.figures, log: nil),
                "site/data/figures.csv: error: what was published last cannot be compared with: "
                    + "data/revision-log.json is missing beside it [PublishedRecord]"
            ),
            (
                PreviousSite(figures: nil, log: whole.log),
                "site/data/revision-log.json: error: what was published last cannot be compared with: "
                    + "data/figures.csv is missing beside it [PublishedRecord]"
            ),
        ] {
            var options = SiteBuild.Options()
            options.previous = previous
            let built = await SiteBuild.run(try Repository.project(), options)
            #expect(built.value == nil)
            let printed = DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics))
            #expect(printed.hasPrefix(said), "\(printed)")
        }
    }
}
