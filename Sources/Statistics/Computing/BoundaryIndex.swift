import ClubData
import Quantities

/// How the areas stood at each reporting period, and which figures can be given in the boundaries of a later one.
struct BoundaryIndex: Sendable {
    /// By reporting period: the areas as they stood on its last day.
    let snapshots: [AreaSnapshot]

    /// The pairs of periods that have tallies of their own: those between which a change has an effect on an area.
    let pairs: [Pair]

    /// By area: the last reporting period at whose end it was there, by its place.
    private let lastPeriods: [Int?]
    /// By period in whose boundaries figures are given, and area: what changed it up to then, in the order of days.
    private let marks: [Int: [Int: [FigureSeries.Mark]]]
    /// By reporting period: its last day.
    private let days: [CalendarDate]

    /// A period and a later one in whose boundaries it is given, each by its place among the reporting periods.
    struct Pair: Sendable, Hashable {
        let period: Int
        let boundaries: Int
    }

    init(_ dataset: Dataset, _ periods: [Period]) {
        let history = dataset.areaHistory
        let days = periods.map(dataset.periods.lastDay(of:))
        let epochs = days.map(history.epoch(of:))
        var known: [Int: AreaSnapshot] = [:]
        snapshots = zip(days, epochs).map { day, epoch in
            let snapshot = known[epoch] ?? history.snapshot(on: day)
            known[epoch] = snapshot
            return snapshot
        }
        let lastPeriods = dataset.areas.areas.map { area in days.lastIndex { area.isThere(on: $0) } }
        self.lastPeriods = lastPeriods
        self.days = days
        var marks: [Int: [Int: [FigureSeries.Mark]]] = [:]
        var pairs: [Pair] = []
        // Without changes no figure differs between the boundaries of two days.
        for last in history.changes.isEmpty ? [] : Set(lastPeriods.compactMap { $0 }).sorted() {
            let effects = history.effects(in: snapshots[last]).filter { lastPeriods[$0.key] == last }
                .mapValues { $0.filter { days[0] < $0.change.date && $0.change.date <= days[last] } }
                .filter { !$0.value.isEmpty }
            guard !effects.isEmpty else { continue }
            marks[last] = effects.mapValues { $0.map { .init(change: $0.change, isBreak: $0.effect == .divides) } }
            pairs += (0..<last).filter { epochs[$0] != epochs[last] }.map { Pair(period: $0, boundaries: last) }
        }
        self.marks = marks
        self.pairs = pairs
    }

    /// The last reporting period at whose end an area was there, by its place.
    func lastPeriod(of area: Int) -> Int? { lastPeriods[area] }

    /// What changed an area from the first reporting period to its last.
    func marks(of area: Int) -> [FigureSeries.Mark] {
        lastPeriods[area].flatMap { marks[$0]?[area] } ?? []
    }

    /// What changed an area after a reporting period.
    func marks(of area: Int, after period: Int) -> [FigureSeries.Mark] {
        marks(of: area).filter { $0.change.date > days[period] }
    }
}
