import CLibRSVG

/// Writes PNG files (ISO/IEC 15948:2004) of indexed colour.
enum PNGWriter {
    /// The parts of a file, by the names that the standard gives them.
    private enum Part: String {
        case header = "IHDR"
        case palette = "PLTE"
        case printSize = "pHYs"
        case text = "tEXt"
        case pixels = "IDAT"
        case end = "IEND"
    }

    /// A file: IHDR, PLTE, pHYs, tEXt, IDAT, IEND, and nothing that differs from one making to the next.
    ///
    /// - Parameters:
    ///   - pixelsPerMetre: How large the picture is meant to be printed.
    ///   - text: Keywords and texts of Latin-1 without control characters.
    static func file(
        _ palette: Palette,
        width: Int,
        height: Int,
        pixelsPerMetre: Int,
        text: [(keyword: String, text: String)]
    ) throws(RasterError) -> [UInt8] {
        var file = PNGFile.signature
        let bitDepth: UInt8 = 8
        let indexedColour: UInt8 = 3
        append(.header, number(width) + number(height) + [bitDepth, indexedColour, 0, 0, 0], to: &file)
        append(.palette, palette.colours.flatMap { number(Int($0)).dropFirst() }, to: &file)
        append(.printSize, number(pixelsPerMetre) + number(pixelsPerMetre) + [1], to: &file)
        for (keyword, text) in text { append(.text, Array(keyword.utf8) + [0] + Array(text.utf8), to: &file) }
        append(.pixels, try packed(rows(palette.indices, width: width, height: height)), to: &file)
        append(.end, [], to: &file)
        return file
    }

    /// Each row behind the number of its filter: none, which is best for indexed colours.
    private static func rows(_ indices: [UInt8], width: Int, height: Int) -> [UInt8] {
        var rows: [UInt8] = []
        rows.reserveCapacity((width + 1) * height)
        for row in 0..<height {
            rows.append(0)
            rows.append(contentsOf: indices[row * width..<(row + 1) * width])
        }
        return rows
    }

    private static func packed(_ bytes: [UInt8]) throws(RasterError) -> [UInt8] {
        let bound = compressBound(uLong(bytes.count))
        let packed = [UInt8](unsafeUninitializedCapacity: Int(bound)) { target, count in
            var length = bound
            let status = compress2(target.baseAddress, &length, bytes, uLong(bytes.count), 9)
            count = status == Z_OK ? Int(length) : 0
        }
        // The room is what zlib itself asks for, so nothing but want of memory makes it fail.
        guard !packed.isEmpty else { throw .svg("there is no memory to pack it") }
        return packed
    }

    private static func append(_ part: Part, _ content: [UInt8], to file: inout [UInt8]) {
        let body = Array(part.rawValue.utf8) + content
        file += number(content.count) + body + number(Int(PNGFile.checksum(body)))
    }

    private static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}
