import Diagnostics

/// The two parts of an article's file: the YAML between the lines `---`, and the Markdown after it.
struct FrontMatter {
    /// The bytes of the YAML.
    let settings: Range<Int>
    /// The bytes of the Markdown.
    let body: Range<Int>

    /// Finds the parts; nil with an error where the file does not begin with front matter, or it never ends.
    static func split(_ file: SourceFile) -> Checked<FrontMatter?> {
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let opening = lineEnd(file, from: start)
        guard isFence(file, start..<opening) else { return Checked(nil, [missing(file)]) }
        let settings = min(opening + 1, file.bytes.count)
        var line = settings
        while line < file.bytes.count {
            let end = lineEnd(file, from: line)
            if isFence(file, line..<end) {
                let body = min(end + 1, file.bytes.count)..<file.bytes.count
                return Checked(FrontMatter(settings: settings..<line, body: body))
            }
            line = end + 1
        }
        return Checked(nil, [neverClosed(file, from: start..<opening)])
    }

    private static func missing(_ file: SourceFile) -> Diagnostic {
        .error(
            "FrontMatterMissing",
            "the article does not begin with a line ---",
            at: file.bytes.isEmpty ? .file(file.path) : file.location(at: 0),
            hint: "begin the file with a line ---, then title: and the other names, then a line ---"
        )
    }

    private static func neverClosed(_ file: SourceFile, from opening: Range<Int>) -> Diagnostic {
        .error(
            "FrontMatterOpen",
            "the front matter is never closed",
            at: file.location(of: opening),
            hint: "put a line --- between the front matter and the text"
        )
    }

    private static func lineEnd(_ file: SourceFile, from start: Int) -> Int {
        file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
    }

    /// Whether a line is three hyphens, with nothing but blanks after them.
    private static func isFence(_ file: SourceFile, _ line: Range<Int>) -> Bool {
        let bytes = file.bytes[line]
        let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")]
        return bytes.starts(with: "---".utf8) && bytes.dropFirst(3).allSatisfy(blanks.contains)
    }
}
