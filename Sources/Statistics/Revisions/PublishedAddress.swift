import Quantities

/// The whole address of a published figure: nothing in it is left to a default, so it means the same in every build.
public struct PublishedAddress: Sendable, Hashable, Comparable {
    /// The indicator, by id.
    public let indicator: String
    /// The class of a breakdown, by id.
    public let category: String?
    /// The target, by id, where the figure is the share of it that is reached.
    public let target: String?
    /// The area, by id.
    public let area: String
    /// The period.
    public let period: Period
    /// Whether the figure is worked out here, or what someone published.
    public let origin: Origin

    /// Where a figure comes from.
    public enum Origin: Sendable, Hashable {
        /// It is worked out from the tables.
        case computed
        /// Someone published it, in a document if it is known; it is given as it was published.
        case published(document: String?)

        /// The document of a published figure, by id.
        public var document: String? {
            if case .published(let document) = self { return document }
            return nil
        }
    }

    /// Makes an address.
    public init(
        indicator: String,
        category: String? = nil,
        target: String? = nil,
        area: String,
        period: Period,
        origin: Origin = .computed
    ) {
        self.indicator = indicator
        self.category = category
        self.target = target
        self.area = area
        self.period = period
        self.origin = origin
    }

    /// The indicator with class and target, as they are written: `clubs/ubnd`.
    public var subject: String {
        FigureAddress.Subject(indicator: indicator, category: category, target: target).text
    }

    /// The address as it is written in articles: `clubs-by-fund:over-2b@dak-lak@2023-Q2`, `clubs/ubnd@dak-lak@2023-Q2`,
    /// `observed:clubs@bac-kan@2023`; behind it the document of what someone published.
    public var text: String {
        let text = "\(subject)@\(area)@\(period.id)"
        guard case .published(let document) = origin else { return text }
        return "observed:\(text)" + (document.map { " (\($0))" } ?? "")
    }

    /// By indicator, class, target, area and period, what is computed first, so that a list has one order whatever it was
    /// made from.
    public static func < (a: PublishedAddress, b: PublishedAddress) -> Bool {
        if a.indicator != b.indicator { return a.indicator < b.indicator }
        if a.category != b.category { return (a.category ?? "") < (b.category ?? "") }
        if a.target != b.target { return (a.target ?? "") < (b.target ?? "") }
        if a.area != b.area { return a.area < b.area }
        if a.period != b.period { return a.period < b.period }
        if (a.origin == .computed) != (b.origin == .computed) { return a.origin == .computed }
        return (a.origin.document ?? "") < (b.origin.document ?? "")
    }
}

/// What the data says now of an address that was published.
public enum CurrentValue: Sendable, Hashable {
    /// The figure.
    case known(Ratio)
    /// The data no longer gives a figure, or a name in the address is not there any more.
    case unknown
    /// The figure is known and withheld: neither its value nor an earlier one may be told.
    case withheld
    /// The period lies after the one to which the site runs in this build, so that nothing can be said.
    case beyond
}

extension Figures {
    /// What the data says of an address.
    public func current(_ address: PublishedAddress) -> CurrentValue {
        if address.origin != .computed {
            return observation(at: address).map { .known($0.value) } ?? .unknown
        }
        if dataset.periods.lastDay(of: address.period) > dataset.periods.lastDay(of: asOf) { return .beyond }
        guard let figure = figure(at: address) else { return .unknown }
        guard !figure.isSuppressed else { return .withheld }
        guard let value = figure.value else { return .unknown }
        guard let id = address.target else { return .known(value) }
        return share(of: id, figure).map { .known($0) } ?? .unknown
    }

    /// The address of what someone published, with its document, for one without: of several documents the first in the
    /// order in which tables show them. Nil where nobody did.
    public func published(_ address: PublishedAddress) -> PublishedAddress? {
        observations.first { names($0, address) }.map { self.address(of: $0) }
    }

    /// The figure of an address, without the target in it; nil where a name in it is not there.
    func figure(at address: PublishedAddress) -> Figure? {
        guard let indicator = indicator(address.indicator), let area = dataset.areas.index(of: address.area) else {
            return nil
        }
        guard let id = address.category else { return figure(indicator, area: area, period: address.period) }
        return indicator.categories.first { $0.id == id }.map {
            figure(indicator, category: $0, area: area, period: address.period)
        }
    }

    /// The share of a target that counts for a figure's period; nil where there is none. One of a figure that is not given
    /// is not known either.
    private func share(of id: String, _ figure: Figure) -> Ratio? {
        targets(figure.indicator, area: figure.area, period: figure.period).first { $0.id == id }
            .flatMap { progress(figure, $0).share }
    }

    /// The address of what someone published.
    func address(of observation: Observation) -> PublishedAddress {
        PublishedAddress(
            indicator: observation.indicator,
            category: observation.category,
            target: observation.target,
            area: dataset.areas.areas[observation.area].id,
            period: observation.period,
            origin: .published(document: observation.document)
        )
    }

    private func observation(at address: PublishedAddress) -> Observation? {
        observations.first { names($0, address) && $0.document == address.origin.document }
    }

    /// Whether an observation is of the figure that an address names, in whatever document.
    private func names(_ observation: Observation, _ address: PublishedAddress) -> Bool {
        observation.indicator == address.indicator && observation.category == address.category
            && observation.target == address.target && observation.period == address.period
            && dataset.areas.areas[observation.area].id == address.area
    }
}
