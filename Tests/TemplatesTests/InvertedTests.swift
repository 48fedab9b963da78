import Markup
import Templates
import Testing

@Suite("Inverted sections")
struct InvertedTests {
    @Test(
        "an inverted section is shown for what is false or empty",
        arguments: [
            (true, ""), (false, "no"), ("a", ""), ("", "no"), (["a"], ""), ([], "no"), (.object([:]), ""),
            (.absent, "no"), (.markup(.empty), "no"),
        ] as [(TemplateValue, String)]
    )
    func shown(value: TemplateValue, expected: String) {
        #expect(render("{{^x}}no{{/x}}", ["x": value]) == expected)
    }

    @Test("its names are those around it")
    func names() {
        #expect(render("{{^rows}}{{message}}{{/rows}}", ["rows": [], "message": "none"]) == "none")
    }

    @Test("a name may be dotted")
    func dottedNames() {
        #expect(render("{{^a.b}}no{{/a.b}}", ["a": ["b": false]]) == "no")
        #expect(render("{{^a.b}}no{{/a.b}}", ["a": .absent]) == "no")
    }

    @Test("the same section may stand in itself and follow itself")
    func repeated() {
        #expect(render("{{^x}}a{{^x}}b{{/x}}c{{/x}}{{^x}}d{{/x}}", ["x": false]) == "abcd")
    }

    @Test("a section and its inverse may stand in each other")
    func mixed() {
        let template = "{{#a}}{{^b}}1{{/b}}{{/a}}{{^a}}{{#b}}2{{/b}}{{/a}}"
        #expect(render(template, ["a": true, "b": false]) == "1")
        #expect(render(template, ["a": false, "b": true]) == "2")
    }

    @Test(
        "a tag that has its line to itself takes the line with it, others leave theirs as it is",
        arguments: [
            (" | {{^x}}\t|\t{{/x}} | \n", " | \t|\t | \n"),
            ("a\n  {{^x}}\nb\n  {{/x}}\nc\n", "a\nb\nc\n"),
            ("a\r\n{{^x}}\r\n{{/x}}\r\nc", "a\r\nc"),
            ("  {{^x}}\nb{{/x}}\nc", "b\nc"),
            ("a{{^x}}\nb\n  {{/x}}", "a\nb\n"),
            ("|{{^ x }}={{/ x }}|", "|=|"),
        ]
    )
    func standalone(template: String, expected: String) {
        #expect(render(template, ["x": false]) == expected)
    }

    @Test("leniently, it is shown for a name that is not there")
    func lenient() {
        #expect(render("{{^x}}1{{/x}}{{^a.x}}2{{/a.x}}", ["a": [:]], strictness: .lenient) == "12")
    }
}
