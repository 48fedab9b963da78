import Testing

@testable import SVGCharts

@Suite("A trend may go on to what is expected")
struct TrendProjectionTests {
    private func chart(day: Int, points: [TrendChart.Point]? = nil) throws -> TrendChart {
        TrendChart(
            text: try Samples.text(),
            points: try points ?? Samples.trend().points,
            ticks: Samples.ticks,
            targets: try Samples.targets(),
            projection: .init(
                day: day,
                value: try Samples.value(121, "Dự kiến đến hạn: 121"),
                shortLabel: "121"
            )
        )
    }

    @Test("dashed, from the last value to the deadline")
    func whole() throws {
        try expectSnapshots(chart(day: Samples.Day.end2025), "trend-projection")
    }

    @Test("as a file of its own, eight periods take less than 4 KB, projection included")
    func size() throws {
        let picture = try chart(day: Samples.Day.end2025, points: Array(Samples.trend().points.suffix(8)))
            .picture(width: 720, form: .standalone(caption: Samples.caption))
        #expect(picture.markup.bytes.count < 4_000)
    }

    @Test("the line begins at the last known value, and there is none into the past or from nothing")
    func path() throws {
        let last = Samples.Day.quarters[8]
        let points = [Samples.point(8, Samples.reported(72)), Samples.point(9, .missing)]
        #expect(try chart(day: last + 9, points: points).projectionPath.map(\.x) == [Double(last), Double(last + 9)])
        #expect(try chart(day: last + 9, points: points).projectionPath.map(\.y) == [72, 121])
        #expect(try chart(day: last, points: points).projectionPath.isEmpty)
        #expect(try chart(day: last, points: [Samples.point(9, .missing)]).projectionPath.isEmpty)
    }
}
