/// Dots in heaps on the lower edge of the frame, one for each unit, by the rule that ``StripChart`` states.
struct DotHeaps: Mark {
    /// How large dots are and how far their levels lie apart.
    struct Size: Sendable, Hashable {
        let radius: Double
        let levelDistance: Double

        /// The pixels of the highest heap, and some more.
        let height: Double

        /// The radii that are tried, in pixels.
        private static let radii = [5.0, 4, 3, 2]

        /// The pixels that the highest heap may have, and that a frame has at least.
        private static let heights = 48.0...180.0

        /// The size for dots at these pixels, in ascending order.
        init(fitting places: [Double]) {
            var last = (radius: 1.0, levels: 1)
            for radius in Self.radii {
                last = (radius, (DotHeaps.levels(of: places, distance: Self.distance(radius)).max() ?? 0) + 1)
                if Double(last.levels) * Self.distance(radius) <= Self.heights.upperBound { break }
            }
            radius = last.radius
            levelDistance = min(Self.distance(last.radius), Self.heights.upperBound / Double(last.levels))
            height = max(Self.heights.lowerBound, (Double(last.levels) * levelDistance).rounded(.up) + 8)
        }

        /// The pixels between the middles of two dots that do not touch.
        static func distance(_ radius: Double) -> Double { 2 * radius + 1 }
    }

    /// In ascending order.
    let amounts: [Double]
    let size: Size

    /// The pixels between the axis and the lowest dots.
    private static let axisGap = 3.0

    /// The level of each dot from 0: the lowest on which no dot is nearer than `distance`.
    static func levels(of places: [Double], distance: Double) -> [Int] {
        // The last place taken on each level; places ascend, so no other dot of a level can be nearer.
        var taken: [Double] = []
        return places.map { place in
            let free = taken.firstIndex { $0 + distance <= place }
            if let free { taken[free] = place } else { taken.append(place) }
            return free ?? taken.count - 1
        }
    }

    func train(x: inout Domain, y: inout Domain) {
        for amount in amounts { x.include(amount) }
    }

    func draw(in frame: Frame, on canvas: inout Canvas) {
        let places = amounts.map { frame.x.position(of: $0) }
        let lowest = frame.box.bottom - Self.axisGap - size.radius
        let levels = Self.levels(of: places, distance: Size.distance(size.radius))
        for (place, level) in zip(places, levels) {
            let center = Place(x: place, y: lowest - Double(level) * size.levelDistance)
            canvas.draw(.circle(center: center, radius: size.radius), as: .dot)
        }
    }
}
