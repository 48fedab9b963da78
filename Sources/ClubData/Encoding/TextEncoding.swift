/// How the text of a file is turned into bytes, as a resource's `encoding` says.
///
/// A byte order mark says more: a file that begins with one of UTF-16 is read as UTF-16 whatever the descriptor says.
public enum TextEncoding: String, Sendable, CaseIterable {
    /// UTF-8, with or without a byte order mark; ASCII is part of it.
    case utf8 = "utf-8"
    /// UTF-16 with a byte order mark, as Excel's "Unicode Text" has it.
    case utf16 = "utf-16"
    /// UTF-16, the low byte first; a byte order mark may stand before it.
    case utf16LittleEndian = "utf-16le"
    /// UTF-16, the high byte first; a byte order mark may stand before it.
    case utf16BigEndian = "utf-16be"

    /// The encoding of a name in IANA's list, in any case; nil for one that is not read.
    init?(name: String) {
        switch name.lowercased() {
        case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
        case let name: self.init(rawValue: name)
        }
    }
}
