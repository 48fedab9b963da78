import Testing

@testable import SVGCharts

@Suite("Scales place values")
struct ScaleTests {
    @Test("a linear scale makes equal differences equal distances, in either direction")
    func linear() {
        let scale = LinearScale(domain: -10...30, start: 200, end: 0)
        #expect([-10.0, 0, 10, 30, 40].map(scale.position) == [200, 150, 100, 0, -50])
    }

    @Test("a single value stands in the middle")
    func single() {
        #expect(LinearScale(domain: 5...5, start: 0, end: 100).position(of: 5) == 50)
    }

    @Test("months on a scale of days are as long as they are")
    func days() {
        let scale = Scale.days(LinearScale(domain: 0...64, start: 0, end: 128))
        #expect(scale.position(of: 31) == 62)
        #expect(scale.extent(of: 31) == 62...62)
    }

    @Test("bands lie under one another, each as thick as it has to be")
    func bands() {
        let scale = BandScale(thicknesses: [20, 40, 20], gap: 5, start: 10)
        #expect((0..<3).map(scale.band) == [10...30, 35...75, 80...100])
        #expect(BandScale.length(thicknesses: [20, 40, 20], gap: 5) == 90)
        #expect(BandScale.length(thicknesses: [], gap: 5) == 0)
        #expect(Scale.bands(scale).position(of: 1) == 55)
    }

    @Test("a band that is not there is empty", arguments: [-1.0, 3, 0.5, .nan])
    func noBand(number: Double) {
        let scale = Scale.bands(BandScale(thicknesses: [20, 40, 20], gap: 5, start: 10))
        #expect(scale.extent(of: number) == 10...10)
    }

    @Test("a domain holds the values that can be drawn")
    func domain() {
        var domain = Domain()
        #expect(domain.range == nil)
        for value in [3, .nan, -2, .infinity, 1e301] { domain.include(value) }
        #expect(domain.range == -2...3)
    }
}
