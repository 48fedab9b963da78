import Foundation
import Testing

@testable import SiteGenerator

@Suite("What tiendo did not write is never touched")
struct OutputForeignFileTests {
    let folder = OutputTestFolder()

    /// Tries to commit, and checks that it fails with a message and leaves everything as it was.
    private func expectRefusal(of files: [String: String], _ message: String) throws {
        let before = try folder.contents()
        #expect(folder.failure(of: files) == message)
        #expect(try folder.contents() == before)
    }

    @Test("a folder with someone's files in it is refused")
    func notOurs() throws {
        try folder.put("thesis.docx")
        try expectRefusal(
            of: ["index.html": "1"],
            """
            error: site is not tiendo's: it holds "thesis.docx" and has no .tiendo [OutputFolder]
                = choose an empty folder with --output; if tiendo wrote this one, bring .tiendo back
            note: nothing in the output folder has changed

            """
        )
    }

    @Test("a file in the folder's place is refused, and so is one on the way there")
    func notAFolder() throws {
        try "mine".write(toFile: folder.site, atomically: false, encoding: .utf8)
        for path in ["site", "site/public"] {
            let output = OutputFolder(path: folder.outside + "/" + path)
            let error = try #require(throws: OutputError.self) { try output.commit([]) }
            #expect(
                folder.printed(error.diagnostic) == """
                    error: cannot write to \(path): a file stands there, or on the way there [OutputFolder]
                        = choose another folder with --output
                    note: nothing in the output folder has changed

                    """
            )
            #expect(error.category == .cannotCreate)
        }
        #expect(try String(contentsOfFile: folder.site, encoding: .utf8) == "mine")
    }

    @Test("a file in the place of a planned one is refused, even with the same bytes")
    func foreignFile() throws {
        try folder.commit(["index.html": "1"])
        try folder.put("about.html", "2")
        try expectRefusal(
            of: ["index.html": "2", "about.html": "2"],
            """
            error: site/about.html is a file that tiendo did not write, and a file of the site belongs there \
            [OutputForeignFile]
                = move it out of site, or give the page another address
            note: nothing in the output folder has changed

            """
        )
    }

    @Test("all that is in the way is told at once")
    func several() throws {
        try folder.commit(["old/page.html": "1"])
        try folder.put("a")
        try folder.put("b/index.html")
        try folder.put("c/inside.txt")
        try folder.put("old/mine.txt")
        try folder.put("old/deep/mine.txt")
        try expectRefusal(
            of: ["a/x": "2", "a/y": "2", "b/index.html": "2", "c": "2", "old": "2"],
            """
            error: site/a is a file that tiendo did not write, and it is in the way of site/a/x [OutputForeignFile]
                = move it out of site, or give the page another address
            note: site/b/index.html is a file that tiendo did not write, and a file of the site belongs there
            note: site/c is a folder that tiendo did not make, and a file of the site belongs there
            note: site/old/deep is a folder that tiendo did not make, and it is in the way of site/old
            note: site/old/mine.txt is a file that tiendo did not write, and it is in the way of site/old
            note: nothing in the output folder has changed

            """
        )
    }

    @Test("of many only the first twenty are told, and how many there are")
    func many() throws {
        try folder.commit([:])
        let files = Dictionary(uniqueKeysWithValues: (10..<35).map { ("p\($0)", "1") })
        for name in files.keys { try folder.put(name) }
        let error = try #require(throws: OutputError.self) { try folder.commit(files) }
        #expect(error.summary.contains("/p10 is a file"))
        #expect(error.notes.count == 20)
        #expect(error.notes.last == "and 5 more")
    }

    @Test("no link is followed, neither to a folder nor to a file, neither in nor out")
    func links() throws {
        try folder.commit(["a/page.html": "1", "inside/x.html": "1", "c.html": "1"])
        try folder.remove("a")
        try folder.link("a", to: "inside")
        try folder.remove("c.html")
        try folder.link("c.html", to: "inside/x.html")
        try folder.link("out", to: "/tmp")
        try folder.link("nowhere", to: "not-there")
        try expectRefusal(
            of: ["a/page.html": "1", "c.html": "1", "nowhere": "1", "out/page.html": "1"],
            """
            error: site/a is a link, through which tiendo does not write, and it is in the way of site/a/page.html \
            [OutputForeignFile]
                = move it out of site, or give the page another address
            note: site/c.html is a link, through which tiendo does not write, and a file of the site belongs there
            note: site/nowhere is a link, through which tiendo does not write, and a file of the site belongs there
            note: site/out is a link, through which tiendo does not write, and it is in the way of site/out/page.html
            note: nothing in the output folder has changed

            """
        )
    }

    @Test("a pipe is refused and not waited for")
    func pipe() throws {
        try folder.commit(["a": "1"])
        try folder.remove("a")
        #expect(mkfifo(folder.site + "/a", 0o600) == 0)
        #expect(
            folder.failure(of: ["a": "1"]) == """
                error: site/a is neither a file nor a folder, and a file of the site belongs there [OutputForeignFile]
                    = move it out of site, or give the page another address
                note: nothing in the output folder has changed

                """
        )
    }

    @Test("a file that someone put where tiendo makes its own is refused")
    func staging() throws {
        try folder.commit(["a": "1"])
        try folder.put(".tiendo-tmp/0", "half")
        try folder.put(".tiendo-tmp/notes.txt")
        try expectRefusal(
            of: ["a": "2"],
            """
            error: site/.tiendo-tmp/notes.txt is not from tiendo, which needs site/.tiendo-tmp for itself \
            [OutputForeignFile]
                = move it away
            note: nothing in the output folder has changed

            """
        )
        try folder.remove(".tiendo-tmp")
        try folder.link(".tiendo-tmp", to: "/tmp")
        try expectRefusal(
            of: ["a": "2"],
            """
            error: site/.tiendo-tmp is not from tiendo, which needs site/.tiendo-tmp for itself \
            [OutputForeignFile]
                = move it away
            note: nothing in the output folder has changed

            """
        )
    }

    @Test("a record that cannot be read is refused")
    func records() throws {
        try folder.put(".tiendo", "tiendo output 1\na\n../b\n")
        try expectRefusal(
            of: [:],
            """
            error: site/.tiendo is damaged in line 3 [OutputRecord]
                = bring it back, from git for instance, or empty site and build again
            note: nothing in the output folder has changed

            """
        )
        try folder.put(".tiendo", "tiendo output 2\na\n")
        try expectRefusal(
            of: [:],
            """
            error: site/.tiendo was written by another version of tiendo: its format is "2" [OutputRecord]
                = build with that version, or empty site and build again
            note: nothing in the output folder has changed

            """
        )
        try folder.remove(".tiendo")
        try folder.link(".tiendo", to: "/etc/hostname")
        try expectRefusal(
            of: [:],
            """
            error: site/.tiendo is not a file [OutputRecord]
                = put the record back, from git for instance, or empty site and build again
            note: nothing in the output folder has changed

            """
        )
    }
}
