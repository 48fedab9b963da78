import Quantities

/// How a figure differs from the same figure at an earlier period.
public struct Change: Sendable, Hashable {
    /// The earlier period.
    public let before: Period
    /// The earlier value.
    public let old: Ratio
    /// The later value minus the earlier one; of shares the difference of the shares, 1/100 a percentage point.
    public let difference: Ratio
    /// difference ÷ earlier value; nil for shares, which differ in percentage points, and where the earlier value is 0 or
    /// less, of which no part can be told.
    public let relative: Ratio?
}

extension Figures {
    /// The change of a figure since an earlier period; nil where one of the two values is not known.
    ///
    ///     change(figure, since: figure.period.previous)     // 2023-Q2 against 2023-Q1
    ///     change(figure, since: figure.period.yearBefore)   // 2023-Q2 against 2022-Q2
    public func change(_ figure: Figure, since period: Period?) -> Change? {
        guard let period, let value = figure.value,
            let old = self.figure(figure.indicator, category: figure.category, area: figure.area, period: period).value,
            let difference = value.subtracting(old)
        else { return nil }
        let isShare = if case .percent = figure.indicator.format { true } else { false }
        let relative = isShare || old <= .zero ? nil : difference.divided(by: old)
        return Change(before: period, old: old, difference: difference, relative: relative)
    }
}
