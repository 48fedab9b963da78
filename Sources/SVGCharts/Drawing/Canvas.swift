/// A drawing in the making: shapes in the order they are painted, each with the room it takes.
///
/// A canvas has no edges; it is measured when all is drawn, and only then becomes a picture.
struct Canvas: Sendable {
    /// A shape and what it stands for.
    struct Item: Sendable, Hashable {
        let role: Role
        let shape: Shape
    }

    /// What has been drawn.
    private(set) var items: [Item] = []

    /// The room that all shapes take together, `nil` when nothing is drawn.
    private(set) var bounds: Box?

    /// - Parameter capacity: About how many shapes will be drawn.
    init(capacity: Int = 0) {
        items.reserveCapacity(capacity)
    }

    /// The room that each text takes, in the order they were drawn.
    var textBoxes: [Box] {
        items.compactMap { item in
            guard case .text(let text) = item.shape else { return nil }
            return text.box
        }
    }

    /// Draws a shape.
    mutating func draw(_ shape: Shape, as role: Role) {
        items.append(Item(role: role, shape: shape))
        reserve(shape.box(strokeWidth: role.reservedStrokeWidth))
    }

    /// Takes room without drawing anything in it.
    mutating func reserve(_ box: Box) {
        bounds = bounds?.union(box) ?? box
    }

    /// Draws a text, unless nothing of it can be seen.
    mutating func draw(_ text: PlacedText, as role: Role) {
        guard !text.block.lines.isEmpty else { return }
        draw(.text(text), as: role)
    }

    /// Draws another canvas into this one, moved.
    mutating func draw(_ canvas: Canvas, movedBy offset: Place = Place(x: 0, y: 0)) {
        guard let added = canvas.bounds else { return }
        items.reserveCapacity(items.count + canvas.items.count)
        for item in canvas.items { items.append(Item(role: item.role, shape: item.shape.moved(by: offset))) }
        reserve(added.moved(by: offset))
    }

    /// Draws canvases under one another, each moved so that it begins where the last one ended, `gap` pixels lower.
    ///
    /// Their horizontal positions stay.
    static func column(_ canvases: [Canvas], gap: Double) -> Canvas {
        var column = Canvas()
        for canvas in canvases {
            guard let bounds = canvas.bounds else { continue }
            let top = column.bounds.map { $0.bottom + gap } ?? 0
            column.draw(canvas, movedBy: Place(x: 0, y: (top - bounds.top).rounded(.up)))
        }
        return column
    }
}
