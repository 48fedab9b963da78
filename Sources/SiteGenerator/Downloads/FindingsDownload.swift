import ClubData
import Localization
import Quantities
import Statistics
import StructuredText

/// The findings for programs: `data/reconciliation.csv` and `data/reconciliation.json`.
///
/// Values are written as in the table `observations`: percent indicators and shares of targets as percent (58.8), money
/// in đồng; what has no end is rounded to six decimals, half up. The sentences stand there in every language.
struct FindingsDownload: Sendable {
    let site: Site

    /// The files' path from the site's root, without their ending.
    static let path = Downloads.folder + "reconciliation"

    /// Both files.
    func files() -> [OutputFile] {
        [OutputFile(path: Self.path + ".csv", bytes: csv), OutputFile(path: Self.path + ".json", bytes: json)]
    }

    private var csv: [UInt8] {
        let head = [
            "id", "rule", "verdict", "by_construction", "illustrative", "area", "figure", "period", "published",
            "qualifier", "found", "difference", "observation_lines", "documents", "rows",
        ]
        let lines = site.findings.map { finding -> [String] in
            [
                finding.id, finding.rule.rawValue, finding.verdict.rawValue, String(finding.isByConstruction),
                String(finding.isIllustrative), areas.areas[finding.area].id, finding.subject.text, finding.period.id,
                text(finding.published, finding) ?? "", qualifier(finding) ?? "", text(finding.found, finding) ?? "",
                text(finding.difference, finding) ?? "",
                finding.observations.compactMap { line($0).map(String.init) }.joined(separator: "|"),
                documents(finding).joined(separator: "|"), Edition.cited(finding.rows),
            ] + site.editions.map { $0.wholeSentence(finding) }
        }
        let sentences = site.editions.map { "sentence_" + $0.language.rawValue }
        return ([head + sentences] + lines).flatMap { cells in
            Array((cells.map(Self.quoted).joined(separator: ",") + "\n").utf8)
        }
    }

    private var json: [UInt8] { Node.list(site.findings.map(node)).jsonText }

    private func node(_ finding: Finding) -> Node {
        let sentences = site.editions.map { edition in
            Node.Entry(key: edition.language.rawValue, keyRange: 0..<0, node: .text(edition.wholeSentence(finding)))
        }
        return .object([
            "id": .text(finding.id),
            "rule": .text(finding.rule.rawValue),
            "verdict": .text(finding.verdict.rawValue),
            "by_construction": .boolean(finding.isByConstruction),
            "illustrative": .boolean(finding.isIllustrative),
            "area": .text(areas.areas[finding.area].id),
            "figure": .text(finding.subject.text),
            "period": .text(finding.period.id),
            "published": number(finding.published, finding),
            "qualifier": qualifier(finding).map(Node.text) ?? .null,
            "found": number(finding.found, finding),
            "difference": number(finding.difference, finding),
            "sentence": Node(.mapping(sentences), range: 0..<0),
            "observations": .list(finding.observations.map(node)),
            "rows": .list(
                finding.rows.map { range in
                    .object([
                        "table": .text(range.table), "file": .text(range.file), "first_line": .number(range.firstLine),
                        "last_line": .number(range.lastLine), "rows": .number(range.count),
                    ])
                }
            ),
        ])
    }

    private func node(_ observation: Observation) -> Node {
        let subject = FigureAddress.Subject(
            indicator: observation.indicator,
            category: observation.category,
            target: observation.target
        )
        return .object([
            "figure": .text(subject.text),
            "area": .text(areas.areas[observation.area].id),
            "line": line(observation).map { Node.number($0) } ?? .null,
            "document": observation.document.map(Node.text) ?? .null,
        ])
    }

    private var areas: AreaTree { site.figures.dataset.areas }

    private func line(_ observation: Observation) -> Int? {
        site.figures.dataset.table("observations")?.line(ofRow: observation.row)
    }

    private func documents(_ finding: Finding) -> [String] {
        var seen: Set<String> = []
        return finding.observations.compactMap(\.document).filter { seen.insert($0).inserted }
    }

    /// The word of the published side; a sum of classes has none of its own.
    private func qualifier(_ finding: Finding) -> String? {
        if case .classes = finding.evidence { return nil }
        return finding.observations.first?.qualifier?.rawValue
    }

    private func number(_ value: Ratio?, _ finding: Finding) -> Node {
        text(value, finding).map { Node.number($0) } ?? .null
    }

    private func text(_ value: Ratio?, _ finding: Finding) -> String? {
        let isPercent =
            if case .percent = site.figures.indicator(finding.subject.indicator)?.format { true } else { false }
        let isShare = finding.subject.target != nil || isPercent
        guard let written = isShare ? value?.multiplied(by: Ratio(100)) : value else { return nil }
        for decimals in 0...6 {
            if let exact = written.rounded(toDecimals: decimals, .cutOff), exact.ratio == written {
                return exact.machineText
            }
        }
        return written.rounded(toDecimals: 6, .halfUp)?.machineText
    }

    private static func quoted(_ cell: String) -> String {
        let mustQuote = cell.utf8.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == 0x2C }
        return mustQuote ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }
}
