import Quantities
import StructuredText

/// Which statistics stand frozen at a period: `embeds: {frozen_from: 2023-Q1, frozen_lowest_level: 1}` in the settings.
public struct FrozenSettings: Sendable, Hashable {
    /// The period from which on every reporting period has frozen statistics.
    public enum Start: Sendable, Hashable {
        /// None has.
        case none
        /// The site's own period, which goes on with each build: past ones are those that were frozen in their time.
        case current
        /// This one.
        case period(Period)
    }

    /// The first period.
    public var start = Start.current
    /// The lowest level of area whose statistics are frozen: 0 the country, 1 provinces, 2 districts. Those of districts
    /// are many, and seldom quoted.
    public var lowestLevel = 1

    static let names = ["frozen_from", "frozen_lowest_level"]

    /// The first period of a site that runs to another; nil where nothing is frozen.
    func first(at period: Period) -> Period? {
        switch start {
        case .none: nil
        case .current: period
        case .period(let first): first
        }
    }

    static func read(_ node: Node, _ reader: inout NodeReader) -> FrozenSettings {
        var settings = FrozenSettings()
        if let from = node["frozen_from"] {
            if from.scalarText == "none" {
                settings.start = .none
            } else if let period = reader.period(from, "frozen_from") {
                settings.start = .period(period)
            }
        }
        if let level = node["frozen_lowest_level"].flatMap({ reader.integer($0, "frozen_lowest_level", in: 0...9) }) {
            settings.lowestLevel = level
        }
        return settings
    }
}
