import Quantities

/// Rule 3: the published classes of a breakdown, added up, against the number in all, published or else computed.
///
/// 1 + 11 + 88 = 100 clubs against 83. Where all classes were published the sum must be the number in all; where some
/// were left out it must not be greater. Both sums of ``PublishedClasses`` are told, and it is enough that one holds.
struct ClassCountRule {
    let evidence: PublishedEvidence

    init(_ evidence: PublishedEvidence) { self.evidence = evidence }

    func findings() -> [Finding] { PublishedClasses.all(evidence).compactMap(finding) }

    private func finding(_ published: PublishedClasses) -> Finding? {
        let nestable = published.nestable
        guard let total = total(published), let limit = evidence.range(total),
            let apart = published.sum({ published.classes[$0].observation.value }),
            let ranges = ranges(published), let whole = Self.sum(ranges)
        else { return nil }
        let nested =
            nestable.isEmpty
            ? nil : published.sum { nestable.contains($0) ? .zero : published.classes[$0].observation.value }
        let kept = ranges.indices.filter { !nestable.contains($0) }.map { ranges[$0] }
        guard let least = Self.sum(kept) else { return nil }
        let holds =
            published.isWhole
            ? whole.meets(limit) || least.meets(limit) : whole.reachesDown(to: limit) || least.reachesDown(to: limit)
        let isComputed = total.observation == nil
        let counted = evidence.figures.indicator(total.indicator)
        return Finding(
            id: "",
            rule: .classes,
            verdict: holds ? .agrees : .differs,
            subject: FigureAddress.Subject(indicator: published.indicator.id),
            area: published.area,
            period: published.period,
            published: apart,
            found: total.value,
            evidence: .classes(published.classes, total: total, apart: apart, nested: nested),
            observations: published.classes.map(\.observation) + [total.observation].compactMap { $0 },
            rows: isComputed
                ? counted.map { evidence.rows($0, area: published.area, period: published.period) } ?? [] : [],
            isIllustrative: evidence.isIllustrative(total)
        )
    }

    private func ranges(_ published: PublishedClasses) -> [PublishedRange]? {
        let ranges = published.classes.compactMap { PublishedRange($0.observation, of: published.indicator) }
        return ranges.count == published.classes.count ? ranges : nil
    }

    private static func sum(_ ranges: [PublishedRange]) -> PublishedRange? {
        ranges.reduce(PublishedRange?.some(PublishedRange(.zero))) { $0?.adding($1) }
    }

    /// The number in all: what was published of an indicator that counts the same things, else the breakdown's own
    /// computed count.
    private func total(_ published: PublishedClasses) -> Finding.Amount? {
        let same = evidence.figures.indicators.filter { Self.counts($0, theSameAs: published.measure) }
        for indicator in same {
            let observation = evidence.published(
                indicator.id,
                area: published.area,
                period: published.period,
                by: published.document
            )
            if let observation {
                return Finding.Amount(indicator: indicator.id, value: observation.value, observation: observation)
            }
        }
        let own = evidence.computed(published.indicator, area: published.area, period: published.period)
        return own?.value.map { Finding.Amount(indicator: published.indicator.id, value: $0, observation: nil) }
    }

    /// Whether an indicator counts the things that a breakdown sorts: the same rows, or, for a breakdown of reports,
    /// of which each club has one, the clubs in being.
    private static func counts(_ indicator: Indicator, theSameAs measure: Measure) -> Bool {
        guard case .measure(let other) = indicator.definition, other.aggregate == .count else { return false }
        if other == measure { return true }
        guard case .latestReport = measure.series, case .inBeing = other.series else { return false }
        return other.table == "clubs" && other.conditions.isEmpty && measure.conditions.isEmpty
    }
}
