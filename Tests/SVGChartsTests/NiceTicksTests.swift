import Testing

@testable import SVGCharts

@Suite("Ticks are round values around the data")
struct NiceTicksTests {
    struct Example: Sendable {
        let domain: ClosedRange<Double>
        let wanted: Int
        var smallestStep = 0.0
        let ticks: [Double]
    }

    @Test(
        "of a step that is simple, fits the data and gives about as many as wanted",
        arguments: [
            Example(domain: 0...141, wanted: 5, ticks: [0, 50, 100, 150]),
            Example(domain: 0...83, wanted: 6, ticks: [0, 20, 40, 60, 80, 100]),
            Example(domain: 0...100, wanted: 5, ticks: [0, 25, 50, 75, 100]),
            Example(domain: 0...1, wanted: 5, ticks: [0, 0.25, 0.5, 0.75, 1]),
            Example(domain: 0...0.3, wanted: 4, ticks: [0, 0.1, 0.2, 0.3]),
            Example(domain: -30...21, wanted: 5, ticks: [-30, -20, -10, 0, 10, 20, 30]),
            Example(domain: -9...0, wanted: 4, ticks: [-9, -6, -3, 0]),
            Example(domain: 0...7.3e9, wanted: 5, ticks: [0, 2e9, 4e9, 6e9, 8e9]),
            Example(domain: 63.9...64.8, wanted: 5, ticks: [63.8, 64, 64.2, 64.4, 64.6, 64.8]),
        ]
    )
    func examples(example: Example) {
        let ticks = NiceTicks(around: example.domain, wanted: example.wanted, smallestStep: example.smallestStep)
        #expect(ticks.values == example.ticks)
    }

    @Test("the step is a whole multiple of the smallest, so that nothing is rounded in print")
    func smallestStep() {
        #expect(NiceTicks(around: 0...2, wanted: 5, smallestStep: 1).values == [0, 1, 2])
        #expect(NiceTicks(around: 0...0.4, wanted: 5, smallestStep: 1).values == [0, 1])
        #expect(NiceTicks(around: 0...100, wanted: 5, smallestStep: 10).values == [0, 20, 40, 60, 80, 100])
        #expect(NiceTicks(around: 63.9...64.8, wanted: 5, smallestStep: 0.1).values.first == 63.8)
    }

    @Test("a single value is the end of a span")
    func single() {
        #expect(NiceTicks(around: 0...0, wanted: 5, smallestStep: 1).values == [0, 1])
        #expect(NiceTicks(around: 83...83, wanted: 3, smallestStep: 1).values == [80, 84, 88, 92])
        #expect(NiceTicks(around: -5 ... -5, wanted: 3, smallestStep: 1).values == [-6, -5])
    }

    @Test("they reach around the data and are never too dense", arguments: 2...9)
    func around(wanted: Int) {
        var generator = SplitMix(seed: UInt64(wanted))
        for _ in 0..<200 {
            let sizes = [1e-6, 1, 150, 1e9, 1e15]
            let size = sizes.randomElement(using: &generator) ?? 1
            let lower = Double.random(in: -size...size, using: &generator)
            let upper = Double.random(in: lower...size, using: &generator)
            let ticks = NiceTicks(around: lower...upper, wanted: wanted).values
            let (first, last) = (ticks.first ?? .infinity, ticks.last ?? -.infinity)
            #expect(first <= lower && last >= upper)
            #expect((2...(wanted + wanted / 2)).contains(ticks.count))
            #expect(ticks == Set(ticks).sorted())
        }
    }

    @Test("powers of ten are exact")
    func powers() {
        #expect([1, 9.99, 10, 0.1, 0.099, 1e15, 0, .nan].map(PowerOfTen.exponent) == [0, 0, 1, -1, -2, 15, 0, 0])
        #expect(PowerOfTen.scaled(3, by: -1) == 0.3)
        #expect(PowerOfTen.scaled(7, by: 22) == 7e22)
    }
}
