import Diagnostics
import StructuredText
import Testing

@Suite("YAML is read without guessing what a text means")
struct YAMLParserTests {
    @Test(
        "every scalar is the text that was written",
        arguments: [
            "no", "yes", "true", "12", "007", "1_000", "12:30", "2023-06", "2023-08-31", "0x1F", "1e3", ".5", ".inf",
            "3.10",
            "Null", "NULL", "y", "on", "=", "<<", "64,3%", "Ea H'leo", "a#b", "http://a.vn/b?c=d#e", "-1", "a, b",
            "đến {năm}",
        ]
    )
    func scalars(text: String) throws {
        let node = try #require(YAMLParser.parse(SourceFile(path: "a.yml", text: "x: \(text)\n")).value)
        #expect(node["x"]?.value == .text(text, quoted: false))
    }

    @Test("nothing, a tilde and a bare null are nothing", arguments: ["", " ", "~", "null", "# chú thích"])
    func nulls(text: String) throws {
        let node = try #require(YAMLParser.parse(SourceFile(path: "a.yml", text: "x: \(text)\ny: 1")).value)
        #expect(node["x"]?.value == .null)
    }

    @Test("a quoted text is told from a plain one, also where it looks like nothing")
    func quotes() {
        let text = "a: '12'\nb: \"null\"\nc: ''\nd: |\n  ~\ne: >-\n  null\n"
        let node = YAMLParser.parse(SourceFile(path: "a.yml", text: text)).value
        #expect(node?["a"]?.value == .text("12", quoted: true))
        #expect(node?["b"]?.value == .text("null", quoted: true))
        #expect(node?["c"]?.value == .text("", quoted: true))
        #expect(node?["d"]?.value == .text("~\n", quoted: true))
        #expect(node?["e"]?.value == .text("null", quoted: true))
    }

    @Test("tags change nothing")
    func tags() {
        #expect(yamlAsJSON("[!!int 3, !!bool yes, !x {a: !!null b}]") == #"["3","yes",{"a":"b"}]"#)
    }

    @Test(
        "lists and groups, in blocks and in brackets",
        arguments: [
            ("- a\n- b\n", #"["a","b"]"#), ("a:\n- b\n- c: d\n  e: f\n", #"{"a":["b",{"c":"d","e":"f"}]}"#),
            ("{a: [b, {c: d}], e: }", #"{"a":["b",{"c":"d"}],"e":null}"#),
            ("- - a\n  - b\n- []\n- {}\n", #"[["a","b"],[],{}]"#),
            ("? a\n: b\n? c\n", #"{"a":"b","c":null}"#), ("[a: b]", #"[{"a":"b"}]"#), ("đất: nước", #"{"đất":"nước"}"#),
            ("a: một\n  hai\n\n  ba\n", #"{"a":"một hai\nba"}"#),
            ("a: |\n  một\n   hai\n\nb: c", #"{"a":"một\n hai\n","b":"c"}"#),
            ("a: \"\\u0110\\xe1\\n\\\n  b\"", #"{"a":"Đá\nb"}"#), ("a: 'Ea H''leo'", #"{"a":"Ea H'leo"}"#),
            ("---\na: b\n...\n", #"{"a":"b"}"#), ("%YAML 1.1\n---\na", #""a""#),
            ("\u{FEFF}a: b\nc: d\n", #"{"a":"b","c":"d"}"#),
            ("a: b\r\nc:\r\n  - d\r\n", #"{"a":"b","c":["d"]}"#), ("a: b # c\n# d\n", #"{"a":"b"}"#),
        ]
    )
    func structures(text: String, json: String) {
        #expect(yamlErrors(text) == "")
        #expect(yamlAsJSON(text) == json)
    }

    @Test(
        "a text without a value is a group of nothing",
        arguments: ["", "\n\n", "# chỉ có chú thích\n", "\u{FEFF}", "  "]
    )
    func empty(text: String) {
        #expect(yamlAsJSON(text) == "{}")
        #expect(yamlErrors(text) == "")
    }

    @Test("an alias repeats a value, which keeps its first place")
    func aliases() throws {
        let text = "gốc: &g {vi: Số, en: No}\nlại: *g\nsố: &s 5\n*s : *s\n"
        let file = SourceFile(path: "a.yml", text: text)
        let node = try #require(YAMLParser.parse(file).value)
        #expect(
            String(decoding: node.compactJSON, as: UTF8.self)
                == #"{"gốc":{"vi":"Số","en":"No"},"lại":{"vi":"Số","en":"No"},"số":"5","5":"5"}"#
        )
        #expect(node["gốc"] == node["lại"])
        #expect(node["lại"]?["en"].map { file.location(of: $0.range).label } == "a.yml:1:22")
    }

    @Test("an anchor given again stands for the later value from there on")
    func anchorsAgain() {
        #expect(yamlAsJSON("- &a 1\n- *a\n- &a 2\n- *a\n") == #"["1","1","2","2"]"#)
    }
}
