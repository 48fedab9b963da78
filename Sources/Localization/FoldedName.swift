/// A name without the differences in spelling that do not make it another name: for finding, never for showing.
///
///     FoldedName("Krông A Na") == FoldedName("Krông Ana")
///     FoldedName("Thuý Kỳ") == FoldedName("Thúy Kì")
///     FoldedName("Ea H’leo") == FoldedName("EA H'LEO")
///
/// Equal are: composed and decomposed text; capitals and small letters; the old and the new place of a tone (hoà,
/// hòa); y and i where they are the only vowel (kỹ, kĩ) or follow qu (Quy, Qui); and names that differ only in spaces,
/// hyphens, dashes and apostrophes. Tones, marks and đ make different names: "Bạc" is not "Bắc".
public struct FoldedName: Sendable, Hashable {
    /// Small letters without spaces, hyphens and apostrophes; a tone stands after the vowels that carry it.
    public let key: String

    /// A looser key without tones and marks, and with d for đ: `"daklak"`. For suggestions: different names share it.
    public let searchKey: String

    /// Folds a name in any normal form.
    public init(_ name: String) {
        var folding = Folding()
        for scalar in nfc(name).unicodeScalars { folding.append(scalar) }
        folding.endVowels()
        key = folding.key
        searchKey = folding.searchKey
    }
}

/// The text folded so far, and the run of vowels at its end.
private struct Folding {
    private(set) var key = ""
    private(set) var searchKey = ""
    private var vowels: [UInt8] = []
    private var vowelMarks: [LatinLetter.Mark] = []
    private var followsQ = false

    mutating func append(_ scalar: Unicode.Scalar) {
        if let letter = LatinLetter(scalar) {
            append(letter)
        } else if let mark = LatinLetter.Mark(combining: scalar) {
            append(mark)
        } else {
            endVowels()
            followsQ = false
            guard !isSeparator(scalar) else { return }
            let lowercase = scalar.properties.lowercaseMapping
            key += lowercase
            searchKey += lowercase
        }
    }

    private mutating func append(_ letter: LatinLetter) {
        if LatinAlphabet.isVowel[Int(letter.place)] {
            vowels.append(letter.place)
        } else {
            endVowels()
            write(letter.place)
            followsQ = letter.place == LatinAlphabet.q
        }
        append(letter.mark)
    }

    private mutating func append(_ mark: LatinLetter.Mark) {
        guard mark != .none else { return }
        if vowels.isEmpty {
            key.unicodeScalars.append(mark.combining)
        } else {
            vowelMarks.append(mark)
        }
    }

    /// Writes the vowels and then their tone, so that its place within them makes no difference.
    mutating func endVowels() {
        let isLikeI = vowels.count == 1 || (followsQ && vowels.count == 2 && vowels[0] == LatinAlphabet.u)
        for place in vowels {
            write(isLikeI && place == LatinAlphabet.y ? LatinAlphabet.i : place)
        }
        for mark in vowelMarks { key.unicodeScalars.append(mark.combining) }
        vowels.removeAll(keepingCapacity: true)
        vowelMarks.removeAll(keepingCapacity: true)
    }

    private mutating func write(_ place: UInt8) {
        key.unicodeScalars.append(LatinAlphabet.letters[Int(place)])
        searchKey += LatinAlphabet.plainSpellings[Int(place)]
    }

    private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        isApostrophe(scalar) || scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation
    }
}
