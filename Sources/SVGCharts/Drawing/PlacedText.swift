/// Lines of text at their place.
struct PlacedText: Sendable, Hashable {
    /// Which end of the lines stands at the place: SVG's `text-anchor`.
    enum Anchor: String, Sendable, Hashable {
        case start, middle, end
    }

    let block: TextBlock

    /// The place of the anchor: `x` of the lines' start, middle or end; `y` of the upper edge of the first line.
    let place: Place
    let anchor: Anchor

    /// Whether the letters have a rim of paper, for text over lines.
    let hasHalo: Bool

    init(_ block: TextBlock, at place: Place, anchor: Anchor = .start, hasHalo: Bool = false) {
        self.block = block
        self.place = place
        self.anchor = anchor
        self.hasHalo = hasHalo
    }

    /// The room it takes, from the ascent of the first line to the descent of the last.
    var box: Box {
        let left =
            switch anchor {
            case .start: place.x
            case .middle: place.x - block.width / 2
            case .end: place.x - block.width
            }
        return Box(left: left, top: place.y, right: left + block.width, bottom: place.y + block.height)
    }

    /// The height of a line's baseline, counted from 0.
    func baseline(ofLine index: Int) -> Double {
        place.y + block.style.ascent + Double(index) * block.style.lineHeight
    }

    /// The same, moved.
    func moved(by offset: Place) -> PlacedText {
        PlacedText(block, at: place + offset, anchor: anchor, hasHalo: hasHalo)
    }
}
