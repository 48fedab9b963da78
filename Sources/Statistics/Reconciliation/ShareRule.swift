import Quantities

/// Rule 2: a published share of a target against the target and the value, published or else computed.
///
/// 83 of 141 is 58,865…%: printed 58,8 it was cut off, and the site's rounding gives 58,9. The finding names all the
/// roundings that give the printed share; it agrees only where the site's is one of them.
struct ShareRule {
    let evidence: PublishedEvidence

    init(_ evidence: PublishedEvidence) { self.evidence = evidence }

    func findings() -> [Finding] { evidence.observations.compactMap(finding) }

    private func finding(_ observation: Observation) -> Finding? {
        let targets = evidence.figures.targets
        guard let indicator = evidence.figures.indicator(observation.indicator),
            let target = targets.first(where: { $0.id == observation.target && $0.indicator == indicator.id })
        else { return nil }
        let place = (area: observation.area, period: observation.period)
        let base = evidence.amount(indicator, area: place.area, period: place.period, by: observation.document)
        guard base != nil || !evidence.isWithheld(indicator, area: place.area, period: place.period) else { return nil }
        let share = base?.value.divided(by: target.value)
        let roundings = share.map { evidence.roundings(of: $0, giving: observation, isShare: true) } ?? []
        let isComputed = base != nil && base?.observation == nil
        return Finding(
            id: "",
            rule: .share,
            verdict: base.map { verdict(observation, target, $0, share, roundings, indicator) } ?? .notComparable,
            subject: observation.subject,
            area: place.area,
            period: place.period,
            published: observation.value,
            found: share,
            evidence: .share(observation, target, base: base, roundings: roundings),
            observations: [observation] + [base?.observation].compactMap { $0 },
            rows: isComputed ? evidence.rows(indicator, area: place.area, period: place.period) : [],
            isIllustrative: base.map(evidence.isIllustrative) ?? false
        )
    }

    private func verdict(
        _ observation: Observation,
        _ target: Target,
        _ base: Finding.Amount,
        _ share: Ratio?,
        _ roundings: [Rounding],
        _ indicator: Indicator
    ) -> Finding.Verdict {
        guard let share else { return .notComparable }
        let qualifier = observation.qualifier ?? .exact
        let basis = evidence.range(base)
        // A value that is itself hedged or rounded leaves the share open: then it is enough that the two can meet.
        if let basis, basis.lower != basis.upper {
            guard let part = Ratio.one.divided(by: target.value),
                let open = basis.multiplied(by: PublishedRange(part)),
                let printed = PublishedRange(observation, of: indicator)
            else { return .notComparable }
            return open.meets(printed) ? .agrees : .differs
        }
        let holds =
            qualifier == .exact
            ? roundings.contains(evidence.rounding) : qualifier.holds(for: share, statedAs: observation.value)
        return holds ? .agrees : .differs
    }
}
