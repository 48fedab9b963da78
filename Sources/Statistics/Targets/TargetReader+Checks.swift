import ClubData
import Diagnostics

extension TargetReader {
    /// What `per` says: total where nothing is written.
    static func span(_ table: Table, _ row: Int, _ diagnostics: inout [Diagnostic]) -> Target.Span {
        guard let text = table.text("per", row) else { return .total }
        if let span = Target.Span(rawValue: text) { return span }
        let names = Target.Span.allCases.map(\.rawValue)
        diagnostics.append(
            .error(
                "TargetSpan",
                "per is \"\(text)\", not one of \(names.joined(separator: ", "))",
                at: table.location(row, "per"),
                hint: "total is what is to be reached by the deadline, period what is to be reached in each period"
            )
        )
        return .total
    }

    /// A total of what happens in periods needs the day from which it is added up.
    static func startProblem(_ target: Target, _ indicator: Indicator, _ table: Table) -> Diagnostic? {
        guard target.per == .total, indicator.isFlowByPeriod, target.start == nil else { return nil }
        return .error(
            "TargetStart",
            "the target \"\(target.id)\" is a total of \(indicator.id), which counts each period by itself, and has no start",
            at: table.location(target.row, table.column("start") == nil ? "id" : "start"),
            hint: "write the day from which it adds up, or write per: period"
        )
    }

    /// Versions of one target that nothing puts in order.
    static func revisionProblems(_ targets: [Target], _ table: Table) -> [Diagnostic] {
        struct Name: Hashable {
            let id: String
            let indicator: String
            let area: Int
        }
        var versions: [Name: [Target]] = [:]
        var diagnostics: [Diagnostic] = []
        for target in targets {
            let name = Name(id: target.id, indicator: target.indicator, area: target.area)
            let earlier = versions[name] ?? []
            versions[name] = earlier + [target]
            guard
                let first = earlier.first(where: { $0.validFrom == target.validFrom || $0.validFrom == nil })
                    ?? (target.validFrom == nil ? earlier.first : nil)
            else { continue }
            let undated = [first, target].contains { $0.validFrom == nil }
            diagnostics.append(
                .error(
                    "TargetRevision",
                    "the target \"\(target.id)\" of \(target.indicator) is given twice, and "
                        + (undated
                            ? "nothing says which revises the other"
                            : "both count from \(target.validFrom?.iso ?? "")"),
                    at: table.location(target.row, "id"),
                    hint: "write in valid_from the day from which each counts, or name a document that has a date",
                    notes: [.init("the other is here", at: table.location(first.row, "id"))]
                )
            )
        }
        return diagnostics
    }
}
