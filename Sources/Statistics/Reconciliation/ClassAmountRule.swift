import Quantities

/// Rule 4: the least that published classes come to, against the published total of the same column.
///
/// 1 × 2 tỉ + 11 × 200 triệu + 88 × 50 triệu = 8,6 tỉ is more than "over 7,3 tỉ" bears. A class without a lower bound
/// adds nothing, which takes for granted that no single amount is negative. Where the highest class may lie within the
/// next one (``PublishedClasses``), its members are taken out of that one, and it is enough that this sum holds.
struct ClassAmountRule {
    let evidence: PublishedEvidence

    init(_ evidence: PublishedEvidence) { self.evidence = evidence }

    func findings() -> [Finding] { PublishedClasses.all(evidence).flatMap(findings) }

    private func findings(_ published: PublishedClasses) -> [Finding] {
        let totals = evidence.figures.indicators.filter { Self.adds($0, up: published) }
        return totals.compactMap { finding(published, total: $0) }
    }

    private func finding(_ published: PublishedClasses, total: Indicator) -> Finding? {
        let observation = evidence.published(
            total.id,
            area: published.area,
            period: published.period,
            by: published.document
        )
        guard let observation, let limit = PublishedRange(observation, of: total),
            let apart = published.sum({ product(published, count: $0, bound: $0) })
        else { return nil }
        let nestable = published.nestable
        let within =
            nestable.isEmpty
            ? Ratio?.none
            : published.sum { index in
                nestable.contains(index) ? product(published, count: index, bound: index + 1) : .zero
            }
        let nested = within.flatMap { apart.subtracting($0) }
        let least = nested ?? apart
        let isStrict = published.classes.contains { $0.bounds?.over != nil && $0.observation.value > .zero }
        let holds = least < limit.upper || (least == limit.upper && limit.includesUpper && !isStrict)
        return Finding(
            id: "",
            rule: .classAmounts,
            verdict: holds ? .agrees : .differs,
            subject: observation.subject,
            area: published.area,
            period: published.period,
            published: observation.value,
            found: apart,
            evidence: .classAmounts(
                published.classes,
                total: observation,
                apart: apart,
                nested: nested,
                limit: limit.upper
            ),
            observations: [observation] + published.classes.map(\.observation),
            rows: [],
            isIllustrative: false
        )
    }

    /// The least number of a class times the lower bound of a class.
    private func product(_ published: PublishedClasses, count: Int, bound: Int) -> Ratio? {
        guard let lower = published.classes[bound].lowerBound else { return .zero }
        let range = PublishedRange(published.classes[count].observation, of: published.indicator)
        return range?.lower.multiplied(by: lower)
    }

    /// Whether an indicator is the sum of the column by which the breakdown sorts, over the same rows.
    private static func adds(_ indicator: Indicator, up published: PublishedClasses) -> Bool {
        guard case .measure(let sum) = indicator.definition, case .sum(let field) = sum.aggregate,
            published.classes.first?.category.condition.field == field
        else { return false }
        return sum.table == published.measure.table && sum.series == published.measure.series
            && sum.conditions == published.measure.conditions
    }
}
