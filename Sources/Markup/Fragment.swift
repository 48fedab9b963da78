/// Markup that our own writer made: the only bytes that a page takes without escaping.
///
/// It can only be made by a ``MarkupWriter`` or by joining others, so no text from a file becomes markup by accident.
public struct Fragment: Sendable, Hashable {
    /// The markup, in UTF-8.
    public let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A fragment of nothing.
    public static let empty = Fragment(bytes: [])

    /// Whether there is nothing in it.
    public var isEmpty: Bool { bytes.isEmpty }

    /// A text made safe to stand between tags.
    public init(text: some StringProtocol) {
        var bytes: [UInt8] = []
        Escaper.append(text, to: &bytes)
        self.bytes = bytes
    }

    /// What a writer makes, in one expression.
    public init(_ write: (inout MarkupWriter) -> Void) {
        var writer = MarkupWriter()
        write(&writer)
        self = writer.fragment
    }

    /// Markup from outside that the caller vouches for: the Markdown engine's own output with raw HTML off, or a
    /// picture this project drew. Never a text from a file.
    public init(vouchedFor bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Fragments one after another.
    public static func joined(_ fragments: some Sequence<Fragment>) -> Fragment {
        Fragment(bytes: fragments.reduce(into: []) { $0 += $1.bytes })
    }

    /// The markup as a string.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
