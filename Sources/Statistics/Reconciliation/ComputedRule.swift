import Quantities

/// Rule 1: a published figure against the same indicator, class, area and period computed here.
///
/// A figure without a word must be the computed value, rounded as the site rounds to the decimals that were published.
/// One with a word must reach the value as ``Quantities/Qualifier`` says. Shares of targets are left to ``ShareRule``.
struct ComputedRule {
    let evidence: PublishedEvidence

    init(_ evidence: PublishedEvidence) { self.evidence = evidence }

    func findings() -> [Finding] {
        evidence.observations.filter { $0.target == nil }.compactMap(finding)
    }

    private func finding(_ observation: Observation) -> Finding? {
        guard let indicator = evidence.figures.indicator(observation.indicator) else { return nil }
        let category = indicator.categories.first { $0.id == observation.category }
        let area = observation.area
        guard !evidence.isWithheld(indicator, category, area: area, period: observation.period) else { return nil }
        let figure = evidence.computed(indicator, category, area: area, period: observation.period)
        let roundings =
            figure?.value.map {
                evidence.roundings(of: $0, giving: observation, isShare: indicator.isPercent)
            } ?? []
        return Finding(
            id: "",
            rule: .computed,
            verdict: figure?.value.map { verdict(observation, $0, roundings) } ?? .notComparable,
            subject: observation.subject,
            area: area,
            period: observation.period,
            published: observation.value,
            found: figure?.value,
            evidence: .computed(observation, value: figure?.value, roundings: roundings),
            observations: [observation],
            rows: figure == nil
                ? [] : evidence.rows(indicator, category, area: area, period: observation.period),
            isIllustrative: figure?.isIllustrative ?? false
        )
    }

    private func verdict(_ observation: Observation, _ value: Ratio, _ roundings: [Rounding]) -> Finding.Verdict {
        let qualifier = observation.qualifier ?? .exact
        let holds =
            qualifier == .exact
            ? roundings.contains(evidence.rounding) : qualifier.holds(for: value, statedAs: observation.value)
        return holds ? .agrees : .differs
    }
}

extension Observation {
    /// What the observation is of.
    var subject: FigureAddress.Subject {
        FigureAddress.Subject(indicator: indicator, category: category, target: target)
    }
}
