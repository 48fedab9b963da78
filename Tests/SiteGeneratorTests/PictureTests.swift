import Diagnostics
import PictureScaling
import Testing

@testable import SiteGenerator

@Suite("Pictures: sizes from their files, smaller copies of large ones")
struct PictureTests {
    /// A PNG of 4 × 2 pixels.
    private let small: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00,
        0x00, 0x04, 0x00, 0x00, 0x00, 0x02, 0x08, 0x00, 0x00, 0x00, 0x00, 0x5A, 0xC3, 0x22, 0xBF, 0x00, 0x00, 0x00,
        0x10, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0x60, 0xF8, 0xFF, 0x9F, 0x01, 0x44, 0x00, 0x00, 0x0F,
        0xFA, 0x03, 0xFD, 0x8C, 0xDD, 0x6A, 0x94, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60,
        0x82,
    ]

    private func size(_ bytes: [UInt8]) -> [Int]? { PictureSize.read(bytes).map { [$0.width, $0.height] } }

    @Test("sizes are read from the heads of PNG, GIF, JPEG, WebP and SVG")
    func sizes() {
        #expect(size(small) == [4, 2])
        #expect(size(Array("GIF89a".utf8) + [0x40, 0x01, 0xC8, 0x00]) == [320, 200])
        #expect(size(jpeg(turned: nil)) == [640, 480])
        let riff = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8)
        let tail: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0]
        #expect(
            size(riff + Array("VP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0] + tail) == [640, 480]
        )
        // 14 bits of width − 1, then 14 of height − 1.
        let bits = UInt32(639) | UInt32(479) << 14
        let lossless = (0..<4).map { UInt8(truncatingIfNeeded: bits >> (8 * UInt32($0))) }
        #expect(size(riff + Array("VP8L".utf8) + [0, 0, 0, 0, 0x2F] + lossless + tail) == [640, 480])
        #expect(
            size(riff + Array("VP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x80, 2, 0xE0, 1] + tail) == [
                640, 480,
            ]
        )
        #expect(size(Array(#"<svg viewBox="0 0 12.4 8">"#.utf8)) == [12, 8])
        #expect(size(Array("RIFF".utf8)) == nil)
        #expect(size([0xFF, 0xD8, 0xFF]) == nil)
    }

    @Test("a photograph that lies on its side has its width and height as they are shown")
    func turned() {
        #expect(size(jpeg(turned: 1)) == [640, 480])
        #expect(size(jpeg(turned: 6)) == [480, 640])
    }

    /// The head of a JPEG of 640 × 480, maybe with an Exif orientation.
    private func jpeg(turned: UInt8?) -> [UInt8] {
        let exif = turned.map { orientation -> [UInt8] in
            let entry: [UInt8] = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
            let tiff: [UInt8] = Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1] + entry + [0, 0, 0, 0]
            let body = Array("Exif".utf8) + [0, 0] + tiff
            return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
        }
        return [0xFF, 0xD8] + (exif ?? []) + [0xFF, 0xC0, 0, 17, 8, 0x01, 0xE0, 0x02, 0x80, 3, 0, 0, 0, 0, 0, 0]
    }

    @Test("a large picture is published in three widths, a small one as it is, each once")
    func copies() async throws {
        let large = try #require(PictureScaler.copies(of: small, .png, widths: [2000])?.first)
        var news = NewsProject()
        news.add("a", "cover: {image: Ảnh lớn.png, alt: Lớn}", text: "![Nhỏ](nho.png)\n\n![Lớn](<Ảnh lớn.png>)")
        let project = try news.project()
        let pictures = [
            SourceFile(path: "content/news/Ảnh lớn.png", bytes: large),
            SourceFile(path: "content/news/nho.png", bytes: small),
        ]
        let built = await SiteBuild.run(ProjectFolder(project.paths.compactMap(project.file) + pictures))
        #expect(DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics)) == "")
        let files = try #require(built.value)
        let print = Fingerprint.of(large)
        let media = files.filter { $0.path.hasPrefix("media/") }
        #expect(
            media.map(\.path).sorted()
                == [
                    "media/\(Fingerprint.of(small))-nho.png", "media/\(print)-anh-lon-1600.png",
                    "media/\(print)-anh-lon-480.png", "media/\(print)-anh-lon-960.png",
                ].sorted()
        )
        for file in media where file.path.contains("anh-lon") {
            let width = try #require(PictureSize.read(file.bytes)?.width)
            #expect(file.path.hasSuffix("-\(width).png"))
        }
        let page = try #require(
            files.first { $0.path == "tin-tuc/a/index.html" }.map { String(decoding: $0.bytes, as: UTF8.self) }
        )
        let set =
            "/media/\(print)-anh-lon-1600.png 1600w, /media/\(print)-anh-lon-960.png 960w, /media/\(print)-anh-lon-480.png 480w"
        #expect(page.ranges(of: "srcset=\"\(set)\"").count == 2)
        #expect(page.contains("alt=\"Nhỏ\" width=\"4\" height=\"2\""))
        #expect(page.contains("alt=\"Lớn\" width=\"1600\" height=\"800\""))
    }

    @Test("a picture is whole where its last mark is there, whatever comes after it")
    func whole() {
        #expect(PictureSize.isWhole(small))
        #expect(PictureSize.isWhole(small + [0, 1, 2]))
        #expect(!PictureSize.isWhole(Array(small.dropLast(12))))
        let scan: [UInt8] = [0xFF, 0xDA, 0, 2, 1, 2, 3]
        let head = jpeg(turned: 6).prefix(38)
        #expect(PictureSize.isWhole(head + scan + [0xFF, 0xD9, 7]))
        #expect(!PictureSize.isWhole(head + scan))
    }

    @Test("a large picture that is cut short is an error that names its file")
    func damaged() async throws {
        let large = try #require(PictureScaler.copies(of: small, .png, widths: [2000])?.first)
        let project = try NewsProject().project()
        let cut = SourceFile(path: "content/news/a.png", bytes: Array(large.prefix(60)))
        let built = await SiteBuild.run(ProjectFolder(project.paths.compactMap(project.file) + [cut]))
        #expect(
            DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics)) == """
                content/news/a.png: error: the picture is damaged: it cannot be decoded to the end [PictureForm]
                    = save it again in the program it comes from

                """
        )
    }
}
