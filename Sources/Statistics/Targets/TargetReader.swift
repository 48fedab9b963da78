import ClubData
import Diagnostics
import Localization
import Quantities

/// Reads the table `targets` and holds each row against the indicators.
public enum TargetReader {
    /// All targets, in the order of the table. Those with an error are left out.
    public static func read(_ dataset: Dataset, indicators: [Indicator]) -> Checked<[Target]> {
        guard let table = dataset.table("targets") else { return Checked([]) }
        let byID = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var targets: [Target] = []
        var diagnostics: [Diagnostic] = []
        for row in 0..<table.rowCount {
            guard let name = table.text("indicator", row) else { continue }
            guard let indicator = byID[name] else {
                diagnostics.append(unknownIndicator(name, table.location(row, "indicator"), indicators))
                continue
            }
            guard let target = target(table, row, indicator, dataset, &diagnostics) else { continue }
            if target.value <= .zero {
                diagnostics.append(
                    .error(
                        "TargetValue",
                        "the target \"\(target.id)\" is \(table.text("value", row) ?? "0"), so no share of it can be told",
                        at: table.location(row, "value"),
                        hint: "write a number above 0"
                    )
                )
            }
            if let start = target.start, start >= target.deadline {
                diagnostics.append(
                    .error(
                        "TargetDates",
                        "the target \"\(target.id)\" starts on \(start.iso), not before its deadline \(target.deadline.iso)",
                        at: table.location(row, "start"),
                        hint: "the start is the day from which progress counts"
                    )
                )
            }
            if let problem = startProblem(target, indicator, table) { diagnostics.append(problem) }
            targets.append(target)
        }
        diagnostics += revisionProblems(targets, table)
        return Checked(targets, diagnostics)
    }

    private static func target(
        _ table: Table,
        _ row: Int,
        _ indicator: Indicator,
        _ dataset: Dataset,
        _ diagnostics: inout [Diagnostic]
    ) -> Target? {
        guard let id = table.text("id", row), let area = table.text("area", row).flatMap(dataset.areas.index(of:)),
            let deadline = table.column("deadline")?.date(row),
            let value = table.column("value")?.ratio(row).flatMap(indicator.exactValue(ofWritten:))
        else { return nil }
        let issuer = table.text("issuer", row) ?? ""
        let document = table.text("document", row)
        return Target(
            id: id,
            area: area,
            indicator: indicator.id,
            deadline: deadline,
            value: value,
            issuer: LocalizedText(vi: issuer, en: table.text("issuer_en", row) ?? issuer),
            document: document,
            start: table.column("start")?.date(row),
            baseline: table.column("baseline")?.ratio(row).flatMap(indicator.exactValue(ofWritten:)),
            isStretch: table.column("stretch")?.boolean(row) ?? false,
            row: row,
            per: span(table, row, &diagnostics),
            validFrom: table.column("valid_from")?.date(row) ?? document.flatMap(dataset.document)?.date
        )
    }

    static func unknownIndicator(_ name: String, _ place: SourceLocation?, _ indicators: [Indicator]) -> Diagnostic {
        .error(
            "UnknownIndicator",
            "there is no indicator \"\(name)\"",
            at: place,
            hint: NearMiss.nearest(to: name, among: indicators.map(\.id)).map { "did you mean \"\($0)\"?" }
                ?? "add it to content/indicators.yml, or mend the name"
        )
    }
}

extension Indicator {
    /// The exact value of a number as people write it in a table: 64.3 of a percent indicator is the share 643/1000.
    func exactValue(ofWritten written: Ratio) -> Ratio? {
        if case .percent = format { return written.divided(by: Ratio(100)) }
        return written
    }
}

extension Table {
    func text(_ column: String, _ row: Int) -> String? {
        self.column(column)?.text(row)
    }

    func location(_ row: Int, _ name: String) -> SourceLocation? {
        columns.firstIndex { $0.field.name == name }.map { location(row: row, column: $0) }
    }
}
