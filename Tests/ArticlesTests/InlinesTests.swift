import Articles
import Testing

@Suite("Running text")
struct InlinesTests {
    @Test("emphasis, code, line breaks and deleted text; a single ~ deletes nothing")
    func emphasis() throws {
        #expect(
            try html("*a* **b** `c` ~~d~~ ~e~ \\*f\\*\\\ng\nh\n") == """
                <p><em>a</em> <strong>b</strong> <code>c</code> <del>d</del> ~e~ *f*<br>
                g
                h</p>

                """
        )
    }

    @Test("every text is escaped and composed")
    func escaping() throws {
        #expect(
            try html("5 < 8 & \"Đắk\" 'e\u{302}\u{301}' &lt;script&gt;\n")
                == "<p>5 &lt; 8 &amp; &quot;Đắk&quot; &#39;\u{1EBF}&#39; &lt;script&gt;</p>\n"
        )
    }

    @Test(
        "a number and its unit stay on one line",
        arguments: [
            ("7,3 tỉ đồng", "7,3\u{A0}tỉ\u{A0}đồng"), ("có 5 người.", "có 5\u{A0}người."),
            ("tăng 5 % nữa", "tăng 5\u{A0}% nữa"), ("200 triệu, đồng", "200\u{A0}triệu, đồng"),
            ("**83** CLB", "<strong>83</strong>\u{A0}CLB"),
            ("{{a}} lớp học", "<data value=\"a\">83</data>\u{A0}lớp học"),
            ("năm người", "năm người"), ("5 ngườihọ", "5 ngườihọ"), ("83 câu lạc bộ", "83 câu lạc bộ"),
            ("`5` người", "<code>5</code> người"), ("5 “người”", "5 “người”"), ("20 CLB”", "20\u{A0}CLB”"),
            ("mỗi đồng 5", "mỗi đồng 5"), ("5 million VND", "5 million VND"),
        ]
    )
    func spacing(_ markdown: String, _ expected: String) throws {
        #expect(try html(markdown) == "<p>\(expected)</p>\n")
    }

    @Test("English has units of its own")
    func englishSpacing() throws {
        #expect(try html("7.3 billion VND, 5 đồng", language: "en") == "<p>7.3\u{A0}billion\u{A0}VND, 5 đồng</p>\n")
    }

    @Test("links: into the site, to other sites, to headings, with titles, bare ones, reference style")
    func links() throws {
        #expect(
            try html(
                """
                ## Có

                [a](area:dak-lak) [b](bai.md#x "T {{c}}") [d](https://a.vn/đ?x=(1)&y) [e](#co) [f](<mailto:a@b.vn>)
                www.c.vn m@n.vn [g][r]

                [r]: tel:+84123
                """
            ) == """
                <h2 id="co">Có</h2>
                <p><a href="/khu-vuc/dak-lak/">a</a> <a href="bai.md#x" title="T 83">b</a> \
                <a href="https://a.vn/%C4%91?x=(1)&amp;y" rel="noopener">d</a> <a href="#co">e</a> \
                <a href="mailto:a@b.vn">f</a>
                <a href="http://www.c.vn" rel="noopener">www.c.vn</a> <a href="mailto:m@n.vn">m@n.vn</a> \
                <a href="tel:+84123">g</a></p>

                """
        )
    }

    @Test("links know where they are written")
    func linkPlaces() throws {
        let prose = try article(
            "Một [a](x.md), &amp; *hai\n[b](y.md)* www.c.vn, > [r][r]\n\n- > [c](<z t.md>)\n\n[r]: v.md\n"
        )
        .render(with: AnsweringResolver()).value
        #expect(prose.links.map(\.destination) == ["x.md", "y.md", "http://www.c.vn", "v.md", "z t.md"])
        #expect(
            prose.links.map { "\($0.location.label)+\($0.location.width)" } == [
                "news/bai.md:7:9+4", "news/bai.md:8:5+4", "news/bai.md:8:12+8", "news/bai.md:8:24+1",
                "news/bai.md:10:10+6",
            ]
        )
        #expect(prose.links.map(\.href) == ["x.md", "y.md", "http://www.c.vn", "v.md", "z t.md"])
    }

    @Test(
        "addresses that are not published",
        arguments: [
            "javascript:alert(1)", "JaVaScript:alert(1)", "data:text/html,x", "vbscript:x", "//evil.vn/",
            "file:///etc/passwd",
            "\\\\\\\\evil.vn", "ftp://a.vn",
        ]
    )
    func unsafe(_ address: String) throws {
        let prose = try article("[x](\(address)) ![y](\(address))").render(with: AnsweringResolver())
        #expect(prose.diagnostics.map(\.identifier) == ["UnsafeLink", "UnsafeLink"])
        #expect(
            prose.value.html.text
                == "<p><a href=\"\">x</a> <img src=\"\" alt=\"y\" loading=\"lazy\" decoding=\"async\"></p>\n"
        )
    }

    @Test("entities and line breaks do not hide the kind of an address")
    func hiddenScheme() throws {
        for address in ["java&Tab;script:x", "&#1;javascript:x", "<java&NewLine;script:x>", "javascript&colon;x"] {
            let prose = try article("[x](\(address))").render(with: AnsweringResolver())
            #expect(prose.diagnostics.map(\.identifier) == ["UnsafeLink"])
            #expect(prose.value.html.text == "<p><a href=\"\">x</a></p>\n")
        }
    }

    @Test("what is wrong with links is told at their address, with what was meant")
    func wrongLinks() throws {
        #expect(
            try findings("## Kết quả\n\n[a](ariea:dak-lak) [b](#ket-qua-1) [c](missing.md) [d]() [e](evil.md)\n") == """
                news/bai.md:9:5: error: "ariea:dak-lak" is not an address that is published [UnsafeLink]
                  9 | [a](ariea:dak-lak) [b](#ket-qua-1) [c](missing.md) [d]() [e](evil.md)
                    |     ^^^^^^^^^^^^^
                    = did you mean "area:"?
                news/bai.md:9:24: error: no heading of the article has the id "ket-qua-1" [LinkAnchor]
                  9 | [a](ariea:dak-lak) [b](#ket-qua-1) [c](missing.md) [d]() [e](evil.md)
                    |                        ^^^^^^^^^^
                    = did you mean "ket-qua"?
                news/bai.md:9:40: error: no file missing.md [LinkMissing]
                  9 | [a](ariea:dak-lak) [b](#ket-qua-1) [c](missing.md) [d]() [e](evil.md)
                    |                                        ^^^^^^^^^^
                news/bai.md:9:52: error: the link leads nowhere [LinkEmpty]
                  9 | [a](ariea:dak-lak) [b](#ket-qua-1) [c](missing.md) [d]() [e](evil.md)
                    |                                                    ^
                    = put its address between ( and )
                news/bai.md:9:62: error: "javascript:alert(1)" is not an address that is published [UnsafeLink]
                  9 | [a](ariea:dak-lak) [b](#ket-qua-1) [c](missing.md) [d]() [e](evil.md)
                    |                                                              ^^^^^^^
                    = write a path, or one of http:, https:, mailto:, tel:, area:, indicator:, club:

                """
        )
    }

    @Test("an image alone with a title is a figure with a caption; any other is part of the text")
    func images() throws {
        #expect(
            try html("![Đồi *chè*](doi.svg \"Một ngọn đồi, 5 người.\")\n\n![a](b.svg)\n\nCó ![a](b.svg \"T\") nữa\n")
                == """
                <figure><img src="/anh/doi.svg" alt="Đồi chè" width="800" height="450" loading="lazy" decoding="async">\
                <figcaption>Một ngọn đồi, 5\u{A0}người.</figcaption></figure>
                <p><img src="/anh/b.svg" alt="a" width="800" height="450" loading="lazy" decoding="async"></p>
                <p>Có <img src="/anh/b.svg" alt="a" title="T" width="800" height="450" loading="lazy" decoding="async"> nữa</p>

                """
        )
    }

    @Test("an image without a description is an error")
    func alt() throws {
        #expect(
            try findings("![ ](doi.svg)") == """
                news/bai.md:7:6: error: the image "doi.svg" has no description [ImageAlt]
                  7 | ![ ](doi.svg)
                    |      ^^^^^^^
                    = say between [ and ] what it shows

                """
        )
        let images = try article("![Đồi](doi.svg)").render(with: AnsweringResolver()).value.images
        #expect(images.map(\.destination) == ["doi.svg"])
        #expect(images.map(\.image.source) == ["/anh/doi.svg"])
        #expect(images.map(\.alt) == ["Đồi"])
        #expect(images.map(\.location.label) == ["news/bai.md:7:8"])
    }

    @Test("HTML is left out and told once an element; comments are left out in silence")
    func rawHTML() throws {
        #expect(try html("a <!-- b --> c\n\n<!-- d -->\n<!-- e -->\n\nf\n") == "<p>a  c</p>\n<p>f</p>\n")
        #expect(
            try findings("Một <b>hai</b> ba\n\n<div class=\"x\">\nbốn\n</div>\n\n<?php x ?>\n") == """
                news/bai.md:7:5: warning: HTML in the text is left out: <b> [RawHTML]
                  7 | Một <b>hai</b> ba
                    |     ^^^
                    = write it in Markdown; \\< prints the sign
                news/bai.md:9:1: warning: HTML in the text is left out: <div> [RawHTML]
                  9 | <div class="x">
                    | ^^^^^^^^^^^^^^^
                    = write it in Markdown; \\< prints the sign
                news/bai.md:13:1: warning: HTML in the text is left out: <?php x ?> [RawHTML]
                 13 | <?php x ?>
                    | ^^^^^^^^^^
                    = write it in Markdown; \\< prints the sign

                """
        )
        #expect(try faultyHTML("Một <b>hai</b> <script>x</script>") == "<p>Một hai x</p>\n")
    }

    @Test("a comment that is never closed hides the rest and is an error")
    func openComment() throws {
        #expect(
            try findings("Một\n\n<!-- ghi chú\n\nHai\n") == """
                news/bai.md:9:1: error: the comment is never closed, and hides all the rest of the text [CommentOpen]
                  9 | <!-- ghi chú
                    | ^^^^
                    = put --> after it

                """
        )
    }

    @Test("characters of the private use area are told, and never taken for a figure")
    func privateCharacters() throws {
        #expect(
            try findings("\u{F0B7} một {{a}} \u{F0000}\n") == """
                news/bai.md:7:1: warning: a character here has a meaning in one font only [PrivateCharacter]
                  7 | \u{F0B7} một {{a}} \u{F0000}
                    | ^
                    = type the sign that is meant; it often comes from a list of a word processor
                news/bai.md:7:13: warning: a character here has a meaning in one font only [PrivateCharacter]
                  7 | \u{F0B7} một {{a}} \u{F0000}
                    |             ^
                    = type the sign that is meant; it often comes from a list of a word processor

                """
        )
        #expect(
            try faultyHTML("\u{F0B7} {{a}} \u{F0000}\u{E000}.")
                == "<p>\u{FFFD} <data value=\"a\">83</data> \u{FFFD} \u{FFFD}.</p>\n"
        )
    }

    @Test("the plain text has a line for each block, without footnotes and code blocks")
    func plainText() throws {
        let prose = try article(
            "## Tiêu đề\n\nMột *hai*\nba {{a}} [bốn](x.md)[^1] `năm`.\n\n- sáu\n- bảy\n\n| a | b |\n|-|-|\n\n```\nmã\n```\n\n[^1]: tám\n"
        ).render(with: AnsweringResolver()).value
        #expect(prose.plainText == "Tiêu đề\nMột hai ba 83 bốn năm.\nsáu\nbảy\na\nb\n")
        #expect(prose.wordCount == 12)
        #expect(prose.excerpt(maximumCharacters: 22) == "Tiêu đề Một hai ba 83…")
        #expect(prose.excerpt(maximumCharacters: 21) == "Tiêu đề Một hai ba…")
        #expect(prose.excerpt(maximumCharacters: 100) == "Tiêu đề Một hai ba 83 bốn năm. sáu bảy a b")
    }
}
