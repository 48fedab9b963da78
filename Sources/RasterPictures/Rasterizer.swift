import CLibRSVG

/// Draws SVG pictures as PNG, with the font that the program carries and with no other.
///
/// ```swift
/// let png = try Rasterizer.png(svg: chart.bytes, scale: 2)
/// ```
///
/// The same SVG gives the same bytes on every machine with the same libraries, whatever fonts are installed there and
/// however its fontconfig is set up: text is drawn in ``PictureFonts`` alone. A PNG holds no time and no name of a
/// machine; it holds the ``sourceKey(svg:scale:)`` of what it was made from, so that one that is there already need not
/// be made again.
///
/// Drawing is done by librsvg over cairo and takes some 20 ms a picture. It may be done on several threads at once.
/// The first picture sets the process's fontconfig for good.
public enum Rasterizer {
    /// The largest side of a PNG, in pixels.
    public static let largestSide = 8192

    /// The name under which a PNG holds the key of its source.
    public static let keyword = "tiendo-source"

    /// The form of the PNG files; it changes when the same SVG shall give other bytes.
    private static let edition = "1"

    /// Draws a picture.
    ///
    /// - Parameters:
    ///   - svg: A whole SVG file that says its width and height. What it names outside of itself is not read.
    ///   - scale: Pixels of the PNG for a pixel of the SVG.
    /// - Returns: A PNG file of 8 bits a pixel with a palette of at most 256 colours.
    public static func png(svg: [UInt8], scale: Int) throws(RasterError) -> [UInt8] {
        try PictureFonts.ready.get()
        let bitmap = try Bitmap(svg: svg, scale: scale)
        return try PNGWriter.file(
            Palette(bitmap),
            width: bitmap.width,
            height: bitmap.height,
            pixelsPerMetre: scale * 3780,  // 96 pixels of CSS to the inch
            text: [(keyword, sourceKey(svg: svg, scale: scale))]
        )
    }

    /// What a PNG is made from, as 32 hexadecimal digits: the SVG, the scale, the font, and the libraries that draw.
    public static func sourceKey(svg: [UInt8], scale: Int) -> String {
        var print = LongFingerprint()
        print.add(Array(setting.utf8))
        print.add(Array(" \(scale) ".utf8))
        print.add(svg)
        return print.text
    }

    /// Everything but the SVG that decides on the bytes.
    private static let setting: String = {
        let librsvg = "\(rsvg_major_version).\(rsvg_minor_version).\(rsvg_micro_version)"
        let others = [cairo_version_string(), zlibVersion()].map { $0.map { String(cString: $0) } ?? "" }
        return ([edition, librsvg] + others + [String(FcGetVersion()), PictureFonts.fingerprint]).joined(separator: " ")
    }()
}

/// Why a picture cannot be drawn.
public enum RasterError: Error, Sendable, Hashable {
    /// The program's own fonts cannot be given to fontconfig.
    case fonts(String)
    /// The SVG cannot be read or drawn; what librsvg says of it.
    case svg(String)
    /// The SVG says no size, or one that is too large when scaled.
    case size(String)

    /// What is wrong, as a message says it.
    public var summary: String {
        switch self {
        case .fonts(let reason): "the font of the pictures cannot be used: \(reason)"
        case .svg(let reason): "the picture cannot be drawn: \(reason)"
        case .size(let reason): "the picture cannot be drawn: \(reason)"
        }
    }
}
