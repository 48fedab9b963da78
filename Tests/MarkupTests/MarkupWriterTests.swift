import Markup
import Testing

@Suite("The writer makes well-formed markup of names, attributes and texts")
struct MarkupWriterTests {
    private func written(_ write: (inout MarkupWriter) -> Void) -> String {
        Fragment(write).text
    }

    @Test("elements nest, texts are escaped")
    func elements() {
        let text = written { writer in
            writer.element("p", ["class": "lead"]) {
                $0.text("5 < 8 & ")
                $0.element("b", text: "\"sáu\"")
            }
        }
        #expect(text == "<p class=\"lead\">5 &lt; 8 &amp; <b>&quot;sáu&quot;</b></p>")
    }

    @Test("attributes keep their order; nil leaves one out, an empty text does not")
    func attributes() {
        let none: String? = nil
        let text = written { $0.open("a", ["title": "b", "href": "", "class": none, "alt": "x"]) }
        #expect(text == "<a title=\"b\" href=\"\" alt=\"x\">")
        #expect(written { $0.open("p", ["class": none]) } == "<p>")
        #expect(written { $0.open("p") } == "<p>")
    }

    @Test("a value cannot break out of its quotes")
    func quotes() {
        let text = written { $0.void("img", ["alt": "\" onerror='x' > & \u{0}"]) }
        #expect(text == "<img alt=\"&quot; onerror=&#39;x&#39; &gt; &amp; \u{FFFD}\">")
    }

    @Test("void elements of HTML have no slash, empty ones of XML have one")
    func emptyElements() {
        #expect(written { $0.void("br") } == "<br>")
        #expect(written { $0.selfClosing("path", ["d": "M0 0"]) } == "<path d=\"M0 0\"/>")
        #expect(written { $0.element("td", text: "") } == "<td></td>")
    }

    @Test("a start tag, an end tag and a line break can be written alone")
    func parts() {
        let text = written {
            $0.xmlDeclaration()
            $0.open("feed", ["xml:lang": "vi"])
            $0.newline()
            $0.close("feed")
        }
        #expect(text == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xml:lang=\"vi\">\n</feed>")
    }

    @Test("markup that was made before is not escaped again")
    func fragments() {
        let inner = Fragment { $0.element("i", text: "a & b") }
        #expect(written { $0.element("p") { $0.fragment(inner) } } == "<p><i>a &amp; b</i></p>")
        #expect(Fragment(text: "<i>").text == "&lt;i&gt;")
        #expect(Fragment(vouchedFor: Array("<i>".utf8)).text == "<i>")
    }

    @Test("fragments join in order, nothing joins to nothing")
    func joining() {
        let parts = ["a", "<", "c"].map { Fragment(text: $0) }
        #expect(Fragment.joined(parts).text == "a&lt;c")
        #expect(Fragment.joined([]) == .empty)
        #expect(Fragment.empty.isEmpty)
        #expect(!Fragment.joined(parts).isEmpty)
        #expect(Fragment.joined([.empty, parts[0], .empty]) == parts[0])
    }

    @Test("a writer's fragment is what it has written so far")
    func soFar() {
        var writer = MarkupWriter()
        writer.text("a")
        let first = writer.fragment
        writer.text("b")
        #expect(first.text == "a")
        #expect(writer.fragment.bytes == writer.bytes)
        #expect(writer.fragment.text == "ab")
    }
}
