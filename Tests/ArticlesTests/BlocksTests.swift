import Articles
import Testing

@Suite("Blocks of text")
struct BlocksTests {
    @Test("headings have ids that are unique and do not change with the figures in them")
    func headings() throws {
        let prose = try article("## Có {{clubs}} *câu* lạc bộ\n\n### Chi tiết\n\n## Có câu lạc bộ\n\n## Chi tiết\n")
            .render(with: AnsweringResolver())
        #expect(printed(prose.diagnostics) == "")
        #expect(
            prose.value.html.text == """
                <h2 id="co-cau-lac-bo">Có <data value="clubs">83</data> <em>câu</em> lạc bộ</h2>
                <h3 id="chi-tiet">Chi tiết</h3>
                <h2 id="co-cau-lac-bo-2">Có câu lạc bộ</h2>
                <h2 id="chi-tiet-2">Chi tiết</h2>

                """
        )
        #expect(prose.value.headings.map(\.text) == ["Có 83 câu lạc bộ", "Chi tiết", "Có câu lạc bộ", "Chi tiết"])
        #expect(prose.value.headings.map(\.level) == [2, 3, 2, 2])
    }

    @Test("an id that a heading's own number would take is left to it")
    func headingNumbers() throws {
        let prose = try article("## A 2\n\n## A\n\n## A\n\n## A\n").render(with: AnsweringResolver())
        #expect(prose.value.headings.map(\.anchor) == ["a-2", "a", "a-3", "a-4"])
    }

    @Test("the title's level and skipped levels are told")
    func headingLevels() throws {
        #expect(
            try findings("# Một\n\n## Hai\n\n#### Bốn\n") == """
                news/bai.md:7:1: error: a heading in the text is of level 1, the level of the article's title [HeadingLevel]
                  7 | # Một
                    | ^^^^^
                    = begin it with ##
                news/bai.md:11:1: warning: the heading's level goes from 2 to 4 [HeadingLevel]
                 11 | #### Bốn
                    | ^^^^^^^^
                    = begin it with ###

                """
        )
        #expect(try faultyHTML("# Một\n") == "<h2 id=\"mot\">Một</h2>\n")
    }

    @Test("turns of an interview are marked, in both languages")
    func turns() throws {
        #expect(
            try html(
                "**Hỏi:** Sao?\n\n**Đáp:** Vì **thế**.\n\n**Hỏi** là hỏi.\n\n**Question:** Why?\n\n**Answer:** So.\n"
            ) == """
                <p class="turn turn-question"><b>Hỏi:</b> Sao?</p>
                <p class="turn turn-answer"><b>Đáp:</b> Vì <strong>thế</strong>.</p>
                <p><strong>Hỏi</strong> là hỏi.</p>
                <p class="turn turn-question"><b>Question:</b> Why?</p>
                <p class="turn turn-answer"><b>Answer:</b> So.</p>

                """
        )
    }

    @Test("lists, tight and loose, and quotations")
    func lists() throws {
        #expect(
            try html("- một\n- hai\n  1. ba\n\n> trích\n\n3. bốn\n\n4. năm\n\n---\n") == """
                <ul>
                <li>một</li>
                <li>hai
                <ol>
                <li>ba</li>
                </ol>
                </li>
                </ul>
                <blockquote>
                <p>trích</p>
                </blockquote>
                <ol start="3">
                <li>
                <p>bốn</p>
                </li>
                <li>
                <p>năm</p>
                </li>
                </ol>
                <hr>

                """
        )
    }

    @Test("items of a task list have boxes with a name")
    func tasks() throws {
        #expect(
            try html("- [x] xong\n- [ ] chưa\n") == """
                <ul>
                <li class="task"><input type="checkbox" checked="" disabled="" aria-label="Đã xong"> xong</li>
                <li class="task"><input type="checkbox" disabled="" aria-label="Chưa xong"> chưa</li>
                </ul>

                """
        )
    }

    @Test("a table can be scrolled and has a name")
    func tables() throws {
        #expect(
            try html("| Tỉnh | Số |\n|:--|--:|\n| Lắk | 5 |\n\n| | |\n|-|-|\n", language: "en") == """
                <div class="table-scroll" tabindex="0" role="region" aria-label="Table 1: Tỉnh, Số">
                <table>
                <thead>
                <tr>
                <th scope="col" class="align-left">Tỉnh</th>
                <th scope="col" class="align-right">Số</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-left">Lắk</td>
                <td class="align-right">5</td>
                </tr>
                </tbody>
                </table>
                </div>
                <div class="table-scroll" tabindex="0" role="region" aria-label="Table 2">
                <table>
                <thead>
                <tr>
                <th scope="col"></th>
                <th scope="col"></th>
                </tr>
                </thead>
                </table>
                </div>

                """
        )
    }

    @Test("cells that a table has no column for are not lost in silence")
    func lostCells() throws {
        #expect(
            try findings("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 1 \\| 2 | 3 |\n") == """
                news/bai.md:9:1: warning: the row has 3 cells, its table 2: the rest is left out [TableCells]
                  9 | | 1 | 2 | 3 |
                    | ^^^^^^^^^^^^^
                    = add a column to the header; \\| prints the sign itself

                """
        )
    }

    @Test("footnotes go to the end, their ids hold the article's slug, every mark has a way back")
    func footnotes() throws {
        #expect(
            try html("Một[^a] hai[^b] ba[^a].\n\n[^b]: Thứ *hai*\n[^a]: Thứ nhất\n\n    đoạn hai\n") == """
                <p>Một<sup><a href="#fn_bai_1" id="fnref_bai_1" class="footnote-mark" role="doc-noteref">1</a></sup> \
                hai<sup><a href="#fn_bai_2" id="fnref_bai_2" class="footnote-mark" role="doc-noteref">2</a></sup> \
                ba<sup><a href="#fn_bai_1" id="fnref_bai_1_2" class="footnote-mark" role="doc-noteref">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes" aria-label="Chú thích">
                <ol>
                <li id="fn_bai_1">
                <p>Thứ nhất</p>
                <p>đoạn hai \
                <a href="#fnref_bai_1" class="footnote-back" role="doc-backlink" aria-label="Về chỗ dẫn 1">↩</a> \
                <a href="#fnref_bai_1_2" class="footnote-back" role="doc-backlink" aria-label="Về chỗ dẫn 1-2">↩</a></p>
                </li>
                <li id="fn_bai_2">
                <p>Thứ <em>hai</em> \
                <a href="#fnref_bai_2" class="footnote-back" role="doc-backlink" aria-label="Về chỗ dẫn 2">↩</a></p>
                </li>
                </ol>
                </section>

                """
        )
    }

    @Test("footnotes without a mark, marks without a footnote, and footnotes given twice are told")
    func lostFootnotes() throws {
        #expect(
            try findings("Một[^a] hai[^b] \\[^c] `[^d]`\n\n[^a]: A\n\n[^A]: A\n\n> [^x]: X\n\n```\n[^y]: Y\n```\n")
                == """
                news/bai.md:7:12: warning: no footnote [^b] is given [FootnoteMissing]
                  7 | Một[^a] hai[^b] \\[^c] `[^d]`
                    |            ^^^^
                    = add a line "[^b]: …"; \\[ prints the sign
                news/bai.md:11:1: warning: the footnote [^A] is left out: it is given twice [FootnoteUnused]
                 11 | [^A]: A
                    | ^^^^
                    = give it another name
                news/bai.md:13:3: warning: the footnote [^x] is left out: nothing refers to it [FootnoteUnused]
                 13 | > [^x]: X
                    |   ^^^^
                    = write [^x] where it belongs, or delete it

                """
        )
    }

    @Test("charts and tables are drawn by the site, with places in the file")
    func charts() throws {
        #expect(
            try html("Trước\n\n```chart\nfigure: clubs@dak-lak\n```\n\n~~~ table\nfigure: fund\n~~~\nSau\n") == """
                <p>Trước</p>
                <figure>chart of clubs@dak-lak</figure>
                <figure>table of fund</figure>
                <p>Sau</p>

                """
        )
        #expect(
            try findings("```chart\nfigure: a\ntitle: b: c\n```\n") == """
                news/bai.md:9:9: error: mapping values are not allowed in this context [YAMLSyntax]
                  9 | title: b: c
                    |         ^
                    = put a text that holds a colon in quotation marks

                """
        )
    }

    @Test("blocks in the wrong place, of a mistyped kind, or never closed")
    func wrongBlocks() throws {
        #expect(
            try findings("> ```chart\n> figure: a\n> ```\n\n```chrat\nfigure: a\n```\n\n```swift\nlet a = 1\n") == """
                news/bai.md:7:3: error: a chart stands inside a quotation, a list or a footnote [BlockPlace]
                  7 | > ```chart
                    |   ^^^^^^^^
                    = begin it at the margin
                news/bai.md:11:1: warning: a block "chrat" is printed as code [BlockKind]
                 11 | ```chrat
                    | ^^^^^^^^
                    = did you mean "chart"?
                news/bai.md:15:1: error: the block is never closed, and takes all the rest of the text [FenceOpen]
                 15 | ```swift
                    | ^^^^^^^^
                    = put a line ``` after it

                """
        )
    }

    @Test("code keeps every sign")
    func code() throws {
        #expect(
            try html("```swift\nlet a = \"<b>\" & 5 người\n```\n\n    indented\n")
                == "<pre tabindex=\"0\"><code class=\"language-swift\">let a = &quot;&lt;b&gt;&quot; &amp; 5 người\n</code></pre>\n"
                + "<pre tabindex=\"0\"><code>indented\n</code></pre>\n"
        )
    }
}
