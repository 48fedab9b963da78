import Diagnostics
import DisclosureAttack
import Foundation
import SiteGenerator
import Statistics
import Testing

/// What is published of two projects must be the same to the byte, where they differ only in amounts that are withheld
/// and in nothing that is told: then no file, table, picture or program's form holds more of these amounts than their sum.
@Suite("Projects that differ in what is withheld have the same site, byte for byte")
struct PrivacyEverywhereTests {
    private static func differing(_ one: [String: String], _ two: [String: String]) -> [String] {
        Set(one.keys).union(two.keys).filter { one[$0] != two[$0] }.sorted()
    }

    /// This repository's project with some cells of its reports changed: club, period, new value.
    private static func site(_ cells: [(club: String, period: String, poor: Int)]) async throws -> [String: String] {
        let project = try Repository.project()
        let path = "content/data/reports.csv"
        let source = try #require(project.file(path))
        var lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        for cell in cells {
            let place = try #require(lines.firstIndex { $0.hasPrefix("\(cell.club),\(cell.period),") })
            var values = lines[place].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            values[5] = String(cell.poor)
            lines[place] = values.joined(separator: ",")
        }
        var files = project.paths.filter { $0 != path }.compactMap(project.file)
        files.append(SourceFile(path: path, text: lines.joined(separator: "\n") + "\n"))
        let built = await SiteBuild.run(ProjectFolder(files))
        let report = DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics))
        let value = try #require(built.value, Comment(rawValue: report))
        return Dictionary(uniqueKeysWithValues: value.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test("the demonstration")
    func demonstration() async throws {
        // In Krông Ana 5 + 7 = 12 are withheld, and 2 + 10 would be as well, since the next club has 11; in Buôn Hồ
        // 5 + 7, and 4 + 8 would be, the next having 9.
        let one = try await Self.site([])
        let two = try await Self.site([
            ("dl-076", "2023-Q2", 2), ("dl-056", "2023-Q2", 10), ("dl-059", "2022-Q4", 4), ("dl-021", "2022-Q4", 8),
        ])
        #expect(one.count > 1000)
        #expect(Self.differing(one, two) == [])
        // A change of what is told does change files: the comparison can fail.
        let other = try await Self.site([("dl-076", "2023-Q2", 4)])
        #expect(Self.differing(one, other).contains("data/figures.csv"))
    }

    /// A small project with all kinds of what can be withheld. Threshold 5.
    ///
    /// `poor`, first quarter: a 3 needs b 9, the smallest beside it in Hạ: 12 − 2 = 10. Second: f 2 and g 1 make Thượng's
    /// 3, which is small, so Hạ's figure goes too, and a 4 and b 8 with them: 15 − 4 = 11. The ratio `share` goes with its
    /// numerator. `trained`, second quarter: Hạ's 3 is small and hides in the province's 8 with Thượng's 5; 8 − 2 = 6.
    /// `helped` sums a private column: Thượng has two clubs, fewer than 5, so neither district's sum is told; the
    /// province's is of seven.
    private static func small(
        poor: (a1: Int, b1: Int, a2: Int, b2: Int, f2: Int, g2: Int) = (3, 9, 4, 8, 2, 1),
        trained: (ha: Int, thuong: Int) = (3, 5),
        helped: (a: Int, f: Int) = (50, 120)
    ) throws -> SmallProject {
        var project = SmallProject()
        project.privateFields = ["reports.help"]
        project.tables[2].rows = [
            "club:string,period:string,members:integer,older:integer,poor:integer,fund:integer,help:integer",
            "a,2022-Q2,8,,,,", "b,2022-Q2,10,,,,", "c,2022-Q2,20,,,,", "a,2023-Q1,80,,\(poor.a1),,",
            "b,2023-Q1,80,,\(poor.b1),,", "c,2023-Q1,80,,20,,", "d,2023-Q1,80,,12,,", "e,2023-Q1,80,,11,,",
            "f,2023-Q1,80,,15,,", "g,2023-Q1,80,,14,,", "a,2023-Q2,80,,\(poor.a2),1250000,\(helped.a)",
            "b,2023-Q2,80,1,\(poor.b2),,60", "c,2023-Q2,80,,21,,70", "d,2023-Q2,80,,12,,80", "e,2023-Q2,80,,11,,90",
            "f,2023-Q2,80,,\(poor.f2),,\(helped.f)", "g,2023-Q2,80,,\(poor.g2),,130",
        ]
        let trainings = try #require(project.tables.firstIndex { $0.name == "trainings" })
        project.tables[trainings].rows = [
            "area:string,date:date,participants:integer", "ha,2023-02-01,12", "thuong,2023-05-01,\(trained.thuong)",
            "ha,2023-05-02,\(trained.ha)",
        ]
        let observations = try #require(project.tables.firstIndex { $0.name == "observations" })
        project.tables[observations].rows += ["tinh,poor,2023-Q2,60,second"]
        project.indicators = project.indicators.replacingOccurrences(
            of: "field: poor, stock: {period: period}}",
            with: "field: poor, stock: {period: period}, sensitive: true}"
        ).replacingOccurrences(
            of: "field: participants, flow: {date: date}}",
            with: "field: participants, flow: {date: date}, sensitive: true}"
        ).replacingOccurrences(of: "numerator: older", with: "numerator: poor")
        project.indicators = """
            - {id: helped, name: Được giúp, description: "-", kind: sum, table: reports, field: help, stock: {period: period}, sensitive: true}

            """ + project.indicators
        return project
    }

    @Test("a small one, with ratios, targets, events and a private column")
    func small() async throws {
        let one = try await Self.small().site()
        // a and b of the first quarter: 2 + 10. Of the second a − 1, f + 1: Thượng's 4 is still small, and 4 + 11 = 15.
        // Hạ 4 and Thượng 4. The private 50 + 120 = 54 + 116.
        let two = try await Self.small(poor: (2, 10, 3, 8, 3, 1), trained: (4, 4), helped: (54, 116)).site()
        #expect(Self.differing(one, two) == [])
        let figures = try #require(one["data/figures.csv"])
        for told in ["poor,,,tinh,2023-Q2,,59,", "trained,,,tinh,2023-Q2,,8,", "helped,,,tinh,2023-Q2,,600,"] {
            #expect(figures.contains(told), "\(told)")
        }
        for area in ["ha", "thuong"] {
            for indicator in ["poor", "share", "trained", "helped"] {
                #expect(!figures.contains("\(indicator),,,\(area),2023-Q2,"), "\(indicator)@\(area)")
            }
        }
    }

    @Test("a private column is in no file of the small one, by name or value")
    func privateColumn() async throws {
        let project = try Self.small(helped: (71_713, 82_823))
        for (path, text) in try await project.site() {
            let digits = text.replacingOccurrences(of: ".", with: "").replacingOccurrences(of: ",", with: "")
            #expect(!digits.contains("71713") && !digits.contains("82823"), "\(path)")
            if path.hasPrefix("data/") { #expect(!text.contains("\"help\"") && !text.contains(/,help\b/), "\(path)") }
        }
    }

    @Test(
        "no two files of the small one differ in what they tell, and nothing withheld can be worked out from them all"
    )
    func attack() async throws {
        let files = try await Self.small().site()
        let site = try PublishedSite(
            files,
            column: ("poor", "Nghèo"),
            indicator: ("poor", "Nghèo"),
            area: "tinh",
            period: "2023-Q2"
        )
        #expect(site.contradictions == [])
        // The rows are published by club and period; those of 2022 were never filled.
        let neverFilled = Set(site.reports.indices.filter { site.reports[$0]["period"] == "2022-Q2" })
        let (attack, withheld) = site.attack(neverFilled: neverFilled)
        let names = withheld.map(\.0)
        #expect(
            names == [
                "a@2023-Q1", "a@2023-Q2", "b@2023-Q1", "b@2023-Q2", "f@2023-Q2", "g@2023-Q2", "ha@2023-Q2",
                "thuong@2023-Q2",
            ]
        )
        for (name, amount) in withheld {
            let range = try #require(attack.range(of: amount), "\(name)")
            #expect(range.count > 5, "\(name) is known to be \(range)")
        }
    }
}

