import Foundation
import Testing

@testable import SiteGenerator

@Suite("The output folder holds the site and nothing of an earlier one")
struct OutputFolderTests {
    let folder = OutputTestFolder()

    @Test("a first build makes the folder, those around it, and every file with its record")
    func first() throws {
        let output = OutputFolder(path: folder.site + "/public/vi//")
        let summary = try output.commit([
            OutputFile(path: "tin-tuc/x/index.html", bytes: Array("x".utf8)),
            OutputFile(path: "index.html", bytes: []),
        ])
        #expect(summary == OutputSummary(written: ["index.html", "tin-tuc/x/index.html"], unchanged: [], removed: []))
        #expect(
            try folder.contents() == [
                "public": "folder",
                "public/vi": "folder",
                "public/vi/.tiendo": "tiendo output 1\nindex.html\ntin-tuc/x/index.html\n",
                "public/vi/index.html": "",
                "public/vi/tin-tuc": "folder",
                "public/vi/tin-tuc/x": "folder",
                "public/vi/tin-tuc/x/index.html": "x",
            ]
        )
    }

    @Test("a file with the right bytes is not touched, another is replaced by a new one")
    func unchanged() throws {
        try folder.commit(["same.html": "1", "other.html": "1", "longer.html": "1"])
        let past = Date(timeIntervalSince1970: 1_600_000_000)
        try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: folder.site + "/same.html")
        let before = (same: try folder.status("same.html"), other: try folder.status("other.html"))
        let record = try folder.status(".tiendo")

        let summary = try folder.commit(["same.html": "1", "other.html": "2", "longer.html": "12"])

        #expect(summary.written == ["longer.html", "other.html"])
        #expect(summary.unchanged == ["same.html"])
        let after = (same: try folder.status("same.html"), other: try folder.status("other.html"))
        #expect(after.same == before.same)
        #expect(after.same.changed == past)
        #expect(after.other.number != before.other.number)
        #expect(try folder.status(".tiendo") == record)
    }

    @Test("files are compared to the last byte, however large they are")
    func large() throws {
        let text = String(repeating: "a", count: 200_000)
        try folder.commit(["large.csv": text])
        #expect(try folder.commit(["large.csv": text]).unchanged == ["large.csv"])
        #expect(try folder.commit(["large.csv": text.dropLast() + "b"]).written == ["large.csv"])
        #expect(try folder.contents()["large.csv"]?.hasSuffix("ab") == true)
    }

    @Test("a file that ends before what is compared with it is another")
    func ended() throws {
        try folder.commit(["a": "123"])
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 2, alignment: 1)
        defer { buffer.deallocate() }
        for (text, isSame) in [("123", true), ("1234", false), ("12", false), ("124", false), ("", false)] {
            let file = try OpenFolder.open(path: folder.site).openFile("a")
            let holds = try file.holds(Array(text.utf8), buffer: buffer)
            #expect(holds == isSame)
        }
    }

    @Test("what an earlier build wrote and this one does not is removed, and the folders that it leaves empty")
    func stale() throws {
        try folder.commit(["index.html": "1", "a/b/c.html": "1", "a/d.html": "1", "e/f/g.html": "1"])
        try folder.put("e/notes.txt")
        let summary = try folder.commit(["index.html": "1", "a/d.html": "1"])
        #expect(
            summary
                == OutputSummary(
                    written: [],
                    unchanged: ["a/d.html", "index.html"],
                    removed: ["a/b/c.html", "e/f/g.html"]
                )
        )
        var expected = OutputTestFolder.contents(of: ["index.html": "1", "a/d.html": "1"])
        expected["e"] = "folder"
        expected["e/notes.txt"] = "mine"
        #expect(try folder.contents() == expected)
    }

    @Test("what someone has put in the place of a stale file is theirs and stays")
    func staleReplaced() throws {
        try folder.commit(["a.html": "1", "b.html": "1", "c/d.html": "1", "e.html": "1"])
        try folder.remove("a.html")
        try folder.put("a.html/notes.txt")
        try folder.remove("b.html")
        try folder.link("b.html", to: "/etc/hostname")
        try folder.remove("c")
        try folder.put("outside/d.html")
        try folder.link("c", to: "outside")
        #expect(try folder.commit(["e.html": "1"]).removed == [])
        #expect(
            try folder.contents() == [
                ".tiendo": "tiendo output 1\ne.html\n", "a.html": "folder", "a.html/notes.txt": "mine",
                "b.html": "→ /etc/hostname", "c": "→ outside", "e.html": "1", "outside": "folder",
                "outside/d.html": "mine",
            ]
        )
    }

    @Test("a file may become a folder and a folder a file")
    func fileAndFolder() throws {
        try folder.commit(["a": "1", "b/c/d": "1", "b/e": "1"])
        let summary = try folder.commit(["a/f": "2", "b": "2"])
        #expect(summary == OutputSummary(written: ["a/f", "b"], unchanged: [], removed: ["a", "b/c/d", "b/e"]))
        #expect(try folder.contents() == OutputTestFolder.contents(of: ["a/f": "2", "b": "2"]))
    }

    @Test("an empty site removes all but what is not tiendo's")
    func emptySite() throws {
        try folder.commit(["a/b": "1", "c": "1"])
        try folder.put("CNAME", "example.org")
        try folder.commit([:])
        #expect(try folder.contents() == [".tiendo": "tiendo output 1\n", "CNAME": "example.org"])
    }

    @Test("whatever was there before, the same site leaves the same bytes, the record too")
    func histories() throws {
        let names = ["a", "b", "a/b", "a/b/c", "a-b", "b/a", "b/a/a", "b/c"]
        var random = SplitMix(state: 2023)
        try folder.commit([:])
        try folder.put("foreign/notes.txt")
        for _ in 0..<80 {
            var plan: [String: String] = [:]
            for name in names.shuffled(using: &random).prefix(5) {
                let clashes = plan.keys.contains { $0.hasPrefix(name + "/") || name.hasPrefix($0 + "/") }
                if !clashes { plan[name] = String(Int.random(in: 0...2, using: &random)) }
            }
            try folder.commit(plan)
            var expected = OutputTestFolder.contents(of: plan)
            expected["foreign"] = "folder"
            expected["foreign/notes.txt"] = "mine"
            #expect(try folder.contents() == expected)
        }
    }

    @Test("a folder that is a link to another one is written to where the link leads")
    func linkedRoot() throws {
        try FileManager.default.createDirectory(atPath: folder.outside + "/real", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: folder.site, withDestinationPath: "real")
        try folder.commit(["a": "1"])
        #expect(try String(contentsOfFile: folder.outside + "/real/a", encoding: .utf8) == "1")
    }

    @Test("what a killed build left half made is cleared away, also where nothing else changes")
    func leftovers() throws {
        try folder.put(".tiendo-tmp/0", "half")
        try folder.put(".tiendo-tmp/during", "half")
        try FileManager.default.createDirectory(
            atPath: folder.site + "/.tiendo-tmp/folder",
            withIntermediateDirectories: true
        )
        try folder.commit(["a": "1"])
        #expect(try folder.contents() == OutputTestFolder.contents(of: ["a": "1"]))
        try folder.put(".tiendo-tmp/17", "half")
        try folder.commit(["a": "1"])
        #expect(try folder.contents() == OutputTestFolder.contents(of: ["a": "1"]))
    }

    @Test("a second build is told that one is running, and may write after it")
    func lock() throws {
        try folder.commit(["a": "1"])
        let running = try OpenFolder.open(path: folder.site)
        #expect(try running.lock())
        #expect(
            folder.failure(of: ["a": "2"]) == """
                error: another build is writing to site [OutputLocked]
                    = wait for its end and build again
                note: nothing in the output folder has changed

                """
        )
        #expect(try folder.contents()["a"] == "1")
        running.unlock()
        try folder.commit(["a": "2"])
        #expect(try folder.contents()["a"] == "2")
    }
}

/// A small random generator (Steele, Lea and Flood 2014) that gives the same numbers on every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
