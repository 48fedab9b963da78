import ClubData
import Localization
import Quantities
import Statistics

extension Edition {
    /// A published figure as it was published, with its qualifier: "gần 1.400".
    func text(_ observation: Observation) -> String {
        guard let indicator = figures.indicator(observation.indicator) else { return "" }
        let text =
            observation.target != nil
            ? percent(observation.value, decimals: observation.decimals)
            : text(observation.value, indicator, decimals: observation.decimals)
        return observation.qualifier.map { language.qualified(text, as: $0) } ?? text
    }

    /// What a finding is of: "Câu lạc bộ theo mức vốn quỹ, trên 2 tỉ đồng".
    func name(of finding: Finding) -> String {
        let subject = finding.subject
        guard let indicator = figures.indicator(subject.indicator) else { return subject.text }
        let category = indicator.categories.first { $0.id == subject.category }?.name[language].withSmallLetter
        let target = figures.targets.first { $0.id == subject.target && $0.indicator == indicator.id }
        return [indicator.name[language], category, target.map { name(of: $0, indicator) }].compactMap { $0 }
            .joined(separator: ", ")
    }

    /// The published side of a finding.
    func publishedText(_ finding: Finding) -> String {
        switch finding.evidence {
        case .computed(let observation, _, _), .share(let observation, _, _, _), .ratio(let observation, _, _, _, _),
            .children(let observation, _, _, _), .classAmounts(_, let observation, _, _, _):
            return text(observation)
        case .classes(_, let total, let apart, _):
            return figures.indicator(total.indicator).map { text(apart, $0) } ?? ""
        case .twoIndicators:
            return finding.observations.first.map { text($0) } ?? ""
        }
    }

    /// The side that a finding's published figure is held against; nil where there is none.
    func foundText(_ finding: Finding) -> String? {
        guard let found = finding.found else { return nil }
        switch finding.evidence {
        case .share: return exactPercent(found)
        case .classes(_, let total, _, _): return text(total)
        case .twoIndicators(let stock, let flow):
            return text(finding.subject.indicator == stock.indicator ? flow : stock)
        case .ratio(let observation, _, _, _, _):
            return figures.indicator(observation.indicator).map { text(found, $0) }
        case .computed, .classAmounts, .children:
            return figures.indicator(finding.subject.indicator).map { closeText(found, $0) }
        }
    }

    /// published − found as it is written; nil where nothing was compared.
    func differenceText(_ finding: Finding) -> String? {
        guard let difference = finding.difference, let indicator = figures.indicator(finding.subject.indicator) else {
            return nil
        }
        guard finding.subject.target != nil || indicator.format.isPercent else { return text(difference, indicator) }
        guard let points = difference.multiplied(by: Ratio(100)) else { return nil }
        return say(.percentagePoints, ["value": number(points, decimals: points.isWhole ? 0 : 2)])
    }

    /// A value close enough to be held against a hedged one: money to three decimals, so that 7,318 tỉ is seen to be
    /// "over 7,3 tỉ"; a part of a whole number to one.
    func closeText(_ value: Ratio, _ indicator: Indicator) -> String {
        switch indicator.format {
        case .money: language.money(value, decimals: 3, rounding: settings.rounding)
        case .integer: text(value, indicator, decimals: value.isWhole ? nil : 1)
        case .decimal, .percent: text(value, indicator)
        }
    }

    /// An amount with its qualifier and where it comes from: "83 (đã công bố)".
    func text(_ amount: Finding.Amount) -> String {
        let value =
            amount.observation.map { text($0) } ?? figures.indicator(amount.indicator).map { text(amount.value, $0) }
            ?? ""
        return say(amount.observation == nil ? .amountComputed : .amountPublished, ["value": value])
    }

    /// A share as percent, exact if three decimals are enough, else cut off with an ellipsis: "58,865…%".
    func exactPercent(_ share: Ratio) -> String {
        guard let percent = share.multiplied(by: Ratio(100)) else { return say(.noData) }
        for decimals in 0...3 {
            if let rounded = percent.rounded(toDecimals: decimals, .cutOff), rounded.ratio == percent {
                return language.percent(rounded)
            }
        }
        guard let cut = percent.rounded(toDecimals: 3, .cutOff) else { return say(.noData) }
        return language.decimal(cut) + "…%"
    }

    /// The names of ways of rounding, as a list.
    func text(_ roundings: [Rounding]) -> String {
        list(
            roundings.map { rounding in
                switch rounding {
                case .halfUp: say(.roundingHalfUp)
                case .halfEven: say(.roundingHalfEven)
                case .cutOff: say(.roundingCutOff)
                }
            }
        )
    }

    /// The words for what a comparison comes to.
    func text(_ verdict: Finding.Verdict) -> String {
        switch verdict {
        case .agrees: say(.findingsAgree)
        case .differs: say(.findingsDiffer)
        case .twoIndicators: say(.findingsTwoIndicators)
        case .notComparable: say(.findingsNotComparable)
        }
    }
}

extension Indicator.Format {
    /// Whether a value is a share that is written as percent.
    fileprivate var isPercent: Bool {
        if case .percent = self { return true }
        return false
    }
}
