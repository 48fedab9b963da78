/// Says which encoding a text has that is not UTF-8.
///
/// The words with bytes above 127 are read in each of the old Vietnamese encodings; the score of an encoding is how
/// many of them are then possible syllables (``VietnameseSyllable``). That with the highest score is named, if at least
/// half the words are syllables in it and no other has the same score. The first ``mostWords`` such words count.
enum EncodingGuess {
    /// How many words are looked at.
    static let mostWords = 2_000

    /// The old encoding that the bytes look like, or nil where none fits.
    static func vietnamese(_ bytes: [UInt8]) -> VietnameseEncoding? {
        let words = accentedWords(bytes)
        let scores = VietnameseEncoding.allCases.map { encoding in
            (encoding, words.count { encoding.text(bytes[$0]).map(VietnameseSyllable.isPossible) ?? false })
        }
        guard let best = scores.max(by: { $0.1 < $1.1 }), best.1 > 0, best.1 * 2 >= words.count,
            scores.count(where: { $0.1 == best.1 }) == 1
        else { return nil }
        return best.0
    }

    /// The word around a byte.
    static func word(at offset: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
        let start = bytes[..<offset].lastIndex { !isLetter($0) }.map { $0 + 1 } ?? 0
        let end = bytes[offset...].firstIndex { !isLetter($0) } ?? bytes.count
        return bytes[start..<max(start, end)]
    }

    /// Whether bytes look like UTF-16 without a mark at the start, the low byte first or not; nil where they do not.
    ///
    /// Texts hold no byte 0, while in UTF-16 every second byte of Latin letters is one: at least a tenth of the first
    /// 4 KiB is 0, and nine in ten of these have the same parity.
    static func isLittleEndianUTF16(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(4_096)
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
        let all = zeros[0] + zeros[1]
        guard all > 0, all * 10 >= sample.count else { return nil }
        if zeros[1] * 10 >= all * 9 { return true }
        return zeros[0] * 10 >= all * 9 ? false : nil
    }

    private static func accentedWords(_ bytes: [UInt8]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = 0
        var isAccented = false
        for (index, byte) in bytes.enumerated() {
            if isLetter(byte) {
                isAccented = isAccented || byte >= 0x80
                continue
            }
            if isAccented {
                words.append(start..<index)
                guard words.count < mostWords else { return words }
            }
            (start, isAccented) = (index + 1, false)
        }
        return isAccented ? words + [start..<bytes.count] : words
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
