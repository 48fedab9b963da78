import Localization

/// Keeps a number and its unit on one line: the space between them becomes a no-break space.
///
/// `7,3 tỉ đồng` and `83 người` are never torn apart. A unit counts only as a whole word right after a digit or a
/// figure, the currency after a multiplier too.
struct NumberSpacing {
    private let multipliers: [[UInt8]]
    private let units: [[UInt8]]

    /// Whether the text so far ends with a number, so that a unit may follow.
    private var endsWithNumber = false

    init(_ language: Language) {
        switch language {
        case .vi:
            multipliers = Self.bytes("nghìn", "ngàn", "triệu", "tỉ", "tỷ")
            units = Self.bytes("%", "đồng", "người", "CLB", "lớp")
        case .en:
            multipliers = Self.bytes("thousand", "million", "billion", "trillion")
            units = Self.bytes("%", "VND", "dong")
        }
    }

    private static func bytes(_ words: String...) -> [[UInt8]] {
        words.map { Array($0.utf8) }
    }

    /// A new paragraph begins, or something that is no text came in between.
    mutating func interrupt() {
        endsWithNumber = false
    }

    /// A figure was printed.
    mutating func passFigure() {
        endsWithNumber = true
    }

    /// The next piece of composed text, with its spaces made no-break where they must be.
    mutating func text(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard let last = bytes.last else { return text }
        var output: [UInt8] = []
        var copied = 0
        var endOfMultiplier: Int?
        for index in bytes.indices where bytes[index] == UInt8(ascii: " ") {
            let followsNumber = index == 0 ? endsWithNumber : Self.isDigit(bytes[index - 1])
            guard followsNumber || index == endOfMultiplier else { continue }
            let multiplier = followsNumber ? Self.word(in: multipliers, at: index + 1, of: bytes) : nil
            guard multiplier != nil || Self.word(in: units, at: index + 1, of: bytes) != nil else { continue }
            output += bytes[copied..<index]
            output += "\u{A0}".utf8
            copied = index + 1
            endOfMultiplier = multiplier.map { index + 1 + $0 }
        }
        endsWithNumber = Self.isDigit(last)
        return copied == 0 ? text : String(decoding: output + bytes[copied...], as: UTF8.self)
    }

    /// The length of the word of a list that stands at an offset.
    private static func word(in words: [[UInt8]], at offset: Int, of bytes: [UInt8]) -> Int? {
        let rest = bytes[offset...]
        return words.first { rest.starts(with: $0) && isEnd(rest.dropFirst($0.count).first) }?.count
    }

    /// Whether a word ends before a byte: a letter or digit goes on with it. The two lead bytes are those of the marks
    /// of punctuation beyond ASCII.
    private static func isEnd(_ byte: UInt8?) -> Bool {
        guard let byte else { return true }
        let letter = byte | 0x20
        let isLetter = letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
        return byte < 0x80 ? !isLetter && !isDigit(byte) : byte == 0xE2 || byte == 0xC2
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
