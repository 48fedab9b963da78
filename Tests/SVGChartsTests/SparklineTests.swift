import SVGCharts
import Testing

@Suite("A sparkline shows the course of a series in a table's cell")
struct SparklineTests {
    private func sparkline(_ amounts: [Double?]) throws -> Sparkline {
        Sparkline(
            text: try Samples.text(),
            points: amounts.enumerated().map { .init(day: $0 * 91, amount: $1) }
        )
    }

    @Test("with the last value marked")
    func whole() throws {
        try expectSnapshot(sparkline([6, 13, 18, 31, 39, 48, 54, 61, 72, 83]).picture(width: 96), "sparkline")
    }

    @Test("a missing value is a gap, and a value alone between gaps is a dot")
    func gaps() throws {
        try expectSnapshot(sparkline([6, 13, nil, 31, .infinity, 48, 40, 61]).picture(width: 96), "sparkline-gaps")
    }

    @Test("one value, equal values, none", arguments: [1, 4, 0])
    func few(count: Int) throws {
        let picture = try sparkline(Array(repeating: 5, count: count)).picture(width: 96)
        try expectSnapshot(picture, "sparkline-\(count)")
        #expect(picture.height == 28)
    }
}
