import Foundation
import Localization
import Testing

/// The composed form, held against rows in the form of Unicode's `NormalizationTest.txt`.
@Suite struct NormalFormTests {
    private func rows() throws -> [[String]] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Conformance/normalization.txt")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        return lines.filter { !$0.hasPrefix("#") }.map { line in
            line.prefix { $0 != "#" }.split(separator: ";").map { part in
                let values = part.split(separator: " ").compactMap { UInt32($0, radix: 16) }
                return String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
            }
        }
    }

    @Test("the composed form of source, composed and decomposed text is the composed one, scalar by scalar")
    func composed() throws {
        let rows = try rows()
        #expect(rows.count == 57)
        for row in rows where row.count == 3 {
            for text in row {
                #expect(Array(nfc(text).unicodeScalars) == Array(row[1].unicodeScalars), "\(row)")
            }
        }
        #expect(rows.allSatisfy { $0.count == 3 })
    }

    @Test("names are the same in every form of a row")
    func folded() throws {
        for row in try rows() {
            #expect(Set(row.map(FoldedName.init)).count == 1, "\(row)")
        }
    }
}
