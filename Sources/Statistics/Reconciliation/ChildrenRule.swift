import ClubData
import Quantities

/// Rule 7: the areas inside an area, added up, against what was published of the area itself.
///
/// Each area inside counts with what was published of it, else with what is computed here. Where some are not known,
/// those that are must not come to more; whether they agree cannot be told. Only counts and sums are added, never a
/// ratio or a mean. Where all of them are computed, their sum is the area's own computed figure, and a difference is
/// told once, by ``ComputedRule``. Where one of them is withheld nothing is told.
struct ChildrenRule {
    let evidence: PublishedEvidence

    init(_ evidence: PublishedEvidence) { self.evidence = evidence }

    func findings() -> [Finding] { evidence.observations.filter { $0.target == nil }.compactMap(finding) }

    private func finding(_ observation: Observation) -> Finding? {
        guard let indicator = evidence.figures.indicator(observation.indicator), !indicator.isRounded,
            let own = PublishedRange(observation, of: indicator)
        else { return nil }
        let category = indicator.categories.first { $0.id == observation.category }
        let children = children(of: observation.area, in: observation.period)
        let amounts = children.compactMap { child in
            evidence.amount(
                indicator,
                category: category,
                area: child,
                period: observation.period,
                by: observation.document
            ).map { (area: child, amount: $0) }
        }
        // What was published of the area, less the others, would tell an area inside that is withheld.
        let isTold = Set(amounts.map(\.area))
        guard
            !children.contains(where: {
                !isTold.contains($0)
                    && evidence.isWithheld(indicator, category, area: $0, period: observation.period)
            })
        else { return nil }
        let ranges = amounts.compactMap { evidence.range($0.amount) }
        guard !amounts.isEmpty, ranges.count == amounts.count,
            let sum = amounts.reduce(Ratio?.some(.zero), { $0?.adding($1.amount.value) }),
            let range = ranges.reduce(PublishedRange?.some(PublishedRange(.zero)), { $0?.adding($1) })
        else { return nil }
        let verdict: Finding.Verdict =
            if amounts.count == children.count {
                range.meets(own) ? .agrees : .differs
            } else {
                range.reachesDown(to: own) ? .notComparable : .differs
            }
        let computed = amounts.filter { $0.amount.observation == nil }
        if verdict == .differs, computed.count == amounts.count,
            evidence.computed(indicator, category, area: observation.area, period: observation.period)?.value == sum
        {
            return nil
        }
        return Finding(
            id: "",
            rule: .children,
            verdict: verdict,
            subject: observation.subject,
            area: observation.area,
            period: observation.period,
            published: observation.value,
            found: sum,
            evidence: .children(observation, sum: sum, known: amounts.count, count: children.count),
            observations: [observation] + amounts.compactMap(\.amount.observation),
            rows: rows(indicator, category, computed.map(\.area), observation.period),
            isIllustrative: computed.contains { evidence.isIllustrative($0.amount) }
        )
    }

    /// The areas directly inside an area that were there on the period's last day.
    private func children(of area: Int, in period: Period) -> [Int] {
        let tree = evidence.figures.dataset.areas
        let day = evidence.figures.dataset.periods.lastDay(of: period)
        return tree.children(of: area).filter { child in
            let (first, last) = (tree.areas[child].validFrom, tree.areas[child].validTo)
            return first.map { $0 <= day } ?? true && last.map { day <= $0 } ?? true
        }
    }

    private func rows(
        _ indicator: Indicator,
        _ category: Indicator.Category?,
        _ areas: [Int],
        _ period: Period
    ) -> [RowRange] {
        let rows = areas.flatMap { evidence.figures.rows(indicator, category: category, area: $0, period: period) }
        return RowRange.of(rows, in: evidence.figures.dataset)
    }
}
