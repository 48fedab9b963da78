import Quantities

/// Rule 5: a published ratio against its numerator and denominator where both were published too.
///
/// 26 clubs × 55 members a club = 1.430, which is not "nearly 1.400"; 1.400 ÷ 26 = 53,8. What was rounded or hedged is
/// taken as wide as it may be meant (``PublishedRange``): the three differ only where no values of them fit together.
struct RatioRule {
    let evidence: PublishedEvidence

    init(_ evidence: PublishedEvidence) { self.evidence = evidence }

    func findings() -> [Finding] {
        evidence.observations.filter { $0.target == nil && $0.category == nil }.compactMap(finding)
    }

    private func finding(_ observation: Observation) -> Finding? {
        guard let ratio = evidence.figures.indicator(observation.indicator),
            case .ratio(let above, let below) = ratio.definition,
            let numerator = published(above, with: observation), let denominator = published(below, with: observation),
            let top = range(numerator), let bottom = range(denominator), let own = range(observation),
            let open = own.multiplied(by: bottom),
            let product = observation.value.multiplied(by: denominator.value)
        else { return nil }
        return Finding(
            id: "",
            rule: .ratio,
            verdict: open.meets(top) ? .agrees : .differs,
            subject: observation.subject,
            area: observation.area,
            period: observation.period,
            published: observation.value,
            found: numerator.value.divided(by: denominator.value),
            evidence: .ratio(
                observation,
                numerator: numerator,
                denominator: denominator,
                product: product,
                quotient: numerator.value.divided(by: denominator.value)
            ),
            observations: [observation, numerator, denominator],
            rows: [],
            isIllustrative: false
        )
    }

    private func published(_ indicator: String, with observation: Observation) -> Observation? {
        evidence.published(
            indicator,
            area: observation.area,
            period: observation.period,
            by: observation.document
        )
    }

    private func range(_ observation: Observation) -> PublishedRange? {
        evidence.figures.indicator(observation.indicator).flatMap { PublishedRange(observation, of: $0) }
    }
}
