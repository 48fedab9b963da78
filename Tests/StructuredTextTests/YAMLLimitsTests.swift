import Diagnostics
import StructuredText
import Testing

@Suite("No text of YAML is too much for the reader")
struct YAMLLimitsTests {
    /// What is wrong with a text, read on a small stack.
    private func summaries(_ text: String) -> [String]? {
        onSmallStack {
            YAMLParser.parse(SourceFile(path: "a.yml", text: text)).diagnostics.map {
                "\($0.identifier): \($0.summary)"
            }
        }
    }

    private let tooDeep = ["YAMLSize: values nest deeper than 64"]

    @Test(
        "ten thousand levels of any kind are told as too deep",
        arguments: ["[", "{", "- ", "? ", "[a: ", "{a: [", "{? ", "? - ", "- ? ", "[{a, "]
    )
    func deepOnOneLine(part: String) {
        #expect(summaries(String(repeating: part, count: 10_000)) == tooDeep)
    }

    @Test("so are levels of indentation, with and without quoted texts that begin lines further left")
    func deepIndentation() {
        let names = (0..<2_500).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(summaries(names) == tooDeep)
        let texts = (0..<2_000).map {
            String(repeating: " ", count: $0) + "b: \"\n\"\n" + String(repeating: " ", count: $0) + "a:\n"
        }
        #expect(summaries(texts.joined()) == tooDeep)
        let lists = (0..<2_000).map {
            String(repeating: " ", count: 2 * $0) + "a:\n" + String(repeating: " ", count: 2 * $0) + "- b\n"
        }
        #expect(summaries(lists.joined())?.count == 1)
    }

    @Test("64 levels are read, and what looks like levels inside a text is none")
    func notTooDeep() {
        #expect(summaries(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)) == [])
        #expect(summaries(String(repeating: "[", count: 65) + String(repeating: "]", count: 65)) == tooDeep)
        #expect(summaries(String(repeating: "- ", count: 64) + "x") == [])
        #expect(summaries(String(repeating: "- ", count: 65) + "x") == tooDeep)
        let texts =
            "a: \"\(String(repeating: "[", count: 500))\"\nb: |\n  \(String(repeating: "{", count: 500))\n  \(String(repeating: "- ", count: 500))\nc: x # [[[\n"
        #expect(summaries(texts) == [])
        let many = "- {a: [\"]\", \"[\"]}\n"
        #expect(summaries(String(repeating: many, count: 1_000)) == [])
    }

    @Test("the place of a level too deep is where it begins")
    func deepPlace() {
        let text = (0..<70).map { String(repeating: " ", count: $0) + "đ:\n" }.joined()
        let location = YAMLParser.parse(SourceFile(path: "a.yml", text: text)).diagnostics.first?.location
        #expect(location?.label == "a.yml:65:65")
    }

    /// Twelve lists, each of ten times the one before: a million million texts if they were written out.
    private let bomb: String =
        "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        + (1..<12).map { level in
            "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
        }.joined()

    @Test("aliases cannot make a small text into a large value")
    func bombs() {
        let expected = ["YAMLSize: the YAML holds more than 200000 values"]
        #expect(summaries(bomb) == expected)
        #expect(summaries(bomb + "? *a11\n: x\n") == expected)
        #expect(summaries("a: &a [" + String(repeating: "x,", count: 60_000) + "]\nb: [*a, *a]\n") == [])
        #expect(summaries("a: &a [" + String(repeating: "x,", count: 60_000) + "]\nb: [*a, *a, *a]\n") == expected)
    }

    @Test("aliases cannot make a value deeper than what may be written")
    func deepAliases() {
        let chain = (1..<100).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }
        #expect(summaries("a0: &a0 [x]\n" + chain.prefix(62).joined()) == [])
        #expect(summaries("a0: &a0 [x]\n" + chain.joined()) == tooDeep)
    }

    @Test("no more than 200.000 values are read, names included")
    func values() {
        let names = (0..<99_999).map { "k\($0): v\n" }.joined()
        #expect(summaries(names) == [])
        #expect(summaries(names + "k: v\n") == ["YAMLSize: the YAML holds more than 200000 values"])
    }

    @Test("no more than 4 MB are read")
    func bytes() {
        let longest = String(repeating: "#\n", count: YAMLParser.maximumBytes / 2)
        #expect(summaries(longest) == [])
        #expect(summaries(longest + "#") == ["YAMLSize: the YAML is longer than 4194304 bytes"])
    }

    @Test("many mistakes in a long text are told in time that grows with it")
    func manyMistakes() {
        let diagnostics = YAMLParser.parse(
            SourceFile(path: "a.yml", text: String(repeating: "tên: Lắk\n", count: 20_000))
        ).diagnostics
        #expect(diagnostics.count == 19_999)
        #expect(diagnostics.last?.location?.line == 20_000)
    }
}
