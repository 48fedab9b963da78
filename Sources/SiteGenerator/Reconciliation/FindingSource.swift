import ClubData
import Localization
import Statistics

extension Edition {
    /// The documents that a finding's published figures stand in, each once, as they are cited.
    func documents(_ finding: Finding) -> [String] {
        var seen: Set<String> = []
        return finding.observations.compactMap(\.document).filter { seen.insert($0).inserted }.compactMap {
            name(ofDocument: $0)
        }
    }

    /// Where the published figures of a finding are recorded: "Số đã công bố, dòng 4, 2".
    func observationLines(_ finding: Finding) -> String? {
        guard let table = dataset.table("observations"), !finding.observations.isEmpty else { return nil }
        let lines = finding.observations.map { String(table.line(ofRow: $0.row)) }.joined(separator: ", ")
        return say(.evidenceObservations, ["table": title(of: table.resource), "lines": lines])
    }

    /// The rows behind the computed side, one entry a table: what it is called and how many rows, then files and lines.
    func rowSources(_ finding: Finding) -> [(title: String, lines: String)] {
        dataset.tables.compactMap { table in
            let ranges = finding.rows.filter { $0.table == table.resource.name }
            guard !ranges.isEmpty else { return nil }
            let count = ranges.reduce(0) { $0 + $1.count }
            let title = say(
                .evidenceRows,
                ["table": self.title(of: table.resource), "count": language.integer(count)]
            )
            return (title, Self.cited(ranges))
        }
    }

    /// Rows by file and line, for people and programs: `content/data/clubs.csv:2-84`.
    static func cited(_ ranges: [RowRange]) -> String {
        var texts: [String] = []
        var file: String?
        for range in ranges {
            if range.file == file, let last = texts.last {
                texts[texts.count - 1] = last + ", " + range.lines
            } else {
                texts.append(range.file + ":" + range.lines)
            }
            file = range.file
        }
        return texts.joined(separator: "; ")
    }
}
