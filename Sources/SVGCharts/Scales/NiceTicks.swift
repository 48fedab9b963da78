/// Chooses round values for the ticks of an axis.
///
/// The algorithm is that of J. Talbot, S. Lin and P. Hanrahan, "An Extension of Wilkinson's Algorithm for Positioning
/// Tick Labels on Axes", IEEE InfoVis 2010: among all labellings it takes the one that scores best on the simplicity of
/// the step, on how well the ticks cover the data, and on how near their number is to the wanted one. Here the ticks
/// always reach around the data, and a step is a whole multiple of ``ValueTicks/smallestStep``.
struct NiceTicks: Sendable, Hashable {
    /// The ticks from the least to the greatest; always two or more.
    let values: [Double]

    /// Steps by preference, times ten: 1, 5, 2, 2.5, 4, 3.
    private static let steps = [10, 50, 20, 25, 40, 30]

    /// The shares of simplicity, coverage and density in the score. The paper's fourth, legibility, is the same for all
    /// labellings here, since the text size never changes.
    private static let weights = (simplicity: 0.25, coverage: 0.2, density: 0.5)

    /// How many times a step may be skipped over.
    private static let mostSkips = 4

    /// Ticks around the values of a domain.
    ///
    /// - Parameters:
    ///   - domain: The values to be shown. Where they are all one, the next larger step is taken in.
    ///   - wanted: How many ticks look best, at least 2; half as many more are the most there may be.
    ///   - smallestStep: Every step is a whole multiple of it; 0 allows any step.
    init(around domain: ClosedRange<Double>, wanted: Int, smallestStep: Double = 0) {
        let domain = Self.widened(domain, smallestStep: smallestStep)
        let wanted = max(2, wanted)
        var best: (score: Double, labelling: Labelling)?
        for (index, step) in Self.steps.enumerated() {
            for skip in 1...Self.mostSkips {
                let candidates = Self.labellings(
                    around: domain,
                    step: step * skip,
                    most: wanted + wanted / 2,
                    smallestStep: smallestStep
                )
                for labelling in candidates {
                    let score =
                        Self.weights.simplicity * labelling.simplicity(preference: index, skip: skip)
                        + Self.weights.coverage * labelling.coverage(of: domain)
                        + Self.weights.density * labelling.density(wanted: wanted, domain: domain)
                    if score > (best?.score ?? -.infinity) { best = (score, labelling) }
                }
            }
        }
        values = best?.labelling.values ?? [domain.lowerBound, domain.upperBound]
    }

    /// A domain that has a length: of a single value, the span from it to the next whole step.
    private static func widened(_ domain: ClosedRange<Double>, smallestStep: Double) -> ClosedRange<Double> {
        let length = domain.upperBound - domain.lowerBound
        let largest = max(domain.lowerBound.magnitude, domain.upperBound.magnitude)
        guard length <= largest * 1e-9 || length == 0 else { return domain }
        let room = max(smallestStep, largest * 0.1, largest == 0 ? 1 : 0)
        return domain.lowerBound >= 0
            ? domain.lowerBound...(domain.upperBound + room)
            : (domain.lowerBound - room)...domain.upperBound
    }

    /// For one step, its labellings by powers of ten that reach around the domain with few enough ticks.
    private static func labellings(
        around domain: ClosedRange<Double>,
        step: Int,
        most: Int,
        smallestStep: Double
    ) -> [Labelling] {
        let length = domain.upperBound - domain.lowerBound
        let exponent = PowerOfTen.exponent(of: length / Double(most) / Double(step))
        return (exponent...(exponent + 2)).compactMap { exponent in
            let labelling = Labelling(around: domain, step: step, exponent: exponent)
            guard let labelling, labelling.count <= most else { return nil }
            guard smallestStep > 0 else { return labelling }
            let multiple = labelling.step / smallestStep
            return multiple > 0.5 && (multiple - multiple.rounded()).magnitude < 1e-6 ? labelling : nil
        }
    }
}
