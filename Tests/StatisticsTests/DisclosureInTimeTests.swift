import ClubData
import DisclosureAttack
import Quantities
import Testing

@testable import Statistics

@Suite(
    "Whatever the reports are, nothing withheld can be worked out across a merger, from ratios, or in any boundaries"
)
struct DisclosureInTimeTests {
    /// A generator that gives the same numbers on every machine (a linear congruence, Knuth's MMIX).
    private struct Numbers {
        var state: UInt64
        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }

    private static let yaml = """
        - {id: poor, name: N, description: D, kind: sum, table: reports, field: poor, stock: {period: period}, sensitive: true}
        - {id: all, name: N, description: D, kind: sum, table: reports, field: members, stock: {period: period}}
        - {id: share, name: N, description: D, format: percent, kind: ratio, numerator: poor, denominator: all}
        """

    @Test("of 12 made-up sets of reports", arguments: 8...19)
    func madeUp(seed: Int) throws {
        var numbers = Numbers(state: UInt64(seed))
        let threshold = 3 + numbers.next(4)
        let places = ["ea-knop", "ea-dar", "lak", "phu-yen", "an-my"]
        let clubs = (0..<(4 + numbers.next(4))).map { ("c\($0)", places[numbers.next(places.count)]) }
        var rows: [String] = []
        for (club, _) in clubs {
            for period in ["2025-Q1", "2025-Q2", "2025-Q3"] where numbers.next(4) > 0 {
                let members = numbers.next(4) == 0 ? "" : "50"
                rows.append("\(club),\(period),\(numbers.next(14)),\(members)")
            }
        }
        let dataset = try SmallDataset.read([
            "areas": MergerOf2025.areas, "area_changes": MergerOf2025.changes,
            "clubs": "id:string,name:string,area:string\n"
                + clubs.map { "\($0.0),\($0.0),\($0.1)" }.joined(separator: "\n"),
            "reports": "club:string,period:string,poor:integer,members:integer\n" + rows.joined(separator: "\n"),
        ])
        let figures = try StatisticsTests.figures(dataset, Self.yaml, asOf: "2025-Q3", threshold: threshold)
        var attack = try Attack(figures)
        try attack.run(threshold)
    }

    /// All that is published of one column: its cells, its sums, the numerators of its share, in all boundaries.
    private struct Attack {
        let figures: Figures
        let column: Column
        private var attack = DisclosureAttack()
        private var amounts: [Int: Int] = [:]
        private var withheld: [Int] = []
        private var names: [Int: String] = [:]

        init(_ figures: Figures) throws {
            self.figures = figures
            column = try #require(figures.dataset.table("reports")?.column("poor"))
            for row in figures.suppression.rows(table: "reports", field: "poor").sorted() {
                let amount = attack.addAmount(in: 1...60, likely: column.cells[row])
                amounts[row] = amount
                let table = figures.dataset.table("reports")
                names[amount] = ["club", "period"].compactMap { table?.column($0)?.text(row) }.joined(separator: "@")
            }
        }

        mutating func run(_ threshold: Int) throws {
            for row in column.cells.indices where (1..<threshold).contains(column.cells[row]) {
                #expect(amounts[row] != nil, "a small cell is published")
            }
            let poor = try #require(figures.indicator("poor"))
            let share = try #require(figures.indicator("share"))
            let pair = try #require(figures.slots[2].pair)
            let registered = figures.dataset.areas.areas.map { _ in true }
            for column in SuppressionColumn.all(figures.periods, figures.boundaries, registered) {
                for area in registered.indices where column.isPublished[area] && column.areas.isThere(area) {
                    try add(poor, figures.slots[0].own, area, column)
                    try add(share, pair.above, area, column)
                }
            }
            for amount in amounts.values.sorted() + withheld {
                let range = try #require(attack.range(of: amount), "\(names[amount] ?? ""): nothing fits")
                #expect(range.count > threshold, "\(names[amount] ?? "") is known to be \(range)")
            }
        }

        private mutating func add(_ indicator: Indicator, _ slot: Int?, _ area: Int, _ place: SuppressionColumn) throws
        {
            let evaluator = figures.evaluators[try #require(slot)]
            var rows: [Int] = []
            evaluator.forEachRow(at: place.period) { row in
                guard row.value != nil, let index = row.index, let own = row.area else { return }
                if place.areas.isWithin(own, area) { rows.append(index) }
            }
            let told =
                place.isRestated
                ? figures.series(indicator, area: area, boundaries: .today).points
                    .first { $0.figure.period == place.period && $0.territory == .restated }?.figure
                : figures.figure(indicator, area: area, period: place.period)
            let known = rows.filter { amounts[$0] == nil }.reduce(0) { $0 + column.cells[$1] }
            let unknown = rows.compactMap { amounts[$0] }
            if let value = told?.numerator?.wholeValue {
                attack.addSum(of: unknown, is: value - known)
            } else if told?.isSuppressed ?? false {
                let total = attack.addTotal(of: unknown, and: known, in: 0...400)
                withheld.append(total)
                let name = figures.dataset.areas.areas[area].id
                names[total] = "\(indicator.id)@\(name)@\(place.period.id)\(place.isRestated ? ", restated" : "")"
            }
        }
    }
}
