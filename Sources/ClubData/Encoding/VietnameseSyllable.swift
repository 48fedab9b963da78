import Foundation

/// Tells whether a word can be a syllable of Vietnamese, as it is spelt: a consonant, vowels, a consonant, one tone.
///
/// It is asked which of several readings of the same bytes is a text, so it is strict where spelling is: `k`, `gh` and
/// `ngh` before e, ê, i and y only, `c`, `g` and `ng` before all others; before a final c, ch, p or t no tone but sắc
/// and nặng. A final `k` and an initial `kr` are let pass, for the names of the Central Highlands: Đắk, Krông.
///
/// Source of the spelling: Quyết định 240/QĐ ngày 5/3/1984 of the Ministry of Education, on the spelling of Vietnamese.
enum VietnameseSyllable {
    /// Whether a word of any case and normal form can be one.
    static func isPossible(_ word: String) -> Bool {
        var letters = ""
        var tones: [Unicode.Scalar] = []
        for scalar in word.decomposedStringWithCanonicalMapping.unicodeScalars {
            if Self.tones.contains(scalar) { tones.append(scalar) } else { letters.unicodeScalars.append(scalar) }
        }
        guard tones.count <= 1 else { return false }
        // A capital after a small letter stands where bytes have been taken for letters, as in "§¾k": never in a word.
        let plain = letters.precomposedStringWithCanonicalMapping
        guard plain.dropFirst().allSatisfy(\.isLowercase) || plain.allSatisfy(\.isUppercase) else { return false }
        let text = plain.lowercased()
        return onsets.contains { onset in
            text.hasPrefix(onset) && isRhyme(text.dropFirst(onset.count), after: onset, tone: tones.first)
        }
    }

    private static func isRhyme(_ rhyme: Substring, after onset: String, tone: Unicode.Scalar?) -> Bool {
        guard let first = rhyme.first else { return false }
        let isFront = "eêiy".contains(first)
        if ["k", "gh", "ngh"].contains(onset), !isFront { return false }
        if ["c", "ng"].contains(onset), isFront { return false }
        if onset == "g", "eêy".contains(first) { return false }
        if openRhymes.contains(String(rhyme)) { return true }
        return codas.contains { coda in
            guard rhyme.hasSuffix(coda), closedVowels.contains(String(rhyme.dropLast(coda.count))) else { return false }
            return !["c", "ch", "p", "t", "k"].contains(coda) || tone == "\u{301}" || tone == "\u{323}"
        }
    }

    private static let tones: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

    private static let onsets = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "kr", "l", "m", "n", "ng", "ngh", "nh", "p",
        "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
    ]

    private static let codas = ["c", "ch", "k", "m", "n", "ng", "nh", "p", "t"]

    /// Vowels after which nothing need come.
    private static let openRhymes: Set<String> = [
        "a", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia", "iu",
        "iêu", "yêu", "oa", "oe", "oi", "oai", "oay", "oao", "oeo", "ôi", "ơi", "ua", "ui", "uê", "uơ", "uy", "uôi",
        "uây", "uya", "uyu", "ưa", "ưi", "ưu", "ươi", "ươu",
    ]

    /// Vowels after which a consonant can come, or must.
    private static let closedVowels: Set<String> = [
        "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "iê", "yê", "oa", "oă", "oe", "oo", "uâ", "uê",
        "uô", "uy", "uyê", "ươ",
    ]
}
