import Diagnostics

/// A number in prose that nobody marked and that looks like one of the indicators, with what the data says of it.
struct Claim: Sendable, Hashable {
    /// What came of holding it against the data.
    enum Verdict: Sendable, Hashable {
        /// Something known bears it out: a figure, a target, or what others published; by its address.
        case agrees(String)
        /// The data says otherwise.
        case disagrees(Contradiction)
        /// Nothing known bears it out, and nothing known contradicts it for sure; or the figure is not known.
        case untraced
    }

    /// What the data says instead.
    struct Contradiction: Sendable, Hashable {
        /// What stands against it, in words for a message: `clubs@dak-lak@2023-Q2 is 83`.
        let fact: String
        /// What to do, in words for a message.
        let hint: String
    }

    /// The number with the words that say what it counts, as written: `85 câu lạc bộ`.
    let text: String
    /// Where it is written.
    let location: SourceLocation
    /// What it seems to be a figure of, by the ids of indicators.
    let indicators: [String]
    /// What the data says.
    let verdict: Verdict
}

/// The claims of a site's articles, counted.
public struct ClaimSummary: Sendable, Hashable {
    /// How many something known bears out.
    public let agreeing: Int
    /// How many the data contradicts.
    public let disagreeing: Int
    /// How many can be neither borne out nor contradicted.
    public let untraced: Int

    init(_ claims: [Claim]) {
        var counts = (0, 0, 0)
        for claim in claims {
            switch claim.verdict {
            case .agrees: counts.0 += 1
            case .disagrees: counts.1 += 1
            case .untraced: counts.2 += 1
            }
        }
        (agreeing, disagreeing, untraced) = counts
    }

    /// In a line, as `check` prints it.
    public var text: String { "claims: \(agreeing) agree, \(disagreeing) disagree, \(untraced) untraced" }
}

extension Claim {
    /// The warning of a claim that the data contradicts.
    var warning: Diagnostic? {
        guard case .disagrees(let contradiction) = verdict else { return nil }
        return .warning(
            "ContradictedClaim",
            "\"\(text)\" is stated where \(contradiction.fact)",
            at: location,
            hint: contradiction.hint
        )
    }

    /// What `check --claims` says of one that cannot be traced.
    var note: Diagnostic? {
        guard case .untraced = verdict else { return nil }
        return Diagnostic(
            .note,
            "UntracedClaim",
            "\"\(text)\" looks like \(indicators.joined(separator: " or ")), and nothing known bears it out or denies it",
            at: location,
            hint: "write it as a figure, {{…}}, if it is one"
        )
    }
}
