import Templates
import Testing

@Suite("Inheritance")
struct InheritanceTests {
    @Test("a block prints what stands in it when it is given nothing, and reads tags there")
    func defaults() {
        #expect(render("{{$a}}<{{x}}{{#y}}{{z}}{{/y}}>{{/a}}", ["x": "1", "y": ["z": "2"]]) == "<12>")
        #expect(render("{{>base}}|{{<base}}{{/base}}", with: ["base": "{{$a}}default{{/a}}"]) == "default|default")
    }

    @Test("what a parent is given takes the place of its block, whatever values have that name")
    func arguments() {
        let base = "<{{$a}}1{{/a}},{{$b}}2{{/b}}>"
        #expect(render("{{<base}}{{$b}}x{{/b}}{{/base}}", ["a": "no", "b": "no"], with: ["base": base]) == "<1,x>")
        #expect(render("{{<base}}{{$b}}{{/b}}{{$a}}y{{/a}}{{/base}}", with: ["base": base]) == "<y,>")
    }

    @Test("two parents in one line have blocks of their own")
    func twoParents() {
        let template = "a {{<p}}{{$x}}1{{/x}}{{/p}} {{<p}}{{$x}}2{{/x}}{{/p}}\n"
        #expect(render(template, with: ["p": "|{{$x}}{{/x}}{{$y}}!{{/y}}|"]) == "a |1!| |2!|\n")
    }

