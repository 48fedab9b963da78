import Diagnostics
import StructuredText
import Testing

@Suite("YAML that cannot be read is shown where it goes wrong")
struct YAMLMessagesTests {
    @Test("a name given twice is shown at the second, with the first beside it, and the first is kept")
    func duplicates() {
        let text = "tên: Lắk\nmã: 66\ntên: Đắk Lắk\nthêm: {a: 1, \"a\": 2}\n"
        #expect(
            yamlErrors(text) == """
                a.yml:3:1: error: "tên" is given twice [DuplicateName]
                  3 | tên: Đắk Lắk
                    | ^^^
                    = keep one of the two
                a.yml:1:1: note: first given here
                  1 | tên: Lắk
                    | ^^^
                a.yml:4:14: error: "a" is given twice [DuplicateName]
                  4 | thêm: {a: 1, "a": 2}
                    |              ^^^
                    = keep one of the two
                a.yml:4:8: note: first given here
                  4 | thêm: {a: 1, "a": 2}
                    |        ^

                """
        )
        #expect(yamlAsJSON(text) == #"{"tên":"Lắk","mã":"66","thêm":{"a":"1"}}"#)
    }

    @Test("a name that YAML would call a number is the same name in quotes")
    func duplicateNumbers() {
        #expect(
            YAMLParser.parse(SourceFile(path: "a.yml", text: "66: a\n'66': b\n")).diagnostics.map(\.identifier) == [
                "DuplicateName"
            ]
        )
        #expect(yamlErrors("66: a\n066: b\n") == "")
    }

    @Test("a colon inside a text is shown with the way out")
    func colon() {
        #expect(
            yamlErrors("tên: Bắc Kạn: trung bình\n") == """
                a.yml:1:13: error: mapping values are not allowed in this context [YAMLSyntax]
                  1 | tên: Bắc Kạn: trung bình
                    |             ^
                    = put a text that holds a colon in quotation marks

                """
        )
    }

    @Test(
        "a name whose line above lacks its colon, or is indented otherwise, is shown with the way out",
        arguments: ["tên\nmã: 66\n", "tên: Lắk\n mã: 66\n"]
    )
    func lineAbove(text: String) {
        let diagnostics = YAMLParser.parse(SourceFile(path: "a.yml", text: text)).diagnostics
        #expect(diagnostics.map(\.summary) == ["mapping values are not allowed in this context"])
        #expect(diagnostics.first?.location?.line == 2)
        #expect(diagnostics.first?.hint == "check the line above: its colon, and the spaces at its start")
    }

    @Test("a tab that indents is shown")
    func tabs() {
        #expect(
            yamlErrors("tên:\n\tvi: Số\n") == """
                a.yml:2:1: error: found character that cannot start any token [YAMLSyntax]
                  2 |  vi: Số
                    | ^
                    = indent with spaces, not with tabs

                """
        )
        #expect(yamlAsJSON("tên: Số\t# chú thích\nmã:\t66\n") == #"{"tên":"Số","mã":"66"}"#)
    }

    @Test("a text that is not closed is shown where it opens")
    func unclosed() {
        for quote in ["\"", "'"] {
            #expect(
                yamlErrors("mã: 66\ntên: \(quote)Đắk Lắk\n\nhết: có\n") == """
                    a.yml:2:6: error: a text is opened here and never closed [YAMLSyntax]
                      2 | tên: \(quote)Đắk Lắk
                        |      ^
                        = close it with the same quotation mark

                    """
            )
        }
    }

    @Test("a bracket that is not closed is shown beside what stands in its place")
    func brackets() {
        #expect(
            yamlErrors("areas: [lak, krong-ana\nperiod: 2023\n") == """
                a.yml:2:7: error: did not find expected ',' or ']' [YAMLSyntax]
                  2 | period: 2023
                    |       ^
                    = close the bracket, or put the text in quotation marks
                a.yml:1:8: note: while parsing a flow sequence
                  1 | areas: [lak, krong-ana
                    |        ^

                """
        )
    }

    @Test("indentation that fits nothing above it is shown with where the group began")
    func indentation() {
        #expect(
            yamlErrors("a:\n  - b\n - c\n") == """
                a.yml:3:2: error: did not find expected key [YAMLSyntax]
                  3 |  - c
                    |  ^
                    = check the spaces at the start of this line and of those above it
                a.yml:1:1: note: while parsing a block mapping
                  1 | a:
                    | ^

                """
        )
    }

    @Test(
        "a text that starts with a sign of YAML is to be put in quotation marks",
        arguments: [
            ("tên: @lak", "found character that cannot start any token", 6, "put the text in quotation marks"),
            ("tên: `lak`", "found character that cannot start any token", 6, "put the text in quotation marks"),
            (
                "tên: **đậm**", "did not find expected alphabetic or numeric character", 7,
                "put a text that starts with * or & in quotation marks"
            ),
            (
                "tên: *lak", "*lak repeats a value that was not given before it", 6,
                "put a text that starts with * in quotation marks"
            ),
            (
                "tên: {{clubs@dak-lak}}", "a name is a group of names", 7,
                "write a word before the colon; put a text that starts with { or ? in quotation marks"
            ),
            ("tên: \"a\\q\"", "found unknown escape character", 8, "write \\\\ for \\, or use single quotation marks"),
        ]
    )
    func signs(text: String, summary: String, column: Int, hint: String) {
        let diagnostics = YAMLParser.parse(SourceFile(path: "a.yml", text: text)).diagnostics
        #expect(diagnostics.map(\.summary) == [summary])
        #expect(diagnostics.first?.identifier == "YAMLSyntax")
        #expect(diagnostics.first?.location?.column == column)
        #expect(diagnostics.first?.hint == hint)
    }

    @Test(
        "a name that is a list, a group or nothing is an error, and the rest is read",
        arguments: [("[a]", "a list"), ("{a: b}", "a group of names"), ("~", "nothing"), ("''", "\"\"")]
    )
    func oddNames(name: String, words: String) {
        let file = SourceFile(path: "a.yml", text: "mã: 66\n? \(name)\n: x\ntên: Lắk\n")
        let checked = YAMLParser.parse(file)
        #expect(checked.diagnostics.map(\.summary) == ["a name is \(words)"])
        #expect(checked.diagnostics.first?.location?.label == "a.yml:2:3")
        #expect(checked.value.map { String(decoding: $0.compactJSON, as: UTF8.self) } == #"{"mã":"66","tên":"Lắk"}"#)
    }

    @Test("a second document is an error")
    func documents() {
        #expect(
            yamlErrors("a: 1\n---\nb: 2\n") == """
                a.yml:2:1: error: a second document starts here [YAMLSyntax]
                  2 | ---
                    | ^^^
                    = keep one of the two

                """
        )
    }

    @Test("an alias to a value that is not finished repeats nothing")
    func recursion() {
        #expect(
            yamlErrors("a: &a [1, *a]") == """
                a.yml:1:11: error: *a repeats a value that was not given before it [YAMLSyntax]
                  1 | a: &a [1, *a]
                    |           ^^
                    = put a text that starts with * in quotation marks

                """
        )
    }

    @Test("bytes that are not UTF-8 and control characters are shown where they are")
    func characters() {
        let windows = SourceFile(path: "a.yml", bytes: Array("tên: Qu".utf8) + [0xFD, 0x0A])
        #expect(
            printed(YAMLParser.parse(windows).diagnostics) == """
                a.yml:1:8: error: the text is not UTF-8 here [YAMLSyntax]
                  1 | tên: Qu\u{FFFD}
                    |        ^
                    = save the file again as UTF-8

                """
        )
        #expect(
            yamlErrors("mã: 66\ntên: Đắk\u{7}Lắk\n") == """
                a.yml:2:9: error: control characters are not allowed [YAMLSyntax]
                  2 | tên: Đắk\u{FFFD}Lắk
                    |         ^
                    = delete the character

                """
        )
    }

    @Test("a duplicate is told beside a later syntax error")
    func duplicateAndSyntax() {
        let checked = YAMLParser.parse(SourceFile(path: "a.yml", text: "a: 1\na: 2\nb: @\n"))
        #expect(checked.value == nil)
        #expect(checked.diagnostics.map(\.identifier) == ["DuplicateName", "YAMLSyntax"])
    }
}
