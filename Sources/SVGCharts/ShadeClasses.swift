/// Up to five classes of amounts, each with its shade, and the words that say where they end.
///
/// ```swift
/// ShadeClasses(limits: [5, 10, 20, 50], labels: ["dưới 5", "5–9", "10–19", "20–49", "từ 50"])
/// ShadeClasses(of: amounts, ticks: ValueTicks { "\(Int($0))" }) { "từ \($0) đến \($1)" }
/// ```
public struct ShadeClasses: Sendable, Hashable {
    /// Where classes meet, ascending. An amount that is a limit belongs to the class above it.
    public let limits: [Double]

    /// The words for each class from the least, one more than there are limits.
    public let labels: [String]

    /// The most classes whose shades can be told apart.
    public static let most = 5

    /// Classes with limits of your own, which may differ in width.
    ///
    /// `nil` when limits do not ascend, are no finite numbers, or make more than ``most`` classes, or when there is not
    /// one label for each class.
    public init?(limits: [Double], labels: [String]) {
        guard limits.count < Self.most, labels.count == limits.count + 1, limits.allSatisfy(\.isFinite),
            zip(limits, limits.dropFirst()).allSatisfy({ $0 < $1 })
        else { return nil }
        self.limits = limits
        self.labels = labels
    }

    /// Classes of the same width with round limits, as an axis would have ticks.
    ///
    /// - Parameters:
    ///   - amounts: What will be shown. What is no finite number is left out.
    ///   - ticks: How limits are chosen and printed.
    ///   - label: The words for a class, from the printed limits at its two ends.
    public init(of amounts: [Double], ticks: ValueTicks, label: (_ from: String, _ to: String) -> String) {
        var domain = Domain()
        for amount in amounts { domain.include(amount) }
        let span = domain.range ?? 0...0
        let candidates = [6, 5, 4].map { NiceTicks(around: span, wanted: $0, smallestStep: ticks.smallestStep).values }
        // Four wanted ticks give six at the most.
        let ends = candidates.first { $0.count <= Self.most + 1 } ?? [span.lowerBound, span.upperBound]
        limits = Array(ends.dropFirst().dropLast())
        labels = zip(ends, ends.dropFirst()).map { label(ticks.label($0), ticks.label($1)) }
    }

    /// The number of an amount's class from 0.
    func number(of amount: Double) -> Int {
        limits.firstIndex { amount < $0 } ?? limits.count
    }

    /// The shade of a class, so that few classes are as far apart as can be.
    func shade(ofClass number: Int) -> Int {
        limits.isEmpty ? 2 : number * (Role.shades - 1) / limits.count
    }

    /// The shade of an amount.
    func shade(of amount: Double) -> Int { shade(ofClass: number(of: amount)) }
}
