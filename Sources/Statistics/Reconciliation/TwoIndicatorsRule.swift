import Quantities

/// Rule 6: one number that stands for two indicators.
///
/// Clubs in being and clubs founded since a day are two indicators, and sources mix them. Where a published number of
/// the one is also the number of the other – published, else computed – for the same area and period, the source does
/// not say which is meant. The two indicators take the same rows of one table, the one as a stock, the other as a flow.
/// It is a note and no error; a number of 0 tells nothing.
struct TwoIndicatorsRule {
    let evidence: PublishedEvidence

    init(_ evidence: PublishedEvidence) { self.evidence = evidence }

    func findings() -> [Finding] {
        var seen: Set<Key> = []
        return evidence.observations.filter { $0.target == nil && $0.category == nil }.flatMap { observation in
            pairs(of: observation.indicator).compactMap { stock, flow in
                let key = Key(
                    stock: stock.id,
                    flow: flow.id,
                    area: observation.area,
                    period: observation.period,
                    document: observation.document
                )
                guard seen.insert(key).inserted else { return nil }
                return finding(observation, stock, flow)
            }
        }
    }

    private struct Key: Hashable {
        let stock: String
        let flow: String
        let area: Int
        let period: Period
        let document: String?
    }

    private func finding(_ observation: Observation, _ stock: Indicator, _ flow: Indicator) -> Finding? {
        let (area, period) = (observation.area, observation.period)
        func amount(_ indicator: Indicator) -> Finding.Amount? {
            evidence.amount(indicator, area: area, period: period, by: observation.document)
        }
        guard let first = amount(stock), let second = amount(flow), first.value == second.value, first.value != .zero
        else { return nil }
        let isStock = observation.indicator == stock.id
        let (own, other) = isStock ? (first, second) : (second, first)
        let computed = [(first, stock), (second, flow)].filter { $0.0.observation == nil }.map(\.1)
        return Finding(
            id: "",
            rule: .twoIndicators,
            verdict: .twoIndicators,
            subject: FigureAddress.Subject(indicator: own.indicator, category: nil, target: nil),
            area: area,
            period: period,
            published: own.value,
            found: other.value,
            evidence: .twoIndicators(stock: first, flow: second),
            observations: [own.observation, other.observation].compactMap { $0 },
            rows: computed.flatMap { evidence.rows($0, area: area, period: period) },
            isIllustrative: [first, second].contains(where: evidence.isIllustrative)
        )
    }

    /// The pairs of a stock and a flow to which an indicator belongs, in the order of the indicators.
    private func pairs(of id: String) -> [(stock: Indicator, flow: Indicator)] {
        guard let own = evidence.figures.indicator(id), case .measure(let measure) = own.definition else { return [] }
        return evidence.figures.indicators.compactMap { other in
            guard case .measure(let second) = other.definition, measure.table == second.table,
                measure.aggregate == second.aggregate, measure.conditions == second.conditions,
                measure.series.isStock != second.series.isStock
            else { return nil }
            return measure.series.isStock ? (own, other) : (other, own)
        }
    }
}
