import Diagnostics
import Markup
import Templates
import Testing

@Suite("What a page cannot print")
struct StrictnessTests {
    @Test("a name that no object has is an error at its tag, with the name that was meant")
    func unknownName() {
        let site: TemplateObject = ["publisher": "Hội"]
        let page: TemplateObject = ["title": "A", "lead": "B"]
        #expect(
            render("<h1>\n  Đây: {{titel}}, {{publiser}}</h1>\n{{#led}}{{.}}{{/led}}{{^xyz}}{{/xyz}}", site, page)
                == """
                page.mustache:2:8: error: no value named "titel" here [TemplateName]
                  2 |   Đây: {{titel}}, {{publiser}}</h1>
                    |        ^^^^^^^^^
                    = did you mean "title"?
                page.mustache:2:19: error: no value named "publiser" here [TemplateName]
                  2 |   Đây: {{titel}}, {{publiser}}</h1>
                    |                   ^^^^^^^^^^^^
                    = did you mean "publisher"?
                page.mustache:3:1: error: no value named "led" here [TemplateName]
                  3 | {{#led}}{{.}}{{/led}}{{^xyz}}{{/xyz}}
                    | ^^^^^^^^
                    = did you mean "lead"?
                page.mustache:3:22: error: no value named "xyz" here [TemplateName]
                  3 | {{#led}}{{.}}{{/led}}{{^xyz}}{{/xyz}}
                    |                      ^^^^^^^^
                    = write the name of a value that every page with this template has

                """
        )
    }

    @Test("each part of a dotted name must be there")
    func dottedNames() {
        let page: TemplateObject = ["area": ["name": "Lắk", "code": ["old": "656"]], "title": "A", "rows": []]
        #expect(
            render("{{area.nam}} {{area.code.new}} {{title.x}} {{rows.x}}", page) == """
                page.mustache:1:1: error: no value named "nam" in "area" [TemplateName]
                  1 | {{area.nam}} {{area.code.new}} {{title.x}} {{rows.x}}
                    | ^^^^^^^^^^^^
                    = did you mean "name"?
                page.mustache:1:14: error: no value named "new" in "area.code" [TemplateName]
                  1 | {{area.nam}} {{area.code.new}} {{title.x}} {{rows.x}}
                    |              ^^^^^^^^^^^^^^^^^
                    = write the name of a value that every page with this template has
                page.mustache:1:32: error: "title" is a text, so it has no value named "x" [TemplateName]
                  1 | {{area.nam}} {{area.code.new}} {{title.x}} {{rows.x}}
                    |                                ^^^^^^^^^^^
                    = write the name of a value that every page with this template has
                page.mustache:1:44: error: "rows" is a list, so it has no value named "x" [TemplateName]
                  1 | {{area.nam}} {{area.code.new}} {{title.x}} {{rows.x}}
                    |                                            ^^^^^^^^^^
                    = write the name of a value that every page with this template has

                """
        )
    }

    @Test("what is no text and no markup cannot be printed")
    func kinds() {
        let page: TemplateObject = ["lead": .absent, "rows": ["1"], "area": ["name": "Lắk"], "draft": true]
        #expect(
            render("{{lead}}\n{{{rows}}}\n{{area}}\n{{draft}}\n{{lead.first}}\n{{.}}", page) == """
                page.mustache:1:1: error: "lead" has no value here [TemplateKind]
                  1 | {{lead}}
                    | ^^^^^^^^
                    = put it into a section, which is not shown without a value: {{#lead}} … {{/lead}}
                page.mustache:2:1: error: "rows" is a list, which cannot be printed [TemplateKind]
                  2 | {{{rows}}}
                    | ^^^^^^^^^^
                    = print its items in a section: {{#rows}} … {{/rows}}
                page.mustache:3:1: error: "area" is an object, which cannot be printed [TemplateKind]
                  3 | {{area}}
                    | ^^^^^^^^
                    = print its values in a section: {{#area}} … {{/area}}
                page.mustache:4:1: error: "draft" is true or false, which cannot be printed [TemplateKind]
                  4 | {{draft}}
                    | ^^^^^^^^^
                    = put what is to be printed into a section: {{#draft}} … {{/draft}}
                page.mustache:5:1: error: "lead.first" has no value here [TemplateKind]
                  5 | {{lead.first}}
                    | ^^^^^^^^^^^^^^
                    = put it into a section, which is not shown without a value: {{#lead.first}} … {{/lead.first}}
                page.mustache:6:1: error: "." is an object, which cannot be printed [TemplateKind]
                  6 | {{.}}
                    | ^^^^^
                    = print its values in a section: {{#.}} … {{/.}}

                """
        )
    }

    @Test("a text never prints unescaped")
    func unescaped() {
        #expect(
            render("{{{lead}}}{{& lead}}", ["lead": "<script>"]) == """
                page.mustache:1:1: error: "lead" is a text, and only markup prints unescaped [TemplateUnescaped]
                  1 | {{{lead}}}{{& lead}}
                    | ^^^^^^^^^^
                    = write {{lead}}, which prints markup as it is, too
                page.mustache:1:11: error: "lead" is a text, and only markup prints unescaped [TemplateUnescaped]
                  1 | {{{lead}}}{{& lead}}
                    |           ^^^^^^^^^^
                    = write {{lead}}, which prints markup as it is, too

                """
        )
    }

    @Test("a mistake in a partial is told at its place there, once for all rows and all pages")
    func once() {
        let row = "<tr>\n<td>{{nam}}</td>\n</tr>\n"
        let library = TemplateLibrary.compile(files("{{#rows}}{{>row}}{{/rows}}", ["row": row])).value
        var bytes: [UInt8] = []
        let first = library.render("page", [["rows": [["name": "1"], ["name": "2"]]]], into: &bytes)
        let second = library.render("page", [["rows": [["name": "3"]], "draft": true]], into: &bytes)
        #expect(first.count == 1)
        #expect(first == second)
        #expect(
            printed(first + second) == """
                row.mustache:2:5: error: no value named "nam" here [TemplateName]
                  2 | <td>{{nam}}</td>
                    |     ^^^^^^^
                    = did you mean "name"?

                """
        )
    }

    @Test("templates that render one another without end are an error, not a crash")
    func depth() {
        let expected = """
            a.mustache:1:1: error: templates render one another more than 64 deep [TemplateDepth]
              1 | {{>a}}{{>a}}
                | ^^^^^^
                = a template that renders itself needs a section around that, which is at last not shown

            """
        #expect(render("{{>a}}", with: ["a": "{{>a}}{{>a}}"]) == expected)
    }

    @Test("templates may render one another as deep as is allowed")
    func allowedDepth() {
        func nest(_ levels: Int) -> TemplateObject {
            ["inner": levels > 1 ? .object(nest(levels - 1)) : .absent]
        }
        let partial = "{{#inner}}<{{>p}}>{{/inner}}"
        let depth = TemplateLibrary.maximumDepth
        let deepest = String(repeating: "<", count: depth - 1) + String(repeating: ">", count: depth - 1)
        #expect(render("{{>p}}", nest(depth), with: ["p": partial]) == deepest)
        #expect(render("{{>p}}", nest(depth + 1), with: ["p": partial]).contains("[TemplateDepth]"))
    }

    @Test("a page needs a template that is there")
    func unknownTemplate() {
        var bytes: [UInt8] = []
        let library = TemplateLibrary.compile(files("", ["area": "", "club": ""])).value
        #expect(
            printed(library.render("aera", [], into: &bytes)) == """
                error: there is no template named "aera" [TemplatePartial]
                    = did you mean "area"?

                """
        )
    }
}
