/// The address of a link or an image as it is written in prose.
struct LinkAddress {
    let text: String

    /// Kinds of address that a browser follows and that a page may hold.
    static let webSchemes = ["http", "https", "mailto", "tel"]
    /// Names with their kind, which the site turns into addresses.
    static let siteSchemes = ["area", "indicator", "club"]

    /// What stands before the first colon, in small letters, as a browser reads it: blanks and control characters do
    /// not count (URL Living Standard §4.4). Nil where the address is relative.
    var scheme: String? {
        let meaningful = text.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
        let end = meaningful.firstIndex { $0 == ":" || $0 == "/" || $0 == "?" || $0 == "#" }
        guard let end, meaningful[end] == ":" else { return nil }
        return String(String.UnicodeScalarView(meaningful[..<end])).lowercased()
    }

    /// Whether it begins with two slashes, of either kind: a browser takes what follows for another host.
    var isOtherHost: Bool {
        let start = text.unicodeScalars.filter { $0.value > 0x20 }.prefix(2)
        return start.count == 2 && start.allSatisfy { $0 == "/" || $0 == "\\" }
    }

    /// Whether it is of one of these kinds, or relative.
    func isSafe(_ schemes: [String]) -> Bool {
        scheme.map(schemes.contains) ?? !isOtherHost
    }

    /// Whether it leads to another site.
    var isExternal: Bool { scheme == "http" || scheme == "https" }

    /// The address with every byte that an address cannot hold written as `%` and two digits (RFC 3986 §2.1); a `%`
    /// that is there already stays.
    var encoded: String {
        guard text.utf8.contains(where: { !Self.isPlain($0) }) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if Self.isPlain(byte) {
                bytes.append(byte)
            } else {
                let digits = Array("0123456789ABCDEF".utf8)
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-_.~!*'();:@&=+$,/?#%".utf8.contains(byte)
        }
    }
}
