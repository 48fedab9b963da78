import SVGCharts
import Testing

@Suite("Paired bars show two values of each name on one scale")
struct PairedBarsChartTests {
    private func chart(_ rows: [(String, ChartValue?, ChartValue?)]) throws -> PairedBarsChart {
        Samples.pairs(text: try Samples.text(), rows)
    }

    private func row(_ name: String, _ left: Double?, _ right: Double?) -> (String, ChartValue?, ChartValue?) {
        (name, Samples.plain(left), Samples.plain(right))
    }

    @Test("members by age and sex")
    func whole() throws {
        try expectSnapshots(Samples.pairs(), "pairs")
    }

    @Test("fifteen rows take less than 6 KB")
    func size() throws {
        let rows = Samples.districts.map { row($0.name, $0.clubs * 20, $0.target * 30) }
        for width in [328, 720] { #expect(try chart(rows).picture(width: width).markup.bytes.count < 6_000) }
    }

    @Test("missing, negative and zero values have no bar")
    func awkward() throws {
        let rows = [row("Ea Kar", 14, nil), row("Lắk", nil, nil), row("Buôn Hồ", 0, 9), row("Ea Súp", -3, 12)]
        try expectSnapshots(chart(rows), "pairs-awkward")
    }

    @Test("one row, all zero, none", arguments: ["one", "zero", "empty"])
    func few(name: String) throws {
        let rows = ["one": [row("Ea Kar", 2, 7)], "zero": [row("Ea Kar", 0, 0), row("Lắk", 0, 0)]]
        try expectSnapshots(chart(rows[name] ?? []), "pairs-\(name)")
    }

    @Test("long names wrap or are shortened")
    func names() throws {
        let rows = zip(Samples.longNames, [3.0, 12, 700]).map { row($0, $1 * 2, $1) }
        try expectSnapshots(chart(rows + [row("Lắk", 400, 5)]), "pairs-names")
    }

    @Test("very large numbers stand above the bars")
    func large() throws {
        let rows = [("Đắk Lắk", 4e14, 1e15), ("Thành phố Hồ Chí Minh", 123_456_789_012_345, 98_765_432_109_876)]
        let large = try chart(rows.map { ($0, Samples.dong($1), Samples.dong($2)) })
        try expectSnapshots(large, "pairs-large")
        let file = large.picture(width: 320, form: .standalone(caption: Samples.caption))
        try expectSnapshot(file, "pairs-large-file-320")
    }

    @Test("sixty-three rows")
    func many() throws {
        let rows = (1...63).map { number in
            let (left, right): (Int, Int) = (number * 7, 640 - number * 10)
            return row("Tỉnh thứ \(number)", Double(left), Double(right))
        }
        try expectSnapshots(chart(rows), "pairs-many")
    }

    @Test("as a file of its own")
    func file() throws {
        let picture = try Samples.pairs().picture(width: 720, form: .standalone(caption: Samples.caption))
        try expectSnapshot(picture, "pairs-file-720")
    }
}
