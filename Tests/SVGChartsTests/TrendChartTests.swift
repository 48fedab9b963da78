import SVGCharts
import Testing

@Suite("A trend chart shows a series over periods")
struct TrendChartTests {
    @Test("with the paths to two targets")
    func whole() throws {
        try expectSnapshots(Samples.trend(), "trend")
    }

    @Test("eight periods take less than 4 KB")
    func size() throws {
        let trend = try Samples.trend()
        let chart = TrendChart(
            text: trend.text,
            points: trend.points.suffix(8),
            ticks: Samples.ticks,
            targets: Array(trend.targets.prefix(1))
        )
        try expectSnapshots(chart, "trend-eight")
        for width in [328, 720] { #expect(chart.picture(width: width).markup.bytes.count < 4_000) }
    }

    @Test("without targets the last value is labelled at the edge")
    func plain() throws {
        let chart = TrendChart(text: try Samples.text(), points: try Samples.trend().points, ticks: Samples.ticks)
        try expectSnapshots(chart, "trend-plain")
    }

    @Test("gaps, carried values, a break and an event")
    func gaps() throws {
        let chart = TrendChart(
            text: try Samples.text(),
            points: [
                Samples.point(0, Samples.reported(6)), Samples.point(1, Samples.reported(13)),
                Samples.point(2, .missing), Samples.point(3, Samples.reported(31)),
                Samples.point(4, .carried(ChartValue(31, label: "31"))),
                Samples.point(5, .carried(ChartValue(31, label: "31"))), Samples.point(6, Samples.reported(54)),
                Samples.point(7, Samples.reported(61)), Samples.point(8, .missing),
                Samples.point(9, Samples.reported(83)),
            ],
            ticks: Samples.ticks,
            targets: try Samples.targets(),
            annotations: [
                .init(day: 18_950, label: "Kế hoạch 11403 bắt đầu", breaksSeries: false),
                .init(day: 19_300, label: "Đổi cách đếm: không so được với các kỳ trước", breaksSeries: true),
                .init(day: Samples.Day.merger, label: "Sáp nhập tỉnh 1/7/2025", breaksSeries: true),
            ],
            carriedLabel: "số liệu kỳ trước chuyển sang"
        )
        try expectSnapshots(chart, "trend-gaps")
    }

    @Test("targets with different deadlines, one without a beginning")
    func deadlines() throws {
        let chart = TrendChart(
            text: try Samples.text(),
            points: try Samples.trend().points,
            ticks: Samples.ticks,
            targets: [
                try Samples.targets()[0],
                .init(
                    from: nil,
                    deadline: Samples.Day.end2030,
                    deadlineLabel: "Hạn: 31/12/2030",
                    value: try Samples.value(200, "Chỉ tiêu Quyết định 1648: 200"),
                    shortLabel: "200"
                ),
            ]
        )
        try expectSnapshots(chart, "trend-deadlines")
    }

    @Test("one period")
    func one() throws {
        let chart = TrendChart(
            text: try Samples.text(),
            points: [Samples.point(9, Samples.reported(83))],
            ticks: Samples.ticks
        )
        try expectSnapshots(chart, "trend-one")
    }

    @Test("no period with a value is said in words")
    func empty() throws {
        let chart = TrendChart(
            text: try Samples.text(),
            points: [Samples.point(0, .missing), Samples.point(1, .reported(ChartValue(.nan, label: "?")))],
            ticks: Samples.ticks
        )
        try expectSnapshots(chart, "trend-empty")
    }

    @Test("all zero")
    func zero() throws {
        let points = (0..<10).map { Samples.point($0, Samples.reported(0)) }
        let chart = TrendChart(text: try Samples.text(), points: points, ticks: Samples.ticks)
        try expectSnapshots(chart, "trend-zero")
    }

    @Test("below zero and above")
    func negative() throws {
        let amounts = [-12.0, -30, -4, 0, 8, 21, 13, -6, -9, -2]
        let points = amounts.enumerated().map { Samples.point($0, Samples.reported($1, "\(Int($1)) triệu đồng")) }
        let chart = TrendChart(text: try Samples.text(), points: points, ticks: Samples.ticks)
        try expectSnapshots(chart, "trend-negative")
    }

    @Test("very large numbers")
    func large() throws {
        let points = (0..<10).map { index in
            Samples.point(index, Samples.reported(1e14 * Double(index + 1), "1.000.000.000.000.000 đồng"))
        }
        let ticks = ValueTicks(smallestStep: 1e14) { Samples.grouped($0) + " đồng" }
        let chart = TrendChart(text: try Samples.text(), points: points, ticks: ticks)
        try expectSnapshots(chart, "trend-large")
    }

    @Test("sixty-three months label as many as have room")
    func months() throws {
        let points = (0..<63).map { month in
            TrendChart.Point(
                day: 18_000 + month * 30,
                label: "tháng \(month % 12 + 1)/\(2019 + month / 12)",
                reading: Samples.reported(Double(month * month % 97 + month))
            )
        }
        let chart = TrendChart(text: try Samples.text(), points: points, ticks: Samples.ticks)
        try expectSnapshots(chart, "trend-months")
    }

    @Test("a narrow span far from zero, when zero need not be shown")
    func withoutZero() throws {
        let points = [64.1, 64.3, 63.9, 64.8].enumerated().map { index, share in
            Samples.point(index, .reported(ChartValue(share, label: "\(share)%")))
        }
        let chart = TrendChart(
            text: try Samples.text(),
            points: points,
            ticks: ValueTicks(smallestStep: 0.1) { "\($0)%" },
            includesZero: false
        )
        try expectSnapshots(chart, "trend-without-zero")
    }

    @Test("as a file of its own")
    func file() throws {
        let chart = try Samples.trend()
        try expectSnapshot(chart.picture(width: 800, form: .standalone(caption: Samples.caption)), "trend-file-800")
    }
}
