import Diagnostics
import Markup
import Templates
import Testing

@Suite("Libraries")
struct TemplateLibraryTests {
    @Test("a page is appended to what was written before")
    func appends() {
        let library = TemplateLibrary.compile(files("{{x}}", [:])).value
        var bytes = Array("before ".utf8)
        #expect(library.render("page", [["x": "1"]], into: &bytes) == [])
        #expect(String(decoding: bytes, as: UTF8.self) == "before 1")
    }

    @Test("an independent copy renders and reports as the original does")
    func copies() {
        let others: KeyValuePairs = [
            "base": "{{$a}}{{/a}}{{#list}}{{>row}}{{/list}}", "row": "{{a.long.dotted.name}}{{x}}",
        ]
        let library = TemplateLibrary.compile(files("{{<base}}{{$a}}1{{/a}}{{/base}}", others)).value
        let copy = library.independentCopy()
        let page: TemplateObject = ["list": ["1", "2"], "a": ["long": ["dotted": ["name": "n"]]]]
        var (first, second): ([UInt8], [UInt8]) = ([], [])
        let problems = library.render("page", [page], into: &first)
        #expect(problems.map(\.summary) == ["no value named \"x\" here"])
        #expect(copy.render("page", [page], into: &second) == problems)
        #expect(first == second)
        #expect(copy.names == ["page", "base", "row"])
    }

    @Test("a byte order mark is passed over, and places still count from it")
    func byteOrderMark() {
        #expect(render("\u{FEFF}{{! c }}\na") == "a")
        #expect(render("  {{>p}}\n", with: ["p": "\u{FEFF}a\nb\n"]) == "  a\n  b\n")
    }

    @Test("of two templates with one name the first counts")
    func sameName() {
        let twice = files("1", [:]) + files("2", [:])
        var bytes: [UInt8] = []
        #expect(TemplateLibrary.compile(twice).value.render("page", [], into: &bytes) == [])
        #expect(bytes == Array("1".utf8))
    }

    @Test("a template in error prints nothing, the others still do")
    func templatesInError() {
        let library = TemplateLibrary.compile(files("a{{>b}}{{>c}}", ["b": "{{#x}}", "c": "c"])).value
        var bytes: [UInt8] = []
        #expect(library.render("page", [], into: &bytes) == [])
        #expect(bytes == Array("ac".utf8))
    }
}
