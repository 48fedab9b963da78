import Testing

@testable import SVGCharts

@Suite("Whatever a comparison or a distribution shows, its texts stay apart and inside")
struct ComparisonLayoutTests {
    @Test("at every width from 288, inside of a narrow file, to 1200", arguments: 1...20 as ClosedRange<UInt64>)
    func random(seed: UInt64) throws {
        var charts = RandomCharts(seed: seed)
        let drawings = [
            ("dumbbell", try charts.dumbbell().drawing), ("histogram", try charts.histogram().drawing),
            ("strip", try charts.strip().drawing), ("pairs", try charts.pairs().drawing),
            ("small multiples", try charts.multiples().drawing), ("trend", try charts.projectedTrend().drawing),
        ]
        for width in [288.0, 328, 559, 560, 720, 1_200] {
            for (kind, drawing) in drawings {
                let faults = LayoutTests().faults(drawing(width), width: width)
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
        let points = zip([Int.min, 0, 1, Int.max], values).map {
            TrendChart.Point(day: $0, label: "x", reading: .reported($1))
        }
        let charts: [any Chart] = [
            DumbbellChart(
                text: text,
                beforeLabel: "a",
                afterLabel: "b",
                items: values.map { .init(name: "x", before: $0, after: values[1], target: large) }
            ),
            HistogramChart(
                text: text,
                ranges: values.map { .init(name: "x", from: -large, to: large, count: $0) },
                median: values[0]
            ),
            StripChart(
                text: text,
                amounts: [large, -large, .nan, .infinity, 0],
                lowerQuartile: values[1],
                upperQuartile: values[0],
                ticks: ticks
            ),
            PairedBarsChart(
                text: text,
                leftLabel: "a",
                rightLabel: "b",
                rows: values.map { .init(name: "x", left: $0, right: values[1]) }
            ),
            SmallMultiplesChart(text: text, panels: [.init(name: "x", points: points)], ticks: ticks),
        ]
        for chart in charts {
            let drawn = chart.picture(width: 328).markup.text
            #expect(!drawn.contains("nan") && !drawn.contains("inf"))
        }
    }
}
