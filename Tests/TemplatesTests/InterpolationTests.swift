import Markup
import Templates
import Testing

@Suite("Interpolation")
struct InterpolationTests {
    @Test("what is no tag is printed as it stands")
    func plainText() {
        #expect(render("Xin chào {club} }} { {\n") == "Xin chào {club} }} { {\n")
    }

    @Test("a value takes the place of its tag")
    func value() {
        #expect(render("Tỉnh {{area}}, {{area}}", ["area": "Đắk Lắk"]) == "Tỉnh Đắk Lắk, Đắk Lắk")
    }

    @Test("names may be Vietnamese, composed or decomposed")
    func vietnameseNames() {
        #expect(render("{{tên}} {{te\u{302}n}}", ["t\u{EA}n": "Lắk"]) == "Lắk Lắk")
    }

    @Test("tags in a value are not read again")
    func noSecondReading() {
        #expect(render("{{a}}", ["a": "{{b}}", "b": "no"]) == "{{b}}")
    }

    @Test("a text is escaped")
    func escaping() {
        #expect(render("{{name}}", ["name": "\"A\" & <b> 'C'"]) == "&quot;A&quot; &amp; &lt;b&gt; &#39;C&#39;")
    }

    @Test(
        "markup prints as it is, whichever tag prints it",
        arguments: ["{{x}}", "{{{x}}}", "{{&x}}", "{{{ x }}}", "{{& x }}"]
    )
    func markup(template: String) {
        let markup = Fragment { $0.element("b", text: "A & B") }
        #expect(render(template, ["x": .markup(markup)]) == "<b>A &amp; B</b>")
    }

    @Test("blanks within a tag do not count, those around it stay")
    func blanks() {
        #expect(render("| {{ a }}\t{{\n a\n}} |\n", ["a": "1"]) == "| 1\t1 |\n")
    }

    @Test("a value that stands alone leaves its line as it is")
    func neverStandalone() {
        #expect(render("  {{a}}\n  {{{m}}}\n", ["a": "1", "m": .markup(Fragment(text: "2"))]) == "  1\n  2\n")
    }

    @Test("a dotted name goes into objects, to any depth")
    func dottedNames() {
        let context: TemplateObject = ["a": ["b": ["c": "deep"]]]
        #expect(render("{{a.b.c}} {{#a}}{{b.c}}{{/a}}", context) == "deep deep")
    }

    @Test("the first part of a dotted name is looked up like any name, the others in it alone")
    func dottedNamesResolveInside() {
        let context: TemplateObject = ["a": ["b": ["c": "inner"]], "b": ["c": "outer", "d": "outer only"]]
        #expect(render("{{#a}}{{b.c}}{{/a}}", context) == "inner")
        #expect(render("{{#a}}{{b.d}}{{/a}}", context, strictness: .lenient) == "")
    }

    @Test("a dotted name is never a name as a whole")
    func dottedNamesAreSplit() {
        #expect(render("{{a.b}}", ["a.b": "whole", "a": ["b": "parts"]]) == "parts")
    }

    @Test("a dot is the item at hand")
    func implicitIterator() {
        #expect(render("{{#tags}}({{.}}){{/tags}}", ["tags": ["a", "<"]]) == "(a)(&lt;)")
    }

    @Test("an inner object hides the names of an outer one, even by a name without a value")
    func precedence() {
        let site: TemplateObject = ["title": "Site", "lead": "Site's", "publisher": "Hội"]
        let page: TemplateObject = ["title": "Page", "lead": .absent]
        #expect(render("{{title}} · {{publisher}}{{#lead}}!{{/lead}}", site, page) == "Page · Hội")
    }

    @Test("leniently, what is not there prints nothing, and a text prints unescaped")
    func lenient() {
        let context: TemplateObject = ["a": "<", "b": .absent, "c": ["d": "1"], "e": true, "f": ["1"]]
        #expect(render("[{{x}}{{{x}}}{{a.x}}{{b}}{{c}}{{c.x}}{{f}}]", context, strictness: .lenient) == "[]")
        #expect(render("{{{a}}}{{&a}} {{e}}", context, strictness: .lenient) == "<< true")
    }
}
