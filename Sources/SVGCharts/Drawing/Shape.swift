/// One thing to paint.
enum Shape: Sendable, Hashable {
    case box(Box)
    case segment(Segment)
    /// Straight lines from place to place.
    case polyline([Place])
    case circle(center: Place, radius: Double)
    case text(PlacedText)

    /// The room it takes, without its outline.
    var box: Box {
        switch self {
        case .box(let box): box
        case .segment(let segment): Box(around: segment.start).union(Box(around: segment.end))
        case .polyline(let places): Self.box(around: places)
        case .circle(let center, let radius): Box(around: center).expanded(by: radius)
        case .text(let text): text.box
        }
    }

    /// The room it takes with an outline of a width. An upright or level line is no longer for being thick.
    func box(strokeWidth: Double) -> Box {
        var box = box.expanded(by: strokeWidth / 2)
        guard case .segment(let segment) = self else { return box }
        if segment.start.y == segment.end.y { (box.left, box.right) = (self.box.left, self.box.right) }
        if segment.start.x == segment.end.x { (box.top, box.bottom) = (self.box.top, self.box.bottom) }
        return box
    }

    /// The same, moved.
    func moved(by offset: Place) -> Shape {
        switch self {
        case .box(let box): .box(box.moved(by: offset))
        case .segment(let segment): .segment(Segment(start: segment.start + offset, end: segment.end + offset))
        case .polyline(let places): .polyline(places.map { $0 + offset })
        case .circle(let center, let radius): .circle(center: center + offset, radius: radius)
        case .text(let text): .text(text.moved(by: offset))
        }
    }

    private static func box(around places: [Place]) -> Box {
        guard let first = places.first else { return Box(left: 0, top: 0, right: 0, bottom: 0) }
        return places.dropFirst().reduce(Box(around: first)) { $0.union(Box(around: $1)) }
    }
}

extension Place {
    static func + (place: Place, offset: Place) -> Place {
        Place(x: place.x + offset.x, y: place.y + offset.y)
    }
}
