import Quantities

/// What one rule found when it held a published figure against another figure.
///
/// Findings are made by ``Reconciliation`` from figures, observations and targets; none is written by hand.
public struct Finding: Sendable, Hashable {
    /// A name that is unique among the findings and the same as long as the data is: `share-dak-lak-clubs-hoi-2023-q2`.
    public internal(set) var id: String
    /// The rule that made it.
    public let rule: Rule
    /// What it comes to.
    public let verdict: Verdict
    /// What the published figure is of.
    public let subject: FigureAddress.Subject
    /// The area, by index.
    public let area: Int
    /// The period.
    public let period: Period
    /// The published side; for a percent indicator or a share of a target the share itself.
    public let published: Ratio
    /// The side it is held against; nil where there is none.
    public let found: Ratio?
    /// What the comparison is made of, for the sentence that tells it.
    public let evidence: Evidence
    /// The published figures that take part, the one that is tested first.
    public let observations: [Observation]
    /// The rows behind the figures computed here.
    public let rows: [RowRange]
    /// Whether a figure computed here from an illustrative table takes part.
    public let isIllustrative: Bool

    /// published − found; nil where there is nothing to hold it against.
    public var difference: Ratio? { found.flatMap { published.subtracting($0) } }

    /// Whether the two agree because the illustrative table was made so that they would: it confirms nothing.
    public var isByConstruction: Bool { verdict == .agrees && isIllustrative }

    /// The rules, in the order in which their findings stand.
    public enum Rule: String, Sendable, Hashable, CaseIterable {
        /// A published figure against the same figure computed here.
        case computed
        /// A published share of a target against the value and the target.
        case share
        /// The published classes of a breakdown, added up, against the number in all.
        case classes
        /// The lower bounds of published classes times their counts against the published total.
        case classAmounts = "class-amounts"
        /// A published ratio against its published numerator and denominator.
        case ratio
        /// One number for two indicators.
        case twoIndicators = "two-indicators"
        /// The areas inside an area, added up, against what was published of the area itself.
        case children
    }

    /// What a comparison comes to.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// Both can be true.
        case agrees
        /// They cannot both be true as they stand.
        case differs
        /// One number stands for two indicators, and the source does not say for which.
        case twoIndicators = "two-indicators"
        /// There is nothing to hold the figure against.
        case notComparable = "not-comparable"
    }

    /// A figure that takes part: published where there is an observation, else computed here.
    public struct Amount: Sendable, Hashable {
        /// The indicator, by id.
        public let indicator: String
        /// Its value.
        public let value: Ratio
        /// Where it was published; nil for one computed here.
        public let observation: Observation?
    }

    /// A published class of a breakdown.
    public struct ClassCount: Sendable, Hashable {
        /// The class.
        public let category: Indicator.Category
        /// How many were published.
        public let observation: Observation
    }

    /// What a comparison is made of.
    public enum Evidence: Sendable, Hashable {
        /// The published figure, the computed value, and the roundings under which the two are the same.
        case computed(Observation, value: Ratio?, roundings: [Rounding])
        /// The published share, its target, the value it is a share of, and the roundings that give the share.
        case share(Observation, Target, base: Amount?, roundings: [Rounding])
        /// The published classes, the number in all, their sum, and their sum if the open class lies in the next one.
        case classes([ClassCount], total: Amount, apart: Ratio, nested: Ratio?)
        /// The published classes, the published total, the least that they come to, and the least if the open class
        /// lies in the next one; `limit` is the most that the published total bears.
        case classAmounts([ClassCount], total: Observation, apart: Ratio, nested: Ratio?, limit: Ratio)
        /// A published ratio with its numerator and denominator; denominator × ratio, and numerator ÷ denominator.
        case ratio(Observation, numerator: Observation, denominator: Observation, product: Ratio, quotient: Ratio?)
        /// A stock and a flow of the same things with the same number.
        case twoIndicators(stock: Amount, flow: Amount)
        /// The published figure of an area, the sum of those inside it, how many of them are known, and of how many.
        case children(Observation, sum: Ratio, known: Int, count: Int)
    }
}
