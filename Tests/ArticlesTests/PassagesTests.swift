import Articles
import Diagnostics
import Localization
import Testing

@Suite("An article's prose as words and numbers")
struct PassagesTests {
    /// The numbers of each sentence, with line and column.
    private func numbers(_ markdown: String, language: Language = .vi) throws -> [String] {
        let article = try article(markdown, language: language.rawValue)
        return article.passages.filter { !$0.isQuoted && !$0.isOff }.flatMap { passage in
            passage.sentences.flatMap { sentence in
                StatedNumber.read(sentence, language).map { number in
                    let place = article.location(of: sentence[number.words])
                    return "\(place.line):\(place.column) \(number.text)"
                }
            }
        }
    }

    @Test("numbers stand where they are written, in paragraphs of several lines, emphasis, links and items")
    func places() throws {
        #expect(
            try numbers(
                "Có **83** câu lạc bộ\nvà [6.658 người](x-1336.md) ở 15\nhuyện.\n\n- Quỹ 7,3 tỉ đồng\n\n## Mục 4\n"
            ) == [
                "7:6 83", "8:5 6.658", "8:31 15", "11:7 7,3 tỉ đồng", "13:8 4",
            ]
        )
    }

    @Test("numbers in words are found, and \"one\" too; years as \"năm\" and \"không\" are none")
    func words() throws {
        #expect(
            try numbers("Mười bốn lớp, gần một nghìn bốn trăm người, hai phần ba là nữ, năm nay không có hàng trăm xã.")
                == [
                    "7:1 Mười bốn", "7:15 gần một nghìn bốn trăm", "7:45 hai phần ba", "7:81 hàng trăm",
                ]
        )
    }

    @Test("what is glued to letters, strokes and signs is no number")
    func glued() throws {
        #expect(try numbers("VIE085, 1336/QĐ-TTg, 31/8/2020, Covid-19, dl-001, 60–70%, 3–1.") == ["7:51 60–70%"])
    }

    @Test("figures, code, tables, quotations and what is marked are left out")
    func leftOut() throws {
        let markdown = """
            Có {{clubs@dak-lak = 83}} và `84` câu lạc bộ.

            | 85 |
            |---|
            | 86 |

            > Có 87 câu lạc bộ.

            Có 88 câu lạc bộ. <!-- claims: off -->

            Có 89 câu lạc bộ. <!-- một lời chú -->
            """
        #expect(try numbers(markdown) == ["17:4 89"])
    }

    @Test("title and summary are prose")
    func head() throws {
        let file = SourceFile(
            path: "news/bai.md",
            text: "---\ntitle: \"Có 83 câu lạc bộ\"\nsummary: Thêm 10 nữa\ndate: 2023-07-10\n---\n"
        )
        let article = try #require(Article.read(file, kind: .news).value)
        let places = article.passages.flatMap { passage in
            passage.sentences.flatMap { sentence in
                StatedNumber.read(sentence, .vi).map { article.location(of: sentence[$0.words]) }
            }
        }
        #expect(places.map { "\($0.line):\($0.column)" } == ["2:12", "3:15"])
        #expect(article.scansClaims)
    }

    @Test("claims: off is read, and a slip is told")
    func setting() throws {
        func article(_ setting: String) -> Checked<Article?> {
            let text = "---\ntitle: Bài\nsummary: Tóm tắt\ndate: 2023-07-10\nclaims: \(setting)\n---\n"
            return Article.read(SourceFile(path: "news/bai.md", text: text), kind: .news)
        }
        #expect(article("off").value?.scansClaims == false)
        #expect(article("off").diagnostics == [])
        #expect(article("on").value?.scansClaims == true)
        #expect(printed(article("of").diagnostics).contains("claims"))
    }
}
