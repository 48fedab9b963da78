/// Finds a free place for a label near a point of the frame.
///
/// It tries places around the point and takes one with no text and no dot under it that crosses the fewest lines; of
/// those the nearest, and of equally near ones the one that keeps clear of lines. Where all of them have text under
/// them, it looks over the whole frame.
struct LabelPlacer: Sendable {
    /// The texts that are there already.
    let texts: [Box]

    /// The lines that are there already.
    let segments: [Segment]

    /// Where the label has to stay.
    let frame: Box

    /// The pixels between the point and its label: as near as a dot allows, then further away.
    private static let distances = [8.0, 16, 26, 40]

    /// The pixels between two places that are tried when the whole frame is searched.
    private static let searchStep = 12.0

    /// Nearer than this to the point nothing may stand: there is its dot.
    private static let dotRadius = 6.0

    /// A label keeps so many pixels clear of lines, where it can, and of texts.
    private static let clearance = 2.0

    /// The label in the best place.
    func placed(_ block: TextBlock, near point: Place) -> PlacedText {
        let near = best(of: Self.distances.map { around(point, block, distance: $0) }, near: point)
        if let near, near.cost.covered == 0 { return near.text }
        let far = best(of: [everywhere(block, near: point)], near: point)
        return [near, far].compactMap(\.self).min { $0.cost < $1.cost }?.text ?? PlacedText(block, at: point)
    }

    /// How many texts and dots lie under a label; how many lines cross it; how far away it is; how many lines are near.
    private typealias Cost = (covered: Int, crossed: Int, ring: Int, near: Int)

    private func best(of rings: [[PlacedText]], near point: Place) -> (cost: Cost, text: PlacedText)? {
        let dot = Box(left: point.x, top: point.y, right: point.x, bottom: point.y).expanded(by: Self.dotRadius)
        var best: (cost: Cost, text: PlacedText)?
        for (ring, candidates) in rings.enumerated() {
            for text in candidates {
                let box = text.box
                let clear = box.expanded(by: Self.clearance)
                var cost = Cost(box.overlaps(dot) ? 1 : 0, 0, ring, 0)
                for other in texts where other.overlaps(clear) { cost.covered += 1 }
                for segment in segments where clear.isCrossed(by: segment) {
                    cost.near += 1
                    if box.isCrossed(by: segment) { cost.crossed += 1 }
                }
                guard let found = best, cost >= found.cost else {
                    best = (cost, text)
                    continue
                }
            }
        }
        return best
    }

    /// Above, left above, left, right below, right, below, each pushed inside of the frame.
    private func around(_ point: Place, _ block: TextBlock, distance: Double) -> [PlacedText] {
        let (width, height) = (block.width, block.height)
        return [
            Place(x: point.x - width / 2, y: point.y - distance - height),
            Place(x: point.x - distance - width, y: point.y - distance / 2 - height),
            Place(x: point.x - distance - width, y: point.y - height / 2),
            Place(x: point.x + distance, y: point.y + distance / 2),
            Place(x: point.x + distance, y: point.y - height / 2),
            Place(x: point.x - width / 2, y: point.y + distance),
        ].map { place in
            let x = max(frame.left, min(place.x, frame.right - width))
            let y = max(frame.top, min(place.y, frame.bottom - height))
            return PlacedText(block, at: Place(x: x, y: y), hasHalo: true)
        }
    }

    /// Places all over the frame, the nearest to the point first.
    private func everywhere(_ block: TextBlock, near point: Place) -> [PlacedText] {
        let ys = stride(from: frame.top, through: frame.bottom - block.height, by: Self.searchStep)
        let xs = stride(from: frame.left, through: frame.right - block.width, by: Self.searchStep)
        let places = ys.flatMap { y in xs.map { x in Place(x: x, y: y) } }
        let sorted = places.sorted { distance(of: block, at: $0, to: point) < distance(of: block, at: $1, to: point) }
        return sorted.map { PlacedText(block, at: $0, hasHalo: true) }
    }

    private func distance(of block: TextBlock, at place: Place, to point: Place) -> Double {
        let dx = place.x + block.width / 2 - point.x
        let dy = place.y + block.height / 2 - point.y
        return dx * dx + dy * dy
    }
}
