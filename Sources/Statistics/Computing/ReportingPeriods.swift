import ClubData
import Quantities

/// The periods at which figures are shown side by side.
enum ReportingPeriods {
    /// The periods that reports state, of the kind most of them have, up to and with the period asked for.
    ///
    /// One kind only, so that quarters and years never mix in one series. Where no table holds reports, the period
    /// asked for stands alone.
    static func of(_ dataset: Dataset, _ indicators: [Indicator], until asOf: Period) -> [Period] {
        var counts: [Period: Int] = [:]
        var seen: Set<String> = []
        for indicator in indicators {
            guard case .measure(let measure) = indicator.definition, case .latestReport(let name) = measure.series,
                seen.insert(measure.table + "." + name).inserted,
                let column = dataset.table(measure.table)?.column(name)
            else { continue }
            let periods = column.texts.map { Period($0) }
            for cell in column.cells where cell != Column.missing {
                if let period = periods[cell] { counts[period, default: 0] += 1 }
            }
        }
        let kind = asOf.kind
        let end = dataset.periods.lastDay(of: asOf)
        let ofKind = counts.keys.filter { $0.kind == kind && dataset.periods.lastDay(of: $0) <= end }
        return Set(ofKind).union([asOf]).sorted()
    }
}
