import Diagnostics
import Testing

@Suite("The forms for programs and for continuous integration")
struct MachineFormsTests {
    private let found: [Diagnostic] = [
        .error(
            "TableType",
            "members is \"ba\\mươi\"\n\u{1B}",
            at: Place(path: "a, b: c.csv", line: 3, column: 16, width: 7, excerpt: "dl-003"),
            hint: "write 100% in digits",
            notes: [
                .init("first", at: Place(path: "b.json", line: 1, column: 2, width: 1)),
                .init("all of it", at: .file("b.json")), .init("so"),
            ]
        ),
        .warning("NoFile", "empty", at: .file("z.yml")),
        Diagnostic(.note, "Hint", "fine", at: nil),
    ]

    @Test("JSON holds everything, keys in a fixed order")
    func json() {
        #expect(
            DiagnosticFormat.json.render(DiagnosticReport(found)) == #"""
                {
                  "diagnostics": [
                    {"severity": "note", "identifier": "Hint", "summary": "fine"},
                    {"severity": "error", "identifier": "TableType", "summary": "members is \"ba\\mươi\"\n\u001b", \#
                "path": "a, b: c.csv", "line": 3, "column": 16, "width": 7, \#
                "hint": "write 100% in digits", "notes": [{"text": "first", "path": "b.json", "line": 1, "column": 2, "width": 1}, \#
                {"text": "all of it", "path": "b.json"}, {"text": "so"}]},
                    {"severity": "warning", "identifier": "NoFile", "summary": "empty", "path": "z.yml"}
                  ],
                  "withheld": 0,
                  "errors": 1,
                  "warnings": 1
                }

                """#
        )
    }

    @Test("JSON of nothing is an empty list")
    func emptyJSON() {
        #expect(
            DiagnosticFormat.json.render(DiagnosticReport([])) == """
                {
                  "diagnostics": [],
                  "withheld": 0,
                  "errors": 0,
                  "warnings": 0
                }

                """
        )
    }

    @Test("JSON counts what is not shown, and all errors")
    func withheldInJSON() {
        let many = (1...25).map { Diagnostic.error("R", "w", at: Place(path: "a", line: $0, column: 1)) }
        let text = DiagnosticFormat.json.render(DiagnosticReport(many))
        #expect(text.hasSuffix("\n  ],\n  \"withheld\": 5,\n  \"errors\": 25,\n  \"warnings\": 0\n}\n"))
        #expect(text.split(separator: "\n").count { $0.hasPrefix("    {") } == 20)
    }

    @Test("workflow commands escape what would end them early")
    func workflow() {
        #expect(
            DiagnosticFormat.github.render(DiagnosticReport(found)) == """
                ::notice title=Hint::fine
                ::error file=a%2C b%3A c.csv,line=3,col=16,\
                title=TableType::members is "ba\\mươi"\u{FFFD}\u{FFFD}%0Awrite 100%25 in digits
                ::warning file=z.yml,title=NoFile::empty

                """
        )
        #expect(DiagnosticFormat.github.render(DiagnosticReport([])) == "")
    }

    @Test("workflow commands end with a notice for each file that has more")
    func withheldInWorkflow() {
        let many = ["a", "b"].flatMap { path in
            (1...22).map { Diagnostic.error("R", "w", at: Place(path: path, line: $0, column: 1)) }
        }
        let lines = DiagnosticFormat.github.render(DiagnosticReport(many)).split(separator: "\n")
        #expect(lines.count == 42)
        #expect(lines.suffix(2) == ["::notice::a: and 2 more in this file", "::notice::b: and 2 more in this file"])
    }

    @Test("colour changes nothing in a form for machines", arguments: [DiagnosticFormat.json, .github])
    func colour(form: DiagnosticFormat) {
        let report = DiagnosticReport(found)
        #expect(form.render(report, coloured: true) == form.render(report))
    }

    @Test("forms are chosen by these names")
    func names() {
        #expect(DiagnosticFormat.allCases.map(\.rawValue) == ["text", "json", "github"])
    }
}
