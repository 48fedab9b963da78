extension Canvas {
    /// What stands in the place of a chart that has nothing to show: the words for it, between two rules.
    static func note(_ words: String, width: Double) -> Canvas {
        let style = TextSizes(width: width).body
        let block = TextBlock(words, style: style, width: width, lines: 3)
        let padding = 16.0
        var canvas = Canvas()
        for y in [0, block.height + 2 * padding] {
            canvas.draw(.segment(Segment(start: Place(x: 0, y: y), end: Place(x: width, y: y))), as: .grid)
        }
        canvas.draw(PlacedText(block, at: Place(x: width / 2, y: padding), anchor: .middle), as: .mutedLabel)
        return canvas
    }
}
