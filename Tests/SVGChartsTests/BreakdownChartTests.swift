import SVGCharts
import Testing

@Suite("A breakdown shows how a whole divides")
struct BreakdownChartTests {
    @Test("as bars, with counts and shares")
    func bars() throws {
        try expectSnapshots(Samples.breakdown(.bars), "breakdown-bars")
    }

    @Test("as one bar of hatched parts")
    func stacked() throws {
        try expectSnapshots(Samples.breakdown(.stacked), "breakdown-stacked")
    }

    private func awkward(_ layout: BreakdownChart.Layout) throws -> BreakdownChart {
        BreakdownChart(
            text: try Samples.text(),
            categories: [
                .init(name: "Trên 2 tỉ đồng", value: ChartValue(1, label: "1 câu lạc bộ"), share: "1,0%"),
                .init(name: "Không rõ", value: nil),
                .init(name: "Điều chỉnh giảm", value: ChartValue(-3, label: "−3")),
                .init(name: "Chưa có", value: ChartValue(0, label: "0"), share: "0,0%"),
                .init(
                    name: "Trên 50 đến 200 triệu đồng, kể cả vốn do chương trình mục tiêu quốc gia hỗ trợ",
                    value: ChartValue(88, label: "88 câu lạc bộ"),
                    share: "88,0%"
                ),
            ],
            layout: layout
        )
    }

    @Test("missing, negative and zero values have no part", arguments: [false, true])
    func awkward(isStacked: Bool) throws {
        let chart = try awkward(isStacked ? .stacked : .bars)
        try expectSnapshots(chart, isStacked ? "breakdown-stacked-awkward" : "breakdown-bars-awkward")
    }

    @Test("eight parts differ in pattern or colour")
    func many() throws {
        let categories = (1...8).map { number in
            BreakdownChart.Category(name: "Lĩnh vực \(number)", value: ChartValue(Double(number), label: "\(number)"))
        }
        let chart = BreakdownChart(text: try Samples.text(), categories: categories, layout: .stacked)
        try expectSnapshots(chart, "breakdown-stacked-many")
    }

    @Test("nothing to divide", arguments: [false, true])
    func zero(isStacked: Bool) throws {
        let categories = ["Nam", "Nữ"].map { BreakdownChart.Category(name: $0, value: ChartValue(0, label: "0")) }
        let layout: BreakdownChart.Layout = isStacked ? .stacked : .bars
        let chart = BreakdownChart(text: try Samples.text(), categories: categories, layout: layout)
        try expectSnapshots(chart, isStacked ? "breakdown-stacked-zero" : "breakdown-bars-zero")
    }

    @Test("no category is said in words")
    func empty() throws {
        let chart = BreakdownChart(text: try Samples.text(), categories: [], layout: .stacked)
        try expectSnapshots(chart, "breakdown-empty")
    }

    @Test("as a file of its own")
    func file() throws {
        let picture = try Samples.breakdown(.stacked).picture(width: 720, form: .standalone(caption: Samples.caption))
        try expectSnapshot(picture, "breakdown-file-720")
    }
}
