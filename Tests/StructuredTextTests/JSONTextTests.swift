import Diagnostics
import StructuredText
import Testing

@Suite("Nodes are written as JSON")
struct JSONTextTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private let made = Node.object([
        "id": .text("clubs"), "value": .number(83), "share": .number("64.3"), "none": nil, "empty": .null,
        "illustrative": .boolean(true), "targets": .list([.object(["value": .number(-129)]), .list([])]),
        "more": .object([:]),
    ])

    @Test("on several lines, indented by two spaces, names in their order, a nil left out")
    func severalLines() {
        #expect(
            text(made.jsonText) == """
                {
                  "id": "clubs",
                  "value": 83,
                  "share": 64.3,
                  "empty": null,
                  "illustrative": true,
                  "targets": [
                    {
                      "value": -129
                    },
                    []
                  ],
                  "more": {}
                }

                """
        )
    }

    @Test("on one line without spaces")
    func oneLine() {
        #expect(
            text(made.compactJSON)
                == #"{"id":"clubs","value":83,"share":64.3,"empty":null,"illustrative":true,"#
                + #""targets":[{"value":-129},[]],"more":{}}"#
        )
    }

    @Test("quotes, backslashes and control characters are escaped, letters are not")
    func escaping() {
        #expect(
            text(Node.text("\"\\\u{0}\u{8}\t\n\r\u{1F}\u{7F} Đắk Lắk 👵").compactJSON)
                == #""\"\\\u0000\u0008\t\n\r\u001f"# + "\u{7F} Đắk Lắk 👵\""
        )
        #expect(text(Node.object(["a\"b\n": .null]).compactJSON) == #"{"a\"b\n":null}"#)
    }

    @Test("no text can end the script element it stands in")
    func scriptElement() {
        #expect(
            text(Node.text("</script><!-- & ]]>").compactJSON)
                == #""\u003c/script\u003e\u003c!-- \u0026 ]]\u003e""#
        )
    }

    @Test(
        "what was read is written with the same value and order, and read again the same",
        arguments: [
            "null", "[]", "{}", "-0.10e+5", "[1,[2,[3,[]]],{}]", "{\"b\":1,\"a\":{\"\":[true,false,null]}}",
            "[\"\\u0000\\u001f<>&\\\\\\\"/Đắk\\ud83d\\udc75\"]", "[\"\u{2028}\"]",
        ]
    )
    func roundTrip(source: String) throws {
        let first = try #require(JSONParser.parse(SourceFile(path: "a.json", text: source)).value)
        for written in [first.jsonText, first.compactJSON] {
            let again = try #require(JSONParser.parse(SourceFile(path: "b.json", bytes: written)).value)
            #expect(again.jsonText == first.jsonText)
        }
        #expect(first.jsonText.last == UInt8(ascii: "\n"))
    }

    @Test("YAML's scalars are written as the texts they are")
    func fromYAML() {
        #expect(
            yamlAsJSON("a: 012\nb: no\nc:\nd: [~, null, 'null', 2023-06]\n")
                == #"{"a":"012","b":"no","c":null,"d":[null,null,"null","2023-06"]}"#
        )
    }
}
