import ClubData
import Quantities

/// In which boundaries the figures of a series are given.
public enum Boundaries: Sendable, Hashable, CaseIterable {
    /// In those of each period: before a merger its parts stand on their own.
    case asReported
    /// In those of today, or of an area's last day: before a merger its parts are added up under what they became.
    case today
}

/// The figures of an indicator in an area over the reporting periods, with the changes of the area among them.
public struct FigureSeries: Sendable, Hashable {
    /// A figure a period, oldest first.
    public let points: [Point]
    /// The changes, in the order of their days.
    public let changes: [Mark]

    /// Makes a series.
    public init(points: [Point], changes: [Mark]) { (self.points, self.changes) = (points, changes) }

    /// A figure, and the boundaries that it is given in.
    public struct Point: Sendable, Hashable {
        /// The figure; its value is nil where the area was not there and nothing can be added up in its place.
        public let figure: Figure
        /// The boundaries.
        public let territory: Territory
    }

    /// Which territory a figure is of.
    public enum Territory: Sendable, Hashable {
        /// That of the end of the series.
        case same
        /// That of the end of the series too: added up from whole areas that were others then.
        case restated
        /// Another one: not to be compared with figures after the change that made the difference.
        case former
    }

    /// A change of the area.
    public struct Mark: Sendable, Hashable {
        /// The change, with day and instrument.
        public let change: AreaChange
        /// Whether figures before it cannot be compared with those from its day on.
        public let isBreak: Bool
    }

    /// The points that can be compared with the last one: those from the last break on.
    public var comparable: ArraySlice<Point> {
        points[(points.lastIndex { $0.territory == .former }.map { $0 + 1 } ?? 0)...]
    }
}

extension Figures {
    /// The areas as they stood on the last day of a period.
    public func areas(at period: Period) -> AreaSnapshot {
        if let place = periods.firstIndex(of: period) { return boundaries.snapshots[place] }
        return dataset.areaHistory.snapshot(on: dataset.periods.lastDay(of: period))
    }

    /// The period at which an area stands last: the one that the data runs to; for an area that is no longer there, the
    /// last at whose end it was. The one that the data runs to also for an area that was never there.
    public func latestPeriod(of area: Int) -> Period {
        boundaries.lastPeriod(of: area).map { periods[$0] } ?? asOf
    }

    /// The figures of an indicator at every reporting period, in the boundaries of each period or in those of today.
    ///
    /// Across a change of whole areas a series in today's boundaries goes on: what the areas before it reported is added
    /// up, row by row, so that ratios, means and medians are those of the whole. Where a part came or went, or an area was
    /// divided, nothing can be added up: the figures before it are the area's own of that time, if it was there.
    public func series(
        _ indicator: Indicator,
        category: Indicator.Category? = nil,
        area: Int,
        boundaries kind: Boundaries
    ) -> FigureSeries {
        let marks = boundaries.marks(of: area)
        let points = periods.indices.map { point(indicator, category, area, $0, kind) }
        let changes = kind == .today ? marks : marks.map { FigureSeries.Mark(change: $0.change, isBreak: true) }
        return FigureSeries(points: points, changes: changes)
    }

    /// The figure of an earlier period that a figure can be compared with: in the same boundaries. Nil where there is none:
    /// across a part that came or went or a division, or where the area changed again after the figure's own period.
    public func comparable(to figure: Figure, period: Period) -> Figure? {
        let (start, end) = (dataset.periods.lastDay(of: period), dataset.periods.lastDay(of: figure.period))
        let marks = boundaries.marks(of: figure.area).filter { $0.change.date > start }
        if !marks.contains(where: { $0.change.date <= end }) {
            return self.figure(figure.indicator, category: figure.category, area: figure.area, period: period)
        }
        guard !marks.contains(where: { $0.change.date > end }), let place = periods.firstIndex(of: period) else {
            return nil
        }
        let point = point(figure.indicator, figure.category, figure.area, place, .today)
        return point.territory == .former ? nil : point.figure
    }

    private func point(
        _ indicator: Indicator,
        _ category: Indicator.Category?,
        _ area: Int,
        _ place: Int,
        _ kind: Boundaries
    ) -> FigureSeries.Point {
        let own = figure(indicator, category: category, area: area, period: periods[place])
        let later = boundaries.marks(of: area, after: place)
        guard !later.isEmpty, let last = boundaries.lastPeriod(of: area), place < last else {
            return FigureSeries.Point(figure: own, territory: .same)
        }
        guard kind == .today, !later.contains(where: \.isBreak) else {
            return FigureSeries.Point(figure: own, territory: .former)
        }
        let pair = BoundaryIndex.Pair(period: place, boundaries: last)
        return .init(figure: restatedFigure(indicator, category, area: area, pair), territory: .restated)
    }
}
