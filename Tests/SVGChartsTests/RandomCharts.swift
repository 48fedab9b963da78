import SVGCharts
import Testing

/// A generator of numbers that gives the same ones on every machine (Vigna's SplitMix64).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Charts of every kind with random values, names and numbers of parts.
struct RandomCharts {
    var generator: SplitMix

    init(seed: UInt64) {
        generator = SplitMix(seed: seed)
    }

    private static let words = [
        "Buôn", "Ma", "Thuột", "Hội", "Người", "cao", "tuổi", "tỉnh", "Đắk", "Lắk", "chỉ", "tiêu", "quỹ", "xã", "thôn",
        "Krông", "Ủy", "ban", "nhân", "dân", "huyện", "nghiêng", "M'Đrắk", "50–200", "triệu", "đồng",
    ]

    mutating func words(_ counts: ClosedRange<Int>) -> String {
        (0..<Int.random(in: counts, using: &generator)).compactMap { _ in
            Self.words.randomElement(using: &generator)
        }.joined(separator: " ")
    }

    mutating func amount() -> Double {
        let sizes = [1.0, 10, 150, 1e4, 1e9, 1e15]
        let size = sizes.randomElement(using: &generator) ?? 1
        let least = Bool.random(using: &generator) ? 0 : -size / 4
        return Double.random(in: least...size, using: &generator).rounded()
    }

    mutating func value(_ amount: Double? = nil) -> ChartValue? {
        let amount = amount ?? self.amount()
        let unit = Bool.random(using: &generator) ? "" : " " + words(1...2)
        return ChartValue(amount, label: "\(Int(amount))" + unit)
    }

    mutating func target() -> ChartValue? {
        let amount = amount()
        return ChartValue(amount, label: words(2...9) + ": \(Int(amount))")
    }

    mutating func maybe<Value>(_ make: (inout RandomCharts) -> Value?) -> Value? {
        Int.random(in: 0..<4, using: &generator) == 0 ? nil : make(&self)
    }

    /// A value in any state.
    private mutating func reading() -> Reading {
        let value = value()
        return [.reported(value), .reported(value), .reported(value), .carried(value), .suppressed, .missing]
            .randomElement(using: &generator) ?? .missing
    }

