import Markup

/// Writes the shapes of a canvas as SVG.
///
/// Shapes of one role that follow each other become one path or one group, so the class and the colours are written
/// once for all of them. There are no transforms, no ids and no unit but the pixel.
struct SVGWriter {
    private(set) var markup: MarkupWriter

    /// The font size that the root element has; texts of another size say so.
    let fontSize: Double

    init(markup: MarkupWriter, fontSize: Double) {
        self.markup = markup
        self.fontSize = fontSize
    }

    /// Writes what was drawn, in its order.
    mutating func write(_ items: [Canvas.Item]) {
        var rest = items[...]
        while let first = rest.first {
            let end = rest.firstIndex { !Self.belongTogether($0, first) } ?? rest.endIndex
            write(rest[..<end], like: first)
            rest = rest[end...]
        }
    }

    private static func belongTogether(_ one: Canvas.Item, _ other: Canvas.Item) -> Bool {
        guard one.role == other.role else { return false }
        return switch (one.shape, other.shape) {
        case (.text(let a), .text(let b)):
            a.block.style == b.block.style && a.anchor == b.anchor && a.hasHalo == b.hasHalo
        case (.circle, .circle): true
        case (.text, _), (_, .text), (.circle, _), (_, .circle): false
        default: true
        }
    }

    private mutating func write(_ items: ArraySlice<Canvas.Item>, like first: Canvas.Item) {
        switch first.shape {
        case .text(let text): writeTexts(items, like: text, as: first.role)
        case .circle: writeCircles(items, as: first.role)
        case .box, .segment, .polyline: writePath(items, as: first.role)
        }
    }

    private mutating func writePath(_ items: ArraySlice<Canvas.Item>, as role: Role) {
        let stroke = role.stroke
        var path = PathData()
        for item in items { path.add(item.shape, strokeWidth: stroke?.width ?? 0) }
        markup.selfClosing(
            "path",
            [
                "class": role.className,
                "fill": role.fill?.light ?? (items.contains { $0.shape.enclosesArea } ? "none" : nil),
                "stroke": stroke?.colour.light,
                "stroke-width": role.strokeWidth,
                "stroke-dasharray": role.dash,
                "stroke-linejoin": role == .line ? "round" : nil,
                "stroke-linecap": role == .line || role.isPattern ? "round" : nil,
                "d": path.text,
            ]
        )
    }

    private mutating func writeCircles(_ items: ArraySlice<Canvas.Item>, as role: Role) {
        markup.element(
            "g",
            [
                "class": role.className,
                "fill": role.fill?.light,
                "stroke": role.stroke?.colour.light,
                "stroke-width": role.strokeWidth,
            ]
        ) { markup in
            for case .circle(let center, let radius) in items.lazy.map(\.shape) {
                markup.selfClosing(
                    "circle",
                    [
                        "cx": Coordinate.text(center.x),
                        "cy": Coordinate.text(center.y),
                        "r": Coordinate.text(radius),
                    ]
                )
            }
        }
    }

    private mutating func writeTexts(_ items: ArraySlice<Canvas.Item>, like first: PlacedText, as role: Role) {
        let style = first.block.style
        markup.element(
            "g",
            [
                "class": role.className + (first.hasHalo ? " c-halo" : ""),
                "fill": role.fill?.light,
                "stroke": first.hasHalo ? Colour.paper.light : nil,
                "stroke-width": first.hasHalo ? "4" : nil,
                "stroke-linejoin": first.hasHalo ? "round" : nil,
                "font-size": style.size == fontSize ? nil : Coordinate.text(style.size),
                "font-weight": style.weight == .bold ? "700" : nil,
                "text-anchor": first.anchor == .start ? nil : first.anchor.rawValue,
            ]
        ) { markup in
            for case .text(let text) in items.lazy.map(\.shape) { Self.write(text, to: &markup) }
        }
    }

    private static func write(_ text: PlacedText, to markup: inout MarkupWriter) {
        let x = Coordinate.text(text.place.x)
        markup.element("text", ["x": x, "y": Coordinate.text(text.baseline(ofLine: 0))]) { markup in
            if text.block.isShortened { markup.element("title", text: text.block.fullText) }
            for (index, line) in text.block.lines.enumerated() {
                if index == 0 {
                    markup.text(line)
                } else {
                    let y = Coordinate.text(text.baseline(ofLine: index))
                    markup.element("tspan", ["x": x, "y": y], text: line)
                }
            }
        }
    }
}

extension Shape {
    /// Whether SVG would fill it if it were not told otherwise.
    fileprivate var enclosesArea: Bool {
        switch self {
        case .box, .circle: true
        case .polyline(let places): places.count > 2
        case .segment, .text: false
        }
    }
}

extension Role {
    /// Whether its lines may be dots, which show only with round ends.
    fileprivate var isPattern: Bool {
        switch self {
        case .hatch, .hollowPart: true
        default: false
        }
    }

    fileprivate var strokeWidth: String? {
        stroke.flatMap { $0.width == 1 ? nil : Coordinate.text($0.width) }
    }
}
