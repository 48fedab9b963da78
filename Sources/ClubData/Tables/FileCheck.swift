import Diagnostics
import StructuredText

/// Refuses what is no text in UTF-8, with the way out.
enum FileCheck {
    private static let wayOut = "save it as UTF-8 (in a spreadsheet: CSV UTF-8)"

    /// What keeps a file from being read, or nil.
    static func problem(with file: SourceFile, mostBytes: Int) -> Diagnostic? {
        let bytes = file.bytes
        func fail(_ identifier: String, _ summary: String, _ hint: String) -> Diagnostic {
            .error(identifier, summary, at: .file(file.path), hint: hint)
        }
        guard bytes.count <= mostBytes else {
            return fail("TableSize", "the file is longer than \(mostBytes >> 20) MiB", "split it in two")
        }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            return fail(
                "TextEncoding",
                "the file is a workbook or an archive, not text",
                "open it in a spreadsheet and \(wayOut)"
            )
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return fail("TextEncoding", "the file is in UTF-16, not UTF-8", wayOut)
        }
        if let bad = firstInvalidUTF8(bytes) {
            let place = file.location(of: bad..<bad + 1)
            return .error("TextEncoding", "the text is not UTF-8 here", at: place, hint: wayOut)
        }
        return nil
    }
}
