import SVGCharts

extension RandomCharts {
    private mutating func count(_ counts: ClosedRange<Int>) -> Range<Int> {
        0..<Int.random(in: counts, using: &generator)
    }

    mutating func dumbbell() throws -> DumbbellChart {
        DumbbellChart(
            text: try Samples.text(),
            beforeLabel: words(1...6),
            afterLabel: words(1...6),
            items: count(1...20).map { _ in
                DumbbellChart.Item(
                    name: words(1...16),
                    before: maybe { $0.value() },
                    after: maybe { $0.value() },
                    target: maybe { $0.amount() },
                    isHighlighted: Int.random(in: 0..<9, using: &generator) == 0
                )
            },
            targetLabel: maybe { $0.words(2...14) },
            includesZero: Bool.random(using: &generator)
        )
    }

    mutating func histogram() throws -> HistogramChart {
        HistogramChart(
            text: try Samples.text(),
            ranges: count(1...12).map { index in
                HistogramChart.Range(
                    name: words(1...5),
                    from: Double(index) * 10,
                    to: maybe { _ in Double(index + 1) * 10 },
                    count: maybe { $0.value() }
                )
            },
            median: ChartValue(Double.random(in: 0...120, using: &generator), label: words(2...9))
        )
    }

    mutating func strip() throws -> StripChart {
        let top = abs(amount()) + 1
        let quartiles = (0..<3).map { _ in Double.random(in: 0...top, using: &generator).rounded() }.sorted()
        return StripChart(
            text: try Samples.text(),
            amounts: count(1...300).map { _ in Double.random(in: -top / 9...top, using: &generator).rounded() },
            lowerQuartile: maybe { ChartValue(quartiles[0], label: $0.words(2...8)) },
            median: maybe { ChartValue(quartiles[1], label: $0.words(2...8)) },
            upperQuartile: maybe { ChartValue(quartiles[2], label: $0.words(2...8)) },
            ticks: ValueTicks { Samples.grouped($0) + " đồng" },
            dotLabel: maybe { $0.words(2...20) },
            note: maybe { $0.words(2...20) },
            includesZero: Bool.random(using: &generator)
        )
    }

    mutating func pairs() throws -> PairedBarsChart {
        PairedBarsChart(
            text: try Samples.text(),
            leftLabel: words(1...9),
            rightLabel: words(1...9),
            rows: count(1...20).map { _ in
                PairedBarsChart.Row(name: words(1...12), left: maybe { $0.value() }, right: maybe { $0.value() })
            }
        )
    }

    mutating func multiples() throws -> SmallMultiplesChart {
        let top = abs(amount()) + 1
        let periods = Int.random(in: 1...12, using: &generator)
        return SmallMultiplesChart(
            text: try Samples.text(),
            panels: count(1...30).map { _ in
                SmallMultiplesChart.Panel(
                    name: words(1...12),
                    points: (0..<periods).map { index in
                        let amount = Double.random(in: -top / 9...top, using: &generator).rounded()
                        let readings: [TrendChart.Reading] = [
                            .reported(value(amount)), .carried(value(amount)), .missing,
                        ]
                        return TrendChart.Point(
                            day: index * 91,
                            label: "Quý \(index % 4 + 1)\n\(2015 + index / 4)",
                            reading: readings.randomElement(using: &generator) ?? .missing
                        )
                    }
                )
            },
            ticks: ValueTicks { Samples.grouped($0) + " đồng" },
            carriedLabel: maybe { $0.words(3...9) }
        )
    }

    mutating func projectedTrend() throws -> TrendChart {
        let trend = try self.trend()
        return TrendChart(
            text: trend.text,
            points: trend.points,
            ticks: trend.ticks,
            targets: trend.targets,
            annotations: trend.annotations,
            projection: ChartValue(abs(amount()), label: words(2...9)).map {
                TrendChart.Projection(
                    day: Int.random(in: 0...3_000, using: &generator),
                    value: $0,
                    shortLabel: "\(Int($0.amount))"
                )
            },
            carriedLabel: trend.carriedLabel
        )
    }
}
