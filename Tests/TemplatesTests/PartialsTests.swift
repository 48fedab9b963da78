import Markup
import Templates
import Testing

@Suite("Partials")
struct PartialsTests {
    @Test("a partial takes the place of its tag and sees what its caller sees")
    func context() {
        let head = "<title>{{title}}</title>"
        #expect(render("{{>parts/head}}", ["title": "A"], with: ["parts/head": head]) == "<title>A</title>")
        #expect(render("{{#a}}{{>row}}{{/a}}", ["a": [["n": "1"], ["n": "2"]]], with: ["row": "{{n}},"]) == "1,2,")
    }

    @Test("partials may name partials")
    func nested() {
        #expect(render("{{>a}}", with: ["a": "<{{>b}}>", "b": "{{>c}}", "c": "c"]) == "<c>")
    }

    @Test("a partial may render itself as long as a section ends it")
    func recursion() {
        let tree: TemplateObject = ["n": "X", "nodes": [["n": "Y", "nodes": []], ["n": "Z", "nodes": []]]]
        #expect(render("{{>node}}", tree, with: ["node": "{{n}}<{{#nodes}}{{>node}}{{/nodes}}>"]) == "X<Y<>Z<>>")
    }

    @Test("within a line blanks stay, and further lines of the partial are not indented")
    func inline() {
        #expect(render("| {{>p}} |", with: ["p": "\t|\t"]) == "| \t|\t |")
        #expect(render("  {{x}}  {{> p}}\n", ["x": "|"], with: ["p": ">\n>"]) == "  |  >\n>\n")
    }

    @Test(
        "a partial that stands alone takes its line with it, and its blanks go before each line of the partial",
        arguments: [
            ("|\r\n{{>p}}\r\n|", ">", "|\r\n>|"),
            ("  {{>p}}\n>", ">\n>", "  >\n  >>"),
            (">\n  {{>p}}", ">\n>", ">\n  >\n  >"),
            ("\t{{> p }} \n", "a\n\nb\n", "\ta\n\t\n\tb\n"),
            (" {{>p}}\n", "{{#x}}\n{{x}}{{y}}\n{{/x}}\n{{! }}\n{{y}}\n", " 12\n 2\n"),
            (" {{>p}}\n", "{{x}}a\n{{#x}}b\nc{{/x}}\n", " 1a\n b\n c\n"),
            ("  {{>p}}\n", "", ""),
        ]
    )
    func standalone(template: String, partial: String, expected: String) {
        #expect(render(template, ["x": "1", "y": "2"], with: ["p": partial]) == expected)
    }

    @Test("lines of a value are not indented")
    func values() {
        let context: TemplateObject = ["m": .markup(Fragment(text: "a\nb"))]
        #expect(render(" {{>p}}\n", context, with: ["p": "|\n{{m}}\n|\n"]) == " |\n a\nb\n |\n")
    }

    @Test("indentation adds up from partial to partial, and ends with them")
    func nestedIndentation() {
        let others: KeyValuePairs = ["a": "1\n  {{>b}}\n<{{>b}}>\n2\n", "b": "x\ny\n"]
        #expect(render(" {{>a}}\nend\n", with: others) == " 1\n   x\n   y\n <x\ny\n>\n 2\nend\n")
    }

    @Test("leniently, a partial that is not there prints nothing")
    func lenient() {
        #expect(render("[{{>x}}]", strictness: .lenient) == "[]")
        #expect(render("[{{<x}}{{$a}}1{{/a}}{{/x}}]", strictness: .lenient) == "[]")
    }
}
