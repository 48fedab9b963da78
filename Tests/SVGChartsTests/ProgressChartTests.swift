import SVGCharts
import Testing

@Suite("A progress chart shows what is reached against what is aimed at")
struct ProgressChartTests {
    @Test("with two targets, the pace and a projection")
    func whole() throws {
        try expectSnapshots(Samples.progress(), "progress")
    }

    @Test("with one target")
    func oneTarget() throws {
        let chart = ProgressChart(
            text: try Samples.text(),
            measure: ChartValue(83, label: "83 câu lạc bộ"),
            targets: [try Samples.value(129, "Chỉ tiêu UBND tỉnh: 129")]
        )
        try expectSnapshots(chart, "progress-one-target")
    }

    @Test("beyond its target")
    func met() throws {
        let chart = ProgressChart(
            text: try Samples.text(),
            measure: ChartValue(12_480, label: "12.480 câu lạc bộ"),
            targets: [try Samples.value(12_000, "Chỉ tiêu Quyết định 1648: 12.000")],
            pace: ChartValue(11_900, label: "đáng lẽ đến nay: 11.900")
        )
        try expectSnapshots(chart, "progress-met")
    }

    @Test("marks that stand at one place have labels in rows")
    func crowded() throws {
        let chart = ProgressChart(
            text: try Samples.text(),
            measure: ChartValue(100, label: "100 câu lạc bộ"),
            targets: [
                try Samples.value(100, "Chỉ tiêu của Ủy ban nhân dân tỉnh: 100"),
                try Samples.value(100, "Phấn đấu của Hội: 100"),
                try Samples.value(101, "Chỉ tiêu Trung ương giao: 101"),
                try Samples.value(5, "Chỉ tiêu năm đầu tiên: 5"),
                try Samples.value(52, "Chỉ tiêu giữa kỳ: 52"),
            ],
            pace: ChartValue(100, label: "đáng lẽ đến nay: 100"),
            projection: ChartValue(100, label: "dự kiến đến hạn: 100")
        )
        try expectSnapshots(chart, "progress-crowded")
    }

    @Test("a measure that is not known is said in words")
    func missing() throws {
        let chart = ProgressChart(
            text: try Samples.text(),
            measure: nil,
            targets: [try Samples.value(129, "Chỉ tiêu UBND tỉnh: 129")],
            pace: ChartValue(64, label: "đáng lẽ đến nay: 64")
        )
        try expectSnapshots(chart, "progress-missing")
    }

    @Test("nothing at all is said in words")
    func empty() throws {
        let chart = ProgressChart(text: try Samples.text(), measure: nil, targets: [])
        try expectSnapshots(chart, "progress-empty")
    }

    @Test("all zero")
    func zero() throws {
        let chart = ProgressChart(
            text: try Samples.text(),
            measure: ChartValue(0, label: "0 câu lạc bộ"),
            targets: [try Samples.value(0, "Chỉ tiêu: 0")]
        )
        try expectSnapshots(chart, "progress-zero")
    }

    @Test("a negative measure and very large numbers")
    func extreme() throws {
        let chart = ProgressChart(
            text: try Samples.text(),
            measure: ChartValue(-250e12, label: "−250.000.000.000.000 đồng"),
            targets: [try Samples.value(1e15, "Chỉ tiêu vốn quỹ toàn quốc đến hết năm: 1.000.000.000.000.000 đồng")]
        )
        try expectSnapshots(chart, "progress-extreme")
    }

    @Test("as a file of its own")
    func file() throws {
        let chart = try Samples.progress()
        try expectSnapshot(chart.picture(width: 720, form: .standalone(caption: Samples.caption)), "progress-file-720")
        try expectSnapshot(chart.picture(width: 328, form: .standalone(caption: Samples.caption)), "progress-file-328")
    }
}
