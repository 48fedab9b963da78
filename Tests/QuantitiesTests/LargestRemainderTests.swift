import Quantities
import Testing

@Suite("Largest remainders: parts that sum to the whole")
struct LargestRemainderTests {
    @Test(
        "each part gets its whole units, and the largest remainders one more",
        arguments: [
            // Quotas 333,3…: one unit is left, and of equal parts the first gets it.
            ([1, 1, 1], 1_000, [334, 333, 333]),
            // Quotas 5,3 · 2,4 · 2,3: the largest remainder is 0,4.
            ([53, 24, 23], 10, [5, 3, 2]),
            // Quotas 0,5 and 1,5: equal remainders, so the larger part comes first.
            ([1, 3], 2, [0, 2]),
            // Quotas 142,857… and 857,142…
            ([1, 6], 1_000, [143, 857]),
            ([0, 5], 1_000, [0, 1_000]),
            ([7], 1_000, [1_000]),
            ([2, 1, 1], 0, [0, 0, 0]),
        ] as [([Int], Int, [Int])]
    )
    func shares(_ parts: [Int], _ units: Int, _ expected: [Int]) {
        #expect(LargestRemainder.apportion(parts.map { Ratio($0) }, units: units) == expected)
    }

    @Test("nothing to share out, a part below 0, or numbers too large give nothing")
    func nothing() {
        #expect(LargestRemainder.apportion([], units: 100) == nil)
        #expect(LargestRemainder.apportion([.zero, .zero], units: 100) == nil)
        #expect(LargestRemainder.apportion([Ratio(3), Ratio(-1)], units: 100) == nil)
        #expect(LargestRemainder.apportion([Ratio(.max), Ratio(.max)], units: 100) == nil)
    }

    @Test("whatever the parts, the shares sum to the units and none is a unit away from its quota")
    func quotaRule() throws {
        var state: UInt64 = 1
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for _ in 0..<500 {
            let parts = (0...next(9)).map { _ in next(200) } + [1]
            let total = parts.reduce(0, +)
            let shares = try #require(LargestRemainder.apportion(parts.map { Ratio($0) }, units: 1_000))
            #expect(shares.reduce(0, +) == 1_000)
            for (part, share) in zip(parts, shares) {
                let floor = part * 1_000 / total
                #expect(share == floor || share == floor + 1, "\(part) of \(total)")
            }
        }
    }

    @Test("a percentage is rounded once, also where a hundredfold would not fit")
    func percentage() throws {
        let sixteenth = try #require(Ratio(1, 16))
        #expect(sixteenth.percentage(decimals: 1, .halfUp)?.machineText == "6.3")
        #expect(sixteenth.percentage(decimals: 1, .halfEven)?.machineText == "6.2")
        #expect(sixteenth.percentage(decimals: 1, .cutOff)?.machineText == "6.2")
        let nearlyOne = try #require(Ratio(.max - 1, .max))
        #expect(nearlyOne.multiplied(by: Ratio(100)) == nil)
        #expect(nearlyOne.percentage(decimals: 1, .halfUp)?.machineText == "100.0")
        #expect(nearlyOne.percentage(decimals: 1, .cutOff)?.machineText == "99.9")
        #expect(Ratio(.max).percentage(decimals: 1, .halfUp) == nil)
    }
}
