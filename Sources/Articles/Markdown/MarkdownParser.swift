import CMarkGFM
import Synchronization

/// Reads GitHub-flavoured Markdown by Debian's libcmark-gfm: tables, strikethrough (`~~` only), autolinks, task lists
/// and footnotes.
///
/// The library is slow on some inputs; ``ProseLimits`` keeps those away from it.
enum MarkdownParser {
    private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]
    private static let options =
        CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE | CMARK_OPT_VALIDATE_UTF8

    /// Registered once; the library keeps them in a global list.
    private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

    /// The inline extensions switch entries of a global table on and off while a text is read.
    private static let lock = Mutex<Void>(())

    /// Reads a text and hands its tree to `body`, after which the tree is gone.
    static func read<Result>(_ bytes: [UInt8], _ body: (MarkdownNode?) -> Result) -> Result {
        registration
        guard let parser = cmark_parser_new(options) else { return body(nil) }
        defer { cmark_parser_free(parser) }
        for name in extensions {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        let document = lock.withLock { _ in
            bytes.withUnsafeBytes { buffer in
                cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
            }
            return UInt(bitPattern: cmark_parser_finish(parser))
        }
        guard let root = OpaquePointer(bitPattern: document) else { return body(nil) }
        defer { cmark_node_free(root) }
        return body(MarkdownNode(pointer: root))
    }
}
