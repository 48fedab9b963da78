import SVGCharts
import Testing

@Suite("Small multiples show a trend for each of several areas on one scale")
struct SmallMultiplesChartTests {
    private func chart(_ panels: [(String, [Double?])], ticks: ValueTicks = Samples.ticks) throws -> SmallMultiplesChart
    {
        SmallMultiplesChart(
            text: try Samples.text(),
            panels: panels.map { .init(name: $0, points: Samples.quarters($1)) },
            ticks: ticks
        )
    }

    @Test("fifteen districts")
    func whole() throws {
        try expectSnapshots(Samples.multiples(), "multiples")
        try expectSnapshot(Samples.multiples().picture(width: 1_200), "multiples-1200")
    }

    @Test("missing values are gaps, carried ones hollow, and a missing last value is said")
    func gaps() throws {
        let carried = [
            Samples.point(0, Samples.reported(4)), Samples.point(4, .carried(ChartValue(4, label: "4"))),
            Samples.point(8, Samples.reported(9)), Samples.point(9, .carried(ChartValue(9, label: "9"))),
        ]
        let series = try chart([
            ("Ea Kar", [1, 2, nil, 4, nil, 7, 9, nil, 12, 14]), ("Lắk", [3, 4, 4, 5, 5, 6, 6, nil, nil, nil]),
            ("Chưa có", []),
        ])
        let chart = SmallMultiplesChart(
            text: series.text,
            panels: series.panels + [.init(name: "Ea Súp", points: carried)],
            ticks: Samples.ticks,
            carriedLabel: "số liệu kỳ trước chuyển sang"
        )
        try expectSnapshots(chart, "multiples-gaps")
    }

    @Test("below zero and above")
    func negative() throws {
        try expectSnapshots(
            chart([
                ("Ea Kar", [-12, -30, -4, 0, 8, 21, 13, -6, -9, -2]), ("Lắk", [5, 9, 14, 22, 30, 28, 27, 20, 11, 4]),
            ]),
            "multiples-negative"
        )
    }

    @Test("one panel with one period, all zero, nothing", arguments: ["one", "zero", "empty"])
    func few(name: String) throws {
        let zeros = Array(repeating: 0 as Double?, count: 10)
        let panels = [
            "one": [("Ea Kar", [7])], "zero": [("Ea Kar", zeros), ("Lắk", zeros)], "empty": [("Lắk", [nil])],
        ]
        try expectSnapshots(chart(panels[name] ?? []), "multiples-\(name)")
    }

    @Test("long names wrap or are shortened")
    func names() throws {
        let panels = Samples.longNames.map { ($0, [3, 4, 6, 9, 9, 11, 12, 15, 17, 18] as [Double?]) }
        try expectSnapshots(chart(panels + [("Lắk", [1, 2, 3, 3, 3, 3, 4, 4, 4, 5])]), "multiples-names")
    }

    @Test("very large numbers: the scale is told in the key")
    func large() throws {
        let points = [1e14, 5e14, 1e15].enumerated().map { Samples.point($0 * 4, .reported(Samples.dong($1))) }
        let chart = SmallMultiplesChart(
            text: try Samples.text(),
            panels: ["Đắk Lắk", "Thành phố Hồ Chí Minh", "Hà Nội"].map { .init(name: $0, points: points) },
            ticks: ValueTicks { Samples.grouped($0) + " đồng" }
        )
        try expectSnapshots(chart, "multiples-large")
    }

    @Test("sixty-three panels")
    func many() throws {
        let panels = (1...63).map { number -> (String, [Double?]) in
            let amounts = (1...10).map { quarter -> Double? in Double((quarter * number) % 37 + quarter * 4) }
            return ("Tỉnh thứ \(number)", amounts)
        }
        try expectSnapshots(chart(panels), "multiples-many")
    }

    @Test("as a file of its own")
    func file() throws {
        let picture = try Samples.multiples().picture(width: 720, form: .standalone(caption: Samples.caption))
        try expectSnapshot(picture, "multiples-file-720")
    }
}
