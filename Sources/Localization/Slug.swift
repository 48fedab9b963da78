/// The part of an address that a name gives.
public enum Slug {
    /// A name in small letters a–z, digits and single hyphens, for a folder or an address.
    ///
    ///     Slug.make("Đắk Lắk")                      // "dak-lak"
    ///     Slug.make("Ea H'leo")                     // "ea-hleo"
    ///     Slug.make("Sơ kết 6 tháng đầu năm 2023")  // "so-ket-6-thang-dau-nam-2023"
    ///
    /// All marks are dropped and đ becomes d. Apostrophes are dropped; any other run of characters becomes one hyphen,
    /// with none at the ends. Different names can have the same slug. A text without a Latin letter or digit gives
    /// ``unnamed``, never an empty text.
    public static func make(_ text: String) -> String {
        var bytes: [UInt8] = []
        var isBreakPending = false
        func append(_ plain: some Sequence<UInt8>) {
            if isBreakPending, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
            isBreakPending = false
            bytes.append(contentsOf: plain)
        }
        for scalar in nfc(text).unicodeScalars {
            if let letter = LatinLetter(scalar) {
                append(LatinAlphabet.plainSpellings[Int(letter.place)].utf8)
            } else if scalar >= "0", scalar <= "9" {
                append([UInt8(scalar.value)])
            } else if !isApostrophe(scalar), LatinLetter.Mark(combining: scalar) == nil {
                isBreakPending = true
            }
        }
        return bytes.isEmpty ? unnamed : String(decoding: bytes, as: UTF8.self)
    }

    /// The slug of what has no letter and no digit ("mục", an item).
    public static let unnamed = "muc"
}

/// The signs that stand for an apostrophe in names such as M'Đrắk.
func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "ʼ" || scalar == "‘"
}
