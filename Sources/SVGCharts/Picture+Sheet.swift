import Markup

extension Picture {
    /// The pixels between the edges of a file of its own and what is drawn in it.
    private static let padding = 16

    /// The pixels kept free around a drawing, so that the outermost line is never cut.
    private static let bleed = 1.0

    /// Draws a chart at a width and gives it the form that is asked for.
    ///
    /// - Parameters:
    ///   - text: The chart's words.
    ///   - width: The width of the picture; in a file of its own the drawing gets less.
    ///   - widths: The widths that the chart can be drawn for on a page; a file of its own has ``widths``.
    ///   - drawing: Draws the chart for the width that it gets.
    init(
        of text: ChartText,
        form: ChartForm,
        width: Int,
        widths: ClosedRange<Int> = Picture.widths,
        drawing: (Double) -> Canvas
    ) {
        switch form {
        case .inline:
            let width = min(max(width, widths.lowerBound), widths.upperBound)
            self.init(text: text, canvas: drawing(Double(width)), width: width, padding: 0, style: nil)
        case .standalone(let caption):
            let width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
            let inner = Double(width - 2 * Self.padding)
            let canvas = caption.sheet(around: drawing(inner), title: text.title, width: inner)
            self.init(
                text: text,
                canvas: canvas,
                width: width,
                padding: Self.padding,
                style: StandaloneCaption.styleSheet
            )
        }
    }

    private init(text: ChartText, canvas: Canvas, width: Int, padding: Int, style: String?) {
        let top = ((canvas.bounds?.top ?? 0) - Self.bleed).rounded(.down)
        let bottom = ((canvas.bounds?.bottom ?? 0) + Self.bleed).rounded(.up)
        self.width = width
        height = Int(bottom - top) + 2 * padding
        let size = (width: String(width), height: String(height))
        let bodySize = TextSizes(width: Double(width - 2 * padding)).body.size
        var markup = MarkupWriter(capacity: 4096)
        markup.open(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg",
                "class": style == nil ? "chart" : "c-file",
                "role": "img",
                "lang": text.language,
                "viewBox": "0 0 \(size.width) \(size.height)",
                "width": size.width,
                "height": size.height,
                "font-size": Coordinate.text(bodySize),
            ]
        )
        markup.element("title", text: text.title)
        markup.element("desc", text: text.description)
        if let style { markup.element("style", text: style) }
        var writer = SVGWriter(markup: markup, fontSize: bodySize)
        if style != nil {
            let edges = Box(left: 0, top: 0, right: Double(width), bottom: Double(height))
            writer.write([Canvas.Item(role: .paper, shape: .box(edges))])
        }
        let offset = Place(x: Double(padding), y: Double(padding) - top)
        writer.write(canvas.items.map { Canvas.Item(role: $0.role, shape: $0.shape.moved(by: offset)) })
        markup = writer.markup
        markup.close("svg")
        self.markup = markup.fragment
    }
}

extension StandaloneCaption {
    /// Light colours and the font that the text is measured for, or the reader's system font.
    static let styleSheet = """
        .c-file{color-scheme:light;text-rendering:geometricPrecision;font-family:Noto Sans,Segoe UI,Arial,sans-serif}
        .c-halo{paint-order:stroke}
        """

    /// The most lines that a title and each line of the caption may take.
    private static let mostLines = 6

    /// The title, the drawing and the caption under one another.
    func sheet(around drawing: Canvas, title: String, width: Double) -> Canvas {
        let sizes = TextSizes(width: width)
        let heading = TextBlock(title, style: sizes.title, width: width, lines: Self.mostLines)
        let lines = [
            (notice ?? "", sizes.strong, Role.label), (source, sizes.small, .mutedLabel),
            (asOf, sizes.small, .mutedLabel),
        ]
        var caption = Canvas()
        for (text, style, role) in lines {
            let block = TextBlock(text, style: style, width: width, lines: Self.mostLines)
            let top = caption.bounds?.bottom ?? 0
            caption.draw(PlacedText(block, at: Place(x: 0, y: top)), as: role)
        }
        var head = Canvas()
        head.draw(PlacedText(heading, at: Place(x: 0, y: 0)), as: .label)
        return Canvas.column([head, drawing, caption], gap: 14)
    }
}
