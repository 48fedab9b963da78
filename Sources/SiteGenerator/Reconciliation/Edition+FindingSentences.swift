import ClubData
import Localization
import Quantities
import Statistics

extension Edition {
    /// A finding as one plain sentence, made from the language's phrases.
    func sentence(_ finding: Finding) -> String {
        let place = [
            "name": name(of: finding), "area": name(ofArea: finding.area),
            "period": language.periodInSentence(finding.period), "published": publishedText(finding),
        ]
        func say(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
            self.say(phrase, place.merging(values) { _, own in own })
        }
        let agrees = finding.verdict == .agrees
        switch finding.evidence {
        case .computed:
            guard let found = foundText(finding) else { return say(.findingNotComputed) }
            return say(agrees ? .findingComputedAgrees : .findingComputedDiffers, ["found": found])
        case .share(let observation, let target, let base, let roundings):
            return share(finding, observation, target, base, roundings, say)
        case .classes(let classes, let total, let apart, let nested):
            let indicator = figures.indicator(total.indicator)
            return say(
                agrees ? .findingClassesAgree : .findingClassesDiffer,
                [
                    "sum": classes.map { text($0.observation) }.joined(separator: " + "),
                    "apart": indicator.map { text(apart, $0) } ?? "", "nested": self.nested(nested, indicator),
                    "total": text(total),
                ]
            )
        case .classAmounts(let classes, let total, let apart, let nested, let limit):
            let indicator = figures.indicator(total.indicator)
            return say(
                agrees ? .findingClassAmountsAgree : .findingClassAmountsDiffer,
                [
                    "sum": products(classes, indicator), "apart": indicator.map { closeText(apart, $0) } ?? "",
                    "nested": self.nested(nested, indicator), "limit": indicator.map { closeText(limit, $0) } ?? "",
                ]
            )
        case .ratio(let observation, let numerator, let denominator, let product, let quotient):
            let above = figures.indicator(numerator.indicator)
            let ratio = figures.indicator(observation.indicator)
            return say(
                agrees ? .findingRatioAgrees : .findingRatioDiffers,
                [
                    "ratio": text(observation), "denominator": text(denominator), "numerator": text(numerator),
                    "plain": above.map { text(numerator.value, $0, decimals: numerator.decimals) } ?? "",
                    "product": above.map { text(product, $0) } ?? "",
                    "quotient": ratio.map { text(quotient, $0) } ?? "",
                ]
            )
        case .twoIndicators(let stock, let flow):
            return say(
                .findingTwoIndicators,
                [
                    "stock": figures.indicator(stock.indicator)?.name[language] ?? stock.indicator,
                    "flow": figures.indicator(flow.indicator)?.name[language] ?? flow.indicator,
                    "value": publishedText(finding),
                ]
            )
        case .children(_, _, let known, let count):
            let phrase: Phrase =
                switch finding.verdict {
                case .agrees: .findingChildrenAgree
                case .differs, .twoIndicators: .findingChildrenDiffer
                case .notComparable: .findingChildrenUnknown
                }
            return say(
                phrase,
                [
                    "known": language.integer(known), "count": language.integer(count),
                    "sum": foundText(finding) ?? "",
                ]
            )
        }
    }

    /// What a reader must know of a finding beside its sentence.
    func notes(_ finding: Finding) -> [String] {
        var notes: [String] = []
        if finding.isByConstruction { notes.append(say(.findingByConstruction)) }
        if finding.verdict == .differs, finding.isIllustrative { notes.append(say(.findingIllustrative)) }
        if case .computed(_, _, let roundings) = finding.evidence, finding.verdict == .differs, !roundings.isEmpty {
            notes.append(say(.findingRoundings, ["roundings": text(roundings)]))
        }
        return notes
    }

    private func share(
        _ finding: Finding,
        _ observation: Observation,
        _ target: Target,
        _ base: Finding.Amount?,
        _ roundings: [Rounding],
        _ say: (Phrase, [String: String]) -> String
    ) -> String {
        guard let base, let share = finding.found, let indicator = figures.indicator(observation.indicator) else {
            return say(.findingNotComputed, [:])
        }
        let isPlain = (observation.qualifier ?? .exact) == .exact && (base.observation?.qualifier ?? .exact) == .exact
        // Of a hedged figure no rounding can be told: it is near enough or it is not.
        guard isPlain else {
            let phrase: Phrase = finding.verdict == .agrees ? .findingComputedAgrees : .findingComputedDiffers
            return say(phrase, ["found": exactPercent(share)])
        }
        let values = [
            "name": indicator.name[language],
            "value": base.observation.map { text($0) } ?? text(base.value, indicator),
            "target": text(target.value, indicator), "exact": exactPercent(share), "roundings": text(roundings),
            "rounded": percent(share, decimals: observation.decimals),
        ]
        switch (finding.verdict, roundings.isEmpty) {
        case (.agrees, _): return say(.findingShareAgrees, values)
        case (_, false): return say(.findingShareOtherRounding, values)
        case (_, true): return say(.findingShareDiffers, values)
        }
    }

    private func nested(_ value: Ratio?, _ indicator: Indicator?) -> String {
        guard let value, let indicator else { return "" }
        return say(.findingNested, ["value": closeText(value, indicator)])
    }

    /// "1 × 2 tỉ đồng + 11 × 200 triệu đồng"; classes without a lower bound add nothing and are left out.
    private func products(_ classes: [Finding.ClassCount], _ indicator: Indicator?) -> String {
        guard let indicator else { return "" }
        return classes.compactMap { item in
            item.lowerBound.map { text(item.observation) + " × " + text($0, indicator) }
        }.joined(separator: " + ")
    }

    /// A finding's sentence with all that must be known beside it: what stands alone must not mislead.
    func wholeSentence(_ finding: Finding) -> String {
        ([sentence(finding)] + notes(finding)).joined(separator: " ")
    }
}
