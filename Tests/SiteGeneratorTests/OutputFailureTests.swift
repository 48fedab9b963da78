import Foundation
import Testing

@Suite("What cannot be written is told in plain words, and the site stays as it was")
struct OutputFailureTests {
    private static let files = ["a.html": "2", "b/c.html": "2"]

    @Test(
        "the message names the file, the cause and a way out",
        arguments: [
            (
                "mkdirat", 1, "EROFS", Int32(73), "cannot write site: the file system is read-only",
                "make it writable, or choose another folder with --output"
            ),
            (
                "mkdirat", 1, "EACCES", 73, "cannot write site: permission denied",
                "give yourself the right to write there, or choose another folder with --output"
            ),
            (
                "write", 1, "ENOSPC", 74, "cannot write site/.tiendo: the disk is full",
                "free some space and build again"
            ),
            (
                "write", 2, "ENOSPC", 74, "cannot write site/a.html: the disk is full",
                "free some space and build again"
            ),
            (
                "write", 3, "EDQUOT", 74, "cannot write site/b/c.html: the disk quota is used up",
                "free some space and build again"
            ),
            (
                "write", 3, "EIO", 74, "cannot write site/b/c.html: the disk reports an error",
                "look at the disk's health, and choose another folder with --output"
            ),
            (
                "?renameat,?renameat2", 1, "EPERM", 73, "cannot write site/.tiendo: permission denied",
                "give yourself the right to write there, or choose another folder with --output"
            ),
            (
                "?renameat,?renameat2", 2, "EACCES", 73, "cannot write site/a.html: permission denied",
                "give yourself the right to write there, or choose another folder with --output"
            ),
        ]
    )
    func messages(call: String, number: Int, code: String, status: Int32, summary: String, hint: String) throws {
        let folder = OutputTestFolder()
        try folder.commit(["a.html": "1"])
        let program = try OutputProgram.committing(Self.files)
        let ending = try program.run(in: folder.site, .failure(code), atCall: number, of: call)
        #expect(
            ending.errors.replacing(folder.outside + "/", with: "") == """
                error: \(summary) [OutputFailed]
                    = \(hint)
                note: nothing in the output folder has changed

                """
        )
        #expect(ending.status == status)
        #expect(try folder.contents().filter { $0.key != ".tiendo" } == ["a.html": "1"])
    }

    @Test("a failure after the first file has changed says so")
    func part() throws {
        let folder = OutputTestFolder()
        try folder.commit(["a.html": "1"])
        let program = try OutputProgram.committing(Self.files)
        let ending = try program.run(in: folder.site, .failure("ENOSPC"), atCall: 3, of: "?renameat,?renameat2")
        #expect(
            ending.errors.replacing(folder.outside + "/", with: "") == """
                error: cannot write site/b/c.html: the disk is full [OutputFailed]
                    = free some space and build again
                note: part of the site is new and part is old, each file whole: the next build completes it

                """
        )
        #expect(ending.status == 74)
        #expect(try folder.contents() == [".tiendo": "tiendo output 1\na.html\nb/c.html\n", "a.html": "2"])
    }

    @Test("a folder that may not be made is told by its name")
    func missing() throws {
        let folder = OutputTestFolder()
        let program = try OutputProgram.committing(Self.files)
        let ending = try program.run(in: folder.site, .failure("EACCES"), atCall: 1, of: "?mkdir,?mkdirat")
        #expect(
            ending.errors.replacing(folder.outside + "/", with: "") == """
                error: cannot write site: permission denied [OutputFailed]
                    = give yourself the right to write there, or choose another folder with --output
                note: nothing in the output folder has changed

                """
        )
        #expect(ending.status == 73)
        #expect(!FileManager.default.fileExists(atPath: folder.site))
    }

    @Test("everyone can read what is published, whatever the mask of whoever builds")
    func modes() throws {
        let folder = OutputTestFolder()
        let program = try OutputProgram.committing(Self.files)
        let masked = OutputProgram(executable: "/bin/sh") { site in
            ["-c", "umask 077; exec \"$@\"", "sh", program.executable] + program.arguments(site)
        }
        #expect(try masked.run(in: folder.site).status == 0)
        #expect(try folder.status("").mode == 0o755)
        #expect(try folder.status("b").mode == 0o755)
        #expect(try folder.status("b/c.html").mode == 0o644)
        #expect(try folder.status(".tiendo").mode == 0o644)
    }
}
