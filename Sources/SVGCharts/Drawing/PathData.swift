/// The `d` attribute of a path (SVG 2, §9.3).
struct PathData {
    private var bytes: [UInt8] = []

    /// The commands that were added, as the attribute's value.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds a shape as path commands; a text or a circle has none.
    ///
    /// An upright line is moved to the middle of a pixel when its width is an odd number of pixels, so that it is sharp.
    mutating func add(_ shape: Shape, strokeWidth: Double) {
        switch shape {
        case .box(let box):
            move(to: Place(x: box.left, y: box.top))
            command(UInt8(ascii: "H"), box.right)
            command(UInt8(ascii: "V"), box.bottom)
            command(UInt8(ascii: "H"), box.left)
            bytes.append(UInt8(ascii: "Z"))
        case .segment(let segment): add(Self.sharp(segment, strokeWidth: strokeWidth))
        case .polyline(let places): add(places)
        case .circle, .text: break
        }
    }

    private mutating func add(_ segment: Segment) {
        let (start, end) = (segment.start, segment.end)
        move(to: start)
        if start.y == end.y {
            command(UInt8(ascii: "H"), end.x)
        } else if start.x == end.x {
            command(UInt8(ascii: "V"), end.y)
        } else {
            line(to: end)
        }
    }

    private mutating func add(_ places: [Place]) {
        guard let first = places.first else { return }
        move(to: first)
        for place in places.dropFirst() { line(to: place) }
    }

    private mutating func move(to place: Place) {
        command(UInt8(ascii: "M"), place.x)
        bytes.append(UInt8(ascii: " "))
        Coordinate.append(place.y, to: &bytes)
    }

    /// After the first place a "line to" is understood.
    private mutating func line(to place: Place) {
        command(UInt8(ascii: " "), place.x)
        bytes.append(UInt8(ascii: " "))
        Coordinate.append(place.y, to: &bytes)
    }

    private mutating func command(_ letter: UInt8, _ value: Double) {
        bytes.append(letter)
        Coordinate.append(value, to: &bytes)
    }

    private static func sharp(_ segment: Segment, strokeWidth: Double) -> Segment {
        var segment = segment
        guard strokeWidth.truncatingRemainder(dividingBy: 2) == 1 else { return segment }
        if segment.start.y == segment.end.y {
            segment.start.y = segment.start.y.rounded(.down) + 0.5
            segment.end.y = segment.start.y
        } else if segment.start.x == segment.end.x {
            segment.start.x = segment.start.x.rounded(.down) + 0.5
            segment.end.x = segment.start.x
        }
        return segment
    }
}
