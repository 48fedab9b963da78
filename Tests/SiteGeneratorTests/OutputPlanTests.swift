import Testing

@testable import SiteGenerator

@Suite("A plan that cannot be is refused before the folder is looked at")
struct OutputPlanTests {
    private func failure(_ paths: [String]) -> String? {
        do throws(OutputError) {
            _ = try OutputPlan(paths.map { OutputFile(path: $0, bytes: []) })
            return nil
        } catch {
            #expect(error.category == .cannotCreate)
            #expect(error.progress == .nothing)
            return "\(error.identifier): \(error.summary); \(error.hint)"
        }
    }

    @Test(
        "no path leads out of the folder or into tiendo's own files",
        arguments: [
            ("../a", "it has the component \"..\""),
            ("a/../b", "it has the component \"..\""),
            ("a/..", "it has the component \"..\""),
            ("./a", "it has the component \".\""),
            ("/a", "it is absolute"),
            ("", "it has an empty component"),
            ("a//b", "it has an empty component"),
            ("a/", "it has an empty component"),
            ("a\\b", "it has a backslash"),
            ("a\0b", "it has a control character"),
            ("a\nb", "it has a control character"),
            ("a\u{7F}", "it has a control character"),
            ("/\u{301}a", "it is absolute"),
            ("a/\u{301}/../b", "it has the component \"..\""),
            (".tiendo", "tiendo keeps that name for its own use"),
            (".Tiendo/a", "tiendo keeps that name for its own use"),
            (".tiendo-tmp/0", "tiendo keeps that name for its own use"),
            (String(repeating: "a", count: 256), "a component is longer than 255 bytes"),
            (String(repeating: "a/", count: 64) + "a", "it is deeper than 64 folders"),
            (String(repeating: "abcdefghi/", count: 103), "it is longer than 1024 bytes"),
        ]
    )
    func impossible(path: String, reason: String) {
        #expect(
            failure(["index.html", path])
                == "OutputPath: \"\(path)\" cannot be a path of the site: \(reason); "
                + "a path is relative and has forward slashes, such as tin-tuc/x/index.html"
        )
    }

    @Test(
        "any other name is a path",
        arguments: [
            ["a..b", "...", "..a", "a/.b"], [".tiendo-notes", "a/.tiendo"], ["ảnh/Đắk Lắk.jpg"],
            [String(repeating: "a", count: 255)], ["a-b", "a/b", "a.b", "aa"],
            [String(repeating: "a/", count: 63) + "a"],
        ]
    )
    func possible(paths: [String]) {
        #expect(failure(paths) == nil)
    }

    @Test("two files cannot have one place")
    func twice() {
        #expect(
            failure(["b", "a/x", "a/x"]) == "OutputConflict: \"a/x\" is planned twice; rename one of the two"
        )
    }

    @Test(
        "a file cannot be a folder, also with other files between the two",
        arguments: [["a", "a-b", "a/b/c"], ["a/b", "a"]]
    )
    func fileAndFolder(paths: [String]) throws {
        let inside = try #require(paths.first { $0.contains("/") })
        #expect(
            failure(paths)
                == "OutputConflict: \"a\" cannot be a file of the site, since \"\(inside)\" needs a folder there; "
                + "rename one of the two"
        )
    }

    @Test(
        "names that some file systems take for the same are refused",
        arguments: [
            ("A.html", "a.html"), ("A/x", "a/y"), ("A", "a/b"), ("x/Ảnh.jpg", "x/ảnh.jpg"),
            ("a\u{300}.html", "\u{E0}.html"), ("e\u{302}/a", "\u{EA}/b"),
        ]
    )
    func nearlyTheSame(one: String, other: String) {
        #expect(
            failure([other, "m", one])
                == "OutputConflict: \"\(one)\" and \"\(other)\" differ only in capitals or in how an accent is encoded"
                + "; rename one of the two: Windows and macOS take them for the same"
        )
    }
}
