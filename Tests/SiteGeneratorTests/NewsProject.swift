import Diagnostics
import Quantities
import SiteGenerator
import Testing

/// The small project with articles: `articles` holds the name of each file without `.md`, its front matter and text.
struct NewsProject {
    var articles: [(name: String, head: String, text: String)] = []
    var options = SiteBuild.Options()

    /// Adds an article of 10/7/2023 unless `head` says otherwise.
    mutating func add(_ name: String, _ head: String = "", date: String = "2023-07-10", text: String = "Chữ.") {
        let front = "title: Bài \(name)\nsummary: Tóm tắt \(name)\ndate: \(date)" + (head.isEmpty ? "" : "\n" + head)
        articles.append((name, front, text))
    }

    func project() throws -> ProjectFolder {
        let small = try SmallProject().project()
        var files = small.paths.compactMap(small.file).filter { $0.path != "content/site.yml" }
        let settings = small.file("content/site.yml").map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        let topics = """
            categories: [{id: so-lieu, name: {vi: Số liệu, en: Figures}}, {id: phong-van, name: {vi: Phỏng vấn, en: Talks}}]
            events: [{id: de-an, name: {vi: Đề án, en: Programme}}]
            """
        files.append(SourceFile(path: "content/site.yml", text: settings + "\n" + topics + "\n"))
        for article in articles {
            let text = "---\n\(article.head)\n---\n\n\(article.text)\n"
            files.append(SourceFile(path: "content/news/\(article.name).md", text: text))
        }
        return ProjectFolder(files)
    }

    /// The files of its site by path; it must build without a word.
    func site(sourceLocation: Testing.SourceLocation = #_sourceLocation) async throws -> [String: String] {
        let built = await SiteBuild.run(try project(), options)
        let report = DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics))
        #expect(report == "", sourceLocation: sourceLocation)
        let files = try #require(built.value, sourceLocation: sourceLocation)
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    /// What a build says.
    func complaints() async throws -> String {
        DiagnosticFormat.text.render(DiagnosticReport(await SiteBuild.run(try project(), options).diagnostics))
    }
}

extension String {
    /// The text from the first `start` on to the first `end` after it, without either; empty where one is missing.
    func between(_ start: String, _ end: String) -> String {
        guard let first = firstRange(of: start) else { return "" }
        let rest = self[first.upperBound...]
        return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) } ?? ""
    }

    /// The titles of the cards in it, in order.
    var storyTitles: [String] {
        matches(of: /story-title"><a href="[^"]*">([^<]*)</).map { String($0.output.1) }
    }
}
