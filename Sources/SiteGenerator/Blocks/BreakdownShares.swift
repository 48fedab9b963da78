import Quantities
import Statistics

/// The shares of a whole's parts as they are printed, and what must be said of their sum.
///
/// Each share is rounded by itself, so that it is the same wherever it stands. Where these do not add up to 100 and the
/// indicator asks that they do, they are made to by the largest remainders; then table, chart and sentence of the block
/// print the same, and a note names each class whose share differs from the one rounded by itself.
struct BreakdownShares: Sendable {
    /// The share of each part, in their order.
    let texts: [String]
    /// What the reader must know, as sentences.
    let notes: [String]

    /// - Parameter parts: The figures of the classes, in their order.
    init(_ indicator: Indicator, parts: [Figure], total: Ratio, _ edition: Edition) {
        let rounding = edition.settings.rounding
        let exact = parts.map { $0.value?.divided(by: total) }
        let alone = zip(parts, exact).map { $0.isSuppressed ? edition.say(.suppressed) : edition.percent($1) }
        let units = exact.compactMap { $0?.percentage(decimals: 1, rounding)?.units }
        let values = parts.compactMap(\.value)
        // Classes that overlap or leave rows out are no parts of a whole; nothing is said of their sum.
        guard values.count == parts.count, units.count == parts.count, Ratio.sum(values) == total,
            units.reduce(0, +) != 1_000
        else {
            (texts, notes) = (alone, [])
            return
        }
        guard indicator.sharesSumToWhole, let shared = LargestRemainder.apportion(values, units: 1_000) else {
            let sum = Ratio(units.reduce(0, +), 1_000)
            (texts, notes) = (alone, [edition.say(.sharesSum, ["sum": edition.percent(sum)])])
            return
        }
        let together = shared.map { edition.percent(Ratio($0, 1_000)) }
        let differing = zip(indicator.categories, zip(alone, together)).filter { $0.1.0 != $0.1.1 }.map {
            category,
            texts in
            edition.say(.sharesDiffer, ["category": category.name[edition.language], "share": texts.0])
        }
        (texts, notes) = (together, [edition.say(.sharesWhole)] + differing)
    }
}
