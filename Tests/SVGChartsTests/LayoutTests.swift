import Testing

@testable import SVGCharts

@Suite("Whatever a chart shows, its texts stay apart and inside")
struct LayoutTests {
    /// What is wrong with a drawing: texts that overlap, and what leaves its sides.
    func faults(_ canvas: Canvas, width: Double) -> [String] {
        let texts = canvas.items.compactMap { item -> PlacedText? in
            guard case .text(let text) = item.shape else { return nil }
            return text
        }
        var faults: [String] = []
        for (index, text) in texts.enumerated() {
            for other in texts[(index + 1)...] where text.box.expanded(by: -0.2).overlaps(other.box) {
                faults.append("“\(text.block.fullText)” overlaps “\(other.block.fullText)”")
            }
        }
        if let bounds = canvas.bounds, bounds.left < -0.1 || bounds.right > width + 0.1 {
            faults.append("\(bounds.left)...\(bounds.right) leaves 0...\(width)")
        }
        return faults
    }

    @Test("at every width from 288, inside of a narrow file, to 1200", arguments: 1...20 as ClosedRange<UInt64>)
    func random(seed: UInt64) throws {
        var charts = RandomCharts(seed: seed)
        let drawings = [
            ("progress", try charts.progress().drawing), ("ranking", try charts.ranking().drawing),
            ("breakdown", try charts.breakdown().drawing), ("trend", try charts.trend().drawing),
            ("heat", try charts.heat().drawing), ("tiles", try charts.tiles().drawing),
            ("timeline", try charts.timeline().drawing),
        ]
        for width in [288.0, 328, 559, 560, 720, 1_200] {
            for (kind, drawing) in drawings {
                let faults = faults(drawing(width), width: width)
                #expect(faults == [], "\(kind) of seed \(seed) at \(width)")
            }
        }
    }

    @Test("the largest numbers that can be drawn do not overflow")
    func largest() throws {
        let large = ChartValue.largest
        let values = [ChartValue(large, label: "+"), ChartValue(-large, label: "−"), nil, ChartValue(0, label: "0")]
        let text = try Samples.text()
        let ticks = ValueTicks(smallestStep: 0) { "\($0)" }
        let classes = ShadeClasses(of: [large, -large], ticks: ticks) { "\($0) \($1)" }
        let charts: [any Chart] = [
            ProgressChart(text: text, measure: values[0], targets: values.compactMap(\.self), pace: values[1]),
            RankingChart(text: text, bars: values.map { .init(name: "x", value: $0, target: large) }),
            BreakdownChart(text: text, categories: values.map { .init(name: "x", value: $0) }),
            BreakdownChart(
                text: text,
                categories: [values[0], values[0]].map { .init(name: "x", value: $0) },
                layout: .stacked
            ),
            TrendChart(
                text: text,
                points: zip([Int.min, 0, 1, Int.max], values).map {
                    .init(day: $0, label: "x", reading: .reported($1))
                },
                ticks: ValueTicks(smallestStep: 0) { "\($0)" }
            ),
            Sparkline(text: text, points: [.init(day: .min, amount: large), .init(day: .max, amount: -large)]),
            HeatTable(
                text: text,
                columns: ["x", "y"],
                rows: [.init(name: "x", readings: values.prefix(2).map(Reading.carried))],
                classes: classes
            ) { _, _ in "" },
            TileMap(
                text: text,
                tiles: [Int.min, 0, .max].map {
                    .init(column: $0, row: $0, short: "x", name: "x", reading: .reported(values[0]))
                },
                classes: classes
            ),
            TimelineChart(
                text: text,
                entries: [Int.min, 0, .max].map { .init(day: $0, date: "x", title: "x", kind: Samples.event) },
                asOf: .init(day: .max, label: "x"),
                ticks: [.init(day: .min, label: "x")]
            ),
        ]
        for chart in charts {
            let drawn = chart.picture(width: 328).markup.text
            #expect(!drawn.contains("nan") && !drawn.contains("inf"))
        }
    }

    @Test("what is no finite number, or too large, is no value")
    func noNumbers() {
        let amounts = [Double.nan, .infinity, -.infinity, 1.1e300, -1.1e300, .greatestFiniteMagnitude]
        #expect(amounts.compactMap { ChartValue($0, label: "") } == [])
        #expect(ChartValue(1e300, label: "")?.amount == 1e300)
    }
}
