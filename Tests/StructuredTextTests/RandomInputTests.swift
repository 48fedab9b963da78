import Diagnostics
import StructuredText
import Testing

/// Numbers that look random and are the same on every run (SplitMix64; Steele, Lea and Flood 2014).
struct RepeatableNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite("Whatever the input, there is a value or an error, and every place lies in the file")
struct RandomInputTests {
    private static let json = [
        #"{"name": "areas", "fields": [{"name": "id", "type": "string", "constraints": {"required": true}}], "n": -1.5e+3}"#,
        #"[null, true, false, 0, "Đắk Lắk \u1eaf\uD83D\uDC75\\\"", [[]], {"a": {"b": []}}]"#,
        "{\r\n  \"tên\": \"Ea H'leo\",\r\n  \"mã\": 645\r\n}\r\n",
    ]

    private static let yaml = [
        "title: {vi: Tiến độ, en: \"Progress\"}\nlanguages: [vi, en]\nareas:\n  - id: dak-lak # tỉnh\n    name: 'Đắk Lắk'\n",
        "a: &x\n  - |\n    dòng một\n    dòng hai\n  - >-\n    gấp\nb: *x\n? c\n: !!str 5\n",
        "---\n\"ngày\": 2023-06\r\nghi chú: \"a\\u0110\\n\\\n  b\"\n...\n",
    ]

    private static let insertions = [
        "[", "]", "{", "}", ":", ": ", ",", "\"", "'", "\\", "\\u", "\\uD800", "-", "- ", "? ", "|", ">", "&x ", "*x",
        "!", "%", "#", "---\n",
        "\n", "\r", "\t", " ", "  ", "0", "1e", ".", "null", "~", "Đ", "\u{301}", "👵", "\u{FEFF}", "\u{2028}", "\u{85}",
        "\u{0}", "\u{7F}",
    ].map { Array($0.utf8) }

    /// A text with a few of its bytes deleted, doubled, moved, changed or joined by others.
    private func mutated(_ text: String, by numbers: inout RepeatableNumbers) -> [UInt8] {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &numbers) {
            let place = Int.random(in: 0...bytes.count, using: &numbers)
            let end = min(bytes.count, place + Int.random(in: 0...8, using: &numbers))
            switch Int.random(in: 0..<6, using: &numbers) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
            case 3: bytes.removeSubrange(end...)
            case 4 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
            default: bytes.insert(contentsOf: Self.insertions.randomElement(using: &numbers) ?? [], at: place)
            }
        }
        return bytes
    }

    /// What is wrong with the outcome of a parse, or nil.
    private func fault(_ checked: Checked<Node?>, _ file: SourceFile) -> String? {
        if checked.value == nil, !checked.diagnostics.hasErrors { return "neither a value nor an error" }
        if let node = checked.value, let bad = badRange(node, file) { return "a range outside the file: \(bad)" }
        let lines = String(decoding: file.bytes, as: UTF8.self).unicodeScalars.count { $0 == "\n" } + 1
        for diagnostic in checked.diagnostics {
            for location in [diagnostic.location] + diagnostic.notes.map(\.location) {
                guard let location, let excerpt = location.excerpt else { return "an error without a place" }
                let fits =
                    (1...lines).contains(location.line) && (1...excerpt.count + 1).contains(location.column)
                    && (1...max(1, excerpt.count + 1 - location.column)).contains(location.width)
                if !fits { return "a place outside the file: \(location)" }
            }
        }
        return caretFault(checked.diagnostics)
    }

    /// Whether the caret of some diagnostic does not stand under the line that is printed above it.
    private func caretFault(_ diagnostics: [Diagnostic]) -> String? {
        let lines = printed(diagnostics).split(separator: "\n", omittingEmptySubsequences: false)
        for (line, next) in zip(lines, lines.dropFirst()) where next.hasPrefix("    | ") && next.hasSuffix("^") {
            if next.count > line.count + 1 { return "a caret past the line: \(line)" }
        }
        return nil
    }

    private func badRange(_ node: Node, _ file: SourceFile) -> Range<Int>? {
        guard node.range.lowerBound >= 0, node.range.upperBound <= file.bytes.count else { return node.range }
        switch node.value {
        case .sequence(let items): return items.lazy.compactMap { badRange($0, file) }.first
        case .mapping(let entries):
            return entries.lazy.compactMap { entry in
                entry.keyRange.upperBound > file.bytes.count ? entry.keyRange : badRange(entry.node, file)
            }.first
        default: return nil
        }
    }

    @Test("6.000 mutations of JSON, and what is read is read again from what is written")
    func json() {
        var numbers = RepeatableNumbers(seed: 1336)
        var (read, refused) = (0, 0)
        for round in 0..<6_000 {
            let bytes = mutated(Self.json[round % Self.json.count], by: &numbers)
            let file = SourceFile(path: "a.json", bytes: bytes)
            let checked = JSONParser.parse(file)
            #expect(fault(checked, file) == nil, "\(bytes)")
            guard let node = checked.value else {
                refused += 1
                continue
            }
            read += 1
            let again = JSONParser.parse(SourceFile(path: "b.json", bytes: node.jsonText)).value
            #expect(again?.compactJSON == node.compactJSON, "\(bytes)")
        }
        #expect(read > 300)
        #expect(refused > 3_000)
    }

    @Test("6.000 mutations of YAML")
    func yaml() {
        var numbers = RepeatableNumbers(seed: 1648)
        var (read, refused) = (0, 0)
        for round in 0..<6_000 {
            let bytes = mutated(Self.yaml[round % Self.yaml.count], by: &numbers)
            let file = SourceFile(path: "a.yml", bytes: bytes)
            let checked = YAMLParser.parse(file)
            #expect(fault(checked, file) == nil, "\(bytes)")
            if checked.value == nil { refused += 1 } else { read += 1 }
        }
        #expect(read > 1_000)
        #expect(refused > 1_000)
    }

    @Test("2.000 mutations of front matter, whose places lie in its part of the file")
    func frontMatter() {
        var numbers = RepeatableNumbers(seed: 83)
        let before = Array("# Đầu\n---\n".utf8)
        for round in 0..<2_000 {
            let bytes = mutated(Self.yaml[round % Self.yaml.count], by: &numbers)
            let file = SourceFile(path: "a.md", bytes: before + bytes + Array("\n---\n# Cuối\n".utf8))
            let checked = YAMLParser.parse(file, part: before.count..<before.count + bytes.count)
            #expect(fault(checked, file) == nil, "\(bytes)")
            #expect(checked.diagnostics.allSatisfy { ($0.location?.line ?? 0) >= 3 }, "\(bytes)")
        }
    }

    @Test("2.000 texts of signs alone, in both languages")
    func signs() {
        var numbers = RepeatableNumbers(seed: 141)
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...24, using: &numbers)).flatMap { _ in
                Self.insertions.randomElement(using: &numbers) ?? []
            }
            let file = SourceFile(path: "a", bytes: bytes)
            #expect(fault(JSONParser.parse(file), file) == nil, "\(bytes)")
            #expect(fault(YAMLParser.parse(file), file) == nil, "\(bytes)")
        }
    }
}
