import Testing

@testable import SiteGenerator

@Suite("The record lists what is tiendo's")
struct OutputRecordTests {
    private func record(_ paths: String...) throws -> OutputRecord {
        OutputRecord(try paths.map { path in try OutputPath(path) })
    }

    private func text(_ record: OutputRecord) -> String {
        String(decoding: record.bytes, as: UTF8.self)
    }

    @Test("it is sorted by bytes, has each path once, and is read as it is written")
    func form() throws {
        let record = try record("b", "a/b", "Đ", "a-b", "a", "b")
        #expect(text(record) == "tiendo output 1\na\na-b\na/b\nb\nĐ\n")
        #expect(try OutputRecord(reading: record.bytes).paths == record.paths)
        #expect(text(OutputRecord([])) == "tiendo output 1\n")
    }

    @Test("after a merge it may be out of order and have a path twice")
    func merged() throws {
        let read = try OutputRecord(reading: Array("tiendo output 1\nb\na\nb\n".utf8))
        #expect(text(read) == "tiendo output 1\na\nb\n")
    }

    @Test(
        "what is cut off, empty or someone else's is no record",
        arguments: [
            ("", 1), ("tiendo output 1", 1), ("notes\n", 1), ("tiendo output 1\na", 2), ("tiendo output 1\n\na\n", 2),
            ("tiendo output 1\na\n/etc/passwd\n", 3), ("tiendo output 1\na\r\n", 2), ("tiendo output 1\n.tiendo\n", 2),
        ]
    )
    func damaged(text: String, line: Int) throws {
        let fault = #expect(throws: OutputRecord.Fault.self) { try OutputRecord(reading: Array(text.utf8)) }
        guard case .damaged(let found) = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(found == line)
    }

    @Test("it knows what lies in a folder, and not what only begins like it")
    func inFolder() throws {
        let record = try record("a", "a-b", "a-b/c", "a/b", "a/c/d", "a/ ", "a0", "b")
        #expect(record.paths(in: try OutputPath("a")).map(\.text) == ["a/ ", "a/b", "a/c/d"])
        #expect(record.paths(in: try OutputPath("b")).isEmpty)
        #expect(record.owns(try OutputPath("a/b")))
        #expect(!record.owns(try OutputPath("a/c")))
    }

    @Test("it knows what another one lacks")
    func difference() throws {
        let (old, new) = (try record("a", "b", "c/d", "e"), try record("b", "c", "e", "f"))
        #expect(old.paths(notIn: new).map(\.text) == ["a", "c/d"])
        #expect(new.paths(notIn: old).map(\.text) == ["c", "f"])
        #expect(old.paths(notIn: try record()).count == 4)
    }

    @Test("two spellings of one letter are two paths")
    func spellings() throws {
        let record = try record("\u{E0}")
        #expect(!record.owns(try OutputPath("a\u{300}")))
    }
}
