import Testing

@testable import SVGCharts

@Suite("Text is measured and broken into lines")
struct TextTests {
    private let style = TextStyle(size: 10)

    @Test("a width is the sum of the font's advance widths")
    func width() {
        #expect(style.width(of: "83") == 11.44)
        #expect(style.width(of: "Ễ₫…") == 5.56 + 6.17 + 7.91)
        #expect(TextStyle(size: 20, weight: .bold).width(of: "%") == 18.02)
    }

    @Test("every letter of Vietnamese, in both cases, is in the table")
    func vietnamese() {
        let letters = """
            aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz\
            0123456789.,;:!?()[]/%&+-–—‘’“”…×₫€'ʼ
            """
        let missing = (letters + letters.uppercased()).unicodeScalars.filter { scalar in
            [NotoSansWidths.regular, NotoSansWidths.bold].contains { runs in
                !runs.contains { $0.widths.indices.contains(Int(scalar.value) - Int($0.first)) }
            }
        }
        #expect(missing.map(String.init) == [])
    }

    @Test("decomposed letters are as wide as composed ones, and an unknown character has a whole em")
    func otherCharacters() {
        #expect(style.width(of: "e\u{302}\u{301}") == style.width(of: "e"))
        #expect(style.width(of: "字") == 10)
    }

    @Test("lines break at spaces and come out about equally long")
    func balanced() {
        let block = TextBlock("Quỹ chăm sóc người cao tuổi của huyện", style: style, width: 150, lines: 3)
        #expect(block.lines == ["Quỹ chăm sóc người", "cao tuổi của huyện"])
        #expect(!block.isShortened)
        #expect(block.width <= 150)
        #expect(block.height == 28)
    }

    @Test("lines break behind hyphens, dashes and slashes, but not at no-break spaces")
    func pieces() {
        #expect(TextBlock("2020–2025", style: style, width: 40, lines: 2).lines == ["2020–", "2025"])
        #expect(TextBlock("thôn 11/xã", style: style, width: 40, lines: 3).lines == ["thôn", "11/xã"])
        #expect(TextBlock("7,3\u{A0}tỉ đồng", style: style, width: 40, lines: 3).lines == ["7,3\u{A0}tỉ", "đồng"])
    }

    @Test("what has no room ends in …, and the whole text is kept")
    func shortened() {
        let block = TextBlock("Câu lạc bộ Liên thế hệ  tự giúp nhau", style: style, width: 60, lines: 2)
        #expect(block.lines == ["Câu lạc bộ", "Liên thế hệ…"])
        #expect(block.isShortened)
        #expect(block.fullText == "Câu lạc bộ Liên thế hệ tự giúp nhau")
        #expect(block.width <= 60)
    }

    @Test("a word wider than a line is broken")
    func longWord() {
        let block = TextBlock("https://example.org/abcdefghijkl", style: style, width: 60, lines: 9)
        #expect(block.lines.joined() == "https://example.org/abcdefghijkl")
        #expect(block.width <= 60)
        #expect(block.breaksWord)
    }

    @Test("a text of nothing but spaces has no line", arguments: ["", "  \n"])
    func nothing(text: String) {
        #expect(TextBlock(text, style: style, width: 60, lines: 2).lines == [])
    }

    @Test("no width is too small to end")
    func noRoom() {
        #expect(TextBlock("Ea Kar", style: style, width: 0, lines: 2).lines == ["E", "…"])
        #expect(TextBlock("Ea Kar", style: style, width: -5, lines: 1).lines == ["…"])
    }
}
