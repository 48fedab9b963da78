import Diagnostics
import StructuredText
import Testing

@Suite("Every name and value of YAML knows where it was written")
struct YAMLPlacesTests {
    @Test("names and values, quoted or plain, among letters of several bytes")
    func names() throws {
        let text = """
            địa_bàn: Đắk Lắk   # chú thích
            "tên": 'Ea H''leo'
            khoá: {a: "1", "b\\u0110": [Buôn Hồ, Lắk]}
            danh sách:
              - thứ nhất: 64,3%
              -   thứ hai
            """
        let file = SourceFile(path: "a.yml", text: text)
        let node = try #require(YAMLParser.parse(file).value)
        #expect(
            placedTexts(node, in: file) == [
                "địa_bàn", "Đắk Lắk", "\"tên\"", "'Ea H''leo'", "khoá", "a", "\"1\"", "\"b\\u0110\"", "Buôn Hồ", "Lắk",
                "danh sách", "thứ nhất", "64,3%", "thứ hai",
            ]
        )
        let list = try #require(node["khoá"]?["bĐ"])
        #expect(file.text(list.range) == "[Buôn Hồ, Lắk]")
        #expect(file.location(of: list.range).label == "a.yml:3:27")
    }

    @Test("letters written with marks of their own are one column each")
    func decomposed() throws {
        let file = SourceFile(path: "a.yml", text: "te\u{302}n: La\u{306}\u{301}k\nma\u{303}: [x, Ho\u{302}\u{300}]\n")
        let node = try #require(YAMLParser.parse(file).value)
        #expect(
            placedTexts(node, in: file) == ["te\u{302}n", "La\u{306}\u{301}k", "ma\u{303}", "x", "Ho\u{302}\u{300}"]
        )
        #expect(node["tên"].map { file.location(of: $0.range) }?.column == 6)
        #expect(node["tên"].map { file.location(of: $0.range) }?.width == 3)
    }

    @Test("a group or a list without brackets is placed at its start")
    func blocks() throws {
        let file = SourceFile(path: "a.yml", text: "a:\n  b: 1\n  c:\n  - x\n")
        let node = try #require(YAMLParser.parse(file).value)
        #expect(
            node["a"].map { file.location(of: $0.range) }
                == Place(path: "a.yml", line: 2, column: 3, width: 1, excerpt: "  b: 1")
        )
        #expect(node["a"]?["c"].map { file.location(of: $0.range).label } == "a.yml:4:3")
    }

    @Test("nothing is placed behind its colon")
    func nulls() throws {
        let file = SourceFile(path: "a.yml", text: "tên:\nmã: 66\n")
        let node = try #require(YAMLParser.parse(file).value)
        #expect(node["tên"].map { file.location(of: $0.range).label } == "a.yml:1:5")
    }

    @Test("every kind of line break that libyaml knows moves places by as much")
    func lineBreaks() throws {
        let file = SourceFile(path: "a.yml", text: "a: 1\r\nb: 2\rc: 3\u{85}d: 4\u{2028}e: 5\u{2029}f: Đắk\n")
        let node = try #require(YAMLParser.parse(file).value)
        #expect(placedTexts(node, in: file) == ["a", "1", "b", "2", "c", "3", "d", "4", "e", "5", "f", "Đắk"])
    }

    @Test("a byte order mark moves nothing")
    func byteOrderMark() throws {
        let file = SourceFile(path: "a.yml", text: "\u{FEFF}tên: Lắk\nmã: 66\n")
        let node = try #require(YAMLParser.parse(file).value)
        #expect(placedTexts(node, in: file) == ["tên", "Lắk", "mã", "66"])
        #expect(node["tên"].map { file.location(of: $0.range).label } == "a.yml:1:6")
    }

    @Test("in front matter lines count from the start of the file")
    func frontMatter() throws {
        let text = "---\ntên: Đắk Lắk\nngày: [1\n---\n\n# Văn\n"
        let file = SourceFile(path: "a.md", text: text)
        let part = 4..<file.bytes.count - 12
        #expect(file.text(part) == "tên: Đắk Lắk\nngày: [1\n")
        let broken = YAMLParser.parse(file, part: part)
        #expect(
            printed(broken.diagnostics) == """
                a.md:4:1: error: did not find expected ',' or ']' [YAMLSyntax]
                  4 | ---
                    | ^
                    = close the bracket, or put the text in quotation marks
                a.md:3:7: note: while parsing a flow sequence
                  3 | ngày: [1
                    |       ^

                """
        )
        let first = YAMLParser.parse(file, part: 4..<23)
        #expect(first.value.map { placedTexts($0, in: file) } == ["tên", "Đắk Lắk"])
        #expect(first.value?["tên"].map { file.location(of: $0.range).label } == "a.md:2:6")
    }

    @Test("a part outside the file is no more than the file")
    func outside() {
        let file = SourceFile(path: "a.md", text: "a: 1\n")
        #expect(YAMLParser.parse(file, part: -3..<99).value?["a"]?.value == .text("1", quoted: false))
        #expect(YAMLParser.parse(file, part: 50..<99).value?.value == .mapping([]))
    }
}

/// Swift Testing has a `SourceLocation` of its own.
private typealias Place = Diagnostics.SourceLocation
