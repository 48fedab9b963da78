import Diagnostics
import Testing

@Suite("A report puts what was found in order, once each, and bounds it")
struct DiagnosticReportTests {
    private func error(_ path: String, _ line: Int, _ column: Int = 1, _ rule: String = "Rule") -> Diagnostic {
        .error(rule, "wrong", at: Place(path: path, line: line, column: column))
    }

    @Test("the order is path, line, column, identifier; what has no place comes first")
    func order() {
        let inOrder = [
            Diagnostic.error("Zero", "no place", at: nil),
            .error("Whole", "whole file", at: .file("a.csv")),
            error("a.csv", 2, 9),
            error("a.csv", 10, 2),
            error("a.csv", 10, 11, "Alpha"),
            error("a.csv", 10, 11, "Beta"),
            error("b.csv", 1),
        ]
        #expect(DiagnosticReport(inOrder.reversed()).shown == inOrder)
    }

    @Test("at one place and under one rule the order found is kept")
    func stable() {
        let place = Place(path: "a", line: 1, column: 1)
        let found = ["z", "a", "m"].map { Diagnostic.error("Rule", $0, at: place) }
        #expect(DiagnosticReport(found).shown.map(\.summary) == ["z", "a", "m"])
    }

    @Test("the same diagnostic is told and counted once")
    func once() {
        let report = DiagnosticReport([error("a", 1), error("a", 1), error("a", 1, 1, "Other")])
        #expect(report.shown.count == 2)
        #expect(report.errorCount == 2)
    }

    @Test("a hint or a note makes it another one")
    func notTheSame() {
        let place = Place(path: "a", line: 1, column: 1)
        let report = DiagnosticReport([
            .error("Rule", "wrong", at: place),
            .error("Rule", "wrong", at: place, hint: "mend it"),
            .error("Rule", "wrong", at: place, notes: [.init("so")]),
        ])
        #expect(report.shown.count == 3)
    }

    @Test("errors and warnings are counted whether they are shown or not")
    func counts() {
        let warnings = (1...30).map { Diagnostic.warning("W", "odd", at: Place(path: "a", line: $0, column: 1)) }
        let report = DiagnosticReport(warnings + [error("a", 31), Diagnostic(.note, "N", "so", at: nil)])
        #expect(report.warningCount == 30)
        #expect(report.errorCount == 1)
        #expect(report.hasErrors)
        #expect(report.shown.count == 21)
        #expect(report.withheld.map(\.path) == ["a"])
        #expect(report.withheld.map(\.count) == [11])
    }

    @Test("strict makes warnings errors, and leaves notes")
    func strict() {
        let found = [Diagnostic.warning("W", "odd", at: nil), Diagnostic(.note, "N", "so", at: nil)]
        let lenient = DiagnosticReport(found)
        #expect(!lenient.hasErrors)
        #expect(lenient.shown.map(\.severity) == [.note, .warning])
        let strict = DiagnosticReport(found, strict: true)
        #expect(strict.hasErrors)
        #expect(strict.shown.map(\.severity) == [.note, .error])
        #expect(strict.warningCount == 0)
    }

    @Test("a warning and an error of the same words are one when strict")
    func strictOnce() {
        let place = Place(path: "a", line: 1, column: 1)
        let found = [Diagnostic.warning("R", "odd", at: place), .error("R", "odd", at: place)]
        #expect(DiagnosticReport(found).shown.count == 2)
        #expect(DiagnosticReport(found, strict: true).shown.count == 1)
    }

    @Test("severities are ordered by gravity")
    func gravity() {
        #expect(Diagnostic.Severity.allCases.sorted() == [.note, .warning, .error])
        #expect([Diagnostic.warning("W", "odd", at: nil)].hasErrors == false)
        #expect([Diagnostic.warning("W", "odd", at: nil), error("a", 1)].hasErrors)
    }

    @Test("a stage's value is taken and what it found is added behind what was found before")
    func unwrapping() {
        var found = [error("a", 1)]
        let value = Checked(5, [error("b", 2)]).unwrap(into: &found)
        #expect(value == 5)
        #expect(found == [error("a", 1), error("b", 2)])
    }
}
