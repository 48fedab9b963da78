/// Sizes in forms with more than a fixed head.
///
/// Sources: WebP (RFC 9649) `VP8X`, `VP8L` and `VP8 `; Exif 2.32 tag 0x0112, inside of a JPEG's APP1 segment.
extension PictureSize {
    /// The size of a WebP, by its first chunk.
    static func webP(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 30, bytes[8..<12].elementsEqual("WEBP".utf8) else { return nil }
        func little(_ start: Int, _ count: Int) -> Int {
            bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        guard bytes[12..<15].elementsEqual("VP8".utf8) else { return nil }
        switch bytes[15] {
        case UInt8(ascii: "X"): return (little(24, 3) + 1, little(27, 3) + 1)
        case UInt8(ascii: "L"):
            guard bytes[20] == 0x2F else { return nil }
            let bits = little(21, 4)
            return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        case UInt8(ascii: " "):
            guard bytes[23..<26].elementsEqual([0x9D, 0x01, 0x2A]) else { return nil }
            return (little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF)
        default: return nil
        }
    }

    /// Whether an APP1 segment says that the picture lies on its side, so that browsers show it with its width for its
    /// height.
    static func isTurned(_ segment: ArraySlice<UInt8>) -> Bool {
        guard segment.starts(with: [0x45, 0x78, 0x69, 0x66, 0, 0]) else { return false }
        let tiff = Array(segment.dropFirst(6))
        let isLittle = tiff.starts(with: [0x49, 0x49])
        guard isLittle || tiff.starts(with: [0x4D, 0x4D]) else { return false }
        func number(_ start: Int, _ count: Int) -> Int? {
            guard start >= 0, start + count <= tiff.count else { return nil }
            let bytes = tiff[start..<start + count]
            return isLittle
                ? bytes.reversed().reduce(0) { $0 << 8 | Int($1) } : bytes.reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = number(4, 4), let entries = number(directory, 2) else { return false }
        for entry in 0..<entries {
            let start = directory + 2 + 12 * entry
            guard let tag = number(start, 2) else { return false }
            if tag == 0x0112 { return (number(start + 8, 2) ?? 1) >= 5 }
        }
        return false
    }

    /// Whether a PNG or JPEG goes on to its end. A decoder fills what is missing with grey and says nothing.
    ///
    /// A PNG ends with its chunk IEND, a JPEG with the marker EOI after its first scan; what comes after either, such as
    /// a film that a telephone hides there, does not count.
    static func isWhole(_ bytes: [UInt8]) -> Bool {
        func number(_ start: Int, _ count: Int) -> Int { bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) } }
        if bytes.starts(with: [0x89]) {
            var chunk = 8
            while chunk + 12 <= bytes.count {
                if bytes[chunk + 4..<chunk + 8].elementsEqual("IEND".utf8) { return true }
                chunk += 12 + number(chunk, 4)
            }
            return false
        }
        var segment = 2
        while segment + 4 <= bytes.count, bytes[segment] == 0xFF, bytes[segment + 1] != 0xDA {
            segment += 2 + number(segment + 2, 2)
        }
        guard segment + 4 <= bytes.count, bytes[segment] == 0xFF else { return false }
        return (segment..<bytes.count - 1).contains { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xD9 }
    }
}
