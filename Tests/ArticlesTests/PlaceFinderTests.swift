import Diagnostics
import Testing

@testable import Articles

@Suite("Places")
struct PlaceFinderTests {
    @Test("the fast way finds the same places as the plain one, in any order")
    func places() {
        let file = SourceFile(path: "a.md", text: "Đắk Lắk\r\n\ne\u{301}ế 👨‍👩‍👧 x\r\nhết")
        var finder = PlaceFinder(file)
        let starts = (0...file.bytes.count).filter { $0 == file.bytes.count || file.bytes[$0] & 0xC0 != 0x80 }
        for start in starts + starts.reversed() {
            for end in starts where end >= start && end < start + 12 {
                let plain = file.location(of: start..<end)
                let fast = finder.location(of: start..<end)
                #expect(fast.line == plain.line)
                #expect(fast.width == plain.width)
                #expect(fast.excerpt == plain.excerpt)
            }
        }
    }

    @Test("columns count characters")
    func columns() {
        let file = SourceFile(path: "a.md", text: "Đắk ế x\nLắk y")
        var finder = PlaceFinder(file)
        for sign in ["x", "y", "ế", "x"] {
            let offset = file.firstRange(of: Array(sign.utf8), in: 0..<file.bytes.count)?.lowerBound ?? 0
            #expect(finder.location(of: offset..<offset + 1) == file.location(of: offset..<offset + 1))
        }
    }
}
