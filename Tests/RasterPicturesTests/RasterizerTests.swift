import CLibRSVG
import Foundation
import Testing

@testable import RasterPictures

@Suite("A picture as PNG")
struct RasterizerTests {
    /// A picture of two words of Vietnamese and a bar, 120 × 40.
    static func svg(family: String = "Noto Sans", bar: String = "#0b5c5e") -> [UInt8] {
        let text = """
            <svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40" font-family="\(family)">
            <path fill="\(bar)" d="M0 30H60V40H0Z"/><text x="2" y="20" font-size="16">Chỉ tiêu</text></svg>
            """
        return Array(text.utf8)
    }

    @Test("has the size of the SVG times the scale, says its print size, and holds no time and no other text")
    func form() throws {
        let file = try #require(PNGFile(Rasterizer.png(svg: Self.svg(), scale: 2)))
        #expect(file.width == 240)
        #expect(file.height == 80)
        #expect(file.chunks.map(\.name) == ["IHDR", "PLTE", "pHYs", "tEXt", "IDAT", "IEND"])
        #expect(file.chunks[0].content == [0, 0, 0, 240, 0, 0, 0, 80, 8, 3, 0, 0, 0])
        // 7560 pixels a metre: 192 dots to the inch, so that Word prints it as large as a page shows the SVG.
        #expect(file.chunks[2].content == [0, 0, 0x1D, 0x88, 0, 0, 0x1D, 0x88, 1])
        #expect(file.text("tiendo-source") == Rasterizer.sourceKey(svg: Self.svg(), scale: 2))
        #expect(file.text("Software") == nil)
    }

    @Test("has the SVG's own colours where they fill an area, and paper elsewhere")
    func colours() throws {
        let picture = try Decoded(Rasterizer.png(svg: Self.svg(), scale: 2))
        #expect(picture.colour(x: 10, y: 70) == 0x0B5C5E)
        #expect(picture.colour(x: 118, y: 78) == 0x0B5C5E)
        #expect(picture.colour(x: 121, y: 70) == 0xFFFFFF)
        #expect(picture.colour(x: 239, y: 0) == 0xFFFFFF)
    }

