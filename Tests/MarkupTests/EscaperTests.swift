import Markup
import Testing

@Suite("No text of a file becomes markup")
struct EscaperTests {
    @Test("the five signs of markup become references")
    func signs() {
        #expect(
            Escaper.escaped("<a href=\"x\" title='y'>5 & 6</a>")
                == "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;5 &amp; 6&lt;/a&gt;"
        )
    }

    @Test("a reference that was typed is shown as typed")
    func typedReference() {
        #expect(Escaper.escaped("&lt; &#39;") == "&amp;lt; &amp;#39;")
    }

    @Test(
        "Vietnamese text and other letters pass untouched, composed or not",
        arguments: ["Ea H’leo, Đắk Lắk", "a\u{306}\u{301}", "👨‍👩‍👧 — 中", ""]
    )
    func letters(text: String) {
        #expect(Array(Escaper.escaped(text).utf8) == Array(text.utf8))
    }

    @Test("what XML 1.0 cannot hold becomes U+FFFD, the three blanks it allows stay")
    func controls() {
        for value in 0..<0x20 as Range<UInt32> {
            let scalar = Unicode.Scalar(UInt8(value))
            let allowed = scalar == "\t" || scalar == "\n" || scalar == "\r"
            #expect(
                Array(Escaper.escaped("a\(scalar)b").unicodeScalars) == ["a", allowed ? scalar : "\u{FFFD}", "b"]
            )
        }
        #expect(Escaper.escaped("a\u{FFFE}b\u{FFFF}c") == "a\u{FFFD}b\u{FFFD}c")
        #expect(Escaper.escaped("\u{FFFC}\u{FFFD}\u{EFFF}\u{7F}\u{85}") == "\u{FFFC}\u{FFFD}\u{EFFF}\u{7F}\u{85}")
    }

    @Test("signs at both ends and side by side are all met")
    func edges() {
        #expect(Escaper.escaped("<") == "&lt;")
        #expect(Escaper.escaped("<<x>>") == "&lt;&lt;x&gt;&gt;")
        #expect(Escaper.escaped("\u{FFFF}") == "\u{FFFD}")
    }

    @Test("a text is added behind the bytes that are there, and may be a part of another")
    func appending() {
        var bytes = Array("x".utf8)
        Escaper.append("ba < bốn".dropFirst(3), to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "x&lt; bốn")
    }
}
