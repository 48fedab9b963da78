/// A letter of the Latin script taken apart: its place in the alphabet, its mark, its case.
///
/// `ế` is the letter `ê` with a sắc. Which shapes are letters of their own (ă â đ ê ô ơ ư) and which marks come on top
/// of them is Vietnamese; letters of other languages that stand in names (ñ, ö, ĕ, č, ƀ) are there too.
struct LatinLetter {
    /// Its place in ``LatinAlphabet``.
    let place: UInt8
    let mark: Mark
    let isCapital: Bool

    /// A tone or another mark, in the order in which they break ties.
    enum Mark: UInt8 {
        case none, grave, hook, tilde, acute, dotBelow
        case breve, circumflex, caron, ring, diaeresis, doubleAcute, dotAbove, stroke, cedilla, ogonek, macron
        case other

        /// A mark that the composed form left on its own; `nil` for what is no combining mark.
        init?(combining scalar: Unicode.Scalar) {
            guard scalar.value >= 0x300, scalar.value < 0x370 else { return nil }
            let index = Self.combiningMarks.firstIndex(of: scalar) ?? Self.combiningMarks.count
            self = Mark(rawValue: UInt8(index + 1)) ?? .other
        }

        /// The mark on its own; a joiner that is never shown for none, and for those that are not told apart.
        var combining: Unicode.Scalar {
            (1...Self.combiningMarks.count).contains(Int(rawValue)) ? Self.combiningMarks[Int(rawValue) - 1] : "\u{34F}"
        }

        /// From the grave to the macron.
        private static let combiningMarks: [Unicode.Scalar] = [
            "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}", "\u{306}", "\u{302}", "\u{30C}", "\u{30A}",
            "\u{308}", "\u{30B}", "\u{307}", "\u{338}", "\u{327}", "\u{328}", "\u{304}",
        ]
    }

    /// The letter that a character of composed text is; `nil` for what is no letter of the table: digits, signs, other
    /// scripts and the rarest Latin letters.
    init?(_ scalar: Unicode.Scalar) {
        let value = Int(scalar.value)
        // The two blocks that hold all letters of the table.
        guard value < 0x250 || (value >= 0x1E00 && value < 0x1F00) else { return nil }
        let entry = Self.table[value < 0x250 ? value : value - 0x1E00 + 0x250]
        guard entry != 0, let mark = Mark(rawValue: UInt8(entry >> 8 & 0x7F)) else { return nil }
        place = UInt8(entry & 0xFF) - 1
        self.mark = mark
        isCapital = entry >> 15 == 1
    }

    /// By character: the place in the alphabet plus one (0 for no letter), the mark from bit 8, the case in bit 15.
    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0x250 + 0x100)
        func set(_ letter: Unicode.Scalar, place: Int, mark: Mark) {
            let entry = UInt16(place + 1) | UInt16(mark.rawValue) << 8
            let capital = letter.properties.uppercaseMapping.unicodeScalars
            for (scalar, flag) in [(letter, 0)] + (capital.count == 1 ? capital.map { ($0, 1 << 15) } : []) {
                let value = Int(scalar.value)
                table[value < 0x250 ? value : value - 0x1E00 + 0x250] = entry | UInt16(flag)
            }
        }
        for (place, letter) in LatinAlphabet.letters.enumerated() {
            set(letter, place: place, mark: .none)
        }
        // Capitals that look like Đ and are often typed for it: eth and the African D.
        for scalar in ["ð", "Ð", "Ɖ"] as [Unicode.Scalar] {
            table[Int(scalar.value)] = table[scalar == "ð" ? 0x111 : 0x110]
        }
        for (mark, letters, marked) in markedLetters {
            for (letter, composed) in zip(letters.unicodeScalars, marked.unicodeScalars) {
                guard let place = LatinAlphabet.letters.firstIndex(of: letter) else { continue }
                set(composed, place: place, mark: mark)
            }
        }
        return table
    }()

    /// Letters without their mark, and the same letters with it.
    private static let markedLetters: [(mark: Mark, letters: String, marked: String)] = [
        (.grave, "aăâeêioôơuưynw", "àằầèềìòồờùừỳǹẁ"),
        (.hook, "aăâeêioôơuưy", "ảẳẩẻểỉỏổởủửỷ"),
        (.tilde, "aăâeêioôơuưynv", "ãẵẫẽễĩõỗỡũữỹñṽ"),
        (.acute, "aăâeêioôơuưycgklmnprswz", "áắấéếíóốớúứýćǵḱĺḿńṕŕśẃź"),
        (.dotBelow, "aăâeêioôơuưybdhklmnrstvwz", "ạặậẹệịọộợụựỵḅḍḥḳḷṃṇṛṣṭṿẉẓ"),
        (.breve, "egiou", "ĕğĭŏŭ"),
        (.circumflex, "cghijsuwy", "ĉĝĥîĵŝûŵŷ"),
        (.caron, "acdegiklnorstuz", "ǎčďěǧǐǩľňǒřšťǔž"),
        (.ring, "au", "åů"),
        (.diaeresis, "aeiouwxy", "äëïöüẅẍÿ"),
        (.doubleAcute, "ou", "őű"),
        (.dotAbove, "cegz", "ċėġż"),
        (.stroke, "ohl", "øħł"),
        (.cedilla, "cgklnrst", "çģķļņŗşţ"),
        (.ogonek, "aeiou", "ąęįǫų"),
        (.macron, "aeiou", "āēīōū"),
    ]
}

/// The letters that have a place of their own, in order: the Vietnamese alphabet with f j w z where Latin has them,
/// and a few letters of other languages where the Unicode Collation Algorithm puts them.
enum LatinAlphabet {
    static let letters = Array("aæăâbƀcdđeêfghijklmnŋoœôơpqrsßtuưvwxyzþ".unicodeScalars)

    /// How each is written with a–z only.
    static let plainSpellings = [
        "a", "ae", "a", "a", "b", "b", "c", "d", "d", "e", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "ng", "o",
        "oe", "o", "o", "p", "q", "r", "s", "ss", "t", "u", "u", "v", "w", "x", "y", "z", "th",
    ]

    /// By place, the vowels of Vietnamese.
    static let isVowel = letters.map { "aăâeêioôơuưy".unicodeScalars.contains($0) }

    static let i = place(of: "i")
    static let q = place(of: "q")
    static let u = place(of: "u")
    static let y = place(of: "y")

    private static func place(of letter: Unicode.Scalar) -> UInt8 {
        UInt8(letters.prefix { $0 != letter }.count)
    }
}
