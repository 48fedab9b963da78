import Quantities

/// The whole address of a published figure: nothing in it is left to a default, so it means the same in every build.
public struct PublishedAddress: Sendable, Hashable, Comparable {
    /// The indicator, by id.
    public let indicator: String
    /// The class of a breakdown, by id.
    public let category: String?
    /// The area, by id.
    public let area: String
    /// The period.
    public let period: Period

    /// Makes an address.
    public init(indicator: String, category: String? = nil, area: String, period: Period) {
        self.indicator = indicator
        self.category = category
        self.area = area
        self.period = period
    }

    /// The address as it is written in articles: `clubs-by-fund:over-2b@dak-lak@2023-Q2`.
    public var text: String {
        FigureAddress(subject: .init(indicator: indicator, category: category), area: area, period: period).text
    }

    /// By indicator, class, area and period, so that a list has one order whatever it was made from.
    public static func < (a: PublishedAddress, b: PublishedAddress) -> Bool {
        if a.indicator != b.indicator { return a.indicator < b.indicator }
        if a.category != b.category { return (a.category ?? "") < (b.category ?? "") }
        if a.area != b.area { return a.area < b.area }
        return a.period < b.period
    }
}

/// What the data says now of an address that was published.
public enum CurrentValue: Sendable, Hashable {
    /// The figure.
    case known(Ratio)
    /// The data no longer gives a figure, or the indicator, class or area is not there any more.
    case unknown
    /// The figure is known and withheld: neither its value nor an earlier one may be told.
    case withheld
    /// The period lies after the one to which the site runs in this build, so that nothing can be said.
    case beyond
}

extension Figures {
    /// What the data says of an address.
    public func current(_ address: PublishedAddress) -> CurrentValue {
        if dataset.periods.lastDay(of: address.period) > dataset.periods.lastDay(of: asOf) { return .beyond }
        guard let figure = figure(at: address) else { return .unknown }
        return figure.isSuppressed ? .withheld : figure.value.map { .known($0) } ?? .unknown
    }

    /// The figure of an address; nil where a name in it is not there.
    func figure(at address: PublishedAddress) -> Figure? {
        guard let indicator = indicator(address.indicator), let area = dataset.areas.index(of: address.area) else {
            return nil
        }
        guard let id = address.category else { return figure(indicator, area: area, period: address.period) }
        return indicator.categories.first { $0.id == id }.map {
            figure(indicator, category: $0, area: area, period: address.period)
        }
    }
}
