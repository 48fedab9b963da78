import Diagnostics
import DisclosureAttack
import Foundation
import SiteGenerator
import Testing

@Suite("What is kept back is kept back in every file")
struct PrivacyTests {
    /// The files of this repository's site after some changes to its sources, by path.
    private static func files(_ changes: [(path: String, old: String, new: String)]) async throws -> [String: String] {
        let project = try Repository.project()
        var sources = Dictionary(
            uniqueKeysWithValues: project.paths.compactMap(project.file).map {
                ($0.path, String(decoding: $0.bytes, as: UTF8.self))
            }
        )
        let binary = sources.keys.filter { $0.hasSuffix(".woff2") }
        for change in changes {
            let text = try #require(sources[change.path])
            #expect(text.contains(change.old), "\(change.old) is not in \(change.path)")
            sources[change.path] = text.replacingOccurrences(of: change.old, with: change.new)
        }
        var all = sources.filter { !binary.contains($0.key) }.map { SourceFile(path: $0.key, text: $0.value) }
        all += binary.compactMap(project.file)
        let built = await SiteBuild.run(ProjectFolder(all))
        let report = DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics))
        let files = try #require(built.value, Comment(rawValue: report))
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test("the bytes of a private column are in no file, and its name only where the words of the site have it")
    func privateColumn() async throws {
        let reports = try #require(try Repository.project().file("content/data/reports.csv"))
        let lines = String(decoding: reports.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        // The column stands before the last one, as the descriptor will have it.
        let secret = lines.enumerated().map { index, line in
            let end = line.lastIndex(of: ",") ?? line.endIndex
            return line[..<end] + (index == 0 ? ",leader" : ",Xq\(index)zK9Kín") + line[end...]
        }
        let whole = lines.joined(separator: "\n")
        let files = try await Self.files([
            ("content/data/reports.csv", whole, secret.joined(separator: "\n")),
            (
                "content/data/datapackage.json", "\"name\": \"activities\",",
                "\"name\": \"leader\", \"type\": \"string\", \"private\": true}, {\"name\": \"activities\","
            ),
        ])
        #expect(files.count > 1000)
        for (path, text) in files {
            let bytes = Data(text.utf8)
            #expect(bytes.range(of: Data("zK9Kín".utf8)) == nil, "\(path)")
            #expect(!path.hasPrefix("data/") || bytes.range(of: Data("leader".utf8)) == nil, "\(path)")
        }
    }

    @Test(
        "what uses a private column where everybody would see it is an error",
        arguments: [
            (
                "content/data/datapackage.json", "\"name\": \"start_up\",",
                "\"name\": \"start_up\", \"private\": true,",
                "error: clubs-by-start-up uses start_up, which is private [PrivateField]"
            ),
            (
                "content/data/datapackage.json", "\"name\": \"founded\",",
                "\"name\": \"founded\", \"private\": true,",
                "error: clubs.founded is private, but pages and figures are made of it: "
                    + "it holds the day on which a club was founded [PrivateColumn]"
            ),
            (
                "content/indicators.yml", "  field: borrowers\n", "  field: poor_members\n",
                "error: borrowers reads poor_members, which another indicator marks sensitive [SensitiveField]"
            ),
            (
                "content/indicators.yml", "  by: fund_vnd\n", "  by: poor_members\n",
                "error: clubs-by-fund tests poor_members, whose small values are withheld [SensitiveField]"
            ),
            (
                "content/indicators.yml", "  numerator: women\n", "  numerator: women\n  sensitive: true\n",
                "error: women-share is marked sensitive, but reads no table [SensitiveKind]"
            ),
            (
                "content/indicators.yml", "  table: clubs\n  stock: {from: founded, until: closed}\n",
                "  table: clubs\n  stock: {from: founded, until: closed}\n  sensitive: true\n",
                "error: clubs counts rows that anyone can count in the published table clubs [SensitiveField]"
            ),
        ]
    )
    func exposingUse(path: String, old: String, new: String, said: String) async throws {
        #expect(try await Repository.complaints(path, replacing: old, with: new).contains(said))
    }

    @Test("a text that quotes a withheld figure is an error, typed or not")
    func quotedInProse() async throws {
        let path = "content/news/dak-lak-cach-hai-chi-tieu-bao-xa.md"
        // Whatever is typed, right or wrong or no number at all, the message is the same.
        let address = "borrowers@quang-phu@2021-Q3"
        let forms = [address, "\(address) = 2", "\(address) = 3", "\(address) = hai", "sentence:\(address)"]
        let figures = forms.map { "{{\($0)}}" }.joined(separator: " ")
        let project = try Repository.project()
        let changed = [
            "content/indicators.yml": ("  field: borrowers\n", "  field: borrowers\n  sensitive: true\n"),
            path: ("\n\n", "\n\n\(figures)\n\n"),
        ]
        var sources = project.paths.compactMap(project.file)
        for index in sources.indices {
            guard let change = changed[sources[index].path] else { continue }
            var text = String(decoding: sources[index].bytes, as: UTF8.self)
            let range = try #require(text.range(of: change.0, options: .backwards))
            text.replaceSubrange(range, with: change.1)
            sources[index] = SourceFile(path: sources[index].path, text: text)
        }
        let built = await SiteBuild.run(ProjectFolder(sources))
        let said = built.diagnostics.filter { $0.severity == .error }
        let expected =
            "borrowers@quang-phu@2021-Q3 is withheld: it counts a few people, or would give such a count away"
        #expect(said.map { "\($0.summary)" } == Array(repeating: expected, count: forms.count))
        #expect(said.allSatisfy { $0.location?.path == path })
    }

    @Test("small cells are empty in every form of the table, and the descriptor and the page say how many")
    func downloads() async throws {
        let files = try await Repository.files()
        let source = try #require(try Repository.project().file("content/data/reports.csv"))
        let before = PublishedSite.rows(String(decoding: source.bytes, as: UTF8.self))
        let after = PublishedSite.rows(try #require(files["data/reports.csv"]))
        let blanked = zip(before, after).filter { $0["poor_members"] != $1["poor_members"] }
        // Worked by hand: the threshold is 6, and three reports say 5. Each takes the next smallest of its area and
        // quarter with it.
        let named = blanked.map { "\($0.0["club"] ?? "") \($0.0["period"] ?? "") \($0.0["poor_members"] ?? "")" }
        #expect(
            named == [
                "dl-021 2022-Q4 7", "dl-022 2022-Q3 8", "dl-048 2022-Q3 5", "dl-056 2023-Q2 7", "dl-059 2022-Q4 5",
                "dl-076 2023-Q2 5",
            ]
        )
        #expect(blanked.allSatisfy { $0.1["poor_members"] == "" })
        #expect(try #require(files["data/datapackage.json"]).contains("\"cells\": 6"))
        #expect(try #require(files["du-lieu/index.html"]).contains("6 ô của cột"))
        #expect(try #require(files["data/reports-excel.csv"]).contains("dl-059;2022-Q4;"))
        let json = try #require(files["data/reports.json"])
        let record = try #require(json.ranges(of: "\"dl-059\"").first.map { json[$0.lowerBound...] })
        #expect(record.contains("\"poor_members\": null"))
    }

    @Test("the page of a club says that a figure is withheld and why; other clubs' pages do not")
    func clubPages() async throws {
        let files = try await Repository.files()
        let page = try #require(
            files.first { $0.key.hasSuffix("dl-076/index.html") && !$0.key.hasPrefix("en/") }?.value
        )
        #expect(page.contains("<td class=\"n suppressed\">giữ kín</td>"))
        #expect(page.contains("giữ kín (Quý II/2023)") || page.contains("giữ kín ("))
        #expect(page.contains("“Giữ kín”: số dưới 6"))
        let other = try #require(files.first { $0.key.hasSuffix("dl-001/index.html") }?.value)
        #expect(!other.contains("iữ kín"))
    }

    /// Works out from the published files alone what can be worked out; only which empty cells are withheld and which
    /// were never filled is told to it.
    @Test("nothing withheld can be worked out from all that is published", arguments: [6, 8])
    func attack(threshold: Int) async throws {
        let change = (path: "content/site.yml", old: "threshold: 6", new: "threshold: \(threshold)")
        let files = try await Self.files([change])
        let source = try #require(try Repository.project().file("content/data/reports.csv"))
        let before = PublishedSite.rows(String(decoding: source.bytes, as: UTF8.self))
        let site = try PublishedSite(
            files,
            column: ("poor_members", "Thành viên khó khăn"),
            indicator: ("poor-members", "Thành viên nghèo và cận nghèo"),
            area: "dak-lak",
            period: "2023-Q2"
        )
        #expect(site.contradictions == [])
        for (stated, report) in zip(before, site.reports) {
            let isSmall = stated["poor_members"].flatMap(Int.init).map { (1..<threshold).contains($0) } ?? false
            #expect(!isSmall || report["poor_members"] == "", "\(report)")
        }
        let neverFilled = Set(before.indices.filter { before[$0]["poor_members"] == "" })
        let (attack, withheld) = site.attack(neverFilled: neverFilled)
        #expect(withheld.count >= 6)
        for (name, amount) in withheld {
            let range = try #require(attack.range(of: amount), "\(name)")
            #expect(range.count > threshold, "\(name) is known to be \(range)")
        }
        // The province keeps every total.
        #expect(site.figures.filter { $0.key.area == "dak-lak" }.allSatisfy { $0.value != nil })
        // Every district of the country's one province with figures is there, at each of ten quarters.
        #expect(site.figures.count >= 150)
    }
}
