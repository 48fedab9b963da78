import Foundation
import Testing

@Suite("docs/diagnostics.md")
struct DiagnosticsDocumentationTests {
    @Test("explains every identifier that the program can print, and none that it cannot")
    func isWhole() throws {
        let printed = Set(try Source.all().flatMap(\.identifiers))
        let documented = Set(try Row.all().map(\.identifier))
        #expect(printed.subtracting(documented).sorted() == [], "printed, but missing in docs/diagnostics.md")
        #expect(documented.subtracting(printed).sorted() == [], "in docs/diagnostics.md, but no longer printed")
    }

    @Test("explains each identifier once")
    func hasNoSecondRow() throws {
        let rows = Dictionary(grouping: try Row.all(), by: \.identifier)
        #expect(rows.filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test("marks the warnings, and nothing else")
    func marksWarnings() throws {
        let printed = Set(try Source.all().flatMap(\.warnings))
        let marked = Set(try Row.all().filter(\.isMarkedAsWarning).map(\.identifier))
        #expect(printed.sorted() == marked.sorted())
    }

    @Test(
        "sees an identifier in the source, whatever it is handed to",
        arguments: [
            (#"reader.error("Overflow", "a sum is too large", at: nil)"#, ["Overflow"]),
            ("problems.append(\n    .warning(\n        \"RawHTML\",\n        summary\n    )\n)", ["RawHTML"]),
            (#"CellProblem(identifier: "Overflow", summary: start)"#, ["Overflow"]),
            (#"Diagnostic(.error, "Overflow", summary, at: place)"#, ["Overflow"]),
            (#"table.error(isPrimary ? "TableKey" : "TableUnique", summary)"#, ["TableKey", "TableUnique"]),
            (#"let rule = "YAMLSyntax""#, ["YAMLSyntax"]),
            (#"["@type": .text("NewsArticle"), "months": ["January", "February"]]"#, []),
            ("/// Prints `error(\"TableType\", …)`.", []),
        ]
    )
    func rule(code: String, identifiers: [String]) {
        #expect(Source(code).identifiers.sorted() == identifiers)
    }
}

/// A file of the program, and the identifiers of diagnostics in it.
///
/// They are told by their form, so that a new helper needs no mention here. A string literal of letters and digits with
/// a capital at its start is an identifier
/// - where it is the first argument of a call that has more than one, or the second after a severity:
///   `error("Overflow", …`, `CellProblem(identifier: "TableType", …`, `Diagnostic(.error, "Overflow", …`;
/// - everywhere else where it has two words or more: `isPrimary ? "TableKey" : "TableUnique"`.
///
/// The lines of comments do not count, nor does what is content for sure: the only argument of `.text(…)`, where types
/// of schema.org stand.
private struct Source {
    private let code: String

    init(_ text: String) {
        code = text.split(separator: "\n").filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
            .joined(separator: "\n").replacing(/\.text\("\w*"\)/, with: "")
    }

    /// Every file below `Sources`.
    static func all() throws -> [Source] {
        let folder = Repository.folder + "/Sources"
        return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
            .map { Source(try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)) }
    }

    /// All identifiers.
    var identifiers: Set<String> {
        let first = /\(\s*(?:identifier:\s*|\.(?:error|warning|note),\s*)?"([A-Z][A-Za-z0-9]*)"\s*,/
        let severalWords = /"([A-Z]+[a-z0-9]+[A-Z][A-Za-z0-9]*|[A-Z]{2,}[a-z][A-Za-z0-9]*)"/
        return Set(code.matches(of: first).map { String($0.1) } + code.matches(of: severalWords).map { String($0.1) })
    }

    /// Those that are printed as warnings: `.warning("RawHTML", …`.
    var warnings: Set<String> {
        Set(code.matches(of: /warning[(,]\s*"([A-Z][A-Za-z0-9]*)"/).map { String($0.1) })
    }
}

/// A row of a table in `docs/diagnostics.md`: identifier, what it means, what to do.
private struct Row {
    let identifier: String
    let isMarkedAsWarning: Bool

    /// Every row. One without all three cells is none, so that its identifier is missing.
    static func all() throws -> [Row] {
        let text = try String(contentsOfFile: Repository.folder + "/docs/diagnostics.md", encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
            line.wholeMatch(of: /\| `(\w+)`( \(warning[^)]*\)| \(note\))? \| .+ \| .+ \|/).map { match in
                Row(identifier: String(match.1), isMarkedAsWarning: match.2?.hasPrefix(" (warning") ?? false)
            }
        }
    }
}
