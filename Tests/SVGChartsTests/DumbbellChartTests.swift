import SVGCharts
import Testing

@Suite("A dumbbell chart shows then and now")
struct DumbbellChartTests {
    private func item(_ name: String, _ before: Double?, _ after: Double?) -> DumbbellChart.Item {
        DumbbellChart.Item(name: name, before: Samples.plain(before), after: Samples.plain(after))
    }

    private func chart(_ items: [DumbbellChart.Item]) throws -> DumbbellChart {
        Samples.dumbbell(text: try Samples.text(), items)
    }

    @Test("fifteen districts with their targets")
    func whole() throws {
        try expectSnapshots(Samples.dumbbell(), "dumbbell")
    }

    @Test("fifteen rows without targets take less than 6 KB")
    func size() throws {
        let items = try Samples.dumbbell().items.map {
            DumbbellChart.Item(name: $0.name, before: $0.before, after: $0.after)
        }
        for width in [328, 720] { #expect(try chart(items).picture(width: width).markup.bytes.count < 6_000) }
    }

    @Test("what fell, what stayed, and what is missing")
    func awkward() throws {
        try expectSnapshots(
            chart([
                item("Ea Kar", 14, 9), item("Lắk", 7, 7), item("Buôn Hồ", nil, 5), item("Ea Súp", 3, nil),
                item("M'Đrắk", nil, nil), item("Buôn Đôn", 0, 12),
            ]),
            "dumbbell-awkward"
        )
    }

    @Test("below zero and above")
    func negative() throws {
        try expectSnapshots(
            chart([item("Ea Kar", -14, 9), item("Lắk", -2, -7), item("Ea Súp", 3, 11)]),
            "dumbbell-negative"
        )
    }

    @Test("all zero")
    func zero() throws {
        try expectSnapshots(chart([item("Ea Kar", 0, 0), item("Lắk", 0, 0)]), "dumbbell-zero")
    }

    @Test("one row")
    func one() throws {
        try expectSnapshots(chart([item("Ea Kar", 2, 7)]), "dumbbell-one")
    }

    @Test("no row is said in words")
    func empty() throws {
        try expectSnapshots(chart([]), "dumbbell-empty")
    }

    @Test("long names wrap or are shortened")
    func names() throws {
        let items = zip(Samples.longNames, [3.0, 12, 700]).map { item($0, $1 / 2, $1) }
        try expectSnapshots(chart(items + [item("Lắk", 4, 5)]), "dumbbell-names")
    }

    @Test("very large numbers stand above the dots")
    func large() throws {
        let items = [("Đắk Lắk", 4e14, 1e15), ("Thành phố Hồ Chí Minh", 123_456_789_012_345, 98_765_432_109_876)].map {
            DumbbellChart.Item(name: $0, before: Samples.dong($1), after: Samples.dong($2))
        }
        try expectSnapshots(chart(items), "dumbbell-large")
    }

    @Test("sixty-three rows")
    func many() throws {
        let items = (1...63).map { number in
            let (then, now): (Int, Int) = (400 - number * 5, 640 - number * 10)
            return item("Tỉnh thứ \(number)", Double(then), Double(now))
        }
        try expectSnapshots(chart(items), "dumbbell-many")
    }

    @Test("as a file of its own")
    func file() throws {
        let picture = try Samples.dumbbell().picture(width: 720, form: .standalone(caption: Samples.caption))
        try expectSnapshot(picture, "dumbbell-file-720")
    }
}
