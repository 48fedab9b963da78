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

    mutating func progress() throws -> ProgressChart {
        ProgressChart(
            text: try Samples.text(),
            measure: maybe { $0.value() },
            targets: (0..<Int.random(in: 0...5, using: &generator)).compactMap { _ in target() },
            pace: maybe { $0.target() },
            projection: maybe { $0.target() }
        )
    }

    mutating func ranking() throws -> RankingChart {
        RankingChart(
            text: try Samples.text(),
            bars: (0..<Int.random(in: 1...20, using: &generator)).map { _ in
                RankingChart.Bar(
                    name: words(1...16),
                    value: maybe { $0.value() },
                    target: maybe { $0.amount() },
                    isHighlighted: Int.random(in: 0..<9, using: &generator) == 0
                )
            },
            targetLabel: maybe { $0.words(2...14) }
        )
    }

    mutating func breakdown() throws -> BreakdownChart {
        BreakdownChart(
            text: try Samples.text(),
            categories: (0..<Int.random(in: 1...9, using: &generator)).map { _ in
                BreakdownChart.Category(
                    name: words(1...16),
                    value: maybe { $0.value() },
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
                reading: [.reported(value(amount)), .carried(value(amount)), .missing].randomElement(using: &generator)
                    ?? .missing
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
            text: try Samples.text(),
            points: points,
            ticks: Samples.ticks,
            targets: targets,
            annotations: annotations,
            carriedLabel: maybe { $0.words(3...9) }
        )
    }
}
