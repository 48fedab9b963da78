import PictureScaling
import Testing

@Suite("Smaller copies of pictures")
struct PictureScalerTests {
    /// A PNG of 4 × 2 pixels: two black columns, then two white ones.
    private let halves: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00,
        0x00, 0x04, 0x00, 0x00, 0x00, 0x02, 0x08, 0x00, 0x00, 0x00, 0x00, 0x5A, 0xC3, 0x22, 0xBF, 0x00, 0x00, 0x00,
        0x10, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0x60, 0xF8, 0xFF, 0x9F, 0x01, 0x44, 0x00, 0x00, 0x0F,
        0xFA, 0x03, 0xFD, 0x8C, 0xDD, 0x6A, 0x94, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60,
        0x82,
    ]

    @Test("a copy has the width asked for and the height that keeps the proportions, rounded, at least 1")
    func heights() {
        #expect(PictureScaler.height(of: (4000, 3000), scaledTo: 1600) == 1200)
        #expect(PictureScaler.height(of: (3000, 1999), scaledTo: 480) == 320)
        #expect(PictureScaler.height(of: (3, 1), scaledTo: 2) == 1)
        #expect(PictureScaler.height(of: (4000, 1), scaledTo: 480) == 1)
    }

    @Test("the same picture gives the same copies, widths read back from their heads")
    func copies() throws {
        let copies = try #require(PictureScaler.copies(of: halves, .png, widths: [2, 1]))
        #expect(copies.map { $0[16..<24].map(Int.init) } == [[0, 0, 0, 2, 0, 0, 0, 1], [0, 0, 0, 1, 0, 0, 0, 1]])
        #expect(PictureScaler.copies(of: halves, .png, widths: [2, 1]) == copies)
    }

    @Test("what is cut short or of another kind is no picture")
    func damaged() {
        #expect(PictureScaler.copies(of: Array(halves.prefix(40)), .png, widths: [2]) == nil)
        #expect(PictureScaler.copies(of: halves, .jpeg, widths: [2]) == nil)
        #expect(PictureScaler.copies(of: [], .png, widths: [2]) == nil)
    }
}
