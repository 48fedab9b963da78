import Foundation
import Testing

@Suite("A build that is stopped leaves every file whole, and the next one completes it")
struct OutputCrashTests {
    private static let old = [
        "index.html": "old", "same.html": "same", "stale/deep/page.html": "old", "becomes-folder": "old",
        "becomes-file/a/page.html": "old", "becomes-file/page.html": "old",
    ]
    private static let new = [
        "index.html": "new", "same.html": "same", "fresh/deep/page.html": "new", "fresh/page.html": "new",
        "becomes-folder/page.html": "new", "becomes-file": "new",
    ]
    private static let other = ["index.html": "other", "fresh": "other", "stale": "other"]

    /// Every call that changes something on the disk, and those that write to a file that is being made.
    static let changingCalls = ["mkdirat", "?renameat,?renameat2", "unlinkat", "write", "fchmod", "fsync"]

    /// An output folder with the old site in it and a file that is not tiendo's.
    private func oldFolder() throws -> OutputTestFolder {
        let folder = OutputTestFolder()
        try folder.commit(Self.old)
        try folder.put("stale/notes.txt")
        return folder
    }

    private func whole(_ files: [String: String]) -> [String: String] {
        OutputTestFolder.contents(of: files).merging(["stale": "folder", "stale/notes.txt": "mine"]) { mine, _ in mine }
    }

    /// Checks that each published file is the old or the new one, and that the record has it.
    private func expectWholeFiles(in folder: OutputTestFolder, _ when: Comment) throws {
        let contents = try folder.contents().filter { !$0.key.hasPrefix(".tiendo-tmp") }
        #expect(contents["stale/notes.txt"] == "mine", when)
        let record = try #require(contents[".tiendo"], when).split(separator: "\n").map(String.init)
        for (path, text) in contents where text != "folder" && path != ".tiendo" && path != "stale/notes.txt" {
            #expect([Self.old[path], Self.new[path]].contains(text), when)
            #expect(record.contains(path), when)
        }
        // What both sites have is there at every moment.
        #expect(contents["index.html"] != nil, when)
        #expect(contents["same.html"] == "same", when)
    }

    @Test("it may be killed before any call", arguments: changingCalls)
    func kill(call: String) throws {
        let building = try OutputProgram.committing(Self.new)
        for site in [Self.new, Self.old] {
            let completing = try OutputProgram.committing(site)
            let kills = try building.sweep(.kill, atEach: call, in: oldFolder) { folder, ending, when in
                #expect(ending.status == nil, when)
                try expectWholeFiles(in: folder, when)
                #expect(try completing.run(in: folder.site).status == 0, when)
                #expect(try folder.contents() == whole(site), when)
            }
            #expect(kills >= 2)
        }
    }

    @Test(
        "it may be killed while it makes the folder for the first time",
        arguments: ["?mkdir,?mkdirat"] + changingCalls
    )
    func killFirst(call: String) throws {
        let building = try OutputProgram.committing(Self.new)
        let kills = try building.sweep(.kill, atEach: call, in: { OutputTestFolder() }) { folder, ending, when in
            #expect(ending.status == nil, when)
            let completed = try building.run(in: folder.site)
            #expect(completed.status == 0, when)
            #expect(try folder.contents() == OutputTestFolder.contents(of: Self.new), when)
        }
        #expect(kills >= 1)
    }

    @Test("a build after two that were killed at different points completes the site that it has")
    func killTwice() throws {
        let (new, other) = (try OutputProgram.committing(Self.new), try OutputProgram.committing(Self.other))
        let call = "?renameat,?renameat2"
        for number in 2...6 {
            let folder = OutputTestFolder()
            try folder.commit(Self.old)
            #expect(try new.run(in: folder.site, .kill, atCall: number + 2, of: call).status == nil)
            #expect(try other.run(in: folder.site, .kill, atCall: min(number, 4), of: call).status == nil)
            #expect(try other.run(in: folder.site).status == 0)
            #expect(try folder.contents() == OutputTestFolder.contents(of: Self.other))
        }
    }

    @Test(
        "any call may fail: it says why, and whether anything has changed",
        arguments: zip(
            changingCalls + ["openat", "close", "?fstatat64,?newfstatat", "flock"],
            ["EROFS", "EACCES", "EPERM", "ENOSPC", "EPERM", "EIO", "EACCES", "EDQUOT", "EIO", "ENOLCK"]
        )
    )
    func failure(call: String, error: String) throws {
        let program = try OutputProgram.committing(Self.new)
        var told = 0
        _ = try program.sweep(.failure(error), atEach: call, in: oldFolder) { folder, ending, when in
            try expectWholeFiles(in: folder, when)
            let contents = try folder.contents()
            if ending.status == 0 {
                // It can do without the call, such as closing what it has read.
                #expect(contents == whole(Self.new), when)
            } else if ending.errors.hasPrefix("error: ") {
                told += 1
                #expect(ending.status == 73 || ending.status == 74, when)
                #expect(ending.errors.contains(" [OutputFailed]\n    = "), when)
                if ending.errors.contains("nothing in the output folder has changed") {
                    // The record may know of the new files already.
                    let isSite = { (path: String, _: String) in path != ".tiendo" }
                    #expect(contents.filter(isSite) == whole(Self.old).filter(isSite), when)
                }
            } else {
                // The program did not even start.
                #expect(contents == whole(Self.old), when)
            }
            #expect(try program.run(in: folder.site).status == 0, when)
            #expect(try folder.contents() == whole(Self.new), when)
        }
        #expect(told > 0, "nothing failed")
    }
}
