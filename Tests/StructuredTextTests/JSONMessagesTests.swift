import Diagnostics
import StructuredText
import Testing

@Suite("JSON that cannot be read is shown where it goes wrong")
struct JSONMessagesTests {
    @Test("a comma too many is shown with the way out")
    func comma() {
        #expect(
            jsonErrors("{\n  \"tên\": \"Đắk Lắk\",\n}\n") == """
                a.json:3:1: error: "}" stands where a name in double quotes is due [JSONSyntax]
                  3 | }
                    | ^
                    = is there a comma too many before it?

                """
        )
        #expect(
            jsonErrors("[1, ]") == """
                a.json:1:5: error: "]" cannot start a value [JSONSyntax]
                  1 | [1, ]
                    |     ^
                    = a value is a text in double quotes, a number, true, false, null, a list or an object

                """
        )
    }

    @Test("what is missing is named")
    func missing() {
        #expect(
            jsonErrors("{\"tên\": \"Đắk Lắk\" \"mã\": 66}") == """
                a.json:1:19: error: a double quote stands where a comma or the end of the object is due [JSONSyntax]
                  1 | {"tên": "Đắk Lắk" "mã": 66}
                    |                   ^

                """
        )
        #expect(
            jsonErrors("{\"tên\" \"Đắk Lắk\"}") == """
                a.json:1:8: error: a double quote stands where a colon is due [JSONSyntax]
                  1 | {"tên" "Đắk Lắk"}
                    |        ^

                """
        )
        #expect(
            jsonErrors("[1, 2") == """
                a.json:1:6: error: the end of the file stands where a comma or the end of the list is due [JSONSyntax]
                  1 | [1, 2
                    |      ^

                """
        )
        #expect(
            jsonErrors("") == """
                a.json:1:1: error: the file ends where a value is due [JSONSyntax]
                  1 |\(" ")
                    | ^

                """
        )
    }

    @Test("a word that is none is met with the one that was meant")
    func words() {
        #expect(
            jsonErrors("[tru]") == """
                a.json:1:2: error: "t" cannot start a value [JSONSyntax]
                  1 | [tru]
                    |  ^
                    = did you mean true?

                """
        )
        #expect(
            jsonErrors("{\"tên\": Đắk}") == """
                a.json:1:9: error: "Đ" cannot start a value [JSONSyntax]
                  1 | {"tên": Đắk}
                    |         ^
                    = a value is a text in double quotes, a number, true, false, null, a list or an object

                """
        )
    }

    @Test("a code with a zero in front is a text")
    func leadingZero() {
        #expect(
            jsonErrors("{\"mã\": 06703}") == """
                a.json:1:8: error: a number starts with a zero [JSONSyntax]
                  1 | {"mã": 06703}
                    |        ^^^^^
                    = write a code in double quotes

                """
        )
    }

    @Test(
        "a number that breaks off is shown whole",
        arguments: [
            ("-", "a number has no digits", 1), ("1.", "a number ends with its point", 2),
            ("12e+", "a number ends with its exponent's letter", 4),
        ]
    )
    func numbers(text: String, summary: String, width: Int) {
        let diagnostics = JSONParser.parse(SourceFile(path: "a.json", text: text)).diagnostics
        #expect(diagnostics.map(\.summary) == [summary])
        #expect(diagnostics.first?.location?.width == width)
    }

    @Test("a text that is not closed is shown from where it opens")
    func unclosed() {
        #expect(
            jsonErrors("[\"Buôn Hồ,\n\"Lắk\"]") == """
                a.json:1:2: error: a text is not closed on its line [JSONSyntax]
                  1 | ["Buôn Hồ,
                    |  ^^^^^^^^^
                    = close it with a double quote; a line break inside is \\n

                """
        )
        #expect(
            jsonErrors("[\"Buôn Hồ") == """
                a.json:1:2: error: a text is opened here and never closed [JSONSyntax]
                  1 | ["Buôn Hồ
                    |  ^
                    = close it with a double quote

                """
        )
    }

    @Test("a wrong escape is shown")
    func escapes() {
        #expect(
            jsonErrors("\"C:\\Đắk\"") == """
                a.json:1:4: error: a backslash cannot stand before "Đ" [JSONSyntax]
                  1 | "C:\\Đắk"
                    |    ^^
                    = write \\\\ for \\

                """
        )
        #expect(
            jsonErrors("\"\\u00E\"") == """
                a.json:1:2: error: \\u needs four hexadecimal digits [JSONSyntax]
                  1 | "\\u00E"
                    |  ^^^^^^

                """
        )
        #expect(
            jsonErrors("\"a\tb\"") == """
                a.json:1:3: error: a text holds a control character [JSONSyntax]
                  1 | "a b"
                    |   ^
                    = delete it; a tab is \\t

                """
        )
    }

    @Test("a name that stands twice is an error at the second, with the first beside it")
    func duplicates() {
        let file = SourceFile(path: "a.json", text: "{\"tên\": 1,\n \"mã\": 2,\n \"t\\u00ean\": 3, \"tên\": 4}")
        let checked = JSONParser.parse(file)
        #expect(
            printed(checked.diagnostics) == """
                a.json:3:2: error: "tên" is given twice [DuplicateName]
                  3 |  "t\\u00ean": 3, "tên": 4}
                    |  ^^^^^^^^^^
                    = keep one of the two
                a.json:1:2: note: first given here
                  1 | {"tên": 1,
                    |  ^^^^^
                a.json:3:17: error: "tên" is given twice [DuplicateName]
                  3 |  "t\\u00ean": 3, "tên": 4}
                    |                 ^^^^^
                    = keep one of the two
                a.json:1:2: note: first given here
                  1 | {"tên": 1,
                    |  ^^^^^

                """
        )
        #expect(checked.value?["tên"]?.value == .number("1"))
    }

    @Test("the same name in two objects is no duplicate")
    func notDuplicates() {
        #expect(jsonErrors("[{\"a\": {\"a\": 1}}, {\"a\": 2}]") == "")
    }

    @Test("duplicates are told beside a later syntax error")
    func duplicatesAndSyntax() {
        let diagnostics = JSONParser.parse(SourceFile(path: "a.json", text: "{\"a\":1,\"a\":2")).diagnostics
        #expect(diagnostics.map(\.identifier) == ["DuplicateName", "JSONSyntax"])
    }

    @Test("another encoding is named, with the way out")
    func encodings() {
        let utf16 = SourceFile(path: "a.json", bytes: [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00])
        #expect(JSONParser.parse(utf16).diagnostics.map(\.summary) == ["the file is in UTF-16, not UTF-8"])
        let windows = SourceFile(path: "a.json", bytes: Array("[\"Qu".utf8) + [0xFD] + Array("\"]".utf8))
        #expect(
            printed(JSONParser.parse(windows).diagnostics) == """
                a.json:1:5: error: the text is not UTF-8 here [JSONSyntax]
                  1 | ["Qu\u{FFFD}"]
                    |     ^
                    = save the file again as UTF-8

                """
        )
    }
}
