import Foundation
import Testing

@Suite("The program: exit status, streams, and a site that stays as it was", .serialized)
struct CommandTests {
    /// A copy of this repository's project in a folder of its own.
    private func project() throws -> String {
        let folder = NSTemporaryDirectory() + "tiendo-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for part in ["content", "templates"] {
            try FileManager.default.copyItem(atPath: "\(Program.repository)/\(part)", toPath: "\(folder)/\(part)")
        }
        return folder
    }

    private func tiendo(_ arguments: String...) throws -> Program.Outcome { try Program.run(arguments) }

    private func breakCell(in folder: String) throws {
        let path = folder + "/content/data/reports.csv"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacingOccurrences(of: "dl-001,2021-Q2,101,", with: "dl-001,2021-Q2,ba mươi,")
            .write(toFile: path, atomically: true, encoding: .utf8)
    }

    private func stamps(_ folder: String) throws -> [String: Date] {
        var stamps: [String: Date] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + path)
            stamps[path] = attributes[.modificationDate] as? Date
        }
        return stamps
    }

    @Test("a second build writes nothing, and one with an error leaves the site as it was")
    func leavesSiteAlone() throws {
        let folder = try project()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let first = try tiendo("build", folder)
        #expect(first.status == 0, "\(first.errors)")
        let before = try stamps(folder + "/site")
        let second = try tiendo("build", folder)
        #expect(second.status == 0)
        #expect(second.output.contains(" 0 written, "))
        #expect(try stamps(folder + "/site") == before)

        try breakCell(in: folder)
        let broken = try tiendo("build", folder)
        #expect(broken.status == 65)
        #expect(broken.output == "")
        #expect(broken.errors.hasSuffix("1 error; nothing was written\n"))
        #expect(try stamps(folder + "/site") == before)
    }

    @Test("check says the same as build and writes nothing")
    func checkWritesNothing() throws {
        let folder = try project()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let sound = try tiendo("check", folder)
        #expect(sound.status == 0)
        #expect(sound.output.hasPrefix("no errors; "))
        try breakCell(in: folder)
        #expect(try tiendo("check", folder).errors == tiendo("build", folder).errors)
        #expect(!FileManager.default.fileExists(atPath: folder + "/site"))
    }

    @Test("problems go to programs as JSON and as workflow commands")
    func otherFormats() throws {
        let folder = try project()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try breakCell(in: folder)
        let json = try tiendo("check", folder, "--format", "json")
        #expect(json.status == 65)
        let parsed = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect(parsed?["errors"] as? Int == 1)
        let github = try tiendo("check", folder, "--format", "github")
        #expect(
            github.output
                == "::error file=content/data/reports.csv,line=3,col=16,title=TableType::members is \"ba mươi\", not a whole "
                + "number%0Awrite it in digits, such as 30 (cell C3 in a spreadsheet)\n"
        )
    }

    @Test("wrong usage ends with 64, a folder that is no project with 66")
    func wrongUsage() throws {
        #expect(try tiendo("build", "--format", "prose").status == 64)
        #expect(try tiendo("build", "--as-of", "2023-Q5").status == 64)
        #expect(try tiendo("build", "--jobs", "65").status == 64)
        let missing = try tiendo("build", "/nonexistent")
        #expect(missing.status == 66)
        #expect(missing.errors.hasPrefix("error: /nonexistent holds no project"))
    }

    @Test("a folder that is not tiendo's is refused, and nothing in it is touched")
    func refusesForeignFolder() throws {
        let folder = try project()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder + "/site", withIntermediateDirectories: true)
        try "mine".write(toFile: folder + "/site/index.html", atomically: true, encoding: .utf8)
        let refused = try tiendo("build", folder)
        #expect(refused.status == 73)
        #expect(try String(contentsOfFile: folder + "/site/index.html", encoding: .utf8) == "mine")
        #expect(try FileManager.default.subpathsOfDirectory(atPath: folder + "/site") == ["index.html"])
    }

    @Test("another address of the site changes links and canonical addresses alike")
    func otherBaseURL() throws {
        let folder = try project()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try tiendo("build", folder, "--base-url", "https://hoi.example/thong-ke").status == 0)
        let page = try String(contentsOfFile: folder + "/site/index.html", encoding: .utf8)
        #expect(page.contains("href=\"https://hoi.example/thong-ke/\""))
        #expect(page.contains("href=\"/thong-ke/khu-vuc/"))
        #expect(!page.contains("tiendo.example"))
    }

    private var workbook: String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/supports.xlsx").path
    }

    @Test("a workbook's sheet becomes the table it is named after, its columns in the table's order")
    func importsWorkbook() throws {
        let folder = try project()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let imported = try tiendo("import", workbook, folder)
        #expect(imported.status == 0, "\(imported.errors) (make test installs xlsx2csv)")
        #expect(imported.output == "content/data/supports.csv: 4 rows\n")
        #expect(
            try String(contentsOfFile: folder + "/content/data/supports.csv", encoding: .utf8) == """
                area,club,source,amount_vnd,date
                ea-kar,,district-budget,20000000,2022-05-31
                krong-nang,,district-budget,,
                buon-don,,district-budget,,
                ea-sup,,district-budget,,

                """
        )
    }

    @Test("a workbook that would break the project's tables changes none of them")
    func refusesUnsoundWorkbook() throws {
        let folder = try project()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/content/data/areas.csv"
        let areas = try String(contentsOfFile: path, encoding: .utf8).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        try areas.filter { !$0.hasPrefix("ea-sup,") }.joined(separator: "\n")
            .write(toFile: path, atomically: true, encoding: .utf8)
        let before = try String(contentsOfFile: folder + "/content/data/supports.csv", encoding: .utf8)
        let refused = try tiendo("import", workbook, folder)
        #expect(refused.status == 65)
        #expect(
            refused.errors.contains(#"content/data/supports.csv:5:1: error: area is "ea-sup", which no row of areas"#)
        )
        #expect(try String(contentsOfFile: folder + "/content/data/supports.csv", encoding: .utf8) == before)
    }

    @Test("what is no workbook is told as such")
    func notAWorkbook() throws {
        let folder = try project()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let refused = try tiendo("import", folder + "/content/site.yml", folder)
        #expect(refused.status == 66)
        #expect(refused.errors.contains("cannot be read as a workbook"))
    }
}
