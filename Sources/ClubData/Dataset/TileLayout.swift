/// Where areas stand on a map of equal tiles: a layout of the table `tiles`.
public struct TileLayout: Sendable, Hashable {
    /// An area's place.
    public struct Tile: Sendable, Hashable {
        /// The official code of the area, by which it is found among the areas: `66`.
        public let code: String

        /// The name of the area, where the table says it.
        public let name: String?

        /// At most four letters that stand in a tile without room for the name: `ĐL`.
        public let label: String

        /// The column, growing to the right from any number.
        public let column: Int

        /// The row, growing downwards from any number.
        public let row: Int
    }

    /// The name of the layout: `provinces-34`.
    public let name: String

    /// The tiles, by code.
    public let tiles: [Tile]
}

extension TileLayout {
    /// The layouts of the table `tiles`, by name. Rows that lack something are left out: they have an error already.
    static func read(_ table: Table) -> [TileLayout] {
        var tiles: [String: [Tile]] = [:]
        func text(_ column: String, _ row: Int) -> String? { table.column(column)?.text(row) }
        func number(_ column: String, _ row: Int) -> Int? {
            guard let column = table.column(column), column.isNumeric, !column.isMissing(row) else { return nil }
            return column.cells[row]
        }
        for row in 0..<table.rowCount {
            guard let layout = text("layout", row), let code = text("code", row), let label = text("label", row),
                let column = number("column", row), let line = number("row", row)
            else { continue }
            let tile = Tile(code: code, name: text("name", row), label: label, column: column, row: line)
            tiles[layout, default: []].append(tile)
        }
        return tiles.map { TileLayout(name: $0, tiles: $1.sorted { $0.code < $1.code }) }.sorted { $0.name < $1.name }
    }
}

extension Dataset {
    /// The layouts of tile maps, by name; none where there is no table `tiles`.
    public var tileLayouts: [TileLayout] { table("tiles").map(TileLayout.read) ?? [] }
}
