import Templates
import Testing

@Suite("Comments")
struct CommentsTests {
    @Test(
        "a comment is never printed, and takes its line with it when it stands alone",
        arguments: [
            ("1{{! 2 }}3", "13"),
            ("1 {{! 2 }} 3", "1  3"),
            ("1{{!\n  2\n  2\n}}3\n", "13\n"),
            ("a\n{{! b }}\nc\n", "a\nc\n"),
            ("a\n  {{! b }}  \nc\n", "a\nc\n"),
            ("a\r\n{{! b }}\r\nc", "a\r\nc"),
            ("  {{! a }}\nb", "b"),
            ("a\n  {{! b }}", "a\n"),
            ("a\n  {{!\n  b\n  }}\nc\n", "a\nc\n"),
            ("  1 {{! 2 }}\n", "  1 \n"),
            ("{{! a }}{{! b }}\n", "\n"),
        ]
    )
    func removed(template: String, expected: String) {
        #expect(render(template) == expected)
    }

    @Test("a comment may hold names, signs and opening marks")
    func anything() {
        #expect(render("[{{! {{#title = { > }}]", ["title": "no"]) == "[]")
    }
}