    @Test("is the same each time, on each of many threads at once")
    func threads() async throws {
        let sources = (0..<16).map { Self.svg(bar: "#0b5c\($0 + 16)") }
        let serial = try sources.map { try Rasterizer.png(svg: $0, scale: 2) }
        #expect(try sources.map { try Rasterizer.png(svg: $0, scale: 2) } == serial)
        let parallel = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for round in 0..<64 {
                group.addTask { (round % 16, try Rasterizer.png(svg: sources[round % 16], scale: 2)) }
            }
            var made: [(Int, [UInt8])] = []
            for try await one in group { made.append(one) }
            return made
        }
        #expect(parallel.count == 64)
        #expect(parallel.allSatisfy { serial[$0.0] == $0.1 })
    }

    @Test("is drawn in the program's own font, whatever family the SVG asks for and the machine has")
    func ownFont() throws {
        let noto = try Decoded(Rasterizer.png(svg: Self.svg(), scale: 2))
        for family in ["DejaVu Sans", "Liberation Serif", "sans-serif", "No Such Font"] {
            let other = try Decoded(Rasterizer.png(svg: Self.svg(family: family), scale: 2))
            #expect(other.rows == noto.rows, "\(family)")
        }
        #expect(noto.rows.joined().contains { $0 < 0x404040 }, "the words are there")
    }

    @Test("is as wide as charts measure their text, in both weights, minus and comparisons too")
    func measuredWidths() throws {
        // Widths of Noto Sans at 100 px, by the table: 4 digits of 57.2; minus 57.2; ≥ 57.2; → 79.4; Ễ 55.6 and 56.0.
        let cases = [("8888", 400, 228.8), ("−−−−", 400, 228.8), ("≥≥≥≥", 700, 228.8), ("→→→", 400, 238.2)]
        for (text, weight, width) in cases {
            // Two bars after the text's end would touch if it were wider: the gap behind the text is looked for.
            let svg = """
                <svg xmlns="http://www.w3.org/2000/svg" width="400" height="140" font-family="Noto Sans">\
                <text x="0" y="110" font-size="100" font-weight="\(weight)">\(text)<tspan fill="#ff0000">|</tspan></text></svg>
                """
            let picture = try Decoded(Rasterizer.png(svg: Array(svg.utf8), scale: 1))
            let red = picture.rows[80].firstIndex { $0 >> 16 & 255 > 200 && $0 & 255 < 100 }
            let start = try #require(red, "\(text)")
            // The bar of "|" begins 23.7 px (Regular) or 23.5 (Bold) into its width.
            #expect(abs(Double(start) - width - 23.7) < 2, "\(text): \(start)")
        }
    }

    @Test("says what is wrong with an SVG that cannot be drawn")
    func errors() {
        #expect(throws: RasterError.self) { try Rasterizer.png(svg: Array("no picture".utf8), scale: 2) }
        #expect(throws: RasterError.self) { try Rasterizer.png(svg: [], scale: 2) }
        let huge = #"<svg xmlns="http://www.w3.org/2000/svg" width="5000" height="10"/>"#
        #expect(
            throws: RasterError.size("it is 5000.0 × 10.0, and a PNG of it shall have 1 to 8192 pixels a side")
        ) { try Rasterizer.png(svg: Array(huge.utf8), scale: 2) }
        let endless = #"<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="10"/>"#
        #expect(throws: RasterError.size("it says no width and height in pixels")) {
            try Rasterizer.png(svg: Array(endless.utf8), scale: 2)
        }
    }

    @Test("reads nothing that an SVG names outside of itself")
    func outsideFiles() throws {
        let picture = FileManager.default.temporaryDirectory.appending(path: "raster-\(UUID().uuidString).png")
        try Data(Rasterizer.png(svg: Self.svg(), scale: 1)).write(to: picture)
        defer { try? FileManager.default.removeItem(at: picture) }
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="20">\
            <image xlink:href="file://\(picture.path)" width="20" height="20"/></svg>
            """
        let drawn = try Decoded(Rasterizer.png(svg: Array(svg.utf8), scale: 1))
        #expect(Set(drawn.rows.joined()) == [0xFFFFFF])
    }

    @Test("has another key for another SVG and another scale")
    func keys() {
        let keys = [
            Rasterizer.sourceKey(svg: Self.svg(), scale: 1), Rasterizer.sourceKey(svg: Self.svg(), scale: 2),
            Rasterizer.sourceKey(svg: Self.svg(bar: "#0b5c5f"), scale: 2),
        ]
        #expect(Set(keys).count == 3)
        #expect(keys.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
        #expect(keys[1] == Rasterizer.sourceKey(svg: Self.svg(), scale: 2))
    }
}

@Suite("A PNG file that is there")
struct PNGFileTests {
    @Test("is not taken for whole when any byte of it is changed or its end is missing")
    func damage() throws {
        let bytes = try Rasterizer.png(svg: RasterizerTests.svg(), scale: 1)
        #expect(PNGFile(bytes) != nil)
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 0x10
            #expect(PNGFile(damaged) == nil, "byte \(place)")
        }
        for count in 0..<bytes.count { #expect(PNGFile(Array(bytes.prefix(count))) == nil, "\(count) bytes") }
    }
}

@Suite("A palette")
struct PaletteTests {
    @Test("keeps flat colours, most frequent first, and joins the shades of edges to them")
    func flatColours() {
        let flat = [UInt32](repeating: 0xFFFFFF, count: 50) + [UInt32](repeating: 0x0B5C5E, count: 30)
        let shades: [UInt32] = [0xFFFEFD, 0x0B5C5F, 0x808080]
        let palette = Palette(Bitmap(width: 83, height: 1, pixels: flat + shades))
        #expect(palette.colours == [0xFFFFFF, 0x0B5C5E, 0x808080])
        #expect(Array(palette.indices.suffix(3)) == [0, 1, 2])
        #expect(palette.indices.prefix(50).allSatisfy { $0 == 0 })
    }

    @Test("has no more than 256 colours; the rarest become the nearest of them")
    func manyColours() {
        // 300 colours far enough from each other, the first the most frequent.
        let colours: [UInt32] = (0..<300).map { (number: Int) in UInt32(number / 32 * 8 * 65536 + number % 32 * 8 * 256)
        }
        let pixels = colours.enumerated().flatMap { [UInt32](repeating: $1, count: 300 - $0) }
        let palette = Palette(Bitmap(width: pixels.count, height: 1, pixels: pixels))
        #expect(palette.colours == Array(colours.prefix(256)))
        #expect(palette.indices.count == pixels.count)
        // The last is (72, 88, 0); nearest of the kept is that of red 56 with the same green: number 7 × 32 + 11.
        #expect(palette.indices.last == 235)
    }
}

/// A PNG of indexed colour taken apart down to its pixels, with zlib and none of the writer's code.
struct Decoded {
    let rows: [[UInt32]]

    init(_ bytes: [UInt8]) throws {
        let file = try #require(PNGFile(bytes))
        let palette = try #require(file.chunks.first { $0.name == "PLTE" }).content
        let packed = try #require(file.chunks.first { $0.name == "IDAT" }).content
        let size = (file.width + 1) * file.height
        var length = uLong(size)
        var raw = [UInt8](repeating: 0, count: size)
        try #require(uncompress(&raw, &length, packed, uLong(packed.count)) == Z_OK)
        try #require(Int(length) == size)
        rows = (0..<file.height).map { row in
            let start = row * (file.width + 1)
            return raw[start + 1..<start + 1 + file.width].map { index in
                palette[Int(index) * 3..<Int(index) * 3 + 3].reduce(0) { $0 << 8 | UInt32($1) }
            }
        }
    }

    func colour(x: Int, y: Int) -> UInt32 { rows[y][x] }
}
