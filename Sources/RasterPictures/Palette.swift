/// A bitmap as numbers of colours: a quarter of the bytes, before they are even packed.
///
/// Charts are flat: a dozen colours, and between them the shades by which edges are smoothed. Colours that agree in the
/// upper five bits of red, green and blue become one, namely the one that most of their pixels have, so that a flat area
/// keeps its colour to the bit and only shades of edges move, by less than an eye sees. Where more than 256 remain, the
/// rarest become the nearest of the others.
struct Palette: Sendable {
    /// `0xRRGGBB`, the most frequent first.
    let colours: [UInt32]

    /// The number of the colour of each pixel.
    let indices: [UInt8]

    static let mostColours = 256

    init(_ bitmap: Bitmap) {
        let runs = Self.runs(bitmap.pixels)
        let groups = Self.groups(runs)
        let kept = groups.prefix(Self.mostColours)
        colours = kept.map(\.colour)
        var numbers = [UInt8](repeating: 0, count: Self.groupCount)
        for (number, group) in kept.enumerated() { numbers[group.number] = UInt8(number) }
        for group in groups.dropFirst(Self.mostColours) {
            let nearest = kept.indices.min { Self.distance(kept[$0], group) < Self.distance(kept[$1], group) }
            numbers[group.number] = UInt8(nearest ?? 0)
        }
        indices = [UInt8](unsafeUninitializedCapacity: bitmap.pixels.count) { indices, count in
            for run in runs {
                let number = numbers[Self.group(of: run.colour)]
                (indices.baseAddress.map { $0 + count })?.initialize(repeating: number, count: run.count)
                count += run.count
            }
        }
    }

    /// Pixels of one colour that follow each other.
    private struct Run {
        let colour: UInt32
        var count: Int
    }

    /// Colours that become one.
    private struct Group {
        let number: Int
        /// How many pixels have one of them.
        var count = 0
        /// The colour that more than half of the pixels have, if one does: found by the vote of Boyer and Moore (1991).
        var colour: UInt32 = 0
        var lead = 0

        mutating func add(_ run: Run) {
            count += run.count
            if run.colour == colour {
                lead += run.count
            } else if run.count > lead {
                (colour, lead) = (run.colour, run.count - lead)
            } else {
                lead -= run.count
            }
        }
    }

    private static let groupCount = 1 << 15

    private static func group(of colour: UInt32) -> Int {
        let red = Int(colour >> 19) & 31
        let green = Int(colour >> 11) & 31
        let blue = Int(colour >> 3) & 31
        return (red << 5 | green) << 5 | blue
    }

    private static func runs(_ pixels: [UInt32]) -> [Run] {
        pixels.withUnsafeBufferPointer { pixels in
            var runs: [Run] = []
            var start = 0
            while start < pixels.count {
                let colour = pixels[start] & 0xFF_FFFF
                var end = start + 1
                while end < pixels.count, pixels[end] & 0xFF_FFFF == colour { end += 1 }
                runs.append(Run(colour: colour, count: end - start))
                start = end
            }
            return runs
        }
    }

    /// The groups that occur, those of most pixels first.
    private static func groups(_ runs: [Run]) -> [Group] {
        var places = [Int](repeating: -1, count: groupCount)
        var groups: [Group] = []
        for run in runs {
            let number = group(of: run.colour)
            if places[number] < 0 {
                places[number] = groups.count
                groups.append(Group(number: number))
            }
            groups[places[number]].add(run)
        }
        return groups.sorted { ($1.count, $0.number) < ($0.count, $1.number) }
    }

    private static func distance(_ one: Group, _ other: Group) -> Int {
        [16, 8, 0].reduce(0) { sum, shift in
            let (first, second) = (Int(one.colour >> shift) & 255, Int(other.colour >> shift) & 255)
            return sum + (first - second) * (first - second)
        }
    }
}
