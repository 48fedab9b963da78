import Diagnostics
import Foundation
import RasterPictures
import SiteGenerator
import Testing

@Suite("Pictures of a site as PNG")
struct RasterPictureTests {
    /// The small project with a line about embeds in its settings.
    private static func project(_ embeds: String?) throws -> ProjectFolder {
        let project = try SmallProject().project()
        let files = project.paths.compactMap(project.file).map { file in
            guard file.path == "content/site.yml", let embeds else { return file }
            return SourceFile(path: file.path, text: file.text(0..<file.bytes.count) + "\nembeds: \(embeds)\n")
        }
        return ProjectFolder(files)
    }

    private static func build(_ embeds: String?, published: String? = nil) async throws -> [OutputFile] {
        var options = SiteBuild.Options()
        options.published = published
        options.workers = 2
        let built = await SiteBuild.run(try project(embeds), options)
        #expect(DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics)) == "")
        return try #require(built.value)
    }

    /// The site with pictures for the country and the province, built once.
    private static let provinces = Task { try await build("{png: latest, png_level: 1}") }

    private static func complaint(_ embeds: String) async throws -> String {
        let built = await SiteBuild.run(try project(embeds))
        #expect(built.value == nil)
        return DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics))
    }

    private static func pictures(_ files: [OutputFile]) -> [String] {
        files.map(\.path).filter { $0.hasSuffix(".png") }
    }

    @Test("are made only where the settings ask for them")
    func settings() async throws {
        for embeds in [nil, "{png: none}"] {
            let files = try await Self.build(embeds)
            #expect(Self.pictures(files) == [])
            #expect(!files.contains { String(decoding: $0.bytes, as: UTF8.self).contains(".png") })
        }
        // The country has published figures only, so cards without a chart; the province has both.
        let provinces = Self.pictures(try await Self.provinces.value)
        #expect(provinces.contains("embed/members/tinh/chart.png"))
        #expect(provinces.contains("embed/members/tinh/social.png"))
        #expect(provinces.contains("en/embed/members/tinh/chart.png"))
        #expect(!provinces.contains { $0.contains("/ha/") })
        let country = Self.pictures(try await Self.build("{png: latest, png_level: 0}"))
        #expect(country.allSatisfy { $0.contains("/nuoc/") })
        let all = Self.pictures(try await Self.build("{png: all}"))
        #expect(all.contains("embed/members/ha/chart.png"))
    }

    @Test("stand beside the SVG at twice its size, with the card for links at 1200 × 630")
    func sizes() async throws {
        let files = try await Self.provinces.value
        let byPath = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
        let charts = files.filter { $0.path.hasSuffix("/chart.svg") }
        #expect(!charts.isEmpty)
        for chart in charts where byPath[chart.path.replacing("chart.svg", with: "social.png")] != nil {
            let png = try #require(byPath[chart.path.replacing("chart.svg", with: "chart.png")], "\(chart.path)")
            let file = try #require(PNGFile(png))
            let text = String(decoding: chart.bytes, as: UTF8.self)
            #expect(file.width == 1600)
            #expect(text.contains("width=\"\(file.width / 2)\" height=\"\(file.height / 2)\""))
            #expect(file.text(Rasterizer.keyword) == Rasterizer.sourceKey(svg: chart.bytes, scale: 2))
        }
        for card in files where card.path.hasSuffix("/social.png") {
            let file = try #require(PNGFile(card.bytes))
            #expect(file.width == 1200 && file.height == 630)
        }
    }

    @Test("are named by every page with size and words, and by nothing that is not there")
    func tags() async throws {
        let files = try await Self.provinces.value
        let made = Set(Self.pictures(files).map { "https://so-lieu.example/" + $0 })
        for page in files where page.path.hasSuffix(".html") {
            let text = String(decoding: page.bytes, as: UTF8.self)
            let urls = text.matches(of: /<meta (?:property="og:image"|name="twitter:image") content="([^"]*)">/)
                .map { String($0.1) }
            // What stands still at a period has no picture that moves on; every other page shows its own or the site's.
            guard !page.path.contains(/embed\/[^\/]+\/[^\/]+\/[^\/]+\/index.html$/) else {
                #expect(urls.isEmpty, "\(page.path)")
                continue
            }
            #expect(urls.count == 2, "\(page.path)")
            #expect(urls.allSatisfy(made.contains), "\(page.path): \(urls)")
            #expect(text.contains(#"<meta property="og:image:width" content="1200">"#))
            #expect(text.contains(#"<meta property="og:image:height" content="630">"#))
            #expect(text.contains(#"<meta name="twitter:card" content="summary_large_image">"#))
            #expect(text.firstMatch(of: /og:image:alt" content="[^"]+"/) != nil)
        }
        func image(_ path: String) throws -> String {
            let page = try #require(files.first { $0.path == path })
            let text = String(decoding: page.bytes, as: UTF8.self)
            return String(try #require(text.firstMatch(of: /og:image" content="([^"]*)"/)).1)
        }
        #expect(try image("index.html") == "https://so-lieu.example/embed/members/tinh/social.png")
        #expect(try image("en/index.html") == "https://so-lieu.example/en/embed/members/tinh/social.png")
        #expect(try image("chi-tieu/poor/index.html") == "https://so-lieu.example/embed/poor/tinh/social.png")
        #expect(try image("khu-vuc/ha/index.html") == "https://so-lieu.example/embed/members/tinh/social.png")
    }

    @Test("are offered for download on the pages of areas and indicators and in the gallery")
    func links() async throws {
        let files = try await Self.provinces.value
        for path in ["chi-tieu/members/index.html", "khu-vuc/tinh/index.html", "nhung/members/index.html"] {
            let page = try #require(files.first { $0.path == path }, "\(path)")
            let text = String(decoding: page.bytes, as: UTF8.self)
            #expect(text.contains(#"<a href="/embed/members/tinh/chart.png" download>Tải ảnh (PNG)"#), "\(path)")
        }
        let paths = Set(files.map { "/" + $0.path })
        for page in files where page.path.hasSuffix(".html") {
            for link in String(decoding: page.bytes, as: UTF8.self).matches(of: /href="([^"]*\.png)"/) {
                #expect(paths.contains(String(link.1)), "\(link.1) on \(page.path)")
            }
        }
    }

    @Test("are the same bytes, whether drawn, taken from the published site, or drawn again because that is damaged")
    func publishedPictures() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "published-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let fresh = try await Self.provinces.value
        func publish(_ path: String, _ bytes: [UInt8]) throws {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: file)
        }
        let chart = "embed/members/tinh/chart.png"
        let card = "embed/members/tinh/social.png"
        let bytes = try #require(fresh.first { $0.path == chart }?.bytes)
        for file in fresh where file.path.hasSuffix(".png") { try publish(file.path, file.bytes) }
        #expect(try await Self.build("{png: latest, png_level: 1}", published: folder.path) == fresh)

        // A bit that fell over, a file cut off, the picture of something else, an empty file, a folder in its place.
        var damaged = bytes
        damaged[bytes.count / 2] ^= 1
        try publish(chart, damaged)
        try publish(card, Array(bytes.prefix(bytes.count / 2)))
        try publish("en/" + chart, try #require(fresh.first { $0.path == "en/" + card }?.bytes))
        try publish("en/" + card, [])
        let other = folder.appending(path: "embed/poor/tinh/social.png")
        try FileManager.default.removeItem(at: other)
        try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
        #expect(try await Self.build("{png: latest, png_level: 1}", published: folder.path) == fresh)
    }

    @Test("that were published from the same source are taken and not drawn again")
    func taken() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "taken-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let fresh = try await Self.build("{png: latest, png_level: 0}")
        let card = try #require(fresh.first { $0.path.hasSuffix("/social.png") })
        // A whole PNG with the key of that source and another picture: whoever draws does not give this one.
        let source = Array(#"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>"#.utf8)
        let key = try #require(PNGFile(card.bytes)?.text(Rasterizer.keyword))
        let marked = try relabelled(
            Rasterizer.png(svg: source, scale: 1),
            from: Rasterizer.sourceKey(svg: source, scale: 1),
            to: key
        )
        let file = folder.appending(path: card.path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(marked).write(to: file)
        let built = try await Self.build("{png: latest, png_level: 0}", published: folder.path)
        #expect(built.first { $0.path == card.path }?.bytes == marked)
    }

    @Test("settings that do not fit are named with their place")
    func wrongSettings() async throws {
        #expect(
            try await Self.complaint("{png: newest}").hasPrefix(
                "content/site.yml:11:15: error: png is \"newest\", not one of none, latest, all [ValueChoice]\n"
            )
        )
        #expect(
            try await Self.complaint("{lowest_level: 1, png: latest, png_level: 2}").hasPrefix(
                "content/site.yml:11:51: error: png_level is 2, not between 0 and 1 [ValueRange]\n"
            )
        )
        #expect(
            try await Self.complaint("{pgn: latest}").hasPrefix(
                "content/site.yml:11:10: error: \"pgn\" is not something embeds has [UnknownName]\n"
            )
        )
    }
}

/// The same PNG with another text of the same length in its tEXt part, and the checksum to match.
private func relabelled(_ png: [UInt8], from old: String, to new: String) throws -> [UInt8] {
    let place = try #require(png.firstRange(of: Array(old.utf8)))
    var png = png
    png.replaceSubrange(place, with: Array(new.utf8))
    // The part is named before its content: "tEXt", the keyword, a zero, the text.
    let start = place.lowerBound - Rasterizer.keyword.utf8.count - 5
    var checksum: UInt32 = 0xFFFF_FFFF
    for byte in png[start..<place.upperBound] {
        checksum ^= UInt32(byte)
        for _ in 0..<8 { checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0xEDB8_8320 : checksum >> 1 }
    }
    let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: ~checksum >> UInt32($0)) }
    png.replaceSubrange(place.upperBound..<place.upperBound + 4, with: bytes)
    return png
}
