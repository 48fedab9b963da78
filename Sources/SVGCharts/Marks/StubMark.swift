/// Short hatched bars at zero, where a value is withheld. Their length says nothing: all are equally long.
struct StubMark: Mark {
    /// One stub.
    struct Stub: Sendable {
        /// The number of the band.
        let band: Int
        /// The pixels of the words that follow it.
        let words: Double
    }

    let stubs: [Stub]
    let placement: BarPlacement

    /// The pixels of a stub, and from it to its words.
    static let length = 18.0
    static let gap = 6.0

    func draw(in frame: Frame, on canvas: inout Canvas) {
        for stub in stubs {
            let span = placement.span(ofBand: stub.band, in: frame)
            let left = Self.left(in: frame, words: stub.words)
            let box = Box(left: left, top: span.lowerBound, right: left + Self.length, bottom: span.upperBound)
            canvas.drawSuppressed(in: box)
        }
    }

    /// Where a stub begins: at zero, or, where its words have no room right of it, so that they end left of it.
    static func left(in frame: Frame, words: Double) -> Double {
        let room = words > 0 ? length + gap + words : length
        let zero = frame.x.position(of: 0)
        return zero + room <= frame.limits.upperBound ? zero : max(frame.box.left, zero - gap - room)
    }
}
