import Articles
import Diagnostics
import Localization
import Quantities
import Testing

@Suite("Front matter")
struct FrontMatterTests {
    func read(_ text: String, kind: Article.Kind = .news, path: String = "news/bai.md") -> Checked<Article?> {
        Article.read(SourceFile(path: path, text: text), kind: kind)
    }

    func findings(_ text: String, kind: Article.Kind = .news, path: String = "news/bai.md") -> String {
        printed(read(text, kind: kind, path: path).diagnostics)
    }

    @Test("everything that can be said of an article is read")
    func everything() throws {
        let checked = read(
            """
            ---
            title: "Đắk Lắk còn cách hai chỉ tiêu bao xa"
            summary: >
              Hai mẫu số
              cho hai tỉ lệ.
            date: 2023-07-10
            updated: 2023-07-12
            author: Ban biên tập
            category: so-lieu
            tags: [chỉ tiêu, "làm tròn"]
            event: de-an-1336
            areas: [dak-lak, hoa-thang]
            clubs: dl-001
            period: 2023-Q2
            cover:
              image: doi.svg
              alt: Một con đường
              caption: Hai đích
              credit: tiến độ
            language: en
            translation_of: dak-lak-con-cach
            draft: true
            corrections:
              - {date: 2023-07-12, text: Sửa một số}
            ---
            Chữ.
            """
        )
        #expect(printed(checked.diagnostics) == "")
        let article = try #require(checked.value)
        #expect(article.kind == .news)
        #expect(article.slug == "bai")
        #expect(article.title == "Đắk Lắk còn cách hai chỉ tiêu bao xa")
        #expect(article.summary == "Hai mẫu số cho hai tỉ lệ.")
        #expect(article.date?.iso == "2023-07-10")
        #expect(article.updated?.iso == "2023-07-12")
        #expect(article.author == "Ban biên tập")
        #expect(article.category?.name == "so-lieu")
        #expect(article.tags == ["chỉ tiêu", "làm tròn"])
        #expect(article.event?.name == "de-an-1336")
        #expect(article.areas.map(\.name) == ["dak-lak", "hoa-thang"])
        #expect(article.areas.map(\.location.label) == ["news/bai.md:12:9", "news/bai.md:12:18"])
        #expect(article.clubs.map(\.name) == ["dl-001"])
        #expect(article.period == Period("2023-Q2"))
        #expect(article.cover?.image.name == "doi.svg")
        #expect(article.cover?.image.location.label == "news/bai.md:16:10")
        #expect(article.cover?.alt == "Một con đường")
        #expect(article.cover?.caption == "Hai đích")
        #expect(article.cover?.credit == "tiến độ")
        #expect(article.language == .en)
        #expect(article.translationOf?.name == "dak-lak-con-cach")
        #expect(article.isDraft)
        #expect(article.corrections.map(\.date.iso) == ["2023-07-12"])
        #expect(article.corrections.map(\.text) == ["Sửa một số"])
        #expect(article.render(with: AnsweringResolver()).value.html.text == "<p>Chữ.</p>\n")
    }

    @Test("a page needs a title only, and is Vietnamese where it does not say")
    func page() throws {
        let checked = read("---\ntitle: Phương pháp\n---\n", kind: .page, path: "pages/phuong-phap.md")
        #expect(printed(checked.diagnostics) == "")
        let page = try #require(checked.value)
        #expect(page.slug == "phuong-phap")
        #expect(page.date == nil)
        #expect(page.summary == nil)
        #expect(page.language == .vi)
        #expect(!page.isDraft)
    }

    @Test("a byte order mark and the line ends of Windows change nothing")
    func windows() throws {
        let checked = read(
            "\u{FEFF}---\r\ntitle: Bài\r\n---\r\nMột\r\n\r\n```chart\r\nfigure: a\r\n```\r\n",
            kind: .page
        )
        #expect(printed(checked.diagnostics) == "")
        let prose = try #require(checked.value).render(with: AnsweringResolver())
        #expect(printed(prose.diagnostics) == "")
        #expect(prose.value.html.text == "<p>Một</p>\n<figure>chart of a</figure>\n")
    }

