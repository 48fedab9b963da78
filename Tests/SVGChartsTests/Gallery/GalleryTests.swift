import Foundation
import SVGCharts
import Testing

@Suite("The page of examples shows what the calls on it draw")
struct GalleryTests {
    private let isRecording = ProcessInfo.processInfo.environment["TIENDO_RECORD"] == "1"

    /// Compares a file with what belongs in it, or writes it and fails, as snapshots do.
    private func expect(_ file: URL, toHold text: String) throws {
        if isRecording {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file.lastPathComponent); look at it, then run again without TIENDO_RECORD")
        } else {
            let committed = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            #expect(committed == text, "docs/…/\(file.lastPathComponent) is not what the examples make of it")
        }
    }

    @Test("docs/charts.md and its pictures are up to date, and every example is on it")
    func upToDate() throws {
        let gallery = try Gallery.whole()
        let committed = try String(contentsOf: Gallery.page, encoding: .utf8)
        let page = try gallery.page(from: committed)
        #expect(page.shown == ["caption"] + gallery.examples.map(\.name))
        try expect(Gallery.page, toHold: page.text)
        for (name, chart, width) in gallery.examples {
            let picture = gallery.picture(of: chart, width: width)
            try expect(Gallery.pictures.appending(path: "\(name).svg"), toHold: picture.markup.text + "\n")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: Gallery.pictures.path)
        #expect(Set(files) == Set(gallery.examples.map { "\($0.name).svg" }))
    }

    @Test("what stands outside of the marks is left alone, and a name without an example is called")
    func marks() throws {
        let gallery = Gallery(examples: [])
        #expect(try gallery.page(from: "a\n\nb\n").text == "a\n\nb\n")
        #expect(throws: Gallery.MissingExample.self) { try gallery.page(from: "<!-- example: x -->\n<!-- end -->") }
    }
}