extension PrivacyEverywhereTests {
    @Test("the report of a figure says that it is withheld, and neither its number nor its rows")
    func figureReport() throws {
        let project = try Self.small().project()
        func report(_ text: String) throws -> (text: String, json: String) {
            let address = try #require(FigureAddress(text))
            let read = FigureReport.read(address, in: project)
            let report = try #require(read.value)
            return (report.text, report.json)
        }
        for address in ["poor@ha@2023-Q2", "share@thuong@2023-Q2", "trained@ha@2023-Q2", "helped@thuong@2023-Q2"] {
            let (text, json) = try report(address)
            #expect(text.contains("value (vi): giữ kín\n") && text.contains("value (en): withheld\n"), "\(text)")
            #expect(text.contains("withheld: yes: it counts a few people"))
            #expect(
                text.contains("rows: none\n") && !text.contains("numerator") && !text.contains("exactly"),
                "\(text)"
            )
            #expect(json.contains("\"suppressed\": true") && json.contains("\"value\": null"), "\(json)")
            #expect(json.contains("\"rows\": []"), "\(json)")
        }
        // The province's sum of the private column is told, and not which rows state it; that of a public one has both.
        let told = try report("helped@tinh@2023-Q2").text
        #expect(told.contains("value (vi): 600") && told.contains("rows: none\n"))
        #expect(try report("poor@tinh@2023-Q2").text.contains("rows: content/data/reports.csv:12-18 (7 of reports)"))
    }
}
