/// Moves labels under one another apart until none touches the next, as little as possible.
///
/// Each label asks for its own height. Those that would touch form a block that stands at the mean of what they ask
/// for; blocks that come to touch are joined, so the sum of the squared moves is the least (the pool-adjacent-violators
/// algorithm of isotonic regression, Barlow et al. 1972).
struct LabelColumn: Sendable, Hashable {
    /// The upper edges, in the order of the labels.
    let tops: [Double]

    /// The pixels between two labels, so that they are not read as one text.
    static let gap = 5.0

    private struct Block {
        var labels: Int
        /// The sum of what the labels ask for, each less the heights above it in the block.
        var sum: Double
        var height: Double

        var top: Double { sum / Double(labels) }
    }

    /// - Parameters:
    ///   - middles: Where the middles of the labels would stand, from the top down.
    ///   - heights: How tall the labels are.
    ///   - limits: Where the column may stand; labels taller than that altogether go on below it.
    init(middles: [Double], heights: [Double], within limits: ClosedRange<Double>) {
        var blocks: [Block] = []
        for (middle, height) in zip(middles, heights) {
            var block = Block(labels: 1, sum: middle - height / 2, height: height + Self.gap)
            while let above = blocks.last, Self.top(of: above, limits) + above.height > Self.top(of: block, limits) {
                blocks.removeLast()
                block = Block(
                    labels: above.labels + block.labels,
                    sum: above.sum + block.sum - Double(block.labels) * above.height,
                    height: above.height + block.height
                )
            }
            blocks.append(block)
        }
        var heights = heights[...]
        tops = blocks.flatMap { block in
            var next = Self.top(of: block, limits)
            defer { heights = heights.dropFirst(block.labels) }
            return heights.prefix(block.labels).map { height in
                defer { next += height + Self.gap }
                return next
            }
        }
    }

    private static func top(of block: Block, _ limits: ClosedRange<Double>) -> Double {
        max(limits.lowerBound, min(block.top, limits.upperBound - block.height + gap))
    }
}
