import ClubData
import Diagnostics
import Quantities

/// The address of a figure: `clubs@dak-lak@2023-Q2`, `clubs/ubnd@dak-lak`, `clubs-by-fund:over-2b`.
///
/// `indicator[:class][/target][@area[@period]]`. With a target it is the share of the target that is reached.
public struct FigureAddress: Sendable, Hashable {
    /// What the figure is of.
    public let subject: Subject
    /// The area's id; nil where the default is meant.
    public let area: String?
    /// The period; nil where the default is meant.
    public let period: Period?

    /// What a figure is of: an indicator, a class of it, or the share of a target.
    public struct Subject: Sendable, Hashable {
        /// The indicator's id.
        public let indicator: String
        /// The class's id, after a colon.
        public let category: String?
        /// The target's id, after a slash.
        public let target: String?

        /// Takes `indicator[:class][/target]` apart; names are not checked here.
        public init(_ text: some StringProtocol) {
            let slash = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            let colon = slash[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            indicator = String(colon[0])
            category = colon.count > 1 ? String(colon[1]) : nil
            target = slash.count > 1 ? String(slash[1]) : nil
        }

        /// The subject as it is written.
        public var text: String {
            indicator + (category.map { ":" + $0 } ?? "") + (target.map { "/" + $0 } ?? "")
        }
    }

    /// Makes an address.
    public init(subject: Subject, area: String?, period: Period?) {
        self.subject = subject
        self.area = area
        self.period = period
    }

    /// Reads an address; nil where it has more parts than an address has, an empty part, or a period that is none.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count <= 3, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        subject = Subject(parts[0])
        area = parts.count > 1 ? String(parts[1]) : nil
        if parts.count > 2 {
            guard let period = Period(parts[2]) else { return nil }
            self.period = period
        } else {
            period = nil
        }
    }

    /// The address as it is written.
    public var text: String {
        [subject.text, area, period?.id].compactMap { $0 }.joined(separator: "@")
    }
}

extension FigureAddress.Subject {
    /// Makes a subject from its parts.
    public init(indicator: String, category: String? = nil, target: String? = nil) {
        self.indicator = indicator
        self.category = category
        self.target = target
    }
}
