import DisclosureAttack
import Foundation
import Testing

/// What the files of a site tell of one column of the reports and of the indicator that sums it: the tables and the
/// record as CSV, the embeds as CSV and JSON, and the tables of all pages.
struct PublishedSite {
    /// A figure that some file gives, or says to be withheld.
    struct Place: Hashable, Comparable {
        let area: String
        let period: String

        static func < (a: Place, b: Place) -> Bool { (a.area, a.period) < (b.area, b.period) }
    }

    /// The rows of `data/reports.csv`.
    let reports: [[String: String]]
    /// What is given, nil where it is said to be withheld.
    private(set) var figures: [Place: Int?] = [:]
    /// Places of which two files say different things.
    private(set) var contradictions: [String] = []

    private let column: String
    private let parents: [String: String]
    private let clubs: [String: String]

    /// - Parameters:
    ///   - column: The column's name, and its title in tables.
    ///   - indicator: The indicator's id, and its name.
    init(
        _ files: [String: String],
        column: (name: String, title: String),
        indicator: (id: String, name: String),
        area: String,
        period: String
    ) throws {
        self.column = column.name
        reports = Self.rows(try #require(files["data/reports.csv"]))
        let areas = Self.rows(try #require(files["data/areas.csv"]))
        parents = Dictionary(uniqueKeysWithValues: areas.map { ($0["id"] ?? "", $0["parent"] ?? "") })
        let registry = Self.rows(try #require(files["data/clubs.csv"]))
        clubs = Dictionary(uniqueKeysWithValues: registry.map { ($0["id"] ?? "", $0["area"] ?? "") })
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            let parts = path.split(separator: "/").map(String.init)
            if path == "data/figures.csv" {
                for row in Self.rows(text)
                where row["kind"] == "computed" && row["indicator"] == indicator.id
                    && row["class"] == "" && row["target"] == ""
                {
                    add(row["area"], row["period"], row["value"].flatMap(Int.init), in: path)
                }
            } else if path.hasPrefix("embed/\(indicator.id)/"), path.hasSuffix("data.csv") {
                for row in Self.rows(text) where row["value"] != "" || row["suppressed"] == "true" {
                    add(row["area"], row["period"], row["value"].flatMap(Int.init), in: path)
                    // No area of these projects changes, so the value in today's boundaries is the same.
                    add(row["area"], row["period"], row["value_today"].flatMap(Int.init), in: path)
                }
            } else if path.hasPrefix("embed/\(indicator.id)/"), path.hasSuffix("data.json") {
                try addJSON(text, path)
            } else if path.hasPrefix("clb/"), parts.count == 3 {
                addClub(parts[1], Self.tables(text), column.title, path)
            } else if path.hasSuffix(".html"), !path.hasPrefix("en/"),
                ["khu-vuc", "chi-tieu", "embed"].contains(parts[0])
            {
                let own = parts[0] == "khu-vuc" && parts.count == 3 ? parts[1] : parts[0] == "embed" ? parts[2] : area
                for table in Self.tables(text) { addTable(table, own, indicator.name, period, path) }
            }
        }
    }

    private mutating func add(_ area: String?, _ period: String?, _ value: Int?, in path: String) {
        guard let area, let period else { return }
        let place = Place(area: area, period: period)
        if let known = figures[place], known != value {
            contradictions.append("\(path): \(area)@\(period) is \(value.map(String.init) ?? "withheld")")
        }
        figures[place] = .some(value)
    }

    private mutating func addJSON(_ text: String, _ path: String) throws {
        let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(path)")
        guard json["kind"] as? String == "computed" else { return }
        let isSuppressed = json["suppressed"] as? Bool ?? false
        guard isSuppressed || json["value"] is Int else { return }
        add(json["area"] as? String, json["period"] as? String, json["value"] as? Int, in: path)
    }

    private mutating func addTable(_ table: Table, _ area: String, _ name: String, _ period: String, _ path: String) {
        for row in table.rows {
            switch table.head.first {
            case "Kỳ"
            where table.caption.hasPrefix(name + " qua các kỳ") && table.head.count > 1 && table.head[1] == name:
                addCell(row.cells[1], area, Self.period(row.cells[0]), path)
            case "Địa bàn" where table.caption.hasPrefix(name + ": từng địa bàn"):
                for (head, cell) in zip(table.head, row.cells).dropFirst() {
                    addCell(cell, row.area, Self.period(head), path)
                }
            case "Địa bàn":
                // The distribution of a column has the indicator's name in its caption only.
                guard let place = table.head.firstIndex(of: name), row.cells.indices.contains(place) else { continue }
                addCell(row.cells[place], row.area, period, path)
            default: break
            }
        }
    }

    private mutating func addCell(_ text: String, _ area: String?, _ period: String?, _ path: String) {
        if text == "giữ kín" {
            add(area, period, nil, in: path)
        } else if let value = Int(text.replacingOccurrences(of: ".", with: "")) {
            add(area, period, value, in: path)
        }
    }

    /// A club's page must say what the table says.
    private mutating func addClub(_ club: String, _ tables: [Table], _ title: String, _ path: String) {
        for table in tables {
            guard table.caption.hasPrefix("Báo cáo"), let place = table.head.firstIndex(of: title) else { continue }
            for row in table.rows {
                let report = reports.first { $0["club"] == club && $0["period"] == Self.period(row.cells[0]) }
                let cell = row.cells[place].replacingOccurrences(of: ".", with: "")
                if Int(cell) != report?[column].flatMap(Int.init) { contradictions.append("\(path): \(cell)") }
            }
        }
    }

    // MARK: Reading

    private struct Table {
        var caption = ""
        var head: [String] = []
        var rows: [(area: String?, cells: [String])] = []
    }

    private static func tables(_ html: String) -> [Table] {
        html.components(separatedBy: "<table").dropFirst().map { text in
            let body = text.components(separatedBy: "</table>")[0]
            var table = Table()
            table.caption = plain(
                body.components(separatedBy: "<caption>").last?.components(separatedBy: "</caption>")[0] ?? ""
            )
            for row in body.components(separatedBy: "<tr").dropFirst() {
                let parts = row.replacingOccurrences(of: "</td>", with: "</th>").components(separatedBy: "</th>")
                    .dropLast()
                let cells = parts.map { part in
                    plain(
                        part.components(separatedBy: part.contains("<td") ? "<td" : "<th").last.map { "<" + $0 } ?? ""
                    )
                }
                if table.head.isEmpty {
                    table.head = cells
                } else {
                    let link = row.components(separatedBy: "/khu-vuc/").dropFirst().first
                    table.rows.append((link?.split(separator: "/").first.map(String.init), cells))
                }
            }
            return table
        }
    }

    /// A text without tags.
    private static func plain(_ html: String) -> String {
        var text = ""
        var isTag = false
        for character in html {
            if character == "<" { isTag = true }
            if !isTag { text.append(character) }
            if character == ">" { isTag = false }
        }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// "Quý II/2023" is 2023-Q2.
    private static func period(_ text: String) -> String? {
        let parts = text.replacingOccurrences(of: "Quý ", with: "").split(separator: "/")
        guard parts.count == 2, let number = ["I", "II", "III", "IV"].firstIndex(of: String(parts[0])) else {
            return nil
        }
        return "\(parts[1])-Q\(number + 1)"
    }

    /// The rows of a table as CSV; the columns that are read hold no quoted commas but the clubs' names, which are cut out.
    static func rows(_ csv: String) -> [[String: String]] {
        let lines = csv.split(separator: "\n").map { line in
            line.replacing(/"[^"]*"/, with: "").split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { cells in
            Dictionary(zip(lines[0], cells), uniquingKeysWith: { first, _ in first })
        }
    }

    // MARK: The attack

    /// The clubs whose latest report up to a period is in an area's figure, by the report's row.
    private func rows(_ place: Place, _ neverFilled: Set<Int>) -> [Int] {
        var latest: [String: Int] = [:]
        for (row, report) in reports.enumerated() where !neverFilled.contains(row) {
            guard let club = report["club"], let own = report["period"], own <= place.period else { continue }
            if latest[club].map({ (reports[$0]["period"] ?? "") <= own }) ?? true { latest[club] = row }
        }
        return latest.filter { club, _ in
            var inner: String? = clubs[club]
            while let name = inner, !name.isEmpty {
                if name == place.area { return true }
                inner = parents[name]
            }
            return false
        }.values.sorted()
    }

    /// All equations, with the amounts that are withheld by name.
    ///
    /// - Parameter neverFilled: The rows whose cell is empty in the source too: that much is told to the attacker.
    func attack(neverFilled: Set<Int>) -> (DisclosureAttack, withheld: [(String, Int)]) {
        var attack = DisclosureAttack()
        var amounts: [Int: Int] = [:]
        var withheld: [(String, Int)] = []
        for (row, report) in reports.enumerated() where report[column] == "" && !neverFilled.contains(row) {
            let amount = attack.addAmount(in: 1...300)
            amounts[row] = amount
            withheld.append(("\(report["club"] ?? "")@\(report["period"] ?? "")", amount))
        }
        for (place, value) in figures.sorted(by: { $0.key < $1.key }) {
            let own = rows(place, neverFilled)
            let known = own.compactMap { Int(reports[$0][column] ?? "") }.reduce(0, +)
            let unknown = own.compactMap { amounts[$0] }
            if let value {
                attack.addSum(of: unknown, is: value - known)
            } else {
                withheld.append(
                    ("\(place.area)@\(place.period)", attack.addTotal(of: unknown, and: known, in: 0...3000))
                )
            }
        }
        return (attack, withheld)
    }
}
