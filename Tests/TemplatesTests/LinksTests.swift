import Templates
import Testing

@Suite("What templates name in each other")
struct LinksTests {
    @Test("partials and parents must be there")
    func unknownTemplates() {
        #expect(
            problems("{{>parts/hed}}\n{{<bsae}}{{/bsae}}\n{{>*kind}}", with: ["parts/head": "", "base": ""]) == """
                page.mustache:1:1: error: there is no template named "parts/hed" [TemplatePartial]
                  1 | {{>parts/hed}}
                    | ^^^^^^^^^^^^^^
                    = did you mean "parts/head"?
                page.mustache:2:1: error: there is no template named "bsae" [TemplatePartial]
                  2 | {{<bsae}}{{/bsae}}
                    | ^^^^^^^^^
                    = did you mean "base"?
                page.mustache:3:1: error: there is no template named "*kind" [TemplatePartial]
                  3 | {{>*kind}}
                    | ^^^^^^^^^^
                    = write the template's own name: names from values are not read

                """
        )
    }

    @Test("a parent must have the blocks it is given, itself or in what it renders, and each is given once")
    func blocks() {
        let others: KeyValuePairs = ["base": "{{$main}}{{/main}}{{>foot}}", "foot": "{{$foot}}{{/foot}}"]
        #expect(
            problems("{{<base}}{{$foot}}{{/foot}}{{$mian}}{{/mian}}{{$foot}}{{/foot}}{{/base}}", with: others) == """
                page.mustache:1:28: error: "base" has no block named "mian" [TemplateBlock]
                  1 | {{<base}}{{$foot}}{{/foot}}{{$mian}}{{/mian}}{{$foot}}{{/foot}}{{/base}}
                    |                            ^^^^^^^^^
                    = did you mean "main"?
                page.mustache:1:46: error: the block "foot" is given twice [TemplateBlock]
                  1 | {{<base}}{{$foot}}{{/foot}}{{$mian}}{{/mian}}{{$foot}}{{/foot}}{{/base}}
                    |                                              ^^^^^^^^^
                    = keep one of them
                page.mustache:1:10: note: first given here
                  1 | {{<base}}{{$foot}}{{/foot}}{{$mian}}{{/mian}}{{$foot}}{{/foot}}{{/base}}
                    |          ^^^^^^^^^

                """
        )
    }

    @Test("what stands in a parent outside of its blocks is never printed, which is worth a warning")
    func ignored() {
        #expect(
            problems("{{<base}}\n  <p>\n{{#a}}{{b}}{{/a}}\n{{/base}}", with: ["base": ""]) == """
                page.mustache:2:3: warning: what stands here is never printed: {{<base}} prints its blocks alone [TemplateIgnored]
                  2 |   <p>
                    |   ^^^
                    = put it into a block of "base": {{$block}} … {{/block}}
                page.mustache:3:1: warning: what stands here is never printed: {{<base}} prints its blocks alone [TemplateIgnored]
                  3 | {{#a}}{{b}}{{/a}}
                    | ^^^^^^
                    = put it into a block of "base": {{$block}} … {{/block}}

                """
        )
    }
}
