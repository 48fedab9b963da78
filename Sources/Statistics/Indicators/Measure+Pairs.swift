extension Measure {
    /// Numerator and denominator of a ratio, each held to the reports that state both; nil where that changes nothing.
    ///
    /// Where both come from the reports of one table, a club that states one and not the other would put more into one
    /// side of the line than into the other. So each club gives the latest report that states both, or nothing.
    static func paired(_ above: Indicator.Definition, _ below: Indicator.Definition) -> (
        above: Measure, below: Measure
    )? {
        guard let top = above.reportMeasure, let bottom = below.reportMeasure, top.table == bottom.table,
            top.series == bottom.series, top.aggregate.field != bottom.aggregate.field
        else { return nil }
        return (top.alongside(bottom.aggregate.field), bottom.alongside(top.aggregate.field))
    }

    /// The same measure of those reports only that state another field as well.
    private func alongside(_ field: String?) -> Measure {
        var measure = self
        measure.companion = field
        return measure
    }
}

extension Indicator.Definition {
    /// The count or sum of reports that it is; nil for anything else.
    fileprivate var reportMeasure: Measure? {
        switch self {
        case .measure(let measure), .breakdown(let measure, _):
            switch (measure.series, measure.aggregate) {
            case (.latestReport, .count), (.latestReport, .sum): measure
            default: nil
            }
        case .ratio, .observed: nil
        }
    }
}
