import Diagnostics
import Testing

@testable import SiteGenerator

@Suite("The claims scan")
struct ClaimScanTests {
    /// An article with its markers taken out, and where its statements stand.
    private struct Marked {
        /// A statement: where, in line and columns, and whether it is a planted error.
        struct Statement {
            let path: String
            let line: Int
            let columns: Range<Int>
            let text: String
            let isError: Bool
        }

        var file: SourceFile
        var statements: [Statement] = []

        init(_ source: ClaimArticles.Source) {
            let path = "content/news/\(source.name).md"
            var text = "---\ntitle: Bài\nsummary: Tóm tắt\ndate: 2023-07-15\n\(source.front)\n---\n\n"
            var line = text.split(separator: "\n", omittingEmptySubsequences: false).count
            var column = 1
            var rest = source.text[...]
            while let opening = rest.firstRange(of: "[["), let closing = rest.firstRange(of: "]]") {
                for character in rest[..<opening.lowerBound] {
                    text.append(character)
                    (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
                }
                let parts = rest[opening.upperBound..<closing.lowerBound].split(separator: "|")
                let stated = String(parts[0])
                statements.append(
                    Statement(
                        path: path,
                        line: line,
                        columns: column..<column + stated.count,
                        text: stated,
                        isError: parts.count > 1
                    )
                )
                text += stated
                column += stated.count
                rest = rest[closing.upperBound...]
            }
            text += rest + "\n"
            file = SourceFile(path: path, text: text)
        }
    }

    private func read(_ files: [SourceFile]) throws -> Checked<SiteReader.Parts?> {
        let project = try Repository.project()
        let kept = project.paths.filter { !$0.hasPrefix("content/news/") }.compactMap(project.file)
        return SiteReader.read(ProjectFolder(kept + files), SiteBuild.Options())
    }

    @Test("finds the planted errors and nothing else")
    func score() throws {
        let articles = ClaimArticles.all.map(Marked.init)
        let statements = articles.flatMap(\.statements)
        let planted = statements.filter(\.isError)
        let right = statements.filter { !$0.isError }
        #expect(planted.count == 40)
        #expect(right.count >= 60)

        let built = try read(articles.map(\.file))
        let site = try #require(built.value).site
        let warnings = built.diagnostics.filter { $0.identifier == "ContradictedClaim" }
        #expect(warnings.count == built.diagnostics.count)

        func finds(_ warning: Diagnostic, _ statement: Marked.Statement) -> Bool {
            guard let place = warning.location, place.line == statement.line else { return false }
            return place.path == statement.path
                && statement.columns.overlaps(place.column..<place.column + max(1, place.width))
        }
        let missed = planted.filter { statement in !warnings.contains { finds($0, statement) } }
        let alarms = warnings.filter { warning in !planted.contains { finds(warning, $0) } }
        let found = planted.count - missed.count
        let precision = 100 * (warnings.count - alarms.count) / max(1, warnings.count)
        print(
            "claims scan: \(found) of \(planted.count) planted errors found among \(right.count) right statements, "
                + "\(alarms.count) false alarms; recall \(100 * found / planted.count)%, precision \(precision)%; "
                + ClaimSummary(site.claims).text
        )
        for statement in missed { print("  missed: \(statement.path):\(statement.line): \(statement.text)") }
        for alarm in alarms {
            print("  false: \(alarm.location?.path ?? ""):\(alarm.location?.line ?? 0): \(alarm.summary)")
        }
        #expect(found >= 35)
        #expect(alarms.count <= 1)
    }
}
