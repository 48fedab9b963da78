/// The place of a text in Vietnamese alphabetical order. Make one a text, and sort by it.
///
///     names.sorted { SortKey($0) < SortKey($1) }       // simple
///     names.map { (SortKey($0), $0) }.sorted { … }     // for many
///
/// The whole text is compared, first by its letters: spaces come before punctuation, other signs, digits and letters;
/// then a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y, with f j w z in their Latin places. Numbers are
/// compared digit by digit. Where the letters are the same the tones decide, from the left: ngang, huyền, hỏi, ngã,
/// sắc, nặng. Where those are the same too, small letters come before capitals. So "Dương" comes before "Đặng", and "la
/// là lả lã lá lạ" stand together.
///
/// This is the order of CLDR's Vietnamese collation (Unicode Collation Algorithm) but for this: all apostrophes
/// (' ‘ ’ ʼ) count as the same sign, and Ð (eth) as the Đ it is typed for; letters of other scripts and the rarest
/// Latin ones come after z by their code; and no two different texts have the same place: where nothing else differs,
/// bytes decide. Texts that differ only in Unicode's normal form are equal.
public struct SortKey: Sendable, Hashable {
    /// Letters, marks and case of the whole text one after the other, each ended by a 0, then the text.
    private let bytes: [UInt8]

    /// The place of a text in any normal form.
    public init(_ text: String) {
        let text = nfc(text)
        let length = text.utf8.count
        var letters: [UInt8] = []
        var marks: [UInt8] = []
        var cases: [UInt8] = []
        letters.reserveCapacity(length * 4 + 3)
        marks.reserveCapacity(length)
        cases.reserveCapacity(length)
        for scalar in text.unicodeScalars {
            if let letter = LatinLetter(scalar) {
                letters.append(Weight.firstLetter + letter.place)
                marks.append(Weight.base)
                if letter.mark != .none { marks.append(Weight.base + letter.mark.rawValue) }
                cases.append(letter.isCapital ? Weight.capital : Weight.small)
            } else if let mark = LatinLetter.Mark(combining: scalar) {
                marks.append(Weight.base + mark.rawValue)
            } else if Weight.append(scalar, to: &letters) {
                marks.append(Weight.base)
                cases.append(Weight.small)
            }
        }
        letters.append(0)
        letters.append(contentsOf: marks)
        letters.append(0)
        letters.append(contentsOf: cases)
        letters.append(0)
        letters.append(contentsOf: text.utf8)
        bytes = letters
    }
}

extension SortKey: Comparable {
    /// Byte by byte.
    public static func < (left: SortKey, right: SortKey) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

/// The bytes that a sort key is made of; 0 ends a part of it.
private enum Weight {
    /// What has no mark, a small letter, a capital: only the order of these matters.
    static let base: UInt8 = 1
    static let small: UInt8 = 1
    static let capital: UInt8 = 2

    static let space: UInt8 = 1
    static let firstSign: UInt8 = 2
    static let otherSign: UInt8 = 0xA0
    static let firstDigit: UInt8 = 0xA1
    static let firstLetter: UInt8 = 0xB0
    static let otherLetter: UInt8 = 0xF0

    /// Adds the weight of what is no Latin letter; false for invisible characters, which count for nothing.
    static func append(_ scalar: Unicode.Scalar, to weights: inout [UInt8]) -> Bool {
        if let digit = digit(scalar) {
            weights.append(firstDigit + digit)
            return true
        }
        if scalar.properties.isWhitespace {
            weights.append(space)
            return true
        }
        if let sign = signs[scalar] {
            weights.append(sign)
            return true
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .nonspacingMark, .enclosingMark: return false
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
            .letterNumber, .privateUse, .unassigned, .surrogate:
            weights.append(otherLetter)
        default: weights.append(otherSign)
        }
        // Seven bits a byte, none of them 0.
        weights.append(UInt8(scalar.value >> 14) | 0x80)
        weights.append(UInt8(scalar.value >> 7 & 0x7F) | 0x80)
        weights.append(UInt8(scalar.value & 0x7F) | 0x80)
        return true
    }

    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        scalar.value >= 0x30 && scalar.value <= 0x39 ? UInt8(scalar.value - 0x30) : nil
    }

    /// The signs that are usual in Vietnamese text, in the order of the Unicode Collation Algorithm's root table.
    private static let signs: [Unicode.Scalar: UInt8] = {
        let groups: [[Unicode.Scalar]] = [["'", "‘", "’", "ʼ"], ["-", "‐", "‑"]]
        let order = "_-–—―,;:!¡?¿.…·'\"“”„«»()[]{}§¶@*/\\&#%‰†‡•′″`´^¯¨¸°©®←→+±÷×<=>¬|¦~−⁄¤¢$£¥₫"
        var signs: [Unicode.Scalar: UInt8] = [:]
        for (index, sign) in order.unicodeScalars.enumerated() {
            for same in groups.first(where: { $0.contains(sign) }) ?? [sign] {
                signs[same] = firstSign + UInt8(index)
            }
        }
        return signs
    }()
}
