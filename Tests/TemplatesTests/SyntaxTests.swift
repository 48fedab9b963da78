import Diagnostics
import Templates
import Testing

@Suite("What is wrong with a template")
struct SyntaxTests {
    @Test("sound templates have no problems")
    func sound() {
        let base = "{{! base }}{{$main}}{{>nav}}{{/main}}"
        #expect(
            problems(
                "{{<base}}\n{{! ok }}\n{{$main}}{{#a.b}}{{^c}}{{.}}{{/c}}{{/a.b}}{{/main}}\n{{/base}}",
                with: ["base": base, "nav": ""]
            ) == ""
        )
    }

    @Test("a section that is never closed is an error at its opening tag")
    func unclosedSections() {
        #expect(
            problems("<p>{{#rows}}\n{{^a}}{{$b}}") == """
                page.mustache:1:4: error: {{#rows}} is never closed [TemplateSection]
                  1 | <p>{{#rows}}
                    |    ^^^^^^^^^
                    = write {{/rows}} where it ends
                page.mustache:2:1: error: {{^a}} is never closed [TemplateSection]
                  2 | {{^a}}{{$b}}
                    | ^^^^^^
                    = write {{/a}} where it ends
                page.mustache:2:7: error: {{$b}} is never closed [TemplateSection]
                  2 | {{^a}}{{$b}}
                    |       ^^^^^^
                    = write {{/b}} where it ends

                """
        )
    }

    @Test("a closing tag that does not match tells what is open, and where")
    func mismatch() {
        #expect(
            problems("{{#rows}}\n{{#name}}x{{/rows}}\n{{#lead}}{{/laed}}\n{{#a}}{{/unit}}{{/a}}") == """
                page.mustache:2:11: error: {{/rows}} does not close {{#name}} [TemplateSection]
                  2 | {{#name}}x{{/rows}}
                    |           ^^^^^^^^^
                    = write {{/name}} before it
                page.mustache:2:1: note: {{#name}} is open here
                  2 | {{#name}}x{{/rows}}
                    | ^^^^^^^^^
                page.mustache:3:10: error: {{/laed}} does not close {{#lead}} [TemplateSection]
                  3 | {{#lead}}{{/laed}}
                    |          ^^^^^^^^^
                    = did you mean {{/lead}}?
                page.mustache:3:1: note: {{#lead}} is open here
                  3 | {{#lead}}{{/laed}}
                    | ^^^^^^^^^
                page.mustache:4:7: error: {{/unit}} does not close {{#a}} [TemplateSection]
                  4 | {{#a}}{{/unit}}{{/a}}
                    |       ^^^^^^^^^
                    = take it out, or write {{#unit}} where it begins
                page.mustache:4:1: note: {{#a}} is open here
                  4 | {{#a}}{{/unit}}{{/a}}
                    | ^^^^^^

                """
        )
    }

    @Test("a closing tag without an opening one is an error")
    func strayClose() {
        #expect(
            problems("<p>{{/rows}}</p>") == """
                page.mustache:1:4: error: {{/rows}} closes nothing [TemplateSection]
                  1 | <p>{{/rows}}</p>
                    |    ^^^^^^^^^
                    = take it out, or write {{#rows}} where it begins

                """
        )
    }

    @Test("a tag that never ends is an error, and the tags behind it are still read")
    func unclosedTags() {
        #expect(
            problems("<h1>{{title</h1>\n{{{body}} {{^a}}\n{{/b}} {{> nav") == """
                page.mustache:1:5: error: the tag never ends: "}}" is missing [TemplateTag]
                  1 | <h1>{{title</h1>
                    |     ^^^^^^^^^^^^
                    = end the tag with }}
                page.mustache:2:1: error: the tag never ends: "}}}" is missing [TemplateTag]
                  2 | {{{body}} {{^a}}
                    | ^^^^^^^^^
                    = end the tag with }}}
                page.mustache:3:1: error: {{/b}} does not close {{^a}} [TemplateSection]
                  3 | {{/b}} {{> nav
                    | ^^^^^^
                    = did you mean {{/a}}?
                page.mustache:2:11: note: {{^a}} is open here
                  2 | {{{body}} {{^a}}
                    |           ^^^^^^
                page.mustache:3:8: error: the tag never ends: "}}" is missing [TemplateTag]
                  3 | {{/b}} {{> nav
                    |        ^^^^^^^
                    = end the tag with }}

                """
        )
        #expect(
            problems("a {{! b\nc") == """
                page.mustache:1:3: error: the tag never ends: "}}" is missing [TemplateTag]
                  1 | a {{! b
                    |   ^^^^^
                    = end the tag with }}

                """
        )
        #expect(
            problems("{{ ") == """
                page.mustache:1:1: error: the tag never ends: "}}" is missing [TemplateTag]
                  1 | {{\u{20}
                    | ^^
                    = end the tag with }}

                """
        )
    }

    @Test("a tag holds one name")
    func names() {
        #expect(
            problems("{{}} {{#if rows}}{{/if}} {{a..b}} {{# .a }}{{/.a}} {{#}}{{/x}}") == """
                page.mustache:1:1: error: the tag holds no name [TemplateTag]
                  1 | {{}} {{#if rows}}{{/if}} {{a..b}} {{# .a }}{{/.a}} {{#}}{{/x}}
                    | ^^^^
                    = write a name into it, or take it out
                page.mustache:1:6: error: "if rows" is not a name [TemplateTag]
                  1 | {{}} {{#if rows}}{{/if}} {{a..b}} {{# .a }}{{/.a}} {{#}}{{/x}}
                    |      ^^^^^^^^^^^^
                    = a tag holds one name without blanks; a section is {{#name}} … {{/name}}
                page.mustache:1:26: error: "a..b" is not a name [TemplateTag]
                  1 | {{}} {{#if rows}}{{/if}} {{a..b}} {{# .a }}{{/.a}} {{#}}{{/x}}
                    |                          ^^^^^^^^
                    = write a name on each side of a dot
                page.mustache:1:35: error: ".a" is not a name [TemplateTag]
                  1 | {{}} {{#if rows}}{{/if}} {{a..b}} {{# .a }}{{/.a}} {{#}}{{/x}}
                    |                                   ^^^^^^^^^
                    = write a name on each side of a dot
                page.mustache:1:52: error: the tag holds no name [TemplateTag]
                  1 | {{}} {{#if rows}}{{/if}} {{a..b}} {{# .a }}{{/.a}} {{#}}{{/x}}
                    |                                                    ^^^^^
                    = write a name into it, or take it out

                """
        )
        let nameless = TemplateLibrary.compile(files("{{/}}{{#a}}{{/}}{{#}}", [:])).diagnostics
        #expect(nameless.map(\.summary) == Array(repeating: "the tag holds no name", count: 3))
    }

    @Test("delimiters are two marks")
    func delimiters() {
        #expect(
            problems("{{=<%=}}\n{{=a b c=}}\n{{=== ==}}\n{{=<% %>}}") == """
                page.mustache:1:1: error: "<%" is not a pair of delimiters [TemplateDelimiters]
                  1 | {{=<%=}}
                    | ^^^^^^^^
                    = write two marks without =, and a blank between them: {{=<% %>=}}
                page.mustache:2:1: error: "a b c" is not a pair of delimiters [TemplateDelimiters]
                  2 | {{=a b c=}}
                    | ^^^^^^^^^^^
                    = write two marks without =, and a blank between them: {{=<% %>=}}
                page.mustache:3:1: error: "== =" is not a pair of delimiters [TemplateDelimiters]
                  3 | {{=== ==}}
                    | ^^^^^^^^^^
                    = write two marks without =, and a blank between them: {{=<% %>=}}
                page.mustache:4:1: error: the tag never ends: "=}}" is missing [TemplateDelimiters]
                  4 | {{=<% %>}}
                    | ^^^^^^^^^^
                    = end the tag with =}}

                """
        )
    }

    @Test("a file that is not UTF-8 is an error where it stops being it")
    func encoding() {
        let source = SourceFile(path: "page.mustache", bytes: Array("Đắk\nL".utf8) + [0xE9] + Array("k".utf8))
        #expect(
            printed(TemplateLibrary.compile([(name: "page", source: source)]).diagnostics) == """
                page.mustache:2:2: error: the text is not UTF-8 here [TemplateEncoding]
                  2 | L\u{FFFD}k
                    |  ^
                    = save the file again as UTF-8

                """
        )
    }

    @Test("all that is wrong in all templates is told at once")
    func allAtOnce() {
        let found = TemplateLibrary.compile(files("{{#a}}{{>x}}", ["b": "{{}}", "c": "{{/c}}"])).diagnostics
        #expect(found.map(\.identifier) == ["TemplateSection", "TemplateTag", "TemplateSection", "TemplatePartial"])
    }
}
