/// A map of equal squares: every area has the same room, however small it is on the ground.
///
/// ```swift
/// TileMap(
///     text: text,
///     tiles: [
///         .init(column: 3, row: 4, short: "HN", name: "Hà Nội", reading: Reading(ChartValue(14, label: "14"))),
///         .init(column: 5, row: 14, short: "ĐL", name: "Đắk Lắk", reading: .suppressed, isHighlighted: true),
///     ],
///     classes: classes
/// )
/// ```
///
/// Where the tiles stand is data: columns from the left and rows from the top, from any number. Tiles hold their names
/// where most have room for them and their values without breaking a word; else, and in a tile without that room, the
/// short name stands with the name in a `<title>`. Below it stands the value where there is room for one.
///
/// Of tiles in one place the first stays, and the next moves right to the first free place. Where the columns would be
/// narrower than 30 px the tiles stand in their order, row by row, in as many columns as fit.
public struct TileMap: Chart {
    /// An area of the map.
    public struct Tile: Sendable, Hashable {
        /// The number of the column, growing to the right.
        public let column: Int

        /// The number of the row, growing downwards.
        public let row: Int

        /// At most four letters: "ĐL".
        public let short: String

        /// The name as the reader shall see it.
        public let name: String

        /// What is known of the value.
        public let reading: Reading

        /// Whether the tile has a strong edge.
        public let isHighlighted: Bool

        /// An area of the map.
        public init(
            column: Int,
            row: Int,
            short: String,
            name: String,
            reading: Reading,
            isHighlighted: Bool = false
        ) {
            self.column = column
            self.row = row
            self.short = short
            self.name = name
            self.reading = reading
            self.isHighlighted = isHighlighted
        }
    }

    /// The chart's words.
    public let text: ChartText

    /// The tiles in any order.
    public let tiles: [Tile]

    /// The classes that shades stand for.
    public let classes: ShadeClasses

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - tiles: The areas of the map.
    ///   - classes: The classes that shades stand for.
    public init(text: ChartText, tiles: [Tile], classes: ShadeClasses) {
        self.text = text
        self.tiles = tiles
        self.classes = classes
    }

    /// Draws the chart for a width, in the form asked for.
    public func picture(width: Int, form: ChartForm) -> Picture {
        Picture(of: text, form: form, width: width, drawing: drawing)
    }

    /// The pixels between two tiles, and the least and the most of a tile's side.
    private static let gap = 3.0
    private static let smallest = 30.0
    private static let largest = 72.0

    func drawing(width: Double) -> Canvas {
        guard !tiles.isEmpty else { return Canvas.note(text.missing, width: width) }
        let sizes = TextSizes(width: width)
        let most = Int((width + Self.gap) / (Self.smallest + Self.gap))
        let grid = TileGrid(tiles.map { ($0.column, $0.row) }, mostColumns: most)
        let side = min(Self.largest, (width + Self.gap) / Double(grid.columns) - Self.gap).rounded(.down)
        let words = tiles.map { TileWords($0, side: side, style: sizes.small) }
        let hasNames = words.filter(\.hasRoomForName).count * 2 > words.count
        let cells = zip(zip(tiles, words), grid.places).map { tile, place in
            let left = Double(place.column) * (side + Self.gap)
            let top = Double(place.row) * (side + Self.gap)
            return ShadedCells.Cell(
                box: Box(left: left, top: top, right: left + side, bottom: top + side),
                look: ShadedCells.Look(tile.0.reading, classes: classes),
                texts: tile.1.blocks(withName: hasNames),
                isHighlighted: tile.0.isHighlighted
            )
        }
        var map = Canvas()
        ShadedCells(cells: cells).draw(on: &map)
        let key = Key(entries: classes.key(tiles.map(\.reading), text: text), style: sizes.small)
        return Canvas.column([key.drawing(width: width), map], gap: 14)
    }
}
