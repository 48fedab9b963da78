import Diagnostics
import Quantities

extension Figures {
    /// Figures that 64 bits cannot hold or print: each is given as not known, and is an error, so that nothing is
    /// published in its place. Then totals that are withheld, as warnings.
    public var diagnostics: [Diagnostic] { overflows + withheldTotals }

    private var overflows: [Diagnostic] {
        indicators.indices.compactMap { index in
            let indicator = indicators[index]
            if hasSumTooLarge(index) {
                return .error(
                    "Overflow",
                    "a sum of the indicator \(indicator.id) is larger than \(Int.max)",
                    at: nil,
                    hint: "look for a cell with too many digits in the column it sums"
                )
            }
            guard mayOverflow(indicator), let problem = overflow(indicator) else { return nil }
            return .error(
                "Overflow",
                problem + " needs numbers larger than \(Int.max)",
                at: nil,
                hint: "look for a cell with too many digits in the columns behind it, or give it fewer decimals"
            )
        }
    }

    private func hasSumTooLarge(_ index: Int) -> Bool {
        let measures = [slots[index].own].compactMap { $0 } + slots[index].classes
        return measures.contains { tallies[$0].contains { $0.contains(where: \.overflowed) } }
    }

    /// Whether figures are large enough to be worth a look: below this, every step from sum to print fits.
    private func mayOverflow(_ indicator: Indicator) -> Bool {
        let own = targets.filter { $0.indicator == indicator.id }
        return measures(behind: indicator, depth: 0).union(own.compactMap { cumulative[$0] }).contains { measure in
            tallies[measure].contains { $0.contains { $0.sum.magnitude > Self.safeSum } }
        } || own.contains { $0.value > Ratio(Int(Self.safeSum)) }
    }

    private func measures(behind indicator: Indicator, depth: Int) -> Set<Int> {
        guard depth < 8, let slot = indexes[indicator.id].map({ slots[$0] }) else { return [] }
        if let pair = slot.pair { return [pair.above, pair.below] }
        guard case .ratio(let numerator, let denominator) = indicator.definition else {
            return Set([slot.own].compactMap { $0 })
        }
        return [numerator, denominator].compactMap(self.indicator)
            .reduce(into: []) { $0.formUnion(measures(behind: $1, depth: depth + 1)) }
    }

    /// Two numbers up to here, in units of a hundredth, can be multiplied, and printed with six decimals.
    private static let safeSum: UInt = 10_000_000

    /// The first figure of an indicator that is too large, in words.
    private func overflow(_ indicator: Indicator) -> String? {
        for period in periods {
            for area in dataset.areas.areas.indices where isGiven(area, period) {
                let name = "\(indicator.id)@\(dataset.areas.areas[area].id)@\(period.id)"
                guard let parts = parts(indicator, nil, area, Time(period), depth: 0) else { continue }
                if parts.overflowed { return "the figure \(name)" }
                if let value = parts.value, !indicator.canPrint(value) { return "printing the figure \(name)" }
                let figure = figure(indicator, area: area, period: period)
                for target in targets(indicator, area: area, period: period) where !progress(figure, target).isExact {
                    return "the progress of \(name) towards the target \"\(target.id)\""
                }
            }
        }
        return nil
    }
}

extension Indicator {
    /// Whether a value fits in 64 bits with the decimals it is printed with.
    fileprivate func canPrint(_ value: Ratio) -> Bool {
        switch format {
        case .integer: value.rounded(toDecimals: 0, .halfUp) != nil
        case .decimal(let decimals): value.rounded(toDecimals: decimals, .halfUp) != nil
        case .percent(let decimals): value.percentage(decimals: decimals, .halfUp) != nil
        case .money: true
        }
    }
}

extension Progress {
    /// Whether all that can be told of a known value was worked out, and can be printed.
    fileprivate var isExact: Bool {
        guard let value else { return true }
        if remaining == nil || (days != nil && expected?.rounded(toDecimals: 1, .halfUp) == nil) { return false }
        guard let share else {
            return isFalling && (target.baseline.map { $0 <= target.value } ?? true) || value == .zero
        }
        return share.percentage(decimals: 1, .halfUp) != nil
    }
}
