import SVGCharts
import Testing

/// What the tests of each kind leave out of: empty, one, all zero, negative, very large, long names, sixty-three.
@Suite("Awkward data")
struct AwkwardDataTests {
    private let kinds: [(name: String, layout: BreakdownChart.Layout)] = [("bars", .bars), ("stacked", .stacked)]

    private func breakdown(_ name: String, _ categories: [BreakdownChart.Category]) throws {
        for kind in kinds {
            let chart = BreakdownChart(text: try Samples.text(), categories: categories, layout: kind.layout)
            try expectSnapshots(chart, "breakdown-\(kind.name)-\(name)")
        }
    }

    @Test("a breakdown without a category, and with one")
    func fewCategories() throws {
        try breakdown("none", [])
        try breakdown("one", [.init(name: "Ngân sách huyện", value: ChartValue(31, label: "31"), share: "100%")])
    }

    @Test("a breakdown of what is below zero, and of very large amounts")
    func amountsOfCategories() throws {
        let amounts = [("Lãi", -12.0), ("Điều chỉnh", -3), ("Vốn góp", -140)]
        try breakdown("negative", amounts.map { .init(name: $0, value: Samples.plain($1)) })
        let large = [("Ngân sách nhà nước", 1e15), ("Hội viên đóng góp", 123_456_789_012_345), ("Khác", 72)]
        try breakdown("large", large.map { .init(name: $0, value: Samples.dong($1), share: "33,3%") })
    }

    @Test("a breakdown with long names, and with sixty-three categories")
    func namesOfCategories() throws {
        let names = Samples.longNames.enumerated()
        try breakdown("names", names.map { .init(name: $1, value: Samples.plain(Double(40 - $0 * 12)), share: "9,9%") })
        try breakdown(
            "63",
            (1...63).map { .init(name: "Tỉnh thứ \($0)", value: Samples.plain(Double(640 - $0 * 10))) }
        )
    }

    @Test("a progress bar below zero, and one with long names")
    func progress() throws {
        let negative = ProgressChart(
            text: try Samples.text(),
            measure: ChartValue(-40, label: "−40 triệu đồng"),
            targets: [try Samples.value(-10, "Chỉ tiêu: −10"), try Samples.value(-60, "Mức năm trước: −60")],
            pace: ChartValue(-25, label: "đáng lẽ đến nay: −25")
        )
        try expectSnapshots(negative, "progress-negative")
        let names = ProgressChart(
            text: try Samples.text(),
            measure: ChartValue(83, label: "83 \(Samples.longNames[0])"),
            targets: [try Samples.value(129, Samples.longNames[1]), try Samples.value(141, Samples.longNames[2])],
            pace: ChartValue(64, label: Samples.longNames[1]),
            projection: ChartValue(121, label: Samples.longNames[0])
        )
        try expectSnapshots(names, "progress-names")
    }

    @Test("a progress bar with nothing but what is reached, and with sixty-three targets")
    func targetsOfProgress() throws {
        let alone = ProgressChart(
            text: try Samples.text(),
            measure: ChartValue(83, label: "83 câu lạc bộ"),
            targets: []
        )
        try expectSnapshots(alone, "progress-one")
        let targets = try (1...63).map { try Samples.value(Double($0 * 10), "Tỉnh thứ \($0): \($0 * 10)") }
        let many = ProgressChart(text: try Samples.text(), measure: ChartValue(83, label: "83"), targets: targets)
        try expectSnapshots(many, "progress-many")
    }

    @Test("a trend with long names")
    func trend() throws {
        let chart = TrendChart(
            text: try Samples.text(),
            points: (0..<10).map { Samples.point($0, Samples.reported(Double($0 * 9), Samples.longNames[1])) },
            ticks: Samples.ticks,
            targets: [
                .init(
                    from: .init(day: Samples.Day.end2020, amount: 0),
                    deadline: Samples.Day.end2025,
                    deadlineLabel: Samples.longNames[0],
                    value: try Samples.value(129, Samples.longNames[0]),
                    shortLabel: "129"
                ),
                .init(
                    from: nil,
                    deadline: Samples.Day.end2030,
                    value: try Samples.value(141, Samples.longNames[2]),
                    shortLabel: "141"
                ),
            ],
            annotations: [.init(day: Samples.Day.merger, label: Samples.longNames[1], breaksSeries: true)]
        )
        try expectSnapshots(chart, "trend-names")
    }

    @Test("a histogram and a strip with long names")
    func distributions() throws {
        let histogram = HistogramChart(
            text: try Samples.text(),
            ranges: Samples.longNames.enumerated().map { number, name in
                .init(
                    name: name,
                    from: Double(number * 10),
                    to: Double(number * 10 + 10),
                    count: Samples.plain(Double(30 - number * 9))
                )
            },
            median: ChartValue(12, label: Samples.longNames[0])
        )
        try expectSnapshots(histogram, "histogram-names")
        let strip = StripChart(
            text: try Samples.text(),
            amounts: Samples.funds,
            lowerQuartile: ChartValue(40, label: Samples.longNames[0]),
            median: ChartValue(95, label: Samples.longNames[1]),
            upperQuartile: ChartValue(185, label: Samples.longNames[2]),
            ticks: ValueTicks { "\(Samples.grouped($0)) triệu đồng Việt Nam" },
            dotLabel: Samples.longNames[0],
            note: Samples.longNames[1]
        )
        try expectSnapshots(strip, "strip-names")
    }

    @Test("a sparkline of zeros, below zero, of very large amounts, of sixty-three values, of missing ones")
    func sparklines() throws {
        let series: [(name: String, amounts: [Double?])] = [
            ("zero", [0, 0, 0, 0]), ("negative", [-12, -30, -4, 0, 8, -6]), ("large", [1e14, 4e14, 1e15]),
            ("many", (0..<63).map { Double($0 * $0 % 97 + $0) }), ("missing", [nil, nil, .nan]),
        ]
        for (name, amounts) in series {
            let points = amounts.enumerated().map { Sparkline.Point(day: $0 * 91, amount: $1) }
            let chart = Sparkline(text: try Samples.text(), points: points)
            try expectSnapshot(chart.picture(width: 96), "sparkline-\(name)")
        }
    }
}
