import Testing

@testable import Quantities

@Suite("A figure is rounded once, from the exact value")
struct RoundingTests {
    @Test(
        "each rounding treats ties, and negatives, as it says",
        arguments: [
            // exact value, decimals, half up, half even, cut off
            ("0.25", 1, "0.3", "0.2", "0.2"),
            ("0.35", 1, "0.4", "0.4", "0.3"),
            ("-0.25", 1, "-0.3", "-0.2", "-0.2"),
            ("-0.35", 1, "-0.4", "-0.4", "-0.3"),
            ("0.5", 0, "1", "0", "0"),
            ("1.5", 0, "2", "2", "1"),
            ("2.5", 0, "3", "2", "2"),
            ("-0.5", 0, "-1", "0", "0"),
            ("-1.5", 0, "-2", "-2", "-1"),
            ("0.2500001", 1, "0.3", "0.3", "0.2"),
            ("-0.2499999", 1, "-0.2", "-0.2", "-0.2"),
            ("99.95", 1, "100.0", "100.0", "99.9"),
            ("7", 2, "7.00", "7.00", "7.00"),
            ("0", 9, "0.000000000", "0.000000000", "0.000000000"),
            ("-0.04", 1, "0.0", "0.0", "0.0"),
        ]
    )
    func ties(exact: String, decimals: Int, halfUp: String, halfEven: String, cutOff: String) throws {
        let ratio = try #require(Ratio(decimal: exact))
        #expect(ratio.rounded(toDecimals: decimals, .halfUp)?.machineText == halfUp)
        #expect(ratio.rounded(toDecimals: decimals, .halfEven)?.machineText == halfEven)
        #expect(ratio.rounded(toDecimals: decimals, .cutOff)?.machineText == cutOff)
    }

    @Test("83 of 141 is 58,8 cut off and 58,9 rounded; 83 of 129 is 64,3 either way")
    func printedShares() throws {
        let ofStretch = try #require(Ratio(8300, 141))
        #expect(ofStretch.rounded(toDecimals: 1, .cutOff)?.machineText == "58.8")
        #expect(ofStretch.rounded(toDecimals: 1, .halfUp)?.machineText == "58.9")
        let ofTarget = try #require(Ratio(8300, 129))
        #expect(Rounding.allCases.map { ofTarget.rounded(toDecimals: 1, $0)?.units } == [643, 643, 643])
    }

    @Test("there is no figure with more than nine decimals, fewer than none, or out of range")
    func outOfRange() throws {
        let third = try #require(Ratio(1, 3))
        #expect(third.rounded(toDecimals: 9, .halfUp)?.machineText == "0.333333333")
        #expect(third.rounded(toDecimals: 10, .halfUp) == nil)
        #expect(third.rounded(toDecimals: -1, .halfUp) == nil)
        #expect(Ratio(.max).rounded(toDecimals: 0, .halfUp)?.units == .max)
        #expect(Ratio(.max).rounded(toDecimals: 1, .halfUp) == nil)
        #expect(Ratio(.min).rounded(toDecimals: 0, .cutOff)?.units == .min)
    }

    @Test("a rounding is named in the settings as its raw value")
    func names() {
        #expect(Rounding.allCases.map(\.rawValue) == ["half-up", "half-even", "cut-off"])
    }

    @Test("a rounded figure knows its exact value and shows all its decimals")
    func fixedDecimal() throws {
        let figure = try #require(FixedDecimal(units: 6430, decimals: 2))
        #expect(figure.machineText == "64.30")
        #expect(figure.ratio == Ratio(643, 10))
        #expect(figure != FixedDecimal(units: 643, decimals: 1))
        #expect(FixedDecimal(units: -5, decimals: 3)?.machineText == "-0.005")
        #expect(FixedDecimal(units: .min, decimals: 9)?.machineText == "-9223372036.854775808")
        #expect(FixedDecimal(units: .min, decimals: 0)?.ratio == Ratio(.min))
        #expect(FixedDecimal(1214).machineText == "1214")
        #expect(FixedDecimal(units: 1, decimals: 10) == nil)
        #expect(FixedDecimal(units: 1, decimals: -1) == nil)
    }

    @Test("powers of ten go as far as they fit")
    func powersOfTen() {
        #expect(FixedDecimal.powerOfTen(0) == 1)
        #expect(FixedDecimal.powerOfTen(9) == 1_000_000_000)
        #expect(FixedDecimal.powerOfTen(18) == 1_000_000_000_000_000_000)
    }
}
