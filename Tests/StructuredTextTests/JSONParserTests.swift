import Diagnostics
import StructuredText
import Testing

@Suite("JSON is read as RFC 8259 writes it, and nothing else is")
struct JSONParserTests {
    @Test(
        "what the standard allows is read",
        arguments: [
            ("null", "null"), ("true", "true"), ("false", "false"), ("0", "0"), ("-0", "-0"), ("\"\"", "\"\""),
            (" \t\r\n1\n", "1"), ("[]", "[]"), ("{}", "{}"), ("[ ]", "[]"), ("{ }", "{}"),
            ("[1,\n2 , 3]", "[1,2,3]"), ("{\"a\" : {\"b\":[{}]}}", "{\"a\":{\"b\":[{}]}}"),
            ("{\"\":0}", "{\"\":0}"), ("[null,1,\"2\",{},[]]", "[null,1,\"2\",{},[]]"),
            ("-1.5", "-1.5"), ("0.0", "0.0"), ("1e5", "1e5"), ("1E+5", "1E+5"), ("1.25e-07", "1.25e-07"),
            ("0e0", "0e0"),
            ("\u{FEFF}[1]", "[1]"),
        ]
    )
    func accepted(text: String, compact: String) throws {
        let checked = JSONParser.parse(SourceFile(path: "a.json", text: text))
        #expect(printed(checked.diagnostics) == "")
        #expect(String(decoding: try #require(checked.value).compactJSON, as: UTF8.self) == compact)
    }

    @Test(
        "what the standard does not allow is an error",
        arguments: [
            "", " ", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1]]", "[1][2]", "1 2",
            "[1:2]",
            "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{,}", "{1:2}", "{a:1}", "{'a':1}",
            "{\"a\":1", "{\"a\"", "{\"a", "{null:1}", "[\"a\":1]",
            "01", "-01", "00", "-", "+1", ".5", "-.5", "1.", "1.e3", "1e", "1e+", "1E-", "1.5.5", "0x1F", "1_000",
            "1,000", "NaN",
            "Infinity", "-Infinity", "１", "1a", "--1", "1e5.5",
            "\"", "\"a", "'a'", "a", "\"\\\"", "\"\\a\"", "\"\\x41\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\U0041\"",
            "\"\\u\"", "\"\\",
            "\"a\tb\"", "\"a\nb\"", "\"a\rb\"", "\"a\u{0}b\"", "\"a\u{1F}b\"", "\"\\\u{0}\"", "\"\\Đ\"",
            "tru", "True", "TRUE", "truex", "nul", "nil", "undefined", "falsee",
            "// x\n1", "/* x */ 1", "# x\n1", "1 // x", "\u{A0}1", "\u{2028}1", "\u{0}", "1\u{0}", "\u{FEFF}",
            "\u{FEFF}\u{FEFF}1",
            "[1]x", "{}}", "<a>", "\u{C}[]", "*", "&", "[\"a\",\n4\n,1,",
        ]
    )
    func rejected(text: String) throws {
        let file = SourceFile(path: "a.json", text: text)
        let checked = JSONParser.parse(file)
        #expect(checked.value == nil)
        #expect(checked.diagnostics.map(\.identifier) == ["JSONSyntax"])
    }

    @Test("escapes of a text are read, pairs of surrogates as one letter")
    func escapes() throws {
        let text = #"["\"\\\/\b\f\n\r\t", "\u0110\u1EAFk L\u1eafk", "\uD83D\uDC75", "\u0000\uFFFF\uE000", "😀é\u00e9"]"#
        let node = try #require(JSONParser.parse(SourceFile(path: "a.json", text: text)).value)
        guard case .sequence(let items) = node.value else { return }
        #expect(
            items.map(\.scalarText) == ["\"\\/\u{8}\u{C}\n\r\t", "Đắk Lắk", "👵", "\u{0}\u{FFFF}\u{E000}", "😀éé"]
        )
    }

    @Test(
        "half a pair of surrogates is an error at the escape",
        arguments: [#""\uD83D""#, #""\uD83Dx""#, #""\uD83D\n""#, #""\uD83D\u0041""#, #""\uDC75""#, #""\uD83D\uD83D""#]
    )
    func halfPairs(text: String) {
        let diagnostics = JSONParser.parse(SourceFile(path: "a.json", text: text)).diagnostics
        #expect(diagnostics.map(\.summary) == ["half a surrogate pair stands alone"])
        #expect(diagnostics.first?.location?.column == 2)
    }

    @Test("a number keeps its text, however large or long")
    func numbers() throws {
        let huge = "-" + String(repeating: "9", count: 5_000) + ".10e+999999"
        let text = "[1.0, 1.00, 9007199254740993, \(huge), 1E400]"
        let node = try #require(JSONParser.parse(SourceFile(path: "a.json", text: text)).value)
        guard case .sequence(let items) = node.value else { return }
        #expect(
            items.map(\.value) == [
                .number("1.0"), .number("1.00"), .number("9007199254740993"), .number(huge), .number("1E400"),
            ]
        )
    }

    @Test("names keep the order in which they were written")
    func order() throws {
        let file = SourceFile(path: "a.json", text: "{\"z\":1,\"a\":2,\"đ\":3,\"d\":4}")
        let node = try #require(JSONParser.parse(file).value)
        #expect(String(decoding: node.compactJSON, as: UTF8.self) == "{\"z\":1,\"a\":2,\"đ\":3,\"d\":4}")
        #expect(node["đ"]?.value == .number("3"))
        #expect(node["x"] == nil)
    }

    @Test("every name and value knows where it was written")
    func places() throws {
        let text = "{\"Đắk Lắk\": [true, \"Buôn \\u0048ồ\", -1.5e3],\n \"năm\": null}"
        let file = SourceFile(path: "a.json", text: text)
        let node = try #require(JSONParser.parse(file).value)
        #expect(
            placedTexts(node, in: file) == [
                "\"Đắk Lắk\"", "true", "\"Buôn \\u0048ồ\"", "-1.5e3", "\"năm\"", "null",
            ]
        )
        #expect(file.text(node.range) == text)
        #expect(node["Đắk Lắk"].map { file.text($0.range) } == "[true, \"Buôn \\u0048ồ\", -1.5e3]")
        let value = try #require(node["năm"])
        #expect(file.location(of: value.range).label == "a.json:2:9")
    }

    @Test("64 levels are read, one more is an error, and a hundred thousand do not break the stack")
    func depth() throws {
        let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(jsonErrors(deep) == "")
        let deeper = JSONParser.parse(SourceFile(path: "a.json", text: "[" + deep)).diagnostics
        #expect(deeper.map(\.summary) == ["values nest deeper than 64"])
        #expect(deeper.first?.location?.label == "a.json:1:65")
        #expect(
            jsonErrors("[" + Array(repeating: deep.dropFirst().dropLast(), count: 9).joined(separator: ",") + "]") == ""
        )
        for part in ["[", "{\"a\":", "[{\"a\":"] {
            let diagnostics = onSmallStack {
                let file = SourceFile(path: "a.json", text: String(repeating: part, count: 100_000))
                return JSONParser.parse(file).diagnostics
            }
            #expect(diagnostics?.map(\.summary) == ["values nest deeper than 64"])
        }
        let whole = onSmallStack {
            let text = String(repeating: "{\"a\":[", count: 32) + String(repeating: "]}", count: 32)
            return JSONParser.parse(SourceFile(path: "a.json", text: text)).value
        }
        #expect(whole != nil)
    }
}
