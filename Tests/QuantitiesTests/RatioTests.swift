import Testing

@testable import Quantities

@Suite("A ratio is exact")
struct RatioTests {
    @Test(
        "it is kept in lowest terms with a positive denominator",
        arguments: [
            (83, 129, 83, 129), (50, 100, 1, 2), (2, -4, -1, 2), (-6, -4, 3, 2), (0, -7, 0, 1),
            (Int.min, 2, Int.min / 2, 1), (Int.min, Int.min, 1, 1), (Int.max, Int.max, 1, 1), (6, Int.min, -3, 1 << 62),
        ]
    )
    func lowestTerms(numerator: Int, denominator: Int, expectedNumerator: Int, expectedDenominator: Int) throws {
        let ratio = try #require(Ratio(numerator, denominator))
        #expect(ratio.numerator == expectedNumerator)
        #expect(ratio.denominator == expectedDenominator)
    }

    @Test("there is none over zero, and none whose parts do not fit")
    func impossible() {
        #expect(Ratio(1, 0) == nil)
        #expect(Ratio(0, 0) == nil)
        #expect(Ratio(1, .min) == nil)
        #expect(Ratio(.min, -1) == nil)
    }

    @Test(
        "it reads the machine form of a number",
        arguments: [
            ("-64.30", -643, 10), ("64.3", 643, 10), ("0", 0, 1), ("-0", 0, 1), ("-0.00", 0, 1), ("007", 7, 1),
            ("1214", 1214, 1), ("0.5", 1, 2), ("0.125", 1, 8),
            ("1.0000000000000000000000000000000000000000000000", 1, 1),
            ("9223372036854775807", Int.max, 1), ("-9223372036854775808", Int.min, 1),
            ("0.0000000000000000005", 1, 2_000_000_000_000_000_000), ("100.0001", 1_000_001, 10_000),
            ("0.0000000000072759576141834259033203125", 1, 1 << 37), ("999999999999999999", 999_999_999_999_999_999, 1),
            ("1234567890.123456789", 1_234_567_890_123_456_789, 1_000_000_000),
            ("000000000000000000000000000000000000000001", 1, 1),
        ]
    )
    func decimal(text: String, numerator: Int, denominator: Int) {
        #expect(Ratio(decimal: text) == Ratio(numerator, denominator))
        #expect(Ratio(decimal: text[...]) == Ratio(numerator, denominator))
    }

    @Test(
        "it reads nothing else",
        arguments: [
            "", "-", ".", ".5", "5.", "-.5", "+5", "1,5", "1.2.3", "1 000", " 1", "1 ", "1e3", "0x10", "--1", "٣", "½",
            "9223372036854775808", "-9223372036854775809", "0.00000000000000000000001",
            "1" + String(repeating: "0", count: 60), "0." + String(repeating: "0", count: 60) + "1",
        ]
    )
    func malformedDecimal(text: String) {
        #expect(Ratio(decimal: text) == nil)
    }

    @Test("it adds, subtracts, multiplies and divides exactly")
    func arithmetic() throws {
        let third = try #require(Ratio(1, 3))
        let sixth = try #require(Ratio(-1, 6))
        #expect(third.adding(sixth) == Ratio(1, 6))
        #expect(third.subtracting(sixth) == Ratio(1, 2))
        #expect(third.multiplied(by: sixth) == Ratio(-1, 18))
        #expect(third.divided(by: sixth) == Ratio(-2))
        #expect(Ratio(83).adding(Ratio(-83)) == .zero)
        #expect(third.divided(by: .zero) == nil)
        #expect(Ratio.zero.divided(by: .zero) == nil)
        #expect(Ratio.zero.divided(by: sixth) == .zero)
    }

    @Test("a large step on the way does not matter when the result fits")
    func largeSteps() throws {
        let large = try #require(Ratio(.max, 3))
        let inverse = try #require(Ratio(3, .max))
        #expect(large.multiplied(by: inverse) == .one)
        #expect(large.divided(by: large) == .one)
        #expect(large.subtracting(large) == .zero)
        #expect(Ratio(.min).subtracting(Ratio(.min)) == .zero)
    }

    @Test("an operation that does not fit gives nothing")
    func overflow() throws {
        #expect(Ratio(.max).adding(.one) == nil)
        #expect(Ratio(.min).subtracting(.one) == nil)
        #expect(Ratio(.max).multiplied(by: Ratio(2)) == nil)
        #expect(Ratio(.min).divided(by: Ratio(-1)) == nil)
        let tiny = try #require(Ratio(1, .max))
        #expect(tiny.multiplied(by: tiny) == nil)
        #expect(tiny.adding(try #require(Ratio(1, .max - 1))) == nil)
    }

    @Test("it is compared without rounding, however close and however large")
    func order() throws {
        let larger = try #require(Ratio(.max, .max - 1))
        let smaller = try #require(Ratio(.max - 1, .max - 2))
        #expect(larger < smaller)
        #expect(!(smaller < larger))
        #expect(!(larger < larger))
        #expect(Ratio(.min) < Ratio(.max))
        let negative = try #require(Ratio(-1, .max))
        #expect(negative < .zero)
        #expect([Ratio.one, negative, .zero, Ratio(.min)].sorted() == [Ratio(.min), negative, .zero, .one])
    }

    @Test("it is whole when nothing is left over")
    func whole() {
        #expect(Ratio(10, 5)?.wholeValue == 2)
        #expect(Ratio(10, 5)?.isWhole == true)
        #expect(Ratio(10, 4)?.wholeValue == nil)
        #expect(Ratio(10, 4)?.isWhole == false)
        #expect(Ratio(10, 4)?.approximate == 2.5)
    }
}
