import Diagnostics
import Testing

@Suite("The form for people shows the line, a caret under the place, and the way out")
struct ConsoleFormTests {
    private func print(_ diagnostics: Diagnostic..., strict: Bool = false, coloured: Bool = false) -> String {
        DiagnosticFormat.text.render(DiagnosticReport(diagnostics, strict: strict), coloured: coloured)
    }

    /// The two lines under a diagnostic that show a place.
    private func excerpt(_ text: String, column: Int, width: Int = 1) -> [String] {
        let location = Place(path: "a", line: 7, column: column, width: width, excerpt: text)
        return print(.error("Rule", "wrong", at: location)).split(separator: "\n").dropFirst().map(String.init)
    }

    @Test("nothing found prints nothing")
    func nothing() {
        #expect(print() == "")
    }

    @Test("a diagnostic prints its place, its line, a caret, its way out and its notes")
    func whole() {
        let file = SourceFile(
            path: "content/data/reports.csv",
            text: "club,period,members\ndl-001,2021-Q4,30\ndl-003,2021-Q4,ba mươi\n"
        )
        let printed = print(
            .error(
                "TableType",
                "members is \"ba mươi\", not a whole number",
                at: file.location(of: 53..<62),
                hint: "write it in digits, such as 30",
                notes: [
                    .init("the column is declared here", at: Place(path: "b.json", line: 120, column: 3)),
                    .init("other rows have digits", at: file.location(of: 35..<37)),
                    .init("see the guide"),
                ]
            )
        )
        #expect(
            printed == """
                content/data/reports.csv:3:16: error: members is "ba mươi", not a whole number [TableType]
                  3 | dl-003,2021-Q4,ba mươi
                    |                ^^^^^^^
                    = write it in digits, such as 30
                b.json:120:3: note: the column is declared here
                content/data/reports.csv:2:16: note: other rows have digits
                  2 | dl-001,2021-Q4,30
                    |                ^^
                note: see the guide

                """
        )
    }

    @Test("a whole file and what has no place print without an excerpt")
    func withoutExcerpt() {
        #expect(
            print(.warning("NoFile", "the file is empty", at: .file("content/site.yml")))
                == "content/site.yml: warning: the file is empty [NoFile]\n"
        )
        #expect(print(.error("NoSite", "there is no site", at: nil)) == "error: there is no site [NoSite]\n")
    }

    @Test("the caret stands under letters with marks, and past the end of the line where something is missing")
    func carets() {
        #expect(excerpt("Đắk Lắk,83", column: 9, width: 2) == ["  7 | Đắk Lắk,83", "    |         ^^"])
        #expect(excerpt("a,b", column: 4) == ["  7 | a,b", "    |    ^"])
        #expect(excerpt("a,b", column: 90, width: 90) == ["  7 | a,b", "    |    ^"])
        #expect(excerpt("a,b", column: 2, width: 90) == ["  7 | a,b", "    |  ^^"])
        #expect(excerpt("a,b", column: 0, width: 0) == ["  7 | a,b", "    | ^"])
        #expect(excerpt("", column: 1) == ["  7 | ", "    | ^"])
    }

    @Test("a line number of any length keeps the gutter straight")
    func gutter() {
        let location = Place(path: "a", line: 12_345, column: 2, width: 1, excerpt: "abc")
        #expect(
            print(.error("Rule", "wrong", at: location))
                == "a:12345:2: error: wrong [Rule]\n12345 | abc\n      |  ^\n"
        )
    }

    @Test("a line of 100 characters is shown whole")
    func hundred() {
        let line = String(repeating: "ă", count: 100)
        #expect(
            excerpt(line, column: 100) == ["  7 | " + line, "    | " + String(repeating: " ", count: 99) + "^"]
        )
    }

    @Test("a longer line is cut to 100 characters around the caret")
    func longLines() {
        let digits = (0..<30).map { String(format(10 * $0)) }.joined()
        #expect(
            excerpt(digits, column: 1, width: 3) == [
                "  7 | " + digits.prefix(100) + "…",
                "    | ^^^",
            ]
        )
        #expect(
            excerpt(digits, column: 151, width: 2) == [
                "  7 | …" + digits.dropFirst(120).prefix(100) + "…",
                "    | " + String(repeating: " ", count: 31) + "^^",
            ]
        )
        #expect(
            excerpt(digits, column: 300) == [
                "  7 | …" + digits.suffix(100),
                "    | " + String(repeating: " ", count: 100) + "^",
            ]
        )
        #expect(
            excerpt(digits, column: 301) == [
                "  7 | …" + digits.suffix(100),
                "    | " + String(repeating: " ", count: 101) + "^",
            ]
        )
        #expect(
            excerpt(digits, column: 1, width: 300) == [
                "  7 | " + digits.prefix(100) + "…",
                "    | " + String(repeating: "^", count: 101),
            ]
        )
    }

    /// Ten characters that tell where in the line they stand: `0000000150`.
    private func format(_ number: Int) -> String {
        String(repeating: "0", count: 10 - String(number).count) + String(number)
    }

    @Test("control characters of a file cannot drive the terminal, and the caret stays in place")
    func controlCharacters() {
        #expect(
            excerpt("\u{1B}[31mđỏ\u{7}\tx\u{202E}y", column: 10)
                == ["  7 | \u{FFFD}[31mđỏ\u{FFFD} x\u{FFFD}y", "    |          ^"]
        )
        let printed = print(
            .error("Rule", "it is \"a\u{1B}[2J\nb\"", at: .file("a\u{1B}b.md"), hint: "not\u{2028}this\u{7F}")
        )
        #expect(
            printed == """
                a\u{FFFD}b.md: error: it is "a\u{FFFD}[2J\u{FFFD}b" [Rule]
                    = not\u{FFFD}this\u{FFFD}

                """
        )
    }

    @Test("a mark that has no letter before it has a column of its own")
    func loneMarks() {
        #expect(excerpt("\u{301}b", column: 2) == ["  7 | \u{25CC}\u{301}b", "    |  ^"])
        #expect(excerpt("a\u{7}\u{301}b", column: 4) == ["  7 | a\u{FFFD}\u{25CC}\u{301}b", "    |    ^"])
        #expect(excerpt("a\u{301}b", column: 2) == ["  7 | a\u{301}b", "    |  ^"])
    }

    @Test("colours are used on a terminal only")
    func colours() {
        let location = Place(path: "a", line: 1, column: 1, width: 1, excerpt: "x")
        #expect(
            print(.error("Rule", "wrong", at: location), coloured: true)
                == "a:1:1: \u{1B}[1;31merror:\u{1B}[0m \u{1B}[1mwrong\u{1B}[0m [Rule]\n"
                + "  1 | x\n    | \u{1B}[32m^\u{1B}[0m\n"
        )
        #expect(
            print(.warning("Rule", "odd", at: nil), coloured: true)
                == "\u{1B}[1;33mwarning:\u{1B}[0m \u{1B}[1modd\u{1B}[0m [Rule]\n"
        )
        #expect(
            print(Diagnostic(.note, "Rule", "so", at: nil), coloured: true)
                == "\u{1B}[1;36mnote:\u{1B}[0m \u{1B}[1mso\u{1B}[0m [Rule]\n"
        )
    }

    @Test("the count of what is not shown follows the file it belongs to")
    func withheld() {
        let many = (1...23).map {
            Diagnostic.error("Rule", "wrong", at: Place(path: "a.csv", line: $0, column: 1))
        }
        let exact = (1...20).map {
            Diagnostic.error("Rule", "wrong", at: Place(path: "b.csv", line: $0, column: 1))
        }
        let more = (1...21).map {
            Diagnostic.error("Rule", "wrong", at: Place(path: "c.csv", line: $0, column: 1))
        }
        let report = DiagnosticReport(more + exact + many)
        let lines = DiagnosticFormat.text.render(report).split(separator: "\n")
        #expect(lines.count == 62)
        #expect(lines[19] == "a.csv:20:1: error: wrong [Rule]")
        #expect(lines[20] == "a.csv: and 3 more in this file")
        #expect(lines[21] == "b.csv:1:1: error: wrong [Rule]")
        #expect(lines[41] == "c.csv:1:1: error: wrong [Rule]")
        #expect(lines[61] == "c.csv: and 1 more in this file")
    }

    @Test("the count of what has no place names no file")
    func withheldWithoutPlace() {
        let report = DiagnosticReport((10...31).map { Diagnostic.error("Rule", "wrong \($0)", at: nil) })
        #expect(DiagnosticFormat.text.render(report).hasSuffix("error: wrong 29 [Rule]\nand 2 more without a place\n"))
    }
}