    @Test("text in front of the front matter")
    func missing() {
        #expect(
            findings("# Bài\n\nChữ.\n") == """
                news/bai.md:1:1: error: the article does not begin with a line --- [FrontMatterMissing]
                  1 | # Bài
                    | ^
                    = begin the file with a line ---, then title: and the other names, then a line ---

                """
        )
        #expect(
            findings("") == """
                news/bai.md: error: the article does not begin with a line --- [FrontMatterMissing]
                    = begin the file with a line ---, then title: and the other names, then a line ---

                """
        )
    }

    @Test("front matter that never ends")
    func open() {
        #expect(
            findings("---\ntitle: Bài\n\nChữ.\n") == """
                news/bai.md:1:1: error: the front matter is never closed [FrontMatterOpen]
                  1 | ---
                    | ^^^
                    = put a line --- between the front matter and the text

                """
        )
    }

    @Test("unknown names and missing ones, all at once")
    func names() {
        #expect(
            findings("---\ntitel: Bài\nsummary: Tóm tắt\ncover: {image: a.svg, alt: A, kaption: B}\n---\n") == """
                news/bai.md:2:1: error: an article has no "title" [MissingName]
                  2 | titel: Bài
                    | ^
                    = add a line "title: …"
                news/bai.md:2:1: error: an article has no "date" [MissingName]
                  2 | titel: Bài
                    | ^
                    = add a line "date: …"
                news/bai.md:2:1: error: "titel" is not something an article has [UnknownName]
                  2 | titel: Bài
                    | ^^^^^
                    = did you mean "title"?
                news/bai.md:4:31: error: "kaption" is not something a cover has [UnknownName]
                  4 | cover: {image: a.svg, alt: A, kaption: B}
                    |                               ^^^^^^^
                    = did you mean "caption"?

                """
        )
    }

    @Test("values of the wrong type")
    func types() {
        #expect(
            findings(
                "---\ntitle: [a]\nsummary: S\ndate: 2023-07-10\nlanguage: vn\ndraft: yes\nperiod: quý 2\ncover: a.svg\n---\n"
            ) == """
                news/bai.md:2:8: error: title is a list, not a text [ValueType]
                  2 | title: [a]
                    |        ^^^
                news/bai.md:5:11: error: language is "vn", not one of vi, en [ValueChoice]
                  5 | language: vn
                    |           ^^
                    = did you mean "vi"?
                news/bai.md:6:8: error: draft is "yes", not true or false [ValueType]
                  6 | draft: yes
                    |        ^^^
                news/bai.md:7:9: error: period is "quý 2", not a period [FrontMatterPeriod]
                  7 | period: quý 2
                    |         ^^^^^
                    = write 2023, 2023-H1, 2023-9M, 2023-Q2 or 2023-06
                news/bai.md:8:8: error: a cover is "a.svg", not a group of names and values [ValueType]
                  8 | cover: a.svg
                    |        ^^^^^

                """
        )
    }

    @Test("dates that do not exist or come too early")
    func dates() {
        #expect(
            findings(
                """
                ---
                title: Bài
                summary: S
                date: 2023-02-29
                ---
                """
            ) == """
                news/bai.md:4:7: error: date is "2023-02-29", not a day of the calendar [FrontMatterDate]
                  4 | date: 2023-02-29
                    |       ^^^^^^^^^^
                    = write year-month-day, such as 2023-07-10

                """
        )
        #expect(
            findings(
                """
                ---
                title: Bài
                summary: S
                date: 2023-07-10
                updated: 9/7/2023
                corrections:
                  - date: 2023-07-09
                    text: Sửa
                ---
                """
            ) == """
                news/bai.md:5:10: error: updated is "9/7/2023", not a day of the calendar [FrontMatterDate]
                  5 | updated: 9/7/2023
                    |          ^^^^^^^^
                    = did you mean 2023-07-09?
                news/bai.md:7:11: error: the correction's date is 2023-07-09, before the article's date 2023-07-10 [FrontMatterDate]
                  7 |   - date: 2023-07-09
                    |           ^^^^^^^^^^
                    = correct one of the two

                """
        )
    }

    @Test("a file name that cannot be an address")
    func fileName() {
        #expect(
            findings("---\ntitle: Bài\n---\n", kind: .page, path: "pages/Giới thiệu.md") == """
                pages/Giới thiệu.md: error: the file's name "Giới thiệu.md" cannot be an address: only a–z, digits and single hyphens can [ArticleFileName]
                    = rename it to gioi-thieu.md

                """
        )
    }

    @Test("text in another encoding")
    func encoding() {
        let bytes = Array("---\ntitle: B".utf8) + [0xE0, 0x69] + Array("\n---\n".utf8)
        let checked = Article.read(SourceFile(path: "news/bai.md", bytes: bytes), kind: .page)
        #expect(checked.value == nil)
        #expect(
            printed(checked.diagnostics) == """
                news/bai.md:2:9: error: the text is not UTF-8 here [ArticleEncoding]
                  2 | title: B\u{FFFD}i
                    |         ^
                    = save the file again as UTF-8

                """
        )
    }

    @Test("a file beyond the limit is not read")
    func tooLarge() {
        let checked = read("---\ntitle: Bài\n---\n" + String(repeating: "a\n\n", count: 180_000), kind: .page)
        #expect(checked.value == nil)
        #expect(
            printed(checked.diagnostics) == """
                news/bai.md: error: the article has 540020 bytes, more than 524288 [ArticleTooLarge]
                    = split it, or put pictures in files of their own

                """
        )
    }

    @Test("figures in the title and the summary are put in as text")
    func figures() throws {
        let article = try #require(
            read(
                """
                ---
                title: "Đắk Lắk có {{clubs@dak-lak}} câu lạc bộ"
                summary: 'Đạt {{clubs/ubnd@dak-lak = 64,3%}}, \\{{thật}}'
                date: 2023-07-10
                ---
                """
            ).value
        )
        #expect(article.title(with: AnsweringResolver()).value == "Đắk Lắk có 83 câu lạc bộ")
        #expect(article.summary(with: AnsweringResolver()).value == "Đạt 64,3%, {{thật}}")
    }

    @Test("figures in the title are checked at their place")
    func wrongFigures() throws {
        let article = try #require(
            read(
                "---\ntitle: \"{{a@b}} và {{clubs@dak lak}}, {{unknown}}\"\nsummary: Có {{clubs\ndate: 2023-07-10\n---\n"
            )
            .value
        )
        #expect(
            printed(article.title(with: AnsweringResolver()).diagnostics) == """
                news/bai.md:2:28: error: "dak lak" is not an id [FigureSyntax]
                  2 | title: "{{a@b}} và {{clubs@dak lak}}, {{unknown}}"
                    |                            ^^^^^^^
                    = did you mean "dak-lak"?
                news/bai.md:2:41: error: no such figure [FigureUnknown]
                  2 | title: "{{a@b}} và {{clubs@dak lak}}, {{unknown}}"
                    |                                         ^^^^^^^

                """
        )
        #expect(
            printed(article.summary(with: AnsweringResolver()).diagnostics) == """
                news/bai.md:3:10: error: {{ opens a figure that is not closed on its line [FigureSyntax]
                  3 | summary: Có {{clubs
                    |          ^^^^^^^^^^
                    = write {{indicator@area}}, such as {{clubs@dak-lak}}; \\{{ prints the braces

                """
        )
    }

    @Test("what is given twice, is blank, or begins after the article")
    func contradictions() {
        #expect(
            findings(
                """
                ---
                title: "  "
                summary: S
                date: 2023-07-10
                tags: [Vốn, vốn]
                areas: [ha, ha]
                period: 2023-Q4
                ---
                """
            ) == """
                news/bai.md:2:8: error: title is an empty text [ValueType]
                  2 | title: "  "
                    |        ^^^^
                    = write something or leave it out
                news/bai.md:5:13: error: the tag "vốn" is given twice [FrontMatterTwice]
                  5 | tags: [Vốn, vốn]
                    |             ^^^
                    = delete one
                news/bai.md:6:13: error: "ha" stands in areas twice [FrontMatterTwice]
                  6 | areas: [ha, ha]
                    |             ^^
                    = delete one
                news/bai.md:7:9: error: period is 2023-Q4, which begins after the article's date 2023-07-10 [FrontMatterPeriod]
                  7 | period: 2023-Q4
                    |         ^^^^^^^
                    = correct one of the two

                """
        )
    }
}
