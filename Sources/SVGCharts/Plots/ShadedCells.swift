/// Rectangles whose shades say how much, and whose looks say what is known: what heat tables and tile maps are made of.
///
/// Text stands in ink on the three lighter shades and in paper on the two darker ones (in the dark scheme the other way
/// round), so that it keeps 4.5 : 1 on each.
struct ShadedCells: Sendable {
    /// How a cell looks.
    enum Look: Sendable, Hashable {
        /// A shade from 0 to 4.
        case shade(Int)
        /// A frame of a shade: carried forward.
        case hollow(Int)
        /// Hatched: withheld.
        case suppressed
        /// An outline: not known.
        case empty

        /// How a reading looks.
        init(_ reading: Reading, classes: ShadeClasses) {
            switch reading {
            case .reported(let value?): self = .shade(classes.shade(of: value.amount))
            case .carried(let value?): self = .hollow(classes.shade(of: value.amount))
            case .suppressed: self = .suppressed
            case .missing, .reported, .carried: self = .empty
            }
        }

        /// The role of text on it.
        var textRole: Role {
            switch self {
            case .shade(3), .shade(4): .shadeLabel
            case .shade, .hollow, .suppressed: .label
            case .empty: .mutedLabel
            }
        }
    }

    /// A cell and the lines of text in its middle.
    struct Cell: Sendable {
        let box: Box
        let look: Look
        let texts: [TextBlock]
        var isHighlighted = false
    }

    let cells: [Cell]

    /// The pixels of the frame of a hollow cell.
    static let frame = 4.0

    /// Draws layer by layer, so that shapes of one look become one path.
    func draw(on canvas: inout Canvas) {
        let looks = (0..<Role.shades).flatMap { [Look.shade($0), .hollow($0)] } + [.suppressed, .empty]
        for look in looks {
            let boxes = cells.filter { $0.look == look }.map(\.box)
            canvas.draw(look, in: boxes)
        }
        // Words on hatching stand on paper.
        for cell in cells where cell.look == .suppressed {
            let (width, height) = (cell.texts.map(\.width).max() ?? 0, cell.texts.map(\.height).reduce(0, +))
            guard width > 0 else { continue }
            let (x, y) = ((cell.box.left + cell.box.right) / 2, (cell.box.top + cell.box.bottom) / 2)
            let ground = Box(left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2)
            canvas.draw(.box(ground.expanded(by: 1)), as: .paper)
        }
        for cell in cells where cell.isHighlighted {
            canvas.draw(.box(cell.box.expanded(by: -1.25)), as: .highRim)
        }
        for role in [Role.label, .mutedLabel, .shadeLabel] {
            for cell in cells where cell.look.textRole == role { draw(cell, on: &canvas) }
        }
    }

    private func draw(_ cell: Cell, on canvas: inout Canvas) {
        let middle = Place(x: (cell.box.left + cell.box.right) / 2, y: (cell.box.top + cell.box.bottom) / 2)
        var top = middle.y - cell.texts.map(\.height).reduce(0, +) / 2
        for text in cell.texts {
            canvas.draw(PlacedText(text, at: Place(x: middle.x, y: top), anchor: .middle), as: cell.look.textRole)
            top += text.height
        }
    }
}

extension ShadeClasses {
    /// The key: every class with its words, and the states that occur.
    func key(_ readings: [Reading], text: ChartText) -> [Key.Entry] {
        let isUsed = readings.contains { $0.value != nil }
        let classes = labels.enumerated().map { number, words in
            Key.Entry(sample: .cell(.shade(shade(ofClass: number))), text: words)
        }
        let states = StateKey(
            readings,
            text: text,
            samples: .init(carried: .cell(.hollow(2)), suppressed: .cell(.suppressed), missing: .cell(.empty))
        )
        return (isUsed ? classes : []) + states.entries
    }
}

extension Canvas {
    /// Draws a cell without text.
    mutating func draw(_ look: ShadedCells.Look, in box: Box) {
        draw(look, in: [box])
    }

    /// Draws cells of one look.
    mutating func draw(_ look: ShadedCells.Look, in boxes: [Box]) {
        switch look {
        case .shade(let shade), .hollow(let shade):
            for box in boxes { draw(.box(box), as: .shade(shade)) }
            // The lightest shades stand out from paper by their edge.
            if shade < 3 { for box in boxes { draw(.box(box.expanded(by: -0.5)), as: .rim) } }
            if case .hollow = look {
                for box in boxes { draw(.box(box.expanded(by: -ShadedCells.frame)), as: .paper) }
                if shade < 3 {
                    for box in boxes { draw(.box(box.expanded(by: -ShadedCells.frame)), as: .rim) }
                }
            }
        case .suppressed: for box in boxes { drawSuppressed(in: box) }
        case .empty: for box in boxes { draw(.box(box.expanded(by: -0.5)), as: .emptyCell) }
        }
    }
}
