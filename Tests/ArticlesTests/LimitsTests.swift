@testable import Articles
import Diagnostics
import Testing

@Suite("Limits")
struct LimitsTests {
    /// What a text is refused with before the Markdown engine reads a byte of it, or nothing. No clock is asked: a text
    /// that is refused costs one look at each byte, and how much one that passes may hold is what the limits say.
    func refusal(_ markdown: String) throws -> String {
        let article = try article(markdown)
        let problem = ProseLimits.problem(in: article.source, body: article.body)
        let prose = article.render(with: AnsweringResolver())
        if let problem {
            #expect(prose.diagnostics == [problem])
            #expect(prose.value.html.isEmpty)
        } else {
            #expect(prose.diagnostics.isEmpty)
        }
        return problem.map { "\($0.location?.label ?? ""): \($0.summary) [\($0.identifier)]" } ?? ""
    }

    func many(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    @Test("runs of signs that the engine would read again and again are refused at once")
    func words() throws {
        let refusal = "news/bai.md:7:1: a word has 50000 bytes, more than 2000 [ArticleTooLarge]"
        for text in ["[", "!", "a**b", "<", "`", "www.", "a@b.", "[a](", "![[]", "*", ":", "|a"] {
            #expect(try self.refusal(many(text, 50_000 / text.utf8.count)) == refusal)
        }
    }

    @Test("deep quotations and lists are refused")
    func depth() throws {
        let refusal = "quotations and lists nest deeper than 32 [ArticleTooDeep]"
        #expect(try self.refusal(many(">", 50_000)) == "news/bai.md:7:1: " + refusal)
        #expect(try self.refusal(many("> ", 50_000) + "a") == "news/bai.md:7:1: " + refusal)
        #expect(try self.refusal(many("- ", 50_000) + "a") == "news/bai.md:7:1: " + refusal)
        let tree = (0..<100).map { many("  ", $0) + "- a\n" }.joined()
        #expect(try self.refusal(tree) == "news/bai.md:39:1: " + refusal)
        #expect(try self.refusal((0..<32).map { many("  ", $0) + "- a\n" }.joined()) == "")
        #expect(try self.refusal(many("> ", 32) + "a\n\n" + many("- ", 500) + "\n") == "")
    }

    @Test("emphasis that nests deep is refused where it goes too deep")
    func nesting() throws {
        let markdown = many("*a _b ", 60) + many(" b_ a*", 60)
        #expect(
            try article(markdown).render(with: AnsweringResolver()).diagnostics.map(\.summary)
                == ["lists, quotations and emphasis nest deeper than 100"]
        )
    }

    @Test("tables are bounded by their signs and their cells")
    func tables() throws {
        #expect(
            try refusal("a\n" + many("| ", 201))
                == "news/bai.md:8:1: a line has 201 signs |, more than 200 [ArticleTooLarge]"
        )
        #expect(
            try refusal(many("a|", 99) + "\n" + many("-|", 99) + "\n" + many("a\n", 1_000))
                == "news/bai.md:507:1: the tables of the article have more than 50000 cells [ArticleTooLarge]"
        )
        #expect(
            try refusal(many("a|b\n:-|\n", 60))
                == "news/bai.md:108:1: more than 50 lines of | and - follow each other without a blank line [ArticleTooDense]"
        )
    }

    @Test("a text without blank lines, instructions, images and figures are bounded")
    func counts() throws {
        #expect(
            try refusal(many("một hai ba\n", 6_000))
                == "news/bai.md:7:1: a paragraph has more than 65536 bytes [ArticleTooLarge]"
        )
        #expect(
            try refusal(many("a <? ", 101))
                == "news/bai.md:7:1: more than 100 signs <? and <! stand in the article [ArticleTooDense]"
        )
        #expect(
            try refusal(many("![ ", 201))
                == "news/bai.md:7:1: more than 200 images stand in one paragraph [ArticleTooDense]"
        )
        #expect(
            try refusal(many("{{a}}\n\n", 2_001))
                == "news/bai.md:4007:1: more than 2000 figures {{…}} stand in the article [ArticleTooDense]"
        )
        #expect(try refusal(many("{{a}}\n\n", 2_000)) == "")
        #expect(try refusal(many("<!-- a --> ", 200)) == "")
    }

    @Test("no more than 200 diagnostics are kept, and an error is never lost")
    func diagnostics() throws {
        let diagnostics = try article(many("<b> \n\n", 300) + "# Một\n").render(with: AnsweringResolver()).diagnostics
        #expect(diagnostics.count == 201)
        #expect(diagnostics.last?.summary == "a heading in the text is of level 1, the level of the article's title")
    }

    @Test("footnote marks among signs of emphasis are bounded: the engine goes over the signs again for each")
    func footnoteMarks() throws {
        #expect(
            try refusal(many("*_[^a] ", 51))
                == "news/bai.md:7:1: more than 50 footnote marks stand in one paragraph [ArticleTooDense]"
        )
    }

    @Test("what the engine's own tests for slow texts hold is refused, or small enough to read")
    func knownSlowTexts() throws {
        // The inputs of cmark-gfm's test/pathological_tests.py and of the advisories CVE-2022-39209, CVE-2023-22483,
        // -22486, -24824, -26485 and -37463, as long as a file may be.
        let texts = [
            many("*a **a ", 65_000), many("a_ ", 65_000), many("_a ", 65_000), many("a]", 65_000), many("[a", 65_000),
            many("*a_ ", 50_000), "a**b" + many("c* ", 50_000), many("[ a_", 50_000), many("[ (](", 80_000),
            many("[", 50_000) + "a" + many("]", 50_000), many("> ", 50_000) + "a", many("[a](<b", 30_000),
            many("[a](b", 30_000), many("](", 50_000), many("<?", 50_000), many("<!A ", 50_000), many("- ", 50_000),
            many("> \n", 50_000) + "a", many("_", 50_000), many("~~a ", 50_000), many("|-\n", 50_000),
            (0..<1_000).map { many("  ", $0 % 500) + "* a\n" }.joined(),
            (1..<500).map { "e" + many("`", $0) }.joined(),
        ]
        for text in texts {
            let article = try article(String(text.prefix(400_000)))
            let problem = ProseLimits.problem(in: article.source, body: article.body)
            #expect(problem != nil, "\(text.prefix(12))…")
            #expect(problem?.location?.path == "news/bai.md")
        }
    }
}
