import Foundation
import Testing

@testable import SVGCharts

@Suite("A tile map gives every area the same room")
struct TileMapTests {
    /// The rows of a layout of the project's own data.
    static func layout(_ name: String) throws -> [(name: String, short: String, column: Int, row: Int)] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content/data")
        let text = try String(contentsOf: folder.appending(path: "tiles.csv"), encoding: .utf8)
        return text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
            .filter { $0[0] == name }
            .compactMap { cells in
                guard let column = Int(cells[4]), let row = Int(cells[5]) else { return nil }
                return (cells[2], cells[3], column, row)
            }
    }

    private func map(_ layout: String, _ reading: (Int) -> Reading) throws -> TileMap {
        let tiles = try Self.layout(layout).enumerated().map { number, tile in
            TileMap.Tile(
                column: tile.column,
                row: tile.row,
                short: tile.short,
                name: tile.name,
                reading: reading(number),
                isHighlighted: tile.name == "Đắk Lắk"
            )
        }
        let amounts = tiles.compactMap { $0.reading.value?.amount }
        let text = try Samples.stateText("Số câu lạc bộ theo tỉnh, thành phố")
        return TileMap(text: text, tiles: tiles, classes: Samples.classes(of: amounts))
    }

    private func mixed(_ number: Int) -> Reading {
        switch number % 11 {
        case 3: Samples.carried(Double(number * 37 % 160))
        case 6: .missing
        case 9: .suppressed
        default: Samples.number(Double(number * 53 % 160))
        }
    }

    @Test("the sixty-three provinces before 1 July 2025, and the thirty-four since")
    func provinces() throws {
        try expectSnapshots(map("provinces-63", mixed), "tiles-63")
        try expectSnapshots(map("provinces-34", mixed), "tiles-34")
        let file = try map("provinces-34", mixed).picture(width: 720, form: .standalone(caption: Samples.caption))
        try expectSnapshot(file, "tiles-file-720")
    }

    @Test("all zero, and below zero")
    func zero() throws {
        try expectSnapshots(map("provinces-34") { _ in Samples.number(0) }, "tiles-zero")
        try expectSnapshots(map("provinces-34") { Samples.number(Double($0 * 7 % 40 - 20)) }, "tiles-negative")
    }

    @Test("very large numbers are left to the table beside the map")
    func large() throws {
        let map = try map("provinces-34") {
            Reading(ChartValue(1e15 * Double($0), label: "\($0).000.000.000.000.000 đồng"))
        }
        let ticks = ValueTicks(smallestStep: 1e14) { "\(Int($0 / 1e12)) nghìn tỉ đồng" }
        let amounts = map.tiles.compactMap { $0.reading.value?.amount }
        let classes = ShadeClasses(of: amounts, ticks: ticks) { "từ \($0) đến \($1)" }
        try expectSnapshots(TileMap(text: map.text, tiles: map.tiles, classes: classes), "tiles-large")
    }

    @Test("no tile, and one with a long name")
    func few() throws {
        let text = try Samples.stateText("Số câu lạc bộ")
        try expectSnapshots(TileMap(text: text, tiles: [], classes: Samples.classes(of: [])), "tiles-empty")
        let tile = TileMap.Tile(column: 7, row: 3, short: "CLB", name: Samples.longName, reading: Samples.number(7))
        try expectSnapshots(TileMap(text: text, tiles: [tile], classes: Samples.classes(of: [7])), "tiles-one")
    }

    @Test("of tiles in one place the next moves right, and what has no room stands in rows")
    func grid() {
        func places(_ wanted: [(Int, Int)], _ most: Int = 9) -> [[Int]] {
            TileGrid(wanted.map { (column: $0.0, row: $0.1) }, mostColumns: most).places.map { [$0.column, $0.row] }
        }
        #expect(places([(3, 2), (4, 2), (3, 2), (5, 9)]) == [[0, 0], [1, 0], [2, 0], [2, 7]])
        #expect(places([(0, 0), (8, 1), (4, 0)], 2) == [[0, 0], [0, 1], [1, 0]])
        #expect(places([(.min, 0), (.max, 0)]) == [[0, 0], [1, 0]])
        #expect(places([]) == [])
    }

    @Test(
        "layouts hold every province once, in a place of its own",
        arguments: [("provinces-63", 63), ("provinces-34", 34)]
    )
    func layouts(name: String, count: Int) throws {
        let tiles = try Self.layout(name)
        #expect(tiles.count == count)
        #expect(Set(tiles.map(\.name)).count == count && Set(tiles.map(\.short)).count == count)
        #expect(Set(tiles.map { [$0.column, $0.row] }).count == count)
        // Nine columns of 30 px fit a phone.
        #expect(tiles.allSatisfy { (1...9).contains($0.column) && $0.short.count <= 4 })
    }
}
