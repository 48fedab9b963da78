/// A place in a picture in CSS pixels, from the upper left corner, y downwards.
struct Place: Sendable, Hashable {
    var x: Double
    var y: Double
}

/// A straight line between two places.
struct Segment: Sendable, Hashable {
    var start: Place
    var end: Place
}

/// An upright rectangle in CSS pixels.
struct Box: Sendable, Hashable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }

    init(left: Double, top: Double, right: Double, bottom: Double) {
        (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
    }

    /// The box of one place, without any width.
    init(around place: Place) {
        self.init(left: place.x, top: place.y, right: place.x, bottom: place.y)
    }

    /// The box, moved.
    func moved(by offset: Place) -> Box {
        Box(left: left + offset.x, top: top + offset.y, right: right + offset.x, bottom: bottom + offset.y)
    }

    /// The smallest box around this one and another.
    func union(_ other: Box) -> Box {
        Box(
            left: min(left, other.left),
            top: min(top, other.top),
            right: max(right, other.right),
            bottom: max(bottom, other.bottom)
        )
    }

    /// The box made larger on all sides.
    func expanded(by distance: Double) -> Box {
        Box(left: left - distance, top: top - distance, right: right + distance, bottom: bottom + distance)
    }

    /// Whether the two share some room; a common edge is no room.
    func overlaps(_ other: Box) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    /// Whether a line passes through the inside, by clipping it to the box (Liang and Barsky 1984).
    func isCrossed(by segment: Segment) -> Bool {
        let dx = segment.end.x - segment.start.x
        let dy = segment.end.y - segment.start.y
        var (enter, leave) = (0.0, 1.0)
        func clip(_ direction: Double, _ distance: Double) -> Bool {
            guard direction != 0 else { return distance > 0 }
            if direction < 0 {
                enter = max(enter, distance / direction)
            } else {
                leave = min(leave, distance / direction)
            }
            return true
        }
        guard clip(-dx, segment.start.x - left), clip(dx, right - segment.start.x),
            clip(-dy, segment.start.y - top), clip(dy, bottom - segment.start.y)
        else { return false }
        return enter < leave
    }
}
