/// The one escaper for text between tags and in quoted attributes, in HTML and in XML.
///
/// `&`, `<`, `>`, `"` and `'` become character references, which both languages read alike (HTML Living Standard
/// §13.1.4; XML 1.0 §2.4). Control characters that XML 1.0 forbids become U+FFFD.
public enum Escaper {
    /// Appends a text, made safe, to bytes.
    @inlinable
    public static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
        var text = String(text)
        text.withUTF8 { append($0, to: &bytes) }
    }

    @usableFromInline
    static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for index in text.indices {
            guard let replacement = replacement(of: text[index]) else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// A text made safe, as a string.
    public static func escaped(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func replacement(of byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20: "\u{FFFD}"
        default: nil
        }
    }
}
