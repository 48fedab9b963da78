import Quantities

/// Holds what others published against what is computed here and against itself, rule by rule.
///
/// Published figures are compared only for one area and one period. Where several documents published a figure, the
/// one of the same document is taken, then the first of the table.
public enum Reconciliation {
    /// All findings, in the order of the rules, then of the table `observations`.
    ///
    /// A comparison whose sums do not fit in 64 bits is left out.
    ///
    /// - Parameter rounding: How the site rounds; a published figure that another way of rounding gives is told so.
    public static func findings(_ figures: Figures, rounding: Rounding) -> [Finding] {
        let evidence = PublishedEvidence(figures: figures, rounding: rounding)
        let all =
            ComputedRule(evidence).findings() + ShareRule(evidence).findings() + ClassCountRule(evidence).findings()
            + ClassAmountRule(evidence).findings() + RatioRule(evidence).findings()
            + TwoIndicatorsRule(evidence).findings() + ChildrenRule(evidence).findings()
        return named(all, figures)
    }

    /// Gives each finding its name; two of one kind, from two documents, are told apart by a number.
    private static func named(_ findings: [Finding], _ figures: Figures) -> [Finding] {
        var seen: [String: Int] = [:]
        return findings.map { finding in
            let subject = [finding.subject.indicator, finding.subject.category, finding.subject.target]
            let parts =
                [finding.rule.rawValue, figures.dataset.areas.areas[finding.area].id] + subject.compactMap { $0 }
                + [finding.period.id.lowercased()]
            let name = parts.joined(separator: "-")
            let number = seen[name, default: 0] + 1
            seen[name] = number
            var finding = finding
            finding.id = number == 1 ? name : "\(name)-no-\(number)"
            return finding
        }
    }
}
