import Diagnostics
import Foundation
import StructuredText
import Testing

/// Texts that are JSON and texts that are not, from a file.
@Suite struct JSONConformanceTests {
    /// A line of `Conformance/json.txt`.
    private struct Case {
        let isAccepted: Bool
        let line: String
        let bytes: [UInt8]
    }

    private func cases() throws -> [Case] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Conformance/json.txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            guard let match = line.wholeMatch(of: /(accept|reject) (.*)/) else { return nil }
            return Case(isAccepted: match.1 == "accept", line: String(line), bytes: Self.bytes(match.2))
        }
    }

    /// `\xHH` is a byte.
    private static func bytes(_ text: Substring) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text
        while let first = rest.first {
            if let match = rest.prefixMatch(of: /\\x([0-9A-F]{2})/), let byte = UInt8(match.1, radix: 16) {
                bytes.append(byte)
                rest = rest[match.range.upperBound...]
            } else {
                bytes += String(first).utf8
                rest = rest.dropFirst()
            }
        }
        return bytes
    }

    @Test("what RFC 8259 allows is read, and nothing else is")
    func conformance() throws {
        let cases = try cases()
        #expect(cases.count { $0.isAccepted } == 28)
        #expect(cases.count { !$0.isAccepted } == 50)
        for each in cases {
            let read = JSONParser.parse(SourceFile(path: "a.json", bytes: each.bytes))
            #expect((read.value != nil) == each.isAccepted, "\(each.line)")
            #expect(read.diagnostics.hasErrors != each.isAccepted, "\(each.line)")
        }
    }
}
