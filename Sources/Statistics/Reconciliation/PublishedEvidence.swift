import Quantities

/// What the rules look at: figures computed here and figures that others published, by indicator, area and period.
///
/// Every rule takes a computed figure from here and nowhere else, so that what must not be shown is kept back in one
/// place.
struct PublishedEvidence: Sendable {
    let figures: Figures
    /// How the site rounds.
    let rounding: Rounding

    var observations: [Observation] { figures.observations }

    /// A figure computed here; nil where it is not known, and where it is withheld.
    func computed(
        _ indicator: Indicator,
        _ category: Indicator.Category? = nil,
        area: Int,
        period: Period
    ) -> Figure? {
        let figure = figures.figure(indicator, category: category, area: area, period: period)
        return figure.value == nil ? nil : figure
    }

    /// Whether a figure computed here is known and withheld. No finding speaks of it: what it is held against, and a
    /// difference, would tell it.
    func isWithheld(
        _ indicator: Indicator,
        _ category: Indicator.Category? = nil,
        area: Int,
        period: Period
    ) -> Bool {
        figures.figure(indicator, category: category, area: area, period: period).isSuppressed
    }

    /// What was published of an indicator or a class of it: by a document if it says so, else by the first that does.
    func published(
        _ indicator: String,
        category: String? = nil,
        area: Int,
        period: Period,
        by document: String?
    ) -> Observation? {
        let own = observations.filter {
            $0.indicator == indicator && $0.category == category && $0.target == nil && $0.area == area
                && $0.period == period
        }
        return own.first { $0.document == document } ?? own.first
    }

    /// What is known of an indicator: published, else computed here.
    func amount(
        _ indicator: Indicator,
        category: Indicator.Category? = nil,
        area: Int,
        period: Period,
        by document: String?
    ) -> Finding.Amount? {
        let published = published(indicator.id, category: category?.id, area: area, period: period, by: document)
        if let published {
            return Finding.Amount(indicator: indicator.id, value: published.value, observation: published)
        }
        return computed(indicator, category, area: area, period: period)?.value.map {
            Finding.Amount(indicator: indicator.id, value: $0, observation: nil)
        }
    }

    /// What an amount leaves open.
    func range(_ amount: Finding.Amount) -> PublishedRange? {
        guard let observation = amount.observation else { return PublishedRange(amount.value) }
        return figures.indicator(amount.indicator).flatMap { PublishedRange(observation, of: $0) }
    }

    /// The rows behind a figure computed here.
    func rows(_ indicator: Indicator, _ category: Indicator.Category? = nil, area: Int, period: Period) -> [RowRange] {
        RowRange.of(
            figures.rows(indicator, category: category, area: area, period: period),
            in: figures.dataset
        )
    }

    /// Whether an amount was computed here from an illustrative table.
    func isIllustrative(_ amount: Finding.Amount) -> Bool {
        amount.observation == nil && figures.indicator(amount.indicator).map(figures.isIllustrative) ?? false
    }

    /// The ways of rounding that make a value into a published figure without a word.
    func roundings(of value: Ratio, giving observation: Observation, isShare: Bool) -> [Rounding] {
        func scaled(_ ratio: Ratio) -> Ratio? { isShare ? ratio.multiplied(by: Ratio(100)) : ratio }
        guard let exact = scaled(value), let printed = scaled(observation.value) else { return [] }
        return Rounding.allCases.filter { exact.rounded(toDecimals: observation.decimals, $0)?.ratio == printed }
    }
}
