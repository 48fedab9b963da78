import Diagnostics

/// Reads one document of YAML into nodes that know their place. The syntax is libyaml's (YAML 1.1); its guesses at types
/// are not used: every scalar is a text.
///
/// Limits: ``maximumBytes`` of text, ``maximumNodes`` values once aliases are followed, ``maximumDepth`` levels. A name
/// that stands twice in one group is an error, since one of the two would be lost; the first is kept. A byte order mark at the file's start
/// is passed over.
public enum YAMLParser {
    /// The longest text that is read, in bytes.
    public static let maximumBytes = 4 * 1024 * 1024
    /// The most values a document may hold, names included.
    public static let maximumNodes = 200_000
    /// How deep lists and groups may nest.
    public static let maximumDepth = 64

    /// The document's value; a mapping of nothing where the text is empty; nil with an error where it cannot be read.
    ///
    /// - Parameter part: The bytes of the file that hold the document, for front matter and blocks in Markdown.
    public static func parse(_ file: SourceFile, part: Range<Int>? = nil) -> Checked<Node?> {
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let part = (part ?? 0..<file.bytes.count).clamped(to: start..<file.bytes.count)
        guard part.count <= maximumBytes else {
            return fail("YAMLSize", "the YAML is longer than \(maximumBytes) bytes", at: part, file, hint: "split it")
        }
        let nothing = Node(.mapping([]), range: part.lowerBound..<part.lowerBound)
        guard !part.isEmpty else { return Checked(nothing) }
        let bytes = Array(file.bytes[part])
        if let bad = firstInvalidUTF8(bytes) {
            let range = part.lowerBound + bad..<part.lowerBound + bad + 1
            return fail(
                "YAMLSyntax",
                "the text is not UTF-8 here",
                at: range,
                file,
                hint: "save the file again as UTF-8"
            )
        }
        return bytes.withUnsafeBufferPointer { text in
            var composer = YAMLComposer(file, part: part, text: text)
            do throws(YAMLComposer.Failure) {
                return Checked(try composer.document() ?? nothing, composer.diagnostics)
            } catch {
                return Checked(nil, composer.diagnostics + [error.diagnostic])
            }
        }
    }

    private static func fail(
        _ identifier: String,
        _ summary: String,
        at range: Range<Int>,
        _ file: SourceFile,
        hint: String
    ) -> Checked<Node?> {
        Checked(nil, [.error(identifier, summary, at: file.location(of: range), hint: hint)])
    }
}
