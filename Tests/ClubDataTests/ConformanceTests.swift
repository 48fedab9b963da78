import ClubData
import Diagnostics
import Foundation
import Testing

/// The cases of csv-spectrum, and a few more, in files of our own: `csv/NAME.csv` holds the rows of `csv/NAME.json`.
@Suite struct ConformanceTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Conformance/csv")

    static let cases = [
        "byte_order_mark", "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "location_coordinates",
        "newlines", "newlines_crlf", "no_line_end", "quotes_and_newlines", "simple", "simple_crlf", "spaces", "utf8",
    ]

    private func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: Self.folder.appending(path: name)))
    }

    private func package(_ header: [String], format: String) -> Package {
        let fields = header.map { #"{"name": "\#($0)", "type": "string", "missingValues": []}"# }
        return Package(
            resource: #""path": "t.csv", "format": "\#(format)""#,
            fields: fields.joined(separator: ", ")
        )
    }

    @Test("every file is a case")
    func allCases() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(files.sorted() == Self.cases.flatMap { [$0 + ".csv", $0 + ".json"] })
    }

    @Test("CSV is read into the rows that the case says, and the same rows are read from JSON", arguments: cases)
    func csv(name: String) throws {
        let rows = try JSONDecoder().decode([[String]].self, from: Data(try bytes(name + ".json")))
        let header = try #require(rows.first)
        for (format, file) in [("csv", name + ".csv"), ("json", name + ".json")] {
            let read = package(header, format: format).read(bytes: try bytes(file))
            #expect(shown(read.diagnostics).isEmpty)
            for (index, column) in header.enumerated() {
                #expect(cells(read.value?.table("t"), column) == rows.dropFirst().map { $0[index] }, "\(format)")
            }
        }
    }
}
