import Templates
import Testing

@Suite("Delimiters")
struct DelimitersTests {
    @Test(
        "the marks of tags can be changed for what follows",
        arguments: [
            ("{{=<% %>=}}(<%x%>) {{x}}", "(1) {{x}}"),
            ("({{=[ ]=}}[x])", "(1)"),
            ("{{=| |=}}|x|", "1"),
            ("{{=<% %>=}}<%={{ }}=%>{{x}}", "1"),
            ("{{= |  | =}}|#yes|a|/yes||^yes|b|/yes|", "a"),
            ("{{#yes}}{{=<% %>=}}<%x%><%/yes%> <%x%>", "1 1"),
            ("{{=<% %>=}}<%& m %><%{m}%>", ""),
        ]
    )
    func changed(template: String, expected: String) {
        #expect(render(template, ["x": "1", "yes": true, "m": .markup(.empty)]) == expected)
    }

    @Test("a partial has marks of its own, and leaves those of its caller")
    func partials() {
        let partial = "{{=| |=}}.|x|."
        #expect(
            render("{{=<% %>=}}<%>part%> <%x%> {{x}} |x|", ["x": "1"], with: ["part": partial]) == ".1. 1 {{x}} |x|"
        )
    }

    @Test(
        "a change takes its line with it when it stands alone",
        arguments: [
            ("| {{=@ @=}} |", "|  |"),
            (" | {{=@ @=}}\n", " | \n"),
            ("a\n  {{=@ @=}} \nc\n", "a\nc\n"),
            ("a\r\n{{= @ @ =}}\r\nc", "a\r\nc"),
            ("  {{=@ @=}}\nb", "b"),
            ("a\n  {{=@ @=}}", "a\n"),
        ]
    )
    func standalone(template: String, expected: String) {
        #expect(render(template) == expected)
    }
}
