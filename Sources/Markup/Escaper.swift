/// The one escaper for text between tags and in quoted attributes, in HTML and in XML.
///
/// `&`, `<`, `>`, `"` and `'` become character references, which both languages read alike (HTML Living Standard
/// §13.1.4; XML 1.0 §2.4). Characters that XML 1.0 forbids (§2.2: controls, U+FFFE and U+FFFF) become U+FFFD.
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
            // Whatever has to be replaced begins with one of these bytes.
            guard text[index] <= UInt8(ascii: ">") || text[index] == 0xEF else { continue }
            let (replacement, length) = replacement(of: text, at: index)
            guard let replacement else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
            start = index + length
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// A text made safe, as a string.
    public static func escaped(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What stands for the character that starts at a byte, and how many bytes that character has; nil for itself.
    private static func replacement(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> (StaticString?, Int) {
        switch text[index] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case UInt8(ascii: "'"): ("&#39;", 1)
        case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20: ("\u{FFFD}", 1)
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
        case 0xEF where text[index + 1] == 0xBF && text[index + 2] >= 0xBE: ("\u{FFFD}", 3)
        default: (nil, 1)
        }
    }
}
