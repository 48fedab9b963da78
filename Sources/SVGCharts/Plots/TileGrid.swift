/// Where tiles stand, counted from the first column and row that are used.
struct TileGrid: Sendable, Hashable {
    /// A place of the grid, counted from 0.
    struct Place: Sendable, Hashable {
        let column: Int
        let row: Int
    }

    /// The places, in the order of the tiles.
    let places: [Place]

    /// How many columns there are.
    var columns: Int { (places.map(\.column).max() ?? 0) + 1 }

    /// The rule is that of ``TileMap``.
    ///
    /// - Parameters:
    ///   - wanted: The column and the row that each tile asks for.
    ///   - mostColumns: How many columns have room.
    init(_ wanted: [(column: Int, row: Int)], mostColumns: Int) {
        let most = max(1, mostColumns)
        let first = (column: wanted.map(\.column).min() ?? 0, row: wanted.map(\.row).min() ?? 0)
        var taken: Set<Place> = []
        var places: [Place] = []
        for tile in wanted {
            // Numbers may be so far apart that their difference is none.
            let (column, columnOverflows) = tile.column.subtractingReportingOverflow(first.column)
            let (row, rowOverflows) = tile.row.subtractingReportingOverflow(first.row)
            guard !columnOverflows, !rowOverflows, column < most, row < Self.mostRows else { break }
            let free = (column..<most).map { Place(column: $0, row: row) }.first { !taken.contains($0) }
            guard let free else { break }
            taken.insert(free)
            places.append(free)
        }
        guard places.count < wanted.count else {
            self.places = places
            return
        }
        let order = wanted.indices.sorted {
            (wanted[$0].row, wanted[$0].column, $0) < (wanted[$1].row, wanted[$1].column, $1)
        }
        var inOrder = wanted.map { _ in Place(column: 0, row: 0) }
        for (number, index) in order.enumerated() { inOrder[index] = Place(column: number % most, row: number / most) }
        self.places = inOrder
    }

    /// More rows than this are no map.
    private static let mostRows = 60
}
