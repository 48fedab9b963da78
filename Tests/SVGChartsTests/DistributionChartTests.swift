import Testing

@testable import SVGCharts

@Suite("A histogram shows how many units lie in each range")
struct HistogramChartTests {
    private func chart(_ counts: [Double?], median: Double? = nil) throws -> HistogramChart {
        HistogramChart(
            text: try Samples.text(),
            ranges: counts.enumerated().map { index, count in
                .init(
                    name: "\(index * 10)–\(index * 10 + 9)",
                    from: Double(index) * 10,
                    to: Double(index + 1) * 10,
                    count: Samples.plain(count)
                )
            },
            median: median.flatMap { ChartValue($0, label: "Trung vị: \(Samples.grouped($0))") }
        )
    }

    @Test("with the median")
    func whole() throws {
        try expectSnapshots(Samples.histogram(), "histogram")
    }

    @Test("the median stands at its part of its range, and in the middle of a range without an end")
    func median() throws {
        let places = try [0, 85, 100, 200, 1_100, 5_000, -1].map { try Samples.histogram(median: $0).medianPlace }
        #expect(places.map { $0?.range } == [0, 1, 2, 3, 3, 4, nil])
        #expect(places.map { $0?.part } == [0, 0.7, 0, 0, 0.5, 0.5, nil])
        #expect(try Samples.histogram(median: nil).medianPlace == nil)
    }

    @Test("a missing count has no column and says so; zero has none either")
    func gaps() throws {
        try expectSnapshots(chart([4, nil, 0, 9], median: 35), "histogram-gaps")
    }

    @Test("one range, all zero, none", arguments: [[7], [0, 0, 0], []])
    func few(counts: [Double]) throws {
        try expectSnapshots(
            chart(counts, median: 5),
            "histogram-\(counts.count == 1 ? "one" : counts.isEmpty ? "empty" : "zero")"
        )
    }

    @Test("counts that were taken back go below the line")
    func negative() throws {
        try expectSnapshots(chart([4, -6, 9], median: 15), "histogram-negative")
    }

    @Test("very large numbers and long names are bars under one another")
    func large() throws {
        let names = Samples.longNames + ["Lắk"]
        let chart = HistogramChart(
            text: try Samples.text(),
            ranges: zip(names, [1e15, 123_456_789_012_345, 7e14, 1]).enumerated().map { index, range in
                .init(name: range.0, from: Double(index), to: Double(index + 1), count: Samples.dong(range.1))
            },
            median: ChartValue(0.5, label: "Trung vị")
        )
        try expectSnapshots(chart, "histogram-large")
    }

    @Test("sixty-three ranges")
    func many() throws {
        try expectSnapshots(chart((0..<63).map { Double(($0 * 29) % 31) }, median: 314), "histogram-many")
    }

    @Test("as a file of its own")
    func file() throws {
        let picture = try Samples.histogram().picture(width: 720, form: .standalone(caption: Samples.caption))
        try expectSnapshot(picture, "histogram-file-720")
    }
}

@Suite("A strip shows every unit as a dot")
struct StripChartTests {
    private func chart(_ amounts: [Double], median: Double? = nil) throws -> StripChart {
        StripChart(
            text: try Samples.text(),
            amounts: amounts,
            median: median.flatMap { ChartValue($0, label: "trung vị: \(Samples.grouped($0))") },
            ticks: ValueTicks { Samples.grouped($0) }
        )
    }

    @Test("with median and quartiles")
    func whole() throws {
        try expectSnapshots(Samples.strip(), "strip")
    }

    @Test("a dot takes the lowest level where it touches none")
    func levels() {
        #expect(DotHeaps.levels(of: [0, 0, 0, 5, 10, 11, 20], distance: 10) == [0, 1, 2, 3, 0, 1, 0])
        #expect(DotHeaps.levels(of: [], distance: 10) == [])
    }

    @Test("heaps that would be too high have smaller dots, then levels that overlap")
    func sizes() {
        let sizes = [1, 16, 20, 1_000].map { DotHeaps.Size(fitting: Array(repeating: 0, count: $0)) }
        #expect(sizes.map(\.radius) == [5, 5, 4, 2])
        #expect(sizes.map(\.levelDistance) == [11, 11, 9, 0.18])
        #expect(sizes.map(\.height) == [48, 184, 188, 188])
    }

    @Test("one unit, and units that are all zero", arguments: [[7.0], [0, 0, 0, 0]])
    func few(amounts: [Double]) throws {
        try expectSnapshots(chart(amounts, median: amounts[0]), amounts.count == 1 ? "strip-one" : "strip-zero")
    }

    @Test("no unit, or none that is known, is said in words")
    func empty() throws {
        try expectSnapshots(chart([.nan, .infinity]), "strip-empty")
    }

    @Test("below zero and above, what is no number having no dot")
    func negative() throws {
        try expectSnapshots(chart([-40, -12, -12, 3, .nan, 9, 9, 22], median: 3), "strip-negative")
    }

    @Test("very large numbers and long words")
    func large() throws {
        let amounts = (1...63).map { Double($0 * $0) * 1e15 / 3_969 }
        let chart = StripChart(
            text: try Samples.text(),
            amounts: amounts,
            lowerQuartile: ChartValue(64e12, label: Samples.longNames[0]),
            median: ChartValue(258e12, label: Samples.longNames[1]),
            upperQuartile: ChartValue(580e12, label: Samples.longNames[2]),
            ticks: ValueTicks { Samples.grouped($0) + " đồng" },
            dotLabel: Samples.longNames[0],
            note: Samples.longNames[1]
        )
        try expectSnapshots(chart, "strip-large")
    }

    @Test("five hundred units")
    func many() throws {
        let amounts = (0..<500).map { number in
            let (one, other) = (Double(number * 7 % 101), Double(number * 13 % 97))
            return (one + other) / 2
        }
        try expectSnapshots(chart(amounts, median: 49), "strip-many")
    }

    @Test("as a file of its own")
    func file() throws {
        let picture = try Samples.strip().picture(width: 720, form: .standalone(caption: Samples.caption))
        try expectSnapshot(picture, "strip-file-720")
    }
}
