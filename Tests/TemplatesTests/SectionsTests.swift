import Markup
import Templates
import Testing

@Suite("Sections")
struct SectionsTests {
    @Test(
        "a section is shown for what is true or not empty",
        arguments: [
            (true, "yes"), (false, ""), ("a", "yes"), ("", ""), (["a"], "yes"), ([], ""), (.object([:]), "yes"),
            (.absent, ""), (.markup(Fragment(text: "a")), "yes"), (.markup(.empty), ""),
        ] as [(TemplateValue, String)]
    )
    func shown(value: TemplateValue, expected: String) {
        #expect(render("{{#x}}yes{{/x}}", ["x": value]) == expected)
    }

    @Test("an object's values can be named inside, and what is outside, too")
    func objects() {
        let context: TemplateObject = ["title": "outer", "unit": "clubs", "figure": ["title": "inner", "value": "83"]]
        #expect(
            render("{{#figure}}{{title}} {{value}} {{unit}}{{/figure}} {{title}}", context) == "inner 83 clubs outer"
        )
    }

    @Test("a list is gone through, item by item")
    func lists() {
        let context: TemplateObject = ["rows": [["n": "1"], ["n": "2"], ["n": "3"]]]
        #expect(render("{{#rows}}{{n}},{{/rows}}", context) == "1,2,3,")
    }

    @Test("lists in lists see all that is around them")
    func nestedLists() {
        let context: TemplateObject = [
            "areas": [
                ["name": "A", "clubs": [["id": "1"], ["id": "2"]]],
                ["name": "B", "clubs": [["id": "3"]]],
            ]
        ]
        #expect(render("{{#areas}}{{#clubs}}{{name}}{{id}} {{/clubs}}{{/areas}}", context) == "A1 A2 B3 ")
        #expect(render("{{#a}}({{#.}}{{.}}{{/.}}){{/a}}", ["a": [["1", "2"], ["3"]]]) == "(12)(3)")
    }

    @Test("a text or markup is the item at hand in its section")
    func textItem() {
        #expect(render("{{#lead}}<p>{{.}}</p>{{/lead}}", ["lead": "A & B"]) == "<p>A &amp; B</p>")
        #expect(render("{{#m}}{{{.}}}{{/m}}", ["m": .markup(Fragment { $0.void("hr") })]) == "<hr>")
    }

    @Test("a name may be dotted, and is not shown where the object has no value")
    func dottedNames() {
        #expect(render("{{#a.b}}yes{{/a.b}}", ["a": ["b": true]]) == "yes")
        #expect(render("{{#a.b}}yes{{/a.b}}", ["a": .absent]) == "")
    }

    @Test("a dot goes through the item at hand")
    func dotAsSection() {
        #expect(render("{{#.}}{{a}}{{/.}}", ["a": "1"]) == "1")
    }

    @Test("the same section may stand in itself and follow itself")
    func repeated() {
        let template = "{{#x}}a{{#x}}b{{/x}}c{{/x}}{{#x}}d{{/x}}"
        #expect(render(template, ["x": true]) == "abcd")
        #expect(render(template, ["x": false]) == "")
    }

    @Test("sections within a line leave its blanks as they are")
    func inline() {
        #expect(render(" | {{#x}}\t|\t{{/x}} | \n {{#x}}a{{/x}}\n", ["x": true]) == " | \t|\t | \n a\n")
    }

    @Test(
        "a tag that has its line to itself takes the line with it",
        arguments: [
            ("a\n{{#x}}\nb\n{{/x}}\nc\n", "a\nb\nc\n"),
            ("a\n  {{#x}} \t\n  b\n\t{{/x}}\nc\n", "a\n  b\nc\n"),
            ("a\r\n{{#x}}\r\nb\r\n{{/x}}\r\nc", "a\r\nb\r\nc"),
            ("  {{#x}}\nb{{/x}}\nc", "b\nc"),
            ("a{{#x}}\nb\n  {{/x}}", "a\nb\n"),
            ("{{#x}}\n\n{{/x}}\n", "\n"),
            ("{{#x}}{{/x}}\n", "\n"),
        ]
    )
    func standalone(template: String, expected: String) {
        #expect(render(template, ["x": true]) == expected)
    }

    @Test("blanks within a tag do not count")
    func blanks() {
        #expect(render("|{{# x }}={{/ x\t}}|", ["x": true]) == "|=|")
    }

    @Test("leniently, a name that is not there is not shown")
    func lenient() {
        #expect(render("[{{#x}}1{{/x}}{{#a.x.y}}2{{/a.x.y}}]", ["a": [:]], strictness: .lenient) == "[]")
    }

    @Test("sections may nest as deep as anyone likes")
    func deep() {
        let depth = 2_000
        let opening = String(repeating: "{{#x}}", count: depth)
        let closing = String(repeating: "{{/x}}", count: depth)
        #expect(render(opening + "end" + closing, ["x": true]) == "end")
    }
}
