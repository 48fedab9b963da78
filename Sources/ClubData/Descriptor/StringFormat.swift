/// A form that a text must have.
public enum StringFormat: String, Sendable, CaseIterable {
    /// Any text.
    case plain = "default"
    /// An address of electronic mail.
    case email
    /// A URI (RFC 3986), such as `https://example.org`.
    case uri
    /// Bytes in base 64 (RFC 4648).
    case binary
    /// A UUID (RFC 9562), in 8-4-4-4-12 hexadecimal digits.
    case uuid

    /// What such a text is called in a message.
    var inWords: String {
        switch self {
        case .plain: "a text"
        case .email: "an address of electronic mail"
        case .uri: "an address on the web"
        case .binary: "bytes in base 64"
        case .uuid: "a UUID"
        }
    }

    /// What to do about a text that does not have the form.
    var hint: String {
        switch self {
        case .plain: "write a text"
        case .email: "write it as name@example.org"
        case .uri: "start it with https:// and write %20 for a space"
        case .binary: "use A–Z, a–z, 0–9, + and /, with = at the end"
        case .uuid: "write it as 123e4567-e89b-12d3-a456-426614174000"
        }
    }

    /// Whether a text has the form.
    func accepts(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return switch self {
        case .plain: true
        case .email: Self.isEmail(bytes)
        case .uri: Self.isURI(bytes)
        case .binary: Self.isBase64(bytes)
        case .uuid: Self.isUUID(bytes)
        }
    }

    private static func isEmail(_ bytes: [UInt8]) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }

    private static func isURI(_ bytes: [UInt8]) -> Bool {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.count, isLetter(bytes[0]) else {
            return false
        }
        let scheme = bytes[..<colon]
        let forbidden = Set("<>\"{}|\\^`".utf8)
        return scheme.allSatisfy { isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }
            && bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && !forbidden.contains($0) }
    }

    private static func isBase64(_ bytes: [UInt8]) -> Bool {
        let digits = bytes.prefix { isLetter($0) || isDigit($0) || "+/".utf8.contains($0) }
        let padding = bytes[digits.count...]
        return bytes.count.isMultiple(of: 4) && padding.count <= 2 && padding.allSatisfy { $0 == UInt8(ascii: "=") }
    }

    private static func isUUID(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 36 else { return false }
        return bytes.enumerated().allSatisfy { index, byte in
            [8, 13, 18, 23].contains(index) ? byte == UInt8(ascii: "-") : Character(Unicode.Scalar(byte)).isHexDigit
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
