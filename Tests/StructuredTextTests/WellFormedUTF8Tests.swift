import StructuredText
import Testing

@Suite("The first byte that is not UTF-8 is found")
struct WellFormedUTF8Tests {
    @Test(
        "well-formed text has none",
        arguments: ["", "abc", "Đắk Lắk", "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}", "\u{D7FF}\u{E000}"]
    )
    func wellFormed(text: String) {
        #expect(firstInvalidUTF8(Array(text.utf8)) == nil)
    }

    @Test(
        "overlong forms, surrogates, stray and cut bytes, and what lies past U+10FFFF are not",
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x41], [0xE0, 0x9F, 0xBF], [0xE1, 0x80],
            [0xE1, 0x80, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x90, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        ] as [[UInt8]]
    )
    func illFormed(bytes: [UInt8]) {
        #expect(firstInvalidUTF8(bytes) == 0)
        #expect(firstInvalidUTF8(Array("Đắk".utf8) + bytes + Array("!".utf8)) == 6)
    }

    @Test("it agrees with the standard library on every sequence of two bytes")
    func twoBytes() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                let isText = String(validating: [first, second], as: UTF8.self) != nil
                #expect((firstInvalidUTF8([first, second]) == nil) == isText)
            }
        }
    }
}
