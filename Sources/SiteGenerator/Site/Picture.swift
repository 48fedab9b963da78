import Diagnostics
import Localization

/// A picture beside an article: its bytes, its size, and the address under which it is published once.
struct Picture: Sendable {
    let file: SourceFile
    /// Width and height in pixels; nil where the file does not say.
    let size: Size?
    /// The address from the site's root: `media/3f9a0c1d2e-ten-1.svg`.
    let path: String

    struct Size: Sendable, Hashable {
        let width: Int
        let height: Int
    }

    private static let endings = [".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif"]

    /// Whether a path names a picture, by its ending.
    static func isPicture(_ path: String) -> Bool {
        endings.contains { path.lowercased().hasSuffix($0) }
    }

    /// A file's name as it stands in an address: `Ảnh 1, sáng.JPG` is `anh-1-sang.jpg`.
    private static func fileName(_ name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return Slug.make(name) }
        return Slug.make(String(name[..<dot])) + name[dot...].lowercased()
    }

    /// Reads a picture's size. A file that is not what its ending says is an error.
    static func read(_ file: SourceFile) -> Checked<Picture> {
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        let picture = Picture(
            file: file,
            size: PictureSize.read(file.bytes),
            path: "media/\(Fingerprint.of(file.bytes))-\(Self.fileName(name))"
        )
        guard !PictureSize.matches(file.bytes, ending: name.lowercased()) else { return Checked(picture) }
        return Checked(
            picture,
            [
                .error(
                    "PictureForm",
                    "\(name) is not the kind of picture that its ending says",
                    at: .file(file.path),
                    hint: "save it again as what the ending says, or rename it"
                )
            ]
        )
    }
}

/// Reads width and height from a picture's first bytes.
///
/// Sources: PNG (ISO/IEC 15948) IHDR; GIF89a logical screen; JPEG (ITU-T T.81) start-of-frame segments; WebP; SVG 2 `width`,
/// `height`, `viewBox`. Other forms have no size here, and the page then leaves it out.
enum PictureSize {
    static func read(_ bytes: [UInt8]) -> Picture.Size? {
        if isPNG(bytes), bytes.count >= 24 { return size(number(bytes, 16, 4), number(bytes, 20, 4)) }
        if bytes.starts(with: "GIF8".utf8), bytes.count >= 10 {
            return size(Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8)
        }
        if bytes.starts(with: [0xFF, 0xD8]) { return jpeg(bytes) }
        if bytes.starts(with: "RIFF".utf8) { return webP(bytes).flatMap { size($0.width, $0.height) } }
        return svg(bytes)
    }

    /// Whether the first bytes are those of the kind that the ending names; kinds that are not read pass.
    static func matches(_ bytes: [UInt8], ending name: String) -> Bool {
        if name.hasSuffix(".png") { return isPNG(bytes) }
        if name.hasSuffix(".jpg") || name.hasSuffix(".jpeg") { return bytes.starts(with: [0xFF, 0xD8, 0xFF]) }
        if name.hasSuffix(".gif") { return bytes.starts(with: "GIF8".utf8) }
        if name.hasSuffix(".webp") { return bytes.starts(with: "RIFF".utf8) }
        if name.hasSuffix(".svg") { return svgTag(bytes) != nil }
        return true
    }

    private static func isPNG(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    }

    private static func size(_ width: Int, _ height: Int) -> Picture.Size? {
        width > 0 && height > 0 ? Picture.Size(width: width, height: height) : nil
    }

    private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func jpeg(_ bytes: [UInt8]) -> Picture.Size? {
        var offset = 2
        var turned = false
        while offset + 9 < bytes.count, bytes[offset] == 0xFF {
            let marker = bytes[offset + 1]
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame {
                let (width, height) = (number(bytes, offset + 7, 2), number(bytes, offset + 5, 2))
                return turned ? size(height, width) : size(width, height)
            }
            let length = number(bytes, offset + 2, 2)
            if marker == 0xE1 {
                turned = turned || isTurned(bytes[offset + 4..<min(bytes.count, offset + 2 + max(2, length))])
            }
            offset += 2 + length
        }
        return nil
    }

    private static func svgTag(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        guard let start = head.firstRange(of: "<svg") else { return nil }
        return String(head[start.lowerBound...].prefix { $0 != ">" })
    }

    private static func svg(_ bytes: [UInt8]) -> Picture.Size? {
        guard let tag = svgTag(bytes) else { return nil }
        if let width = attribute("width", tag).flatMap(pixels), let height = attribute("height", tag).flatMap(pixels) {
            return size(width, height)
        }
        let box = (attribute("viewBox", tag) ?? "").split { $0 == " " || $0 == "," }.map { Double($0) }
        guard box.count == 4, let width = box[2], let height = box[3], width < 1e6, height < 1e6 else { return nil }
        return size(Int(width.rounded()), Int(height.rounded()))
    }

    private static func attribute(_ name: String, _ tag: String) -> String? {
        for quote in ["\"", "'"] {
            guard let start = tag.firstRange(of: " \(name)=\(quote)") else { continue }
            return String(tag[start.upperBound...].prefix { String($0) != quote })
        }
        return nil
    }

    /// A length in pixels: a number, maybe with "px".
    private static func pixels(_ text: String) -> Int? {
        let digits = text.hasSuffix("px") ? String(text.dropLast(2)) : text
        return Double(digits).flatMap { $0 > 0 && $0 < 1e6 ? Int($0.rounded()) : nil }
    }
}