    /// Words for every state, short or long, or for none.
    private mutating func text() throws -> ChartText {
        guard Bool.random(using: &generator) else { return try Samples.text() }
        return try #require(
            ChartText(
                title: words(3...9),
                description: words(9...20),
                missing: words(1...6),
                carried: maybe { $0.words(2...12) },
                suppressed: maybe { $0.words(1...6) },
                suppressedNote: maybe { $0.words(2...14) }
            )
        )
    }

    private mutating func classes() -> ShadeClasses {
        let amounts = (0..<Int.random(in: 0...9, using: &generator)).map { _ in amount() }
        let unit = words(1...2)
        return ShadeClasses(of: amounts, ticks: Samples.ticks) { "từ \($0) đến \($1) " + unit }
    }

    mutating func heat() throws -> HeatTable {
        let count = Int.random(in: 1...14, using: &generator)
        let isLong = Bool.random(using: &generator)
        return HeatTable(
            text: try text(),
            columns: (0..<count).map { isLong ? words(1...3) : "Quý \($0 % 4 + 1)\n\(2015 + $0 / 4)" },
            rows: (0..<Int.random(in: 1...20, using: &generator)).map { _ in
                .init(name: words(1...16), readings: (0..<count).map { _ in reading() })
            },
            classes: classes(),
            shownLabel: { "\($0) kỳ gần nhất trong \($1) kỳ" }
        )
    }

    mutating func tiles() throws -> TileMap {
        let columns = Int.random(in: 1...14, using: &generator)
        return TileMap(
            text: try text(),
            tiles: (0..<Int.random(in: 1...63, using: &generator)).map { _ in
                .init(
                    column: Int.random(in: 0..<columns, using: &generator),
                    row: Int.random(in: -3...20, using: &generator),
                    short: String(words(1...2).prefix(4)),
                    name: words(1...5),
                    reading: reading(),
                    isHighlighted: Int.random(in: 0..<9, using: &generator) == 0
                )
            },
            classes: classes()
        )
    }

    mutating func timeline() throws -> TimelineChart {
        let kinds = TimelineChart.Glyph.allCases.map { TimelineChart.Kind(name: words(1...6), glyph: $0) }
        let span = [1, 400, 9_000].randomElement(using: &generator) ?? 1
        return TimelineChart(
            text: try text(),
            entries: try (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                .init(
                    day: 18_000 + Int.random(in: 0...span, using: &generator),
                    date: words(1...4),
                    title: words(1...40),
                    kind: try #require(kinds.randomElement(using: &generator))
                )
            },
            asOf: maybe {
                .init(day: 18_000 + Int.random(in: -50...span, using: &$0.generator), label: $0.words(1...9))
            },
            ticks: (0..<30).map { .init(day: 17_500 + $0 * 365, label: "\(2018 + $0)") }
        )
    }

    mutating func progress() throws -> ProgressChart {
        ProgressChart(
            text: try text(),
            reading: reading(),
            targets: (0..<Int.random(in: 0...5, using: &generator)).compactMap { _ in target() },
            pace: maybe { $0.target() },
            projection: maybe { $0.target() }
        )
    }

    mutating func ranking() throws -> RankingChart {
        RankingChart(
            text: try text(),
            bars: (0..<Int.random(in: 1...20, using: &generator)).map { _ in
                RankingChart.Bar(
                    name: words(1...16),
                    reading: reading(),
                    target: maybe { $0.amount() },
                    isHighlighted: Int.random(in: 0..<9, using: &generator) == 0
                )
            },
            targetLabel: maybe { $0.words(2...14) }
        )
    }

    mutating func breakdown() throws -> BreakdownChart {
        BreakdownChart(
            text: try text(),
            categories: (0..<Int.random(in: 1...9, using: &generator)).map { _ in
                BreakdownChart.Category(
                    name: words(1...16),
                    reading: reading(),
                    share: maybe { "\(Int.random(in: 0...100, using: &$0.generator)),5%" }
                )
            },
            layout: Bool.random(using: &generator) ? .bars : .stacked
        )
    }

    mutating func trend() throws -> TrendChart {
        let count = Int.random(in: 1...24, using: &generator)
        let top = abs(amount()) + 1
        let points = (0..<count).map { index in
            let amount = Double.random(in: 0...top, using: &generator).rounded()
            return TrendChart.Point(
                day: index * 91,
                label: "Quý \(index % 4 + 1)\n\(2015 + index / 4)",
                reading: [.reported(value(amount)), .carried(value(amount)), .suppressed, .missing]
                    .randomElement(using: &generator) ?? .missing
            )
        }
        let targets = (0..<Int.random(in: 0...3, using: &generator)).compactMap { _ in
            ChartValue(Double.random(in: 0...top, using: &generator).rounded(), label: words(2...8)).map { value in
                TrendChart.Target(
                    from: maybe { _ in .init(day: 0, amount: 0) },
                    deadline: Int.random(in: 0...3_000, using: &generator),
                    deadlineLabel: maybe { $0.words(2...4) },
                    value: value,
                    shortLabel: "\(Int(value.amount))"
                )
            }
        }
        let annotations = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
            TrendChart.Annotation(
                day: Int.random(in: 0...2_500, using: &generator),
                label: words(1...9),
                breaksSeries: Bool.random(using: &generator)
            )
        }
        return TrendChart(
            text: try text(),
            points: points,
            ticks: Samples.ticks,
            targets: targets,
            annotations: annotations,
            carriedLabel: maybe { $0.words(3...9) }
        )
    }
}
