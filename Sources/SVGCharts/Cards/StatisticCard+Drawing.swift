import Markup

extension StatisticCard {
    /// The pixels between the edges and what is drawn.
    private static let margin = 56.0
    /// The pixels between the parts under one another, where there is room enough.
    private static let gap = 18.0
    /// The height of the bar.
    private static let barHeight = 30.0
    private static let inner = Double(width) - 2 * margin

    /// The sizes that the value is tried in, the largest first.
    private static let valueSizes = [112.0, 100, 88, 76, 66, 56, 48]

    /// The card as a whole SVG file.
    public var picture: Picture {
        var markup = MarkupWriter()
        markup.open(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg",
                "class": "c-file",
                "role": "img",
                "lang": text.language,
                "viewBox": "0 0 \(Self.width) \(Self.height)",
                "width": String(Self.width),
                "height": String(Self.height),
                "font-size": Coordinate.text(Self.small.size),
            ]
        )
        markup.element("title", text: text.title)
        markup.element("desc", text: text.description)
        markup.element("style", text: StandaloneCaption.styleSheet)
        var writer = SVGWriter(markup: markup, fontSize: Self.small.size)
        writer.write(canvas.items)
        markup = writer.markup
        markup.close("svg")
        return Picture(width: Self.width, height: Self.height, markup: markup.fragment)
    }

    private static let small = TextStyle(size: 24)
    private static let strong = TextStyle(size: 24, weight: .bold)
    private static let line = TextStyle(size: 27)

    /// Head and figure from the top, the source at the bottom: what lies between them is left free.
    var canvas: Canvas {
        var canvas = Canvas()
        canvas.draw(
            .box(Box(left: 0, top: 0, right: Double(Self.width), bottom: Double(Self.height))),
            as: .paper
        )
        // A band of colour, by which the cards of one site are known among others.
        canvas.draw(.box(Box(left: 0, top: 0, right: Double(Self.width), bottom: 12)), as: .bar)
        let foot = foot
        let footTop = Double(Self.height) - Self.margin + 16 - (foot.bounds?.height ?? 0)
        let top = head(into: &canvas)
        let body = body(room: footTop - Self.gap - top)
        canvas.draw(body, movedBy: Place(x: Self.margin, y: top))
        canvas.draw(foot, movedBy: Place(x: Self.margin, y: footTop))
        return canvas
    }

    /// The site's name, and at the right edge the notice. Gives the height where they end.
    private func head(into canvas: inout Canvas) -> Double {
        let top = 36.0
        let notice = TextBlock(caption.notice ?? "", style: Self.strong, width: Self.inner / 2, lines: 1)
        let room = Self.inner - (notice.lines.isEmpty ? 0 : notice.width + 32)
        let publisher = TextBlock(publisher, style: Self.small, width: room, lines: 1)
        canvas.draw(PlacedText(publisher, at: Place(x: Self.margin, y: top)), as: .mutedLabel)
        let right = Double(Self.width) - Self.margin
        canvas.draw(PlacedText(notice, at: Place(x: right, y: top), anchor: .end), as: .label)
        return top + Self.small.lineHeight + 6
    }

    /// Source and date, counted from 0.
    private var foot: Canvas {
        var foot = Canvas()
        var top = 0.0
        for (text, lines) in [(caption.source, 2), (caption.asOf, 1)] {
            let block = TextBlock(text, style: Self.small, width: Self.inner, lines: lines)
            foot.draw(PlacedText(block, at: Place(x: 0, y: top)), as: .mutedLabel)
            top += block.height
        }
        return foot
    }

    /// Title, value, and below it the bar with the targets or, where there are none, what the value means in a sentence;
    /// counted from 0, with less between them and fewer lines where room is short.
    private func body(room: Double) -> Canvas {
        var body = Canvas()
        for (lines, gap) in [(Self.mostTargets, Self.gap), (Self.mostTargets, 8), (2, 8), (1, 6), (0, 4)] {
            body = self.body(lines: lines, gap: gap)
            if let bounds = body.bounds, bounds.bottom <= room { break }
        }
        return body
    }

    private func body(lines: Int, gap: Double) -> Canvas {
        let title = TextBlock(
            text.title,
            style: TextStyle(size: 42, weight: .bold),
            width: Self.inner,
            lines: 2
        )
        var body = Canvas()
        body.draw(PlacedText(title, at: Place(x: 0, y: 0)), as: .label)
        let value = valueBlock
        let valueTop = title.height + gap / 2
        body.draw(PlacedText(value, at: Place(x: 0, y: valueTop)), as: self.value == nil ? .mutedLabel : .label)
        var top = valueTop + value.height + gap / 2
        guard lines > 0 else { return body }
        guard let measure, !targets.isEmpty else {
            let sentence = TextBlock(text.description, style: Self.line, width: Self.inner, lines: lines)
            body.draw(PlacedText(sentence, at: Place(x: 0, y: top)), as: .label)
            return body
        }
        body.draw(bar(measure, targets), movedBy: Place(x: 0, y: top))
        top += Self.barHeight + 8 + gap
        for target in targets.prefix(lines) {
            let block = TextBlock(target.label, style: Self.line, width: Self.inner, lines: 1)
            body.draw(PlacedText(block, at: Place(x: 0, y: top)), as: .label)
            top += block.height
        }
        return body
    }

    private var valueBlock: TextBlock {
        guard let value else { return TextBlock(text.missing, style: TextStyle(size: 66), width: Self.inner, lines: 1) }
        let styles = Self.valueSizes.map { TextStyle(size: $0, weight: .bold) }
        let style = styles.first { $0.width(of: value) <= Self.inner } ?? styles[styles.count - 1]
        return TextBlock(value, style: style, width: Self.inner, lines: 1)
    }

    /// What is reached on the ground of what is aimed at, with a mark for each target.
    private func bar(_ measure: ChartValue, _ targets: [ChartValue]) -> Canvas {
        let largest = ([measure] + targets).map(\.amount).max() ?? 0
        // Half of the outermost mark lies beside the target.
        let width = Self.inner - 2
        func place(_ amount: Double) -> Double { largest > 0 ? max(0, amount) / largest * width : 0 }
        let height = Self.barHeight
        var bar = Canvas()
        bar.draw(.box(Box(left: 0, top: 0, right: width, bottom: height)), as: .track)
        bar.draw(.box(Box(left: 0, top: 0, right: place(measure.amount), bottom: height)), as: .bar)
        for target in targets {
            let x = place(target.amount)
            bar.draw(.segment(Segment(start: Place(x: x, y: -6), end: Place(x: x, y: height + 6))), as: .target)
        }
        return bar
    }
}
