import Foundation

/// The text in Unicode's composed form (NFC), in which all text is stored, compared and published.
///
/// Text typed on some systems has "ế" as an e and two marks; Swift's `==` takes both for the same, bytes do not. Text
/// of composed Vietnamese letters is recognised at once and returned as it is.
public func nfc(_ text: String) -> String {
    for scalar in text.unicodeScalars where !isAlwaysComposed(scalar) {
        // Foundation composes a Hangul syllable and a consonant after it only where the syllable is taken apart.
        return text.decomposedStringWithCanonicalMapping.precomposedStringWithCanonicalMapping
    }
    return text
}

/// Letters and signs that stand in composed text and never join with what precedes them: Latin up to the combining
/// marks, the Vietnamese letters, general punctuation and currency signs. (`DerivedNormalizationProps.txt`, NFC_QC.)
private func isAlwaysComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x1EA0..<0x1EFA, 0x2002..<0x2070, 0x20A0..<0x20C0: true
    default: false
    }
}
