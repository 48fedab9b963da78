import Diagnostics
import Foundation
import SiteGenerator
import Testing

@Suite("The site of this repository")
struct WholeSiteTests {
    @Test("builds without an error or a warning")
    func buildsCleanly() async {
        let built = await Repository.site.value
        #expect(DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics)) == "")
        #expect(built.value != nil)
    }

    @Test("is the same, byte by byte, with one worker and with several")
    func sameBytesInParallel() async throws {
        let project = try Repository.project()
        let serial = try #require(await Repository.site.value.value)
        for workers in [2, 5] {
            var options = Repository.options
            options.workers = workers
            let parallel = try #require(await SiteBuild.run(project, options).value)
            #expect(parallel.map(\.path) == serial.map(\.path))
            #expect(parallel == serial)
        }
    }

    @Test("is what is committed in site/")
    func isCommitted() async throws {
        let files = try #require(await Repository.site.value.value)
        let folder = Repository.folder + "/site/"
        var different: [String] = []
        for file in files where FileManager.default.contents(atPath: folder + file.path).map(Array.init) != file.bytes {
            different.append(file.path)
        }
        #expect(different == [], "run make site and commit the result")
        let planned = Set(files.map(\.path))
        let committed = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
            var isFolder: ObjCBool = false
            FileManager.default.fileExists(atPath: folder + path, isDirectory: &isFolder)
            return !isFolder.boolValue && !path.hasPrefix(".")
        }
        #expect(committed.filter { !planned.contains($0) } == [])
    }

    @Test("says 64,3% of 129 and 58,9% of 141 for 83 clubs, on the home page and on the indicator's")
    func sharesOfTargets() async throws {
        let files = try await Repository.files()
        for path in ["index.html", "chi-tieu/clubs/index.html", "khu-vuc/dak-lak/index.html"] {
            let page = try #require(files[path])
            for text in ["64,3%", "58,9%", "83 câu lạc bộ"] { #expect(page.contains(text), "\(text) in \(path)") }
            #expect(!page.contains("58,8%") || path.contains("khu-vuc") || path.contains("chi-tieu"))
        }
        let json = try #require(files["embed/clubs/dak-lak/data.json"])
        for text in ["\"share_numerator\": 83", "\"share_denominator\": 129", "\"share_denominator\": 141"] {
            #expect(json.contains(text))
        }
    }

    @Test("reaches the stated totals exactly, from the rows")
    func statedTotals() async throws {
        let files = try await Repository.files()
        let totals = [
            "clubs": "83", "members": "6658", "older-members": "5678", "borrowers": "400", "trained-staff": "1214",
            "training-classes": "14", "fund": "7318400000",
        ]
        for (indicator, value) in totals {
            let json = try #require(files["embed/\(indicator)/dak-lak/data.json"])
            #expect(json.contains("\"value\": \(value),"), "\(indicator)")
        }
    }

    @Test("every page has a language, a title, a description, its address, one main heading and no other origin")
    func pagesAreWhole() async throws {
        var faults: [String] = []
        for (path, page) in try await Repository.files() where path.hasSuffix(".html") && !path.contains("embed/") {
            if !page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(path.hasPrefix("en/") ? "en" : "vi")\">") {
                faults.append("\(path): language")
            }
            let head = page.prefix(page.firstRange(of: "</head>")?.lowerBound.utf16Offset(in: page) ?? 0)
            if head.ranges(of: "<title>").count != 1 { faults.append("\(path): title") }
            let isNotFound = path.hasSuffix("404.html")
            let parts = [
                "<meta name=\"description\" content=\"": 1, "<h1": 1, "<main": 1,
                "rel=\"canonical\"": isNotFound ? 0 : 1, "src=\"http": 0,
                // The search alone needs one, of our own.
                "<script src": page.contains("<div id=\"search\"") ? 1 : 0,
                "<script src=\"/assets/": page.contains("<div id=\"search\"") ? 1 : 0,
            ]
            for (part, count) in parts where page.ranges(of: part).count != count {
                faults.append("\(path): \(page.ranges(of: part).count) × \(part)")
            }
        }
        #expect(faults.sorted() == [])
    }

    @Test("every chart has a title, a description and a table on its page; illustrative ones say so")
    func chartsAreWhole() async throws {
        let files = try await Repository.files()
        var faults: [String] = []
        for (path, page) in files where path.hasSuffix(".html") {
            let charts = page.ranges(of: "<svg xmlns").count
            if charts != page.ranges(of: "<desc>").count { faults.append("\(path): a chart without a description") }
            if charts != page.ranges(of: "role=\"img\"").count { faults.append("\(path): a chart without its role") }
            if charts > 0, !page.contains("<table") { faults.append("\(path): charts and no table") }
        }
        #expect(faults.sorted() == [])
        for path in ["embed/members/ea-kar/index.html", "embed/members/ea-kar/chart.svg", "khu-vuc/ea-kar/index.html"] {
            #expect(try #require(files[path]).contains("Số liệu minh họa"), "\(path)")
        }
        #expect(try #require(files["embed/members/ea-kar/data.json"]).contains("\"illustrative\": true"))
        #expect(try #require(files["embed/clubs/viet-nam/data.json"]).contains("\"illustrative\": false"))
    }

    @Test("has no link that leads nowhere, within a page or between pages")
    func linksLead() async throws {
        let files = try await Repository.files()
        var anchors: [String: Set<String>] = [:]
        for (path, page) in files where path.hasSuffix(".html") { anchors[path] = Set(Self.values(of: "id", in: page)) }
        var broken: [String] = []
        for (path, page) in files where path.hasSuffix(".html") {
            for link in Self.values(of: "href", in: page) + Self.values(of: "src", in: page) {
                guard !link.hasPrefix("http"), !link.hasPrefix("mailto:"), !link.hasPrefix("data:") else { continue }
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                var target = path
                if !parts[0].isEmpty {
                    target = String(parts[0].dropFirst())
                    if target.isEmpty || target.hasSuffix("/") { target += "index.html" }
                }
                if files[target] == nil || (parts.count > 1 && anchors[target]?.contains(parts[1]) != true) {
                    broken.append("\(path): \(link)")
                }
            }
        }
        #expect(broken.sorted() == [])
    }

    @Test("no id stands twice on a page")
    func idsAreUnique() async throws {
        for (path, page) in try await Repository.files() where path.hasSuffix(".html") {
            let ids = Self.values(of: "id", in: page)
            #expect(Set(ids).count == ids.count, "\(path)")
        }
    }

    /// The values of an attribute, wherever it stands in a tag.
    private static func values(of attribute: String, in page: String) -> [String] {
        page.ranges(of: " \(attribute)=\"").map { range in
            String(page[range.upperBound...].prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&")
        }
    }
}
