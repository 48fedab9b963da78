/// Text in UTF-16 as the same text in UTF-8, so that everything else reads one encoding (RFC 2781, RFC 3629).
struct UTF16Text {
    /// The text in UTF-8; each unit that is no character stands as U+FFFD.
    private(set) var utf8: [UInt8] = []

    /// Where in ``utf8`` the first unit stands that is no character: half of a pair, or half a unit at the end.
    private(set) var firstInvalid: Int?

    /// Whether the low byte comes first, by the mark at the start; nil where there is no mark.
    static func isLittleEndian(_ bytes: [UInt8]) -> Bool? {
        guard bytes.count >= 2 else { return nil }
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE): return true
        case (0xFE, 0xFF): return false
        default: return nil
        }
    }

    /// Reads bytes with or without a mark at the start, which is left out.
    init(_ bytes: [UInt8], isLittleEndian: Bool) {
        utf8.reserveCapacity(bytes.count)
        let (low, high) = isLittleEndian ? (0, 1) : (1, 0)
        func unit(_ index: Int) -> UInt32 { UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + low]) }
        var index = Self.isLittleEndian(bytes) == isLittleEndian ? 2 : 0
        while index + 1 < bytes.count {
            let first = unit(index)
            index += 2
            guard (0xD800..<0xE000).contains(first) else {
                append(first)
                continue
            }
            guard first < 0xDC00, index + 1 < bytes.count, (0xDC00..<0xE000).contains(unit(index)) else {
                appendInvalid()
                continue
            }
            append(0x10000 + (first - 0xD800) << 10 + (unit(index) - 0xDC00))
            index += 2
        }
        if index < bytes.count { appendInvalid() }
    }

    private mutating func append(_ value: UInt32) {
        if value < 0x80 {
            utf8.append(UInt8(value))
        } else if let scalar = Unicode.Scalar(value) {
            utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    private mutating func appendInvalid() {
        firstInvalid = firstInvalid ?? utf8.count
        utf8.append(contentsOf: UTF8.encodedReplacementCharacter)
    }
}
