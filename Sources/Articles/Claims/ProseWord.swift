import Localization

/// A word, a number, a sign or a figure of a text, with its place in the file: what a scan of prose looks at.
public struct ProseWord: Sendable, Hashable {
    /// What it is.
    public enum Kind: Sendable, Hashable {
        /// Letters, maybe with digits among them: `bộ`, `VIE085`, `H'leo`.
        case word
        /// Digits with their marks: `1.214`, `64,3`.
        case number
        /// Anything else that is no blank: `%`, `,`, `–`.
        case sign
        /// A figure `{{…}}`.
        case figure
    }

    /// What it is.
    public let kind: Kind
    /// The text as written, composed; empty for a figure.
    public let text: String
    /// The text without differences of spelling: small letters, one place for each tone.
    public let key: String
    /// The bytes of the file where it stands.
    public let range: Range<Int>
    /// Whether no blank stands before it.
    public let isGlued: Bool
    /// Where the link leads that it is part of, as written.
    public let link: String?
    /// The expression of a figure, where it can be read.
    public let figure: FigureExpression?

    init(
        _ kind: Kind,
        _ text: String,
        at range: Range<Int>,
        isGlued: Bool,
        link: String? = nil,
        figure: FigureExpression? = nil
    ) {
        (self.kind, self.text, self.range) = (kind, text, range)
        (self.isGlued, self.link, self.figure) = (isGlued, link, figure)
        key = kind == .word ? FoldedName(text).key : text
    }

    /// Whether it begins with a capital letter.
    public var isCapitalised: Bool { text.first?.isUppercase ?? false }
}

extension ProseWord {
    /// The words of a text that stands nowhere, such as a name, for comparing.
    public static func keys(of text: String) -> [String] {
        ProseWordReader.words(Array(nfc(text).utf8), at: 0, isGlued: false, link: nil).map(\.key)
    }
}

/// Takes a text apart into words, numbers and signs.
enum ProseWordReader {
    /// - Parameters:
    ///   - bytes: The text, in UTF-8.
    ///   - offset: Where it stands in the file.
    ///   - isGlued: Whether no blank stands before it.
    static func words(_ bytes: [UInt8], at offset: Int, isGlued: Bool, link: String?) -> [ProseWord] {
        var words: [ProseWord] = []
        var index = 0
        var glued = isGlued
        while index < bytes.count {
            let (scalar, length) = scalar(bytes, index)
            if isBlank(scalar) {
                glued = false
                index += length
                continue
            }
            let kind = kind(scalar)
            var end = index + length
            while end < bytes.count {
                let (next, size) = self.scalar(bytes, end)
                guard continues(next, kind, bytes, end + size) else { break }
                end += size
            }
            let text = nfc(String(decoding: bytes[index..<end], as: UTF8.self))
            words.append(ProseWord(kind, text, at: offset + index..<offset + end, isGlued: glued, link: link))
            glued = true
            index = end
        }
        return words
    }

    private static func kind(_ scalar: Unicode.Scalar) -> ProseWord.Kind {
        if isDigit(scalar) { return .number }
        return scalar.properties.isAlphabetic || scalar.value == 0x20AB ? .word : .sign
    }

    private static func continues(
        _ scalar: Unicode.Scalar,
        _ kind: ProseWord.Kind,
        _ bytes: [UInt8],
        _ after: Int
    ) -> Bool {
        let isMark = scalar.properties.generalCategory == .nonspacingMark
        switch kind {
        case .word:
            if scalar == "'" || scalar == "’" {
                return after < bytes.count && self.scalar(bytes, after).0.properties.isAlphabetic
            }
            return scalar.properties.isAlphabetic || isMark || isDigit(scalar)
        case .number:
            if scalar == "." || scalar == "," {
                return after < bytes.count && isDigit(self.scalar(bytes, after).0)
            }
            return isDigit(scalar)
        case .sign, .figure: return isMark
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
    }

    /// The scalar at an offset and its length; what is not UTF-8 is one byte.
    private static func scalar(_ bytes: [UInt8], _ index: Int) -> (Unicode.Scalar, Int) {
        let first = bytes[index]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        let end = min(index + length, bytes.count)
        let scalars = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars
        guard let scalar = scalars.first, scalars.count == 1 else { return ("\u{FFFD}", 1) }
        return (scalar, end - index)
    }
}
