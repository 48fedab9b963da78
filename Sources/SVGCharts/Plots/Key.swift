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
        }
    }
}
