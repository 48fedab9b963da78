import Articles
import Quantities
import Testing

@Suite("Figures in prose")
struct FigureExpressionTests {
    func figure(_ expression: String) throws -> FigureExpression {
        let prose = try article("Có {{\(expression)}} nhé").render(with: AnsweringResolver())
        #expect(printed(prose.diagnostics) == "")
        return try #require(prose.value.figures.first)
    }

    @Test("an address has an indicator, an area and a period")
    func address() throws {
        let figure = try figure("clubs@dak-lak@2023-Q2")
        #expect(figure.form == .value)
        #expect(figure.indicator == "clubs")
        #expect(figure.category == nil)
        #expect(figure.target == nil)
        #expect(figure.area == "dak-lak")
        #expect(figure.period == Period("2023-Q2"))
        #expect(figure.typed == nil)
        #expect(figure.address == "clubs@dak-lak@2023-Q2")
        #expect(figure.location.label == "news/bai.md:7:4")
        #expect(figure.location.width == 25)
    }

    @Test("a typed text stands after =, with its own place")
    func typed() throws {
        let figure = try figure("clubs/ubnd@dak-lak = trên 64,3%")
        #expect(figure.target == "ubnd")
        #expect(figure.typed == "trên 64,3%")
        #expect(figure.address == "clubs/ubnd@dak-lak")
        #expect(figure.addressLocation.label == "news/bai.md:7:6")
        #expect(figure.typedLocation?.label == "news/bai.md:7:27")
        #expect(figure.typedLocation?.width == 10)
    }

    @Test("observed figures, sentences and classes of a breakdown")
    func forms() throws {
        let observed = try figure("observed:clubs@bac-kan@2023")
        #expect(observed.form == .observed)
        #expect(observed.indicator == "clubs")
        #expect(observed.address == "clubs@bac-kan@2023")
        let sentence = try figure("sentence: clubs-by-fund:over-200m/hoi")
        #expect(sentence.form == .sentence)
        #expect(sentence.indicator == "clubs-by-fund")
        #expect(sentence.category == "over-200m")
        #expect(sentence.target == "hoi")
        #expect(sentence.area == nil)
    }

    @Test(
        "what is malformed is told at the part that is wrong",
        arguments: [
            ("{{}}", 1, 4, "{{}} names no figure", "write {{indicator@area}}, such as {{clubs@dak-lak}}"),
            ("{{ = 5}}", 1, 8, "{{ = 5}} names no figure", "write {{indicator@area}}, such as {{clubs@dak-lak}}"),
            ("{{clubs =}}", 3, 7, "nothing is typed after =", "type the figure after =, or leave = out"),
            ("{{clubs@@2023}}", 9, 1, "the area is left empty", "name it, or leave out the sign before it too"),
            (
                "{{clubs@2023-Q2}}", 9, 7, "\"2023-Q2\" is a period, where the area is due",
                "write indicator@area@2023-Q2"
            ),
            (
                "{{clubs@x@2023-Q5}}", 11, 7, "\"2023-Q5\" is not a period",
                "write 2023, 2023-H1, 2023-9M, 2023-Q2 or 2023-06"
            ),
            ("{{a@b@2023@c}}", 12, 1, "\"a@b@2023@c\" has more than two @", "an address is indicator@area@period"),
            ("{{clubs@Đắk Lắk}}", 9, 7, "\"Đắk Lắk\" is not an id", "did you mean \"dak-lak\"?"),
            ("{{a/b/c}}", 7, 1, "\"a/b/c\" has more than one /", "a figure has one target: clubs/ubnd"),
            ("{{observd:a:b}}", 3, 7, "\"observd\" is not a form of figure", "did you mean \"observed\"?"),
            (
                "{{clubs", 1, 2, "{{ opens a figure that is not closed on its line",
                "write {{indicator@area}}, such as {{clubs@dak-lak}}; \\{{ prints the braces"
            ),
        ]
    )
    func malformed(_ text: String, _ column: Int, _ width: Int, _ summary: String, _ hint: String) throws {
        #expect(
            try findings(text) == """
                news/bai.md:7:\(column): error: \(summary) [FigureSyntax]
                  7 | \(text)
                    | \(String(repeating: " ", count: column - 1))\(String(repeating: "^", count: width))
                    = \(hint)

                """
        )
    }

    @Test("a figure is found at its place after entities, escapes and letters of several bytes")
    func place() throws {
        #expect(
            try findings("&amp; \\* Đắk\nLắk &lt; **ế {{a@b@c}}**") == """
                news/bai.md:8:20: error: "c" is not a period [FigureSyntax]
                  8 | Lắk &lt; **ế {{a@b@c}}**
                    |                    ^
                    = write 2023, 2023-H1, 2023-9M, 2023-Q2 or 2023-06

                """
        )
    }

    @Test("signs of Markdown inside a figure mean nothing")
    func signs() throws {
        #expect(
            try html("{{a = ~5%}} và {{b = ~6%}}, *{{c = 7*8}}*")
                == "<p><data value=\"a\">~5%</data> và <data value=\"b\">~6%</data>, <em><data value=\"c\">7*8</data></em></p>\n"
        )
        #expect(
            try html("| a |\n|---|\n| {{a = 5|6}} |\n")
                .contains("<td><data value=\"a\">5|6</data></td>")
        )
    }

    @Test("in code and in addresses a figure is only text")
    func code() throws {
        #expect(try html("`{{clubs}}` và `\\{{`") == "<p><code>{{clubs}}</code> và <code>\\{{</code></p>\n")
        #expect(
            try html("```\n{{clubs}}\n```\n") == "<pre tabindex=\"0\"><code>{{clubs}}\n</code></pre>\n"
        )
        #expect(try article("`{{clubs}}`").render(with: AnsweringResolver()).value.figures.isEmpty)
    }

    @Test("a backslash prints the braces")
    func escaped() throws {
        #expect(try html("\\{{clubs}} và \\\\{{a}}") == "<p>{{clubs}} và \\<data value=\"a\">83</data></p>\n")
    }

    @Test("inside a link a figure is text, for a link cannot hold a link")
    func inLink() throws {
        #expect(try html("[{{a}} CLB](area:dak-lak)") == "<p><a href=\"/khu-vuc/dak-lak/\">83\u{A0}CLB</a></p>\n")
    }

    @Test("in descriptions and captions figures are put in")
    func inImages() throws {
        #expect(
            try html("![Có {{a}} cột](x.svg \"{{b}} lớp\")") == """
                <figure><img src="/anh/x.svg" alt="Có 83 cột" width="800" height="450" loading="lazy" \
                decoding="async"><figcaption><data value="b">83</data>\u{A0}lớp</figcaption></figure>

                """
        )
    }

    @Test("an answer's problems are told once")
    func unknown() throws {
        #expect(
            try findings("## [{{unknown}}](a.md)\n") == """
                news/bai.md:7:7: error: no such figure [FigureUnknown]
                  7 | ## [{{unknown}}](a.md)
                    |       ^^^^^^^

                """
        )
    }
}