    @Test("a block's content sees what the block sees in the parent")
    func scope() {
        let context: TemplateObject = ["fruit": "apples", "nested": ["fruit": "bananas"]]
        let parent = "{{#nested}}{{$b}}{{/b}}{{/nested}}"
        #expect(render("{{<p}}{{$b}}{{fruit}}{{/b}}{{/p}}", context, with: ["p": parent]) == "bananas")
        let list: TemplateObject = ["items": ["1", "2"]]
        #expect(
            render("{{<p}}{{$b}}{{.}};{{/b}}{{/p}}", list, with: ["p": "{{#items}}{{$b}}{{/b}}{{/items}}"]) == "1;2;"
        )
    }

    @Test("what is given from outside wins over what is given on the way")
    func levels() {
        let others: KeyValuePairs = ["middle": "{{<base}}{{$a}}middle{{/a}}{{/base}}", "base": "{{$a}}base{{/a}}"]
        #expect(render("{{<middle}}{{$a}}page{{/a}}{{/middle}}", with: others) == "page")
        #expect(render("{{<middle}}{{/middle}}", with: others) == "middle")
    }

    @Test("a block within what is given belongs to the template it stands in")
    func blocksInArguments() {
        let others: KeyValuePairs = [
            "middle": "{{<base}}{{$main}}<{{$side}}none{{/side}}>{{/main}}{{/base}}",
            "base": "{{$main}}{{/main}} {{$side}}base{{/side}}",
        ]
        #expect(render("{{<middle}}{{$side}}page{{/side}}{{/middle}}", with: others) == "<page> page")
        #expect(render("{{<base}}{{$main}}[{{$main}}inner{{/main}}]{{/main}}{{/base}}", with: others) == "[inner] base")
    }

    @Test("what a parent was given holds in the partials it renders, and ends with it")
    func reach() {
        let others: KeyValuePairs = ["base": "{{>part}}", "part": "{{$a}}default{{/a}}"]
        #expect(render("{{<base}}{{$a}}1{{/a}}{{/base}} {{>part}}", with: others) == "1 default")
    }

    @Test("parents may render one another as long as a block ends it")
    func recursion() {
        let others: KeyValuePairs = [
            "one": "{{$a}}1{{/a}} {{$b}}{{<two}}{{/two}}{{/b}}",
            "two": "{{$a}}2{{/a}} {{<one}}{{$b}}end{{/b}}{{/one}}",
        ]
        #expect(render("{{<one}}{{$a}}x{{/a}}{{/one}}", with: others) == "x x x end")
    }

    @Test("leniently, what stands in a parent outside of its blocks is passed over")
    func textInParent() {
        let template = "[{{<p}} a {{x}}{{#y}}{{$b}}no{{/b}}{{/y}} {{$b}}yes{{/b}} b {{! c }}{{/p}}]"
        #expect(render(template, ["y": true], with: ["p": "{{$b}}{{/b}}"], strictness: .lenient) == "[yes]")
    }

    @Test(
        "a parent that has its lines to itself takes them with it, and its blanks go before each line",
        arguments: [
            ("a\n  {{<p}}{{/p}}\nb\n", "a\n  1\n  2\nb\n"),
            ("a\n  {{<p}}\n  {{/p}}\nb\n", "a\n  1\n  2\nb\n"),
            ("a\r\n {{<p}}{{/p}} \r\nb", "a\r\n 1\n 2\nb"),
            ("a {{<p}}{{/p}}\nb\n", "a 1\n2\n\nb\n"),
            (" {{<p}}{{/p}} b\n", " 1\n2\n b\n"),
        ]
    )
    func standaloneParents(template: String, expected: String) {
        #expect(render(template, with: ["p": "1\n2\n"]) == expected)
    }

    @Test("a block whose tags have lines to themselves takes these lines with it")
    func standaloneBlocks() {
        #expect(render("a\n  {{$b}}\n  1\n  {{/b}}\nc\n") == "a\n  1\nc\n")
        #expect(render("a\n{{$b}}\n{{/b}}\nc\n") == "a\nc\n")
    }

    @Test(
        "content that begins on a line of its own begins at the margin, and is indented where it is printed",
        arguments: [
            // what the page gives, where it stands in the base, the outcome
            ("{{$b}}\n    1\n      2\n    {{/b}}", "<\n  {{$b}}\n  {{/b}}\n>\n", "<\n  1\n    2\n>\n"),
            ("{{$b}}\n1\n\n2\n{{/b}}", "<\n{{$b}}\n  default\n{{/b}}\n>\n", "<\n  1\n  \n  2\n>\n"),
            ("{{$b}}\n\n  1\n 2\n{{/b}}", "<\n{{$b}}\n{{/b}}\n>\n", "<\n\n1\n2\n>\n"),
            ("{{$b}}\n  1\n  2{{/b}}", "<\n  {{$b}}{{/b}}\n>\n", "<\n  1\n  2\n>\n"),
            ("{{$b}}\n  1\n  2\n  {{/b}}", "<\n  {{$b}}{{/b}}\n>\n", "<\n  1\n  2\n\n>\n"),
            ("{{$b}}\n  1\n  2{{/b}}", "<p>{{$b}}{{/b}}</p>\n", "<p>1\n2</p>\n"),
            ("{{$b}}1\n  2{{/b}}", "<\n  {{$b}}\n  {{/b}}\n>\n", "<\n  1\n    2>\n"),
            ("{{$b}}\n  {{#x}}\n  1\n  {{/x}}\n  {{x}}\n{{/b}}", "<\n {{$b}}\n {{/b}}\n>\n", "<\n 1\n y\n>\n"),
            ("{{$b}}\n  {{#x}}\n  1\n  {{/x}}\n  {{x}}\n{{/b}}", " {{$b}}{{/b}}\n", " 1\n y\n\n"),
            ("{{$b}}\n  a\n    {{>p}}\n{{/b}}", "<\n {{$b}}\n {{/b}}\n>\n", "<\n a\n   p\n   q\n>\n"),
        ]
    )
    func reindentation(argument: String, base: String, expected: String) {
        let template = "{{<base}}\(argument){{/base}}\n"
        #expect(render(template, ["x": "y"], with: ["base": base, "p": "p\nq\n"]) == expected)
    }

    @Test("blocks within blocks are indented from the one around them")
    func nestedReindentation() {
        let middle = "{{<base}}{{$a}}\n    1\n    {{$b}}\n      2\n    {{/b}}\n{{/a}}{{/base}}\n"
        let others: KeyValuePairs = ["middle": middle, "base": "{{$a}}{{/a}}"]
        #expect(render("{{<middle}}{{$b}}\n3\n4\n{{/b}}{{/middle}}\n", with: others) == "1\n  3\n  4\n")
        #expect(render("{{<middle}}{{/middle}}\n", with: others) == "1\n  2\n")
    }

    @Test("a parent within what is given is indented with it")
    func parentsInArguments() {
        let others: KeyValuePairs = ["base": "<\n  {{$a}}\n  {{/a}}\n>\n", "box": "[\n {{$c}}\n {{/c}}\n]\n"]
        let template =
            "{{<base}}\n{{$a}}\n    {{<box}}\n      {{$c}}\n      1\n      {{/c}}\n    {{/box}}\n    2\n{{/a}}\n{{/base}}\n"
        #expect(render(template, with: others) == "<\n  [\n   1\n  ]\n  2\n>\n")
    }
}
