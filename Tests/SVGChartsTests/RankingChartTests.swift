import SVGCharts
import Testing

@Suite("A ranking shows named bars in the order given")
struct RankingChartTests {
    @Test("with targets and a highlighted bar; fifteen bars take less than 6 KB")
    func whole() throws {
        let chart = try Samples.ranking()
        try expectSnapshots(chart, "ranking")
        for width in [328, 720] { #expect(chart.picture(width: width).markup.bytes.count < 6_000) }
    }

    private func bar(_ name: String, _ amount: Double?, _ label: String? = nil) -> RankingChart.Bar {
        let value = amount.flatMap { ChartValue($0, label: label ?? "\(Int($0))") }
        return RankingChart.Bar(name: name, value: value)
    }

    @Test("long names take two lines or are shortened, and a missing value says so")
    func names() throws {
        let chart = RankingChart(
            text: try Samples.text(),
            bars: [
                bar("Câu lạc bộ Liên thế hệ tự giúp nhau thôn 11, xã Hòa Thắng, thành phố Buôn Ma Thuột", 2_000),
                bar("Thành phố Buôn Ma Thuột", 1_214),
                bar("Xã Hòa Thắng", nil),
                bar("Nghĩa Đàn", 12),
                bar("NghĩalàmộttênkhôngcódấucáchnàotrongđóđểxuốngDòng", 700),
            ]
        )
        try expectSnapshots(chart, "ranking-names")
    }

    @Test("values too long to stand beside the bars stand above them")
    func large() throws {
        let chart = RankingChart(
            text: try Samples.text(),
            bars: [
                bar("Đắk Lắk", 1e15, "1.000.000.000.000.000 đồng"),
                bar("Thành phố Hồ Chí Minh", 123_456_789_012_345, "123.456.789.012.345 đồng"),
                bar("Bắc Kạn", nil),
                bar("Việt Hưng", 72, "72 đồng"),
            ]
        )
        try expectSnapshots(chart, "ranking-large")
    }

    @Test("bars below zero go to the left")
    func negative() throws {
        let chart = RankingChart(
            text: try Samples.text(),
            bars: [bar("Ea Kar", 14), bar("Krông Năng", 3), bar("Lắk", 0), bar("M'Đrắk", -9), bar("Ea Súp", nil)]
        )
        try expectSnapshots(chart, "ranking-negative")
    }

    @Test("all zero")
    func zero() throws {
        let chart = RankingChart(text: try Samples.text(), bars: [bar("Ea Kar", 0), bar("Lắk", 0)])
        try expectSnapshots(chart, "ranking-zero")
    }

    @Test("one bar")
    func one() throws {
        let chart = RankingChart(text: try Samples.text(), bars: [bar("Ea Kar", 7)])
        try expectSnapshots(chart, "ranking-one")
    }

    @Test("no bar is said in words")
    func empty() throws {
        try expectSnapshots(RankingChart(text: try Samples.text(), bars: []), "ranking-empty")
    }

    @Test("sixty-three bars")
    func many() throws {
        let bars = (1...63).map { bar("Tỉnh thứ \($0)", Double(640 - $0 * 10)) }
        try expectSnapshots(RankingChart(text: try Samples.text(), bars: bars), "ranking-many")
    }

    @Test("as a file of its own")
    func file() throws {
        let chart = try Samples.ranking()
        try expectSnapshot(chart.picture(width: 720, form: .standalone(caption: Samples.caption)), "ranking-file-720")
    }
}
