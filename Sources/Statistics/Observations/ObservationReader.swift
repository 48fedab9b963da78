import ClubData
import Diagnostics
import Localization
import Quantities

/// Reads the table `observations` and holds each row against indicators, classes and targets.
public enum ObservationReader {
    /// All observations, by area as the tree runs, then by indicator, class, target, period. Those with an error are left out.
    public static func read(
        _ dataset: Dataset,
        indicators: [Indicator],
        targets: [Target]
    ) -> Checked<[Observation]> {
        guard let table = dataset.table("observations") else { return Checked([]) }
        let byID = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var observations: [Observation] = []
        var diagnostics: [Diagnostic] = []
        for row in 0..<table.rowCount {
            guard let name = table.text("indicator", row) else { continue }
            let parts = FigureAddress.Subject(name)
            guard let indicator = byID[parts.indicator] else {
                let place = table.location(row, "indicator")
                diagnostics.append(TargetReader.unknownIndicator(parts.indicator, place, indicators))
                continue
            }
            if let problem = unknownPart(parts, indicator, targets) {
                diagnostics.append(
                    .error(problem.id, problem.summary, at: table.location(row, "indicator"), hint: problem.hint)
                )
                continue
            }
            guard let area = table.text("area", row).flatMap(dataset.areas.index(of:)),
                let written = table.column("value")?.ratio(row)
            else { continue }
            // A period that is none has been told where the table was read.
            guard let period = table.text("period", row).flatMap({ Period($0) }) else { continue }
            let isShare = parts.target != nil
            guard let value = isShare ? written.divided(by: Ratio(100)) : indicator.exactValue(ofWritten: written)
            else {
                continue
            }
            observations.append(
                Observation(
                    area: area,
                    indicator: indicator.id,
                    category: parts.category,
                    target: parts.target,
                    period: period,
                    value: value,
                    decimals: written.decimalPlaces,
                    qualifier: table.text("qualifier", row).flatMap { Qualifier(rawValue: $0) },
                    document: table.text("document", row),
                    note: table.text("note", row),
                    row: row
                )
            )
        }
        return Checked(inOrder(observations, indicators, dataset), diagnostics)
    }

    /// An order that the rows' order has no part in.
    private static func inOrder(
        _ observations: [Observation],
        _ indicators: [Indicator],
        _ dataset: Dataset
    ) -> [Observation] {
        let places = Dictionary(
            dataset.areas.order.enumerated().map { ($1, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let indexes = Dictionary(indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        func numbers(_ observation: Observation) -> (Int, Int) {
            (places[observation.area] ?? 0, indexes[observation.indicator] ?? 0)
        }
        func texts(_ observation: Observation) -> (String, String, String, String) {
            (observation.category ?? "", observation.target ?? "", observation.document ?? "", observation.note ?? "")
        }
        return observations.sorted { first, second in
            let (a, b) = (numbers(first), numbers(second))
            if a != b { return a < b }
            let (c, d) = (texts(first), texts(second))
            if (c.0, c.1) != (d.0, d.1) { return (c.0, c.1) < (d.0, d.1) }
            if first.period != second.period { return first.period < second.period }
            if c != d { return c < d }
            if first.value != second.value { return first.value < second.value }
            return first.row < second.row
        }
    }

    /// A class or a target that an indicator does not have.
    static func unknownPart(
        _ parts: FigureAddress.Subject,
        _ indicator: Indicator,
        _ targets: [Target]
    ) -> (id: String, summary: String, hint: String?)? {
        if let category = parts.category, !indicator.categories.contains(where: { $0.id == category }) {
            let known = indicator.categories.map(\.id)
            return (
                "UnknownCategory", "the indicator \(indicator.id) has no class \"\(category)\"",
                NearMiss.hint(for: category, among: known)
            )
        }
        let known = targets.filter { $0.indicator == indicator.id }.map(\.id)
        if let target = parts.target, !known.contains(target) {
            return (
                "UnknownTarget", "the indicator \(indicator.id) has no target \"\(target)\"",
                NearMiss.hint(for: target, among: known)
            )
        }
        return nil
    }
}

extension Ratio {
    /// How many decimals a finite decimal needs; 9 where it has no end.
    var decimalPlaces: Int {
        var power = 1
        for places in 0...9 {
            if power % denominator == 0 { return places }
            power *= 10
        }
        return 9
    }
}
