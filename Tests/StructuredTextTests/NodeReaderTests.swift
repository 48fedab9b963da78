import Diagnostics
import StructuredText
import Testing

@Suite("A value that does not fit is told at its place")
struct NodeReaderTests {
    /// Reads `x` of a YAML text with a reader and returns what the reader made and what it found.
    private func read<Value>(
        _ text: String,
        _ body: (inout NodeReader, Node) -> Value?
    ) throws -> (value: Value?, errors: String) {
        let file = SourceFile(path: "a.yml", text: text)
        let node = try #require(YAMLParser.parse(file).value?["x"])
        var reader = NodeReader(file)
        let value = body(&reader, node)
        return (value, printed(reader.diagnostics))
    }

    @Test("a text is any scalar but an empty one")
    func texts() throws {
        let number = try read("x: 012") { $0.text($1, "name") }
        #expect(number.value == "012")
        #expect(number.errors == "")
        let list = try read("x: [a, Đắk]") { $0.text($1, "name") }
        #expect(list.value == nil)
        #expect(
            list.errors == """
                a.yml:1:4: error: name is a list, not a text [ValueType]
                  1 | x: [a, Đắk]
                    |    ^^^^^^^^

                """
        )
        #expect(
            try read("x:\n  a: 1") { $0.text($1, "name") }.errors == """
                a.yml:2:3: error: name is a group of names, not a text [ValueType]
                  2 |   a: 1
                    |   ^

                """
        )
        #expect(
            try read("x:\ny: 1") { $0.text($1, "name") }.errors == """
                a.yml:1:3: error: name is nothing, not a text [ValueType]
                  1 | x:
                    |   ^

                """
        )
        #expect(
            try read("x: ''") { $0.text($1, "name") }.errors == """
                a.yml:1:4: error: name is an empty text [ValueType]
                  1 | x: ''
                    |    ^^
                    = write something or leave it out

                """
        )
    }

    @Test("a whole number is digits within bounds")
    func integers() throws {
        #expect(try read("x: 07") { $0.integer($1, "decimals", in: 0...7) }.value == 7)
        #expect(try read("x: '-3'") { $0.integer($1, "decimals") }.value == -3)
        #expect(
            try read("x: 8") { $0.integer($1, "decimals", in: 0...7) }.errors == """
                a.yml:1:4: error: decimals is 8, not between 0 and 7 [ValueRange]
                  1 | x: 8
                    |    ^

                """
        )
        #expect(
            try read("x: ba mươi") { $0.integer($1, "decimals") }.errors == """
                a.yml:1:4: error: decimals is "ba mươi", not a whole number [ValueType]
                  1 | x: ba mươi
                    |    ^^^^^^^

                """
        )
        for text in ["1.0", "1,000", "1e3", "99999999999999999999", "~"] {
            #expect(try read("x: \(text)") { $0.integer($1, "decimals") }.value == nil)
        }
    }

    @Test("true and false are the only two of their kind")
    func booleans() throws {
        #expect(try read("x: true") { $0.boolean($1, "stretch") }.value == true)
        #expect(try read("x: 'false'") { $0.boolean($1, "stretch") }.value == false)
        #expect(
            try read("x: no") { $0.boolean($1, "stretch") }.errors == """
                a.yml:1:4: error: stretch is "no", not true or false [ValueType]
                  1 | x: no
                    |    ^^

                """
        )
    }

    private enum Better: String, CaseIterable {
        case more, less, neutral
    }

    @Test("a choice is one of the words, and a slip of the hand is met")
    func choices() throws {
        #expect(try read("x: less") { $0.choice($1, "better", Better.self) }.value == .less)
        #expect(
            try read("x: mor") { $0.choice($1, "better", Better.self) }.errors == """
                a.yml:1:4: error: better is "mor", not one of more, less, neutral [ValueChoice]
                  1 | x: mor
                    |    ^^^
                    = did you mean "more"?

                """
        )
        #expect(
            try read("x: nhiều hơn") { $0.choice($1, "better", Better.self) }.errors == """
                a.yml:1:4: error: better is "nhiều hơn", not one of more, less, neutral [ValueChoice]
                  1 | x: nhiều hơn
                    |    ^^^^^^^^^

                """
        )
        #expect(
            try read("x: [less]") { $0.choice($1, "better", Better.self) }.errors == """
                a.yml:1:4: error: better is a list, not one of more, less, neutral [ValueType]
                  1 | x: [less]
                    |    ^^^^^^

                """
        )
    }

    @Test("a list may be a single value, and what does not fit in it is left out")
    func lists() throws {
        #expect(try read("x: lak") { $0.texts($1, "areas") }.value == ["lak"])
        #expect(try read("x:") { $0.texts($1, "areas") }.value == [])
        let mixed = try read("x: [lak, [], krong-ana]") { $0.texts($1, "areas") }
        #expect(mixed.value == ["lak", "krong-ana"])
        #expect(
            mixed.errors == """
                a.yml:1:10: error: areas is a list, not a text [ValueType]
                  1 | x: [lak, [], krong-ana]
                    |          ^^

                """
        )
    }

    @Test("a group has the names that it may have and those that it must have")
    func mappings() throws {
        let text = """
            x:
              id: clubs
              nmae: Số câu lạc bộ
              kind:
              ghi chú: thừa
            """
        let names = ["id", "name", "kind", "unit"]
        let (entries, errors) = try read(text) {
            $0.expectMapping($1, "an indicator", names: names, required: ["id", "name", "kind"])
        }
        #expect(entries?.map(\.key) == ["id", "kind"])
        #expect(
            errors == """
                a.yml:2:3: error: an indicator has no "name" [MissingName]
                  2 |   id: clubs
                    |   ^
                    = add a line "name: …"
                a.yml:2:3: error: an indicator has no "kind" [MissingName]
                  2 |   id: clubs
                    |   ^
                    = add a line "kind: …"
                a.yml:3:3: error: "nmae" is not something an indicator has [UnknownName]
                  3 |   nmae: Số câu lạc bộ
                    |   ^^^^
                    = did you mean "name"?
                a.yml:5:3: error: "ghi chú" is not something an indicator has [UnknownName]
                  5 |   ghi chú: thừa
                    |   ^^^^^^^
                    = known here: id, kind, name, unit

                """
        )
    }

    @Test("what is no group is told as what it is")
    func notMappings() throws {
        let (entries, errors) = try read("x: [a]") { $0.expectMapping($1, "an indicator", names: ["id"]) }
        #expect(entries == nil)
        #expect(
            errors == """
                a.yml:1:4: error: an indicator is a list, not a group of names and values [ValueType]
                  1 | x: [a]
                    |    ^^^

                """
        )
    }

    @Test("of a long text a message shows the start")
    func longTexts() throws {
        let long = String(repeating: "một hai ", count: 20)
        let errors = try read("x: \"\(long)\"") { $0.boolean($1, "stretch") }.errors
        let shown = "một hai một hai một hai một hai một hai một hai một hai một…"
        #expect(errors.hasPrefix("a.yml:1:4: error: stretch is \"\(shown)\", not true or false [ValueType]\n"))
    }

    @Test("a reader's own errors and those of its caller stay in the order found")
    func reports() {
        let file = SourceFile(path: "a.yml", text: "x: 1\n")
        var reader = NodeReader(file)
        reader.error("Own", "wrong", at: 3..<4, hint: "mend it")
        reader.report(.warning("Caller", "odd", at: nil))
        #expect(reader.diagnostics.map(\.identifier) == ["Own", "Caller"])
        #expect(reader.diagnostics.first?.location?.label == "a.yml:1:4")
    }

    @Test("JSON's numbers and booleans are read by the same functions")
    func json() throws {
        let file = SourceFile(path: "a.json", text: "{\"a\": 5, \"b\": true, \"c\": \"true\", \"d\": null}")
        let node = try #require(JSONParser.parse(file).value)
        var reader = NodeReader(file)
        #expect(node["a"].flatMap { reader.integer($0, "a") } == 5)
        #expect(node["b"].flatMap { reader.boolean($0, "b") } == true)
        #expect(node["c"].flatMap { reader.boolean($0, "c") } == true)
        #expect(node["d"].map { reader.list($0).count } == 0)
        #expect(reader.diagnostics.isEmpty)
    }
}
