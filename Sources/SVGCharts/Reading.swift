/// What is known about a value. Each state is drawn in its own way, which the key explains where it occurs.
///
/// | reading | in bars and parts | in lines | in cells and tiles |
/// |---|---|---|---|
/// | reported | filled | a dot | filled with its shade |
/// | carried | an outline | a hollow dot | a frame of its shade |
/// | suppressed | a hatched stub and words | a cross above the axis, the line has a gap | hatched |
/// | missing | no bar, and words | a gap | an empty outline |
///
/// ```swift
/// Reading(ChartValue(83, label: "83"))                     // .reported, or .missing for what is no number
/// Reading.carried(ChartValue(83, label: "83"))             // stands in for this period's
/// Reading.suppressed                                       // known, but withheld
/// ```
public enum Reading: Sendable, Hashable {
    /// A value that was reported; `nil`, as ``ChartValue`` gives it for what is no number, is missing.
    case reported(ChartValue?)
    /// A value of an earlier period that stands in for this one.
    case carried(ChartValue?)
    /// A value that is known and is not shown, to protect those it is about.
    case suppressed
    /// Nothing.
    case missing

    /// A value as it was reported, or nothing.
    public init(_ value: ChartValue?) {
        self = value.map { .reported($0) } ?? .missing
    }

    /// The value, where there is one to show.
    public var value: ChartValue? {
        switch self {
        case .reported(let value), .carried(let value): value
        case .suppressed, .missing: nil
        }
    }

    /// Whether a value is shown that belongs to an earlier period.
    var isCarried: Bool {
        if case .carried(.some) = self { true } else { false }
    }

    var isSuppressed: Bool { self == .suppressed }

    /// Whether nothing is known, in whatever way that is written.
    var isMissing: Bool { value == nil && !isSuppressed }
}
