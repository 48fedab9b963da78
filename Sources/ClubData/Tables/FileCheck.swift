import Diagnostics
import Localization
import StructuredText

/// Makes sure that a file is text, in UTF-8 or turned into it, and tells the way out where it is not.
enum FileCheck {
    static let wayOut = "save it as UTF-8 (in a spreadsheet: CSV UTF-8)"

    /// What keeps a file from being read as UTF-8, or nil.
    static func problem(with file: SourceFile, mostBytes: Int) -> Diagnostic? {
        let bytes = file.bytes
        if let problem = binaryProblem(with: file, mostBytes: mostBytes) { return problem }
        if UTF16Text.isLittleEndian(bytes) != nil {
            return fail(file, "the file is in UTF-16, not UTF-8", wayOut)
        }
        if bytes.prefix(4_096).contains(0), let isLittleEndian = EncodingGuess.isLittleEndianUTF16(bytes) {
            let name = isLittleEndian ? "utf-16le" : "utf-16be"
            return fail(
                file,
                "the file is not in UTF-8 but looks like UTF-16 without a byte order mark",
                "\(wayOut), or give a table \"encoding\": \"\(name)\" in the descriptor"
            )
        }
        return firstInvalidUTF8(bytes).map { invalidText(at: $0, in: file) }
    }

    /// A file as UTF-8, and what keeps it from being read. A file that is UTF-16 is turned into UTF-8, so that places
    /// in it are those that a reader sees.
    static func text(
        of file: SourceFile,
        encoding: TextEncoding,
        mostBytes: Int
    ) -> (file: SourceFile, problem: Diagnostic?) {
        let mark = UTF16Text.isLittleEndian(file.bytes)
        let declared: Bool? =
            switch encoding {
            case .utf8, .utf16: nil
            case .utf16LittleEndian: true
            case .utf16BigEndian: false
            }
        guard let isLittleEndian = mark ?? declared else {
            let problem = problem(with: file, mostBytes: mostBytes)
            guard problem == nil, encoding == .utf16 else { return (file, problem) }
            let summary = "the file has no byte order mark, so it is not UTF-16 as the descriptor says"
            return (file, fail(file, summary, "take \"encoding\" out of the descriptor: the file is in UTF-8"))
        }
        if let problem = binaryProblem(with: file, mostBytes: mostBytes) { return (file, problem) }
        let text = UTF16Text(file.bytes, isLittleEndian: isLittleEndian)
        let decoded = SourceFile(path: file.path, bytes: text.utf8)
        guard let bad = text.firstInvalid else { return (decoded, nil) }
        let place = decoded.location(of: bad..<bad + 1)
        return (decoded, .error("TextEncoding", "the text is not UTF-16 here", at: place, hint: wayOut))
    }

    private static func fail(_ file: SourceFile, _ summary: String, _ hint: String) -> Diagnostic {
        .error("TextEncoding", summary, at: .file(file.path), hint: hint)
    }

    /// What is wrong with a file whatever its encoding.
    private static func binaryProblem(with file: SourceFile, mostBytes: Int) -> Diagnostic? {
        guard file.bytes.count <= mostBytes else {
            let summary = "the file is longer than \(mostBytes >> 20) MiB"
            return .error("TableSize", summary, at: .file(file.path), hint: "split it in two")
        }
        let kinds: [(start: [UInt8], name: String)] = [
            ([0x50, 0x4B, 0x03, 0x04], "a workbook or an archive"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a workbook of an old Excel"),
        ]
        if let kind = kinds.first(where: { file.bytes.starts(with: $0.start) }) {
            return fail(file, "the file is \(kind.name), not text", "open it in a spreadsheet and \(wayOut)")
        }
        // The mark of UTF-32 begins with that of UTF-16.
        if file.bytes.starts(with: [0xFF, 0xFE, 0, 0]) || file.bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            return fail(file, "the file is in UTF-32, not UTF-8", wayOut)
        }
        return nil
    }

    /// Names the encoding that the text looks like, with the word as it reads in it.
    private static func invalidText(at bad: Int, in file: SourceFile) -> Diagnostic {
        let place = file.location(of: bad..<bad + 1)
        let summary = "the text is not UTF-8 here"
        guard let encoding = EncodingGuess.vietnamese(file.bytes) else {
            return .error("TextEncoding", summary, at: place, hint: wayOut)
        }
        let word = encoding.text(EncodingGuess.word(at: bad, in: file.bytes)).map { nfc($0) }
        let reading = word.map { ", in which the word reads \(CellProblem.quoted($0))" } ?? ""
        return .error(
            "TextEncoding",
            "\(summary); it looks like \(encoding.name)\(reading)",
            at: place,
            hint: encoding.wayOut
        )
    }
}
