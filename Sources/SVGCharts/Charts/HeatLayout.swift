/// The measures of a heat table at a width, and its drawing.
struct HeatLayout {
    let sizes: TextSizes

    /// How many of the last periods are shown.
    let shown: Int

    private let table: HeatTable
    private let names: [TextBlock]
    private let cellWidth: Double

    /// The greatest part of the width that names may take.
    private static let widestNames = 0.38

    /// The least pixels of a cell, the most that its head and value can ask for, and the most that it gets.
    private static let narrowest = 40.0
    private static let wanted = 72.0
    private static let widest = 120.0

    /// The pixels between names and cells, between two cells, and around the text of a cell.
    private static let nameGap = 8.0
    private static let cellGap = 2.0
    private static let padding = 5.0

    /// The least height of a cell.
    private static let thickness = 30.0

    init(_ table: HeatTable, width: Double) {
        self.table = table
        let sizes = TextSizes(width: width)
        self.sizes = sizes
        names = table.rows.map { TextBlock($0.name, style: sizes.body, width: width * Self.widestNames, lines: 2) }
        let room = width - (names.map(\.width).max() ?? 0) - Self.nameGap
        let heads = table.columns.flatMap { $0.split(separator: "\n") }.map { sizes.small.width(of: $0) }
        let values = table.rows.flatMap(\.readings).compactMap { $0.value.map { sizes.small.width(of: $0.label) } }
        let asked = max((heads.max() ?? 0) + 4, (values.max() ?? 0) + 2 * Self.padding)
        let least = min(max(Self.narrowest, asked), Self.wanted)
        shown = max(1, min(table.columns.count, Int((room + Self.cellGap) / (least + Self.cellGap))))
        cellWidth = min(Self.widest, (room + Self.cellGap) / Double(shown) - Self.cellGap).rounded(.down)
    }

    /// Heads, names and cells.
    func drawing() -> Canvas {
        var canvas = Canvas()
        let left = (names.map(\.width).max() ?? 0).rounded(.up) + Self.nameGap
        let heights = names.map { max(Self.thickness, $0.height + 2).rounded(.up) }
        let bands = BandScale(thicknesses: heights, gap: Self.cellGap, start: 0)
        let lefts = (0..<shown).map { left + Double($0) * (cellWidth + Self.cellGap) }
        drawHeads(lefts, on: &canvas)
        for (row, name) in names.enumerated() {
            let band = bands.band(row)
            let middle = (band.lowerBound + band.upperBound) / 2
            let place = Place(x: left - Self.nameGap, y: middle - name.height / 2)
            canvas.draw(PlacedText(name, at: place, anchor: .end), as: .label)
        }
        let cells = table.rows.enumerated().flatMap { row, content in
            zip(lefts, content.readings.suffix(shown)).map { left, reading in
                let band = bands.band(row)
                return cell(
                    reading,
                    in: Box(left: left, top: band.lowerBound, right: left + cellWidth, bottom: band.upperBound)
                )
            }
        }
        ShadedCells(cells: cells).draw(on: &canvas)
        return canvas
    }

    private func cell(_ reading: Reading, in box: Box) -> ShadedCells.Cell {
        let look = ShadedCells.Look(reading, classes: table.classes)
        let words = reading.isMissing ? "–" : reading.value?.label ?? ""
        let block = TextBlock(words, style: sizes.small)
        let fits = block.width + 2 * Self.padding <= box.width && block.height <= box.height
        return ShadedCells.Cell(box: box, look: look, texts: fits ? [block] : [])
    }

    /// The heads end at one line above the cells. A second line that says the same as the one before is left out.
    private func drawHeads(_ lefts: [Double], on canvas: inout Canvas) {
        let heads = table.columns.suffix(shown).map { head in
            head.split(separator: "\n", maxSplits: 1).map(String.init)
        }
        let lineCount = Double(heads.map(\.count).max() ?? 0)
        var last: String?
        for (head, left) in zip(heads, lefts) {
            let second = head.dropFirst().first
            let lines = second == last ? Array(head.prefix(1)) : head
            last = second
            for (index, line) in lines.enumerated() {
                let block = TextBlock(line, style: sizes.small, width: cellWidth, lines: 1)
                let top = (Double(index) - lineCount) * sizes.small.lineHeight - 2
                let place = Place(x: left + cellWidth / 2, y: top)
                canvas.draw(PlacedText(block, at: place, anchor: .middle), as: .mutedLabel)
            }
        }
    }
}
