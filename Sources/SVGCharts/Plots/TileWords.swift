/// What stands in a tile: the name or the short name, and the value where it fits.
struct TileWords {
    private let name: TextBlock
    private let short: TextBlock

    /// The value where it is narrow enough.
    private let value: [TextBlock]

    /// The pixels that all lines together may take.
    private let height: Double

    /// The pixels between the text and the edges of a tile.
    private static let padding = 3.0

    init(_ tile: TileMap.Tile, side: Double, style: TextStyle) {
        let frame = tile.reading.isCarried ? ShadedCells.frame : 0
        let room = side - 2 * (Self.padding + frame)
        height = side - 2 * frame
        name = TextBlock(tile.name, style: style, width: room, lines: 2)
        short = TextBlock(tile.short, style: style, width: room, lines: 1, standingFor: tile.name)
        value =
            tile.reading.value.map { TextBlock($0.label, style: style) }.flatMap { $0.width <= room ? [$0] : nil } ?? []
    }

    /// Whether the whole name has room, with the value if there is one.
    var hasRoomForName: Bool { !name.isShortened && !name.breaksWord && fits([name] + value) }

    private func fits(_ blocks: [TextBlock]) -> Bool { blocks.map(\.height).reduce(0, +) <= height }

    /// The texts from the top.
    func blocks(withName: Bool) -> [TextBlock] {
        if withName, hasRoomForName { return [name] + value }
        return fits([short] + value) ? [short] + value : [short]
    }
}
