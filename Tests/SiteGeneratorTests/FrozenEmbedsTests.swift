import Diagnostics
import Foundation
import Quantities
import SiteGenerator
import Testing

@Suite("A statistic that is frozen at a period")
struct FrozenEmbedsTests {
    /// What a build made, by path, and what it said.
    private struct Built {
        let files: [OutputFile]
        let texts: [String: String]
        let said: [String]

        /// The files of frozen statistics, of one period or of all.
        func frozen(_ period: String = "20") -> [String: String] {
            texts.filter { path, _ in
                let parts = path.split(separator: "/")
                return path.contains("embed/") && parts.count >= 5 && parts[parts.count - 2].hasPrefix(period)
            }
        }
    }

    private func build(_ small: SmallProject, asOf: String? = nil, after earlier: Built? = nil) async throws -> Built {
        var options = SiteBuild.Options()
        options.asOf = asOf.flatMap { Period($0) }
        options.previous = earlier.map { PreviousSite($0.files) }
        let built = await SiteBuild.run(try small.project(), options)
        let report = DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics))
        let files = try #require(built.value, Comment(rawValue: report))
        return Built(
            files: files,
            texts: Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }),
            said: built.diagnostics.map { "\($0.identifier): \($0.summary)" }
        )
    }

    private func project(_ reports: (String, String)...) -> SmallProject {
        var project = SmallProject()
        for (old, new) in reports {
            for index in project.tables.indices where project.tables[index].name == "reports" {
                project.tables[index].rows = project.tables[index].rows.map { $0 == old ? new : $0 }
            }
        }
        return project
    }

    @Test("every file stays as it is, to the byte, when data of a new period arrive, in both languages")
    func newPeriod() async throws {
        let first = try await build(project(), asOf: "2023-Q1")
        let frozen = first.frozen()
        for name in ["index.html", "chart.svg", "data.csv", "data.json", "oembed.json"] {
            #expect(frozen["embed/members/tinh/2023-Q1/" + name] != nil, "\(name)")
        }
        #expect(frozen["en/embed/members/tinh/2023-Q1/index.html"] != nil)
        #expect(frozen.keys.allSatisfy { $0.contains("/2023-Q1/") })

        let second = try await build(project(), after: first)
        #expect(second.said.filter { $0.hasPrefix("Frozen") } == [])
        for (path, text) in frozen { #expect(second.texts[path] == text, "\(path)") }
        #expect(second.texts["embed/members/tinh/data.json"] != first.texts["embed/members/tinh/data.json"])
        #expect(second.frozen("2023-Q2")["embed/members/tinh/2023-Q2/index.html"] != nil)

        let third = try await build(project(), after: second)
        #expect(third.texts == second.texts)
    }

    @Test("holds what the site said at its period and nothing later")
    func nothingLater() async throws {
        var late = project()
        late.moreSettings = "embeds: {frozen_from: 2023-Q1}"
        let built = try await build(late)
        let csv = try #require(built.texts["embed/members/tinh/2023-Q1/data.csv"])
        #expect(
            csv == """
                indicator,area,period,category,value,clubs,reported,carried_forward,illustrative,value_today
                members,tinh,2022-Q2,,38,7,3,0,false,38
                members,tinh,2023-Q1,,80,7,4,0,false,80

                """
        )
        for (path, text) in built.frozen("2023-Q1") {
            #expect(!text.contains("318") && !text.contains("II/2023"), "\(path)")
        }
        // A build that ended at that period made the same, so the files do not depend on when they were made.
        let then = try await build(project(), asOf: "2023-Q1")
        #expect(then.frozen("2023-Q1") == built.frozen("2023-Q1"))
    }

    @Test("tells on its page of a figure that was corrected, and leaves everything else as it was quoted")
    func corrected() async throws {
        let first = try await build(project(), asOf: "2023-Q1")
        let second = try await build(project(("a,2023-Q1,8,,9,", "a,2023-Q1,9,,9,")), after: first)
        let page = "embed/members/tinh/2023-Q1/index.html"
        let note = """
            <div class="corrections"><p>Đã đính chính. Thành viên, quý I/2023: bản này ghi 80, nay là 81.</p>\
            <p><a rel="noopener" href="https://so-lieu.example/du-lieu/sua-doi/">Số liệu đã sửa</a></p></div>
            """
        let told = try #require(second.texts[page])
        #expect(told.contains(note))
        #expect(told.replacing(note, with: "<div class=\"corrections\"></div>") == first.texts[page])
        #expect(
            try #require(second.texts["en/" + page]).contains(
                "Corrected. Thành viên, Q1 2023: this edition says 80; the figure is now 81."
            )
        )
        let changed = first.frozen().filter { second.texts[$0.key] != $0.value }.keys
        #expect(changed.allSatisfy { $0.hasSuffix("/index.html") })
        // What is made of other columns has nothing to tell.
        #expect(changed.contains(page) && !changed.contains("embed/trained/tinh/2023-Q1/index.html"))

        let third = try await build(project(("a,2023-Q1,8,,9,", "a,2023-Q1,9,,9,")), after: second)
        #expect(third.frozen() == second.frozen())
        let back = try await build(project(), after: third)
        #expect(back.texts[page] == first.texts[page])
    }

    @Test("gives the author's reason for a correction")
    func explained() async throws {
        let first = try await build(project(), asOf: "2023-Q1")
        var corrected = project(("a,2023-Q1,8,,9,", "a,2023-Q1,9,,9,"))
        corrected.tables.append(
            (
                "revisions",
                [
                    "date:date,indicator:string,area:string,period:string,note:string,note_en:string",
                    "2023-08-15,,,2023-Q1,CLB A báo cáo lại,Club A reported again",
                ]
            )
        )
        let second = try await build(corrected, after: first)
        #expect(second.said == [])
        for (path, words) in [
            ("embed/members/tinh/2023-Q1/index.html", "nay là 81. (15/8/2023: CLB A báo cáo lại)"),
            ("en/embed/members/tinh/2023-Q1/index.html", "is now 81. (15 August 2023: Club A reported again)"),
        ] {
            #expect(try #require(second.texts[path]).contains(words), "\(path)")
        }
    }

    @Test("tells of a figure that the data no longer gives, and of an indicator that is no longer there")
    func withdrawn() async throws {
        let first = try await build(project(), asOf: "2023-Q1")
        let second = try await build(project(("a,2023-Q1,8,,9,", "a,2023-Q1,8,,,")), after: first)
        let page = "embed/poor/tinh/2023-Q1/index.html"
        let words = "Đã rút. Nghèo, quý I/2023: bản này ghi 9, nay dữ liệu không còn cho con số này."
        #expect(try #require(second.texts[page]).contains(words))
        #expect(second.texts["embed/poor/tinh/2023-Q1/chart.svg"] == first.texts["embed/poor/tinh/2023-Q1/chart.svg"])

        var without = project()
        without.indicators = without.indicators.split(separator: "\n").filter { !$0.contains("id: poor") }
            .joined(separator: "\n")
        for index in without.tables.indices where ["targets", "observations"].contains(without.tables[index].name) {
            without.tables[index].rows.removeAll { $0.contains(",poor,") }
        }
        let third = try await build(without, after: first)
        #expect(third.texts["embed/poor/tinh/data.json"] == nil)
        #expect(try #require(third.texts[page]).contains("Đã rút. poor, quý I/2023: bản này ghi 9,"))
    }

    @Test("stays where the site is built for an earlier period, and where the settings no longer ask for it")
    func stays() async throws {
        let first = try await build(project())
        let earlier = try await build(project(), asOf: "2022-Q2", after: first)
        for (path, text) in first.frozen() { #expect(earlier.texts[path] == text, "\(path)") }

        var without = project()
        without.moreSettings = "embeds: {frozen_from: none}"
        let second = try await build(without, after: first)
        #expect(second.frozen() == first.frozen())
        #expect(try await build(without).frozen() == [:])
    }

    @Test("is made down to the level that the settings name, provinces where they name none", arguments: [1, 2])
    func levels(_ level: Int) async throws {
        var small = project()
        if level == 2 { small.moreSettings = "embeds: {frozen_lowest_level: 2}" }
        let frozen = try await build(small).frozen()
        #expect((frozen["embed/members/ha/2023-Q2/data.json"] != nil) == (level == 2))
        #expect(frozen["embed/members/tinh/2023-Q2/data.json"] != nil)
    }

    @Test("of a figure that others published stands at the period of theirs")
    func observed() async throws {
        var small = project()
        small.moreSettings = "embeds: {frozen_from: 2022-Q4}"
        let first = try await build(small)
        let data = try #require(first.texts["embed/poor/nuoc/2022-Q4/data.json"])
        for words in ["\"kind\": \"published\"", "\"value\": 90,", "\"frozen\": true", "\"numerator\": 90,"] {
            #expect(data.contains(words), "\(words)")
        }
        // The period is none of reports, so what the data would give for it is not frozen.
        #expect(first.texts["embed/members/nuoc/2022-Q4/data.json"] == nil)
        for index in small.tables.indices where small.tables[index].name == "observations" {
            small.tables[index].rows = small.tables[index].rows.map { $0.replacing("2022-Q4,90", with: "2022-Q4,95") }
        }
        let page = try #require(try await build(small, after: first).texts["embed/poor/nuoc/2022-Q4/index.html"])
        #expect(page.contains("Nghèo, quý IV/2022: bản này ghi 90, nay là 95."))
    }

    @Test("whose page has no place for notes, or whose figures are lost, is kept and told of")
    func damaged() async throws {
        let first = try await build(project())
        for (name, old, new, why) in [
            ("index.html", "<div class=\"corrections\">", "<div>", "the place for notes of corrections is not in it"),
            (
                "data.json", "\"published\"", "\"other\"",
                "the data.json of its figures is missing or not as tiendo wrote it"
            ),
        ] {
            let files = first.files.map { file in
                guard file.path == "embed/members/tinh/2023-Q2/" + name else { return file }
                let text = String(decoding: file.bytes, as: UTF8.self).replacing(old, with: new)
                return OutputFile(path: file.path, bytes: Array(text.utf8))
            }
            let second = try await build(project(), after: Built(files: files, texts: [:], said: []))
            let page =
                "embed/members/tinh/2023-Q2/index.html is kept as it was published and cannot tell of corrections"
            #expect(second.said.contains("FrozenPage: \(page): \(why)"), "\(second.said)")
            let path = "embed/members/tinh/2023-Q2/" + name
            #expect(second.files.first { $0.path == path } == files.first { $0.path == path })
        }
    }

    @Test("is read back from the folder that it was written to")
    func readBack() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-frozen-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let first = try await build(project())
        _ = try OutputFolder(path: folder).commit(first.files)
        let read = try PreviousSite.read(folder)
        let expected = PreviousSite(first.files).frozen
        #expect(!expected.isEmpty)
        #expect(read.frozen.sorted { $0.path < $1.path } == expected.sorted { $0.path < $1.path })
    }

    @Test("a first period that is none is an error at its place")
    func settings() async throws {
        var small = project()
        small.moreSettings = "embeds: {frozen_from: soon}"
        let built = await SiteBuild.run(try small.project())
        #expect(built.value == nil)
        #expect(built.diagnostics.contains { $0.summary.contains("frozen_from") })
    }
}
