/// The key of a chart: small samples of what is drawn, each with its words.
struct Key: Sendable {
    /// A sample and its words.
    struct Entry: Sendable {
        let sample: Sample
        let text: String
    }

    /// What a sample looks like.
    enum Sample: Sendable {
        /// A level line.
        case line(Role)
        /// An upright tick.
        case tick(Role)
        /// A dot.
        case dot(Role)
        /// A short bar.
        case bar(Role)
        /// A hatched stub.
        case stub
        /// A cross.
        case cross
        /// A line with a gap.
        case gap
        /// A cell of a class, or in a state.
        case cell(ShadedCells.Look)
        /// A shape of a timeline.
        case glyph(TimelineChart.Glyph)
    }

    let entries: [Entry]
    let style: TextStyle

    /// The pixels of a sample, from it to its words, and from there to the next sample.
    private static let sampleWidth = 30.0
    private static let textGap = 8.0
    private static let entryGap = 20.0

    /// Draws the entries one after another, in as many rows as they need; long words go on in a second and third line.
    func drawing(width: Double) -> Canvas {
        var canvas = Canvas()
        var (x, y) = (0.0, 0.0)
        var rowHeight = 0.0
        let textLeft = Self.sampleWidth + Self.textGap
        for entry in entries {
            let block = TextBlock(entry.text, style: style, width: width - textLeft, lines: 3)
            if x > 0, x + textLeft + block.width > width {
                (x, y) = (0, y + rowHeight)
                rowHeight = 0
            }
            draw(entry.sample, at: Place(x: x, y: y + style.lineHeight / 2), on: &canvas)
            canvas.draw(PlacedText(block, at: Place(x: x + textLeft, y: y)), as: .label)
            x += textLeft + block.width + Self.entryGap
            rowHeight = max(rowHeight, block.height)
        }
        return canvas
    }

    private func draw(_ sample: Sample, at place: Place, on canvas: inout Canvas) {
        let middle = place.x + Self.sampleWidth / 2
        switch sample {
        case .line(let role):
            let end = Place(x: place.x + Self.sampleWidth, y: place.y)
            canvas.draw(.segment(Segment(start: place, end: end)), as: role)
        case .tick(let role):
            let (top, bottom) = (Place(x: middle, y: place.y - 9), Place(x: middle, y: place.y + 9))
            canvas.draw(.segment(Segment(start: top, end: bottom)), as: role)
        case .dot(let role):
            canvas.draw(.circle(center: Place(x: middle, y: place.y), radius: 4.5), as: role)
        default: drawArea(sample, around: Place(x: middle, y: place.y), on: &canvas)
        }
    }

    private func drawArea(_ sample: Sample, around middle: Place, on canvas: inout Canvas) {
        func box(_ width: Double, _ height: Double) -> Box {
            Box(
                left: middle.x - width / 2,
                top: middle.y - height / 2,
                right: middle.x + width / 2,
                bottom: middle.y + height / 2
            )
        }
        switch sample {
        case .bar(let role): canvas.drawBar(in: box(Self.sampleWidth, 14), as: role)
        case .stub: canvas.drawSuppressed(in: box(StubMark.length, 16))
        case .cross:
            for segment in CrossMark.segments(around: middle, arm: 5) {
                canvas.draw(.segment(segment), as: .suppressed)
            }
        case .gap:
            for (start, end) in [(-15.0, -6.0), (6, 15)] {
                let line = Segment(
                    start: Place(x: middle.x + start, y: middle.y),
                    end: Place(x: middle.x + end, y: middle.y)
                )
                canvas.draw(.segment(line), as: .line)
            }
        case .cell(let look): canvas.draw(look, in: box(Self.sampleWidth, 18))
        case .glyph(let glyph): canvas.draw(glyph.shape(around: middle), as: glyph.role)
        case .line, .tick, .dot: break
        }
    }
}
