/// The part of a key that explains what the states of values look like: each only where it occurs.
struct StateKey: Sendable {
    /// What the states look like in a chart.
    struct Samples: Sendable {
        let carried: Key.Sample
        let suppressed: Key.Sample
        /// `nil` where words stand in the place of what is missing.
        let missing: Key.Sample?
    }

    /// Carried, suppressed, missing.
    let entries: [Key.Entry]

    /// - Parameters:
    ///   - readings: All that the chart shows.
    ///   - text: The chart's words, which name the states.
    ///   - carriedLabel: What a hollow mark means, in the place of what `text` says.
    ///   - samples: What the states look like.
    init(_ readings: [Reading], text: ChartText, carriedLabel: String? = nil, samples: Samples) {
        var entries: [Key.Entry] = []
        if let words = carriedLabel ?? text.carried, readings.contains(where: \.isCarried) {
            entries.append(Key.Entry(sample: samples.carried, text: words))
        }
        if let words = text.suppressedNote ?? text.suppressed, readings.contains(.suppressed) {
            entries.append(Key.Entry(sample: samples.suppressed, text: words))
        }
        if let missing = samples.missing, readings.contains(where: \.isMissing) {
            entries.append(Key.Entry(sample: missing, text: text.missing))
        }
        self.entries = entries
    }
}

extension StateKey.Samples {
    /// What the states look like among bars.
    static let bars = StateKey.Samples(carried: .bar(.hollowBar), suppressed: .stub, missing: nil)
}
