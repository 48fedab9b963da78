/// An encoding of Vietnamese from before Unicode, which old files still have.
enum VietnameseEncoding: CaseIterable {
    /// Windows' own: letters of Latin-1 with Ă, Đ, Ơ, Ư in the place of rare ones, and tones as characters that follow.
    /// Source: Microsoft's table for code page 1258, at unicode.org.
    case windows1258
    /// The three-sheaf standard, TCVN 5712:1993 (VN3), called ABC after its fonts: a byte for each small letter;
    /// capitals with a tone come from fonts.
    case tcvn3
    /// That of VNI for Windows: the plain letter, then a byte for its marks.
    case vni

    /// What people call it.
    var name: String {
        switch self {
        case .windows1258: "Windows-1258"
        case .tcvn3: "TCVN3 (ABC)"
        case .vni: "VNI"
        }
    }

    /// How to make UTF-8 of it.
    var wayOut: String {
        switch self {
        case .windows1258:
            "open it as Windows-1258 (in Excel: Data, From Text/CSV, File Origin 1258) and \(FileCheck.wayOut)"
        case .tcvn3:
            "turn it into Unicode first (in UniKey: Ctrl+Shift+F6, from TCVN3 (ABC) to Unicode), then \(FileCheck.wayOut)"
        case .vni:
            "turn it into Unicode first (in UniKey: Ctrl+Shift+F6, from VNI Windows to Unicode), then \(FileCheck.wayOut)"
        }
    }

    /// A word as a text, in no normal form; nil where a byte stands for no Vietnamese letter.
    func text(_ word: some Sequence<UInt8>) -> String? {
        let table = table
        var text = String.UnicodeScalarView()
        for byte in word {
            if byte < 0x80 {
                text.append(Unicode.Scalar(byte))
            } else if let letter = table[byte] {
                text.append(contentsOf: letter.unicodeScalars)
            } else {
                return nil
            }
        }
        return String(text)
    }

    private var table: [UInt8: String] {
        switch self {
        case .windows1258: Self.windows1258Letters
        case .tcvn3: Self.tcvn3Letters
        case .vni: Self.vniLetters
        }
    }

    private static let (grave, hook, tilde, acute, dot) = ("\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}")

    private static let windows1258Letters: [UInt8: String] = [
        0xC0: "À", 0xC1: "Á", 0xC2: "Â", 0xC3: "Ă", 0xC8: "È", 0xC9: "É", 0xCA: "Ê", 0xCC: grave, 0xCD: "Í",
        0xD0: "Đ", 0xD2: hook, 0xD3: "Ó", 0xD4: "Ô", 0xD5: "Ơ", 0xD9: "Ù", 0xDA: "Ú", 0xDD: "Ư", 0xDE: tilde,
        0xE0: "à", 0xE1: "á", 0xE2: "â", 0xE3: "ă", 0xE8: "è", 0xE9: "é", 0xEA: "ê", 0xEC: acute, 0xED: "í",
        0xF0: "đ", 0xF2: dot, 0xF3: "ó", 0xF4: "ô", 0xF5: "ơ", 0xF9: "ù", 0xFA: "ú", 0xFD: "ư",
    ]

    /// Runs of letters by the byte of the first.
    private static let tcvn3Letters = letters([
        (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậ"), (0xCC, "è"), (0xCE, "ẻẽéẹềểễếệìỉ"),
        (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    ])

    /// Marks follow their letter; a few letters with a mark have a byte of their own. Capitals stand 0x20 before.
    private static let vniLetters: [UInt8: String] = {
        let (breve, circumflex) = ("\u{306}", "\u{302}")
        let small: [UInt8: String] = [
            0xF9: acute, 0xF8: grave, 0xFB: hook, 0xF5: tilde, 0xEF: dot,
            0xEA: breve, 0xE9: breve + acute, 0xE8: breve + grave, 0xFA: breve + hook, 0xFC: breve + tilde,
            0xEB: breve + dot,
            0xE2: circumflex, 0xE1: circumflex + acute, 0xE0: circumflex + grave, 0xE5: circumflex + hook,
            0xE3: circumflex + tilde, 0xE4: circumflex + dot,
            0xED: "í", 0xEC: "ì", 0xE6: "ỉ", 0xF3: "ĩ", 0xF2: "ị", 0xEE: "ỵ", 0xF1: "đ", 0xF4: "ơ", 0xF6: "ư",
        ]
        return small.merging(small.map { ($0.key - 0x20, $0.value.uppercased()) }) { letter, _ in letter }
    }()

    private static func letters(_ runs: [(UInt8, String)]) -> [UInt8: String] {
        var table: [UInt8: String] = [:]
        for (first, letters) in runs {
            for (index, letter) in letters.enumerated() { table[first + UInt8(index)] = String(letter) }
        }
        return table
    }
}
