import Testing

@testable import SVGCharts

@Suite("What is known about a value shows, and the key explains it where it occurs")
struct StateTests {
    private let readings: [(name: String, reading: Reading)] = [
        ("Buôn Ma Thuột", Samples.number(14)), ("Cư M'gar", Samples.carried(9)), ("Ea Súp", .suppressed),
        ("Buôn Đôn", .missing), ("Lắk", Samples.carried(0)),
    ]

    private func ranking(_ text: ChartText, highlight: String? = nil) -> RankingChart {
        RankingChart(
            text: text,
            bars: readings.map {
                .init(name: $0.name, reading: $0.reading, target: 11, isHighlighted: $0.name == highlight)
            },
            targetLabel: "Chỉ tiêu của huyện đến 2025"
        )
    }

    @Test("a value that is no number is missing")
    func noNumber() {
        #expect(Reading(nil) == .missing)
        #expect(Reading(ChartValue(.nan, label: "")) == .missing)
        #expect(Reading.reported(nil).isMissing && Reading.carried(nil).isMissing && !Reading.suppressed.isMissing)
        #expect(!Reading.carried(nil).isCarried)
    }

    @Test("in a ranking")
    func inRanking() throws {
        try expectSnapshots(ranking(try Samples.stateText("Số câu lạc bộ theo huyện")), "states-ranking")
        let highlighted = ranking(try Samples.stateText("Số câu lạc bộ theo huyện"), highlight: "Buôn Ma Thuột")
        try expectSnapshots(highlighted, "states-ranking-highlight")
    }

    @Test("in a ranking below zero, and where labels stand above the bars")
    func awkwardRanking() throws {
        let text = try Samples.stateText("Chênh lệch")
        let below = RankingChart(
            text: text,
            bars: [
                .init(name: "Ea Kar", reading: Samples.carried(-12)), .init(name: "Lắk", reading: .suppressed),
                .init(name: "M'Đrắk", reading: Samples.number(-3)),
            ]
        )
        try expectSnapshots(below, "states-ranking-negative")
        let large = RankingChart(
            text: text,
            bars: [
                .init(name: "Đắk Lắk", reading: .carried(ChartValue(1e15, label: "1.000.000.000.000.000 đồng"))),
                .init(name: "Thành phố Hồ Chí Minh", reading: .suppressed), .init(name: "Bắc Kạn", reading: .missing),
            ]
        )
        try expectSnapshots(large, "states-ranking-large")
    }

    @Test("in a breakdown", arguments: [BreakdownChart.Layout.bars, .stacked])
    func inBreakdown(layout: BreakdownChart.Layout) throws {
        let chart = BreakdownChart(
            text: try Samples.stateText("Câu lạc bộ theo nguồn vốn ban đầu"),
            categories: [
                .init(name: "Ngân sách huyện", reading: Samples.number(31), share: "37,3%"),
                .init(name: "Ngân sách xã", reading: Samples.carried(11), share: "13,3%"),
                .init(name: "Quỹ chăm sóc người cao tuổi", reading: Samples.carried(19), share: "22,9%"),
                .init(name: "Hội Liên hiệp Phụ nữ", reading: .suppressed),
                .init(name: "Hội viên đóng góp", reading: .missing),
            ],
            layout: layout
        )
        try expectSnapshots(chart, layout == .bars ? "states-breakdown-bars" : "states-breakdown-stacked")
    }

    @Test("in a progress bar")
    func inProgress() throws {
        let text = try Samples.stateText("Số câu lạc bộ so với chỉ tiêu")
        let targets = [try Samples.value(129, "Chỉ tiêu UBND tỉnh: 129")]
        let carried = ProgressChart(
            text: text,
            reading: .carried(ChartValue(83, label: "83 câu lạc bộ")),
            targets: targets,
            projection: ChartValue(121, label: "dự kiến đến hạn: 121")
        )
        try expectSnapshots(carried, "states-progress-carried")
        let suppressed = ProgressChart(text: text, reading: .suppressed, targets: targets)
        try expectSnapshots(suppressed, "states-progress-suppressed")
    }

    @Test("in a trend")
    func inTrend() throws {
        let readings: [Reading] = [
            Samples.number(6), Samples.number(13), .missing, Samples.number(31), Samples.carried(31),
            Samples.carried(31), .suppressed, .suppressed, Samples.number(72), .suppressed,
        ]
        let chart = TrendChart(
            text: try Samples.stateText("Số câu lạc bộ theo quý"),
            points: readings.enumerated().map { Samples.point($0, $1) },
            ticks: Samples.ticks
        )
        try expectSnapshots(chart, "states-trend")
    }

    @Test("a trend that is withheld as a whole says so in words")
    func withheldTrend() throws {
        let text = try Samples.stateText("Số câu lạc bộ theo quý")
        let points = (0..<4).map { Samples.point($0, .suppressed) }
        let drawing = TrendChart(text: text, points: points, ticks: Samples.ticks).drawing(width: 328)
        #expect(words(drawing) == ["giữ kín"])
    }

    @Test("in a sparkline")
    func inSparkline() throws {
        let readings: [Reading] = [
            Samples.number(6), Samples.number(31), .suppressed, Samples.number(48), Samples.carried(48),
        ]
        let points = readings.enumerated().map { Sparkline.Point(day: $0, reading: $1) }
        try expectSnapshot(Sparkline(text: try Samples.text(), points: points).picture(width: 96), "states-sparkline")
    }

    /// The texts of a drawing.
    private func words(_ canvas: Canvas) -> [String] {
        canvas.items.compactMap { item in
            guard case .text(let text) = item.shape else { return nil }
            return text.block.fullText
        }
    }

    @Test("the key says what occurs and nothing else")
    func key() throws {
        let text = try Samples.stateText("x")
        let samples = StateKey.Samples(carried: .dot(.hollowDot), suppressed: .cross, missing: .gap)
        func words(_ readings: [Reading]) -> [String] {
            StateKey(readings, text: text, samples: samples).entries.map(\.text)
        }
        #expect(words([Samples.number(1)]) == [])
        #expect(words([.missing, .suppressed]) == ["giữ kín vì có dưới 3 câu lạc bộ", "không có số liệu"])
        #expect(words([.reported(nil), Samples.carried(3)]) == ["lấy theo báo cáo kỳ trước", "không có số liệu"])
        let plain = StateKey([Samples.carried(3), .suppressed], text: try Samples.text(), samples: .bars)
        #expect(plain.entries.map(\.text) == [])
    }

    @Test("without words of its own a withheld value has those for what is missing")
    func withoutWords() throws {
        let drawing = ranking(try Samples.text()).drawing(width: 328)
        #expect(words(drawing).filter { $0 == "không có số liệu" }.count == 2)
    }

    @Test("six carried parts look different, in grey print too")
    func hollowParts() {
        let looks = (0..<6).map { "\(Hatching(part: $0, isHollow: true).pattern)" }
        #expect(Set(looks).count == 6)
    }
}
