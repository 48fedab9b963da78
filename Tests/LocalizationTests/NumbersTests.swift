import Quantities
import Testing

@testable import Localization

@Suite("Numbers and money are written as the field writes them")
struct NumbersTests {
    @Test(
        "a whole number is grouped in threes",
        arguments: [
            (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1_214, "1.214", "1,214"),
            (234_385, "234.385", "234,385"), (1_000_000, "1.000.000", "1,000,000"), (-83, "−83", "−83"),
            (-1_214, "−1.214", "−1,214"), (Int.max, "9.223.372.036.854.775.807", "9,223,372,036,854,775,807"),
            (Int.min, "−9.223.372.036.854.775.808", "−9,223,372,036,854,775,808"),
        ]
    )
    func integers(number: Int, vietnamese: String, english: String) {
        #expect(Language.vi.integer(number) == vietnamese)
        #expect(Language.en.integer(number) == english)
    }

    @Test(
        "a rounded figure keeps all its decimals",
        arguments: [
            (643, 1, "64,3", "64.3"), (6430, 2, "64,30", "64.30"), (12_345, 1, "1.234,5", "1,234.5"),
            (5, 3, "0,005", "0.005"), (-5, 3, "−0,005", "−0.005"), (0, 2, "0,00", "0.00"),
            (1_000_000, 3, "1.000,000", "1,000.000"), (83, 0, "83", "83"),
        ]
    )
    func decimals(units: Int, decimals: Int, vietnamese: String, english: String) throws {
        let figure = try #require(FixedDecimal(units: units, decimals: decimals))
        #expect(Language.vi.decimal(figure) == vietnamese)
        #expect(Language.en.decimal(figure) == english)
        #expect(Language.vi.percent(figure) == vietnamese + "%")
        #expect(Language.en.percent(figure) == english + "%")
    }

    @Test(
        "money is in tỉ, triệu or đồng by its size after rounding, without zeros at the end",
        arguments: [
            ("0", "0 đồng", "0 VND"),
            ("950000", "950.000 đồng", "950,000 VND"),
            ("999999", "999.999 đồng", "999,999 VND"),
            ("999999.5", "1 triệu đồng", "1 million VND"),
            ("999999.4", "999.999 đồng", "999,999 VND"),
            ("1000000", "1 triệu đồng", "1 million VND"),
            ("200000000", "200 triệu đồng", "200 million VND"),
            ("12345678", "12,3 triệu đồng", "12.3 million VND"),
            ("999949999", "999,9 triệu đồng", "999.9 million VND"),
            ("999950000", "1 tỉ đồng", "1 billion VND"),
            ("2000000000", "2 tỉ đồng", "2 billion VND"),
            ("7312450000", "7,3 tỉ đồng", "7.3 billion VND"),
            ("7350000000", "7,4 tỉ đồng", "7.4 billion VND"),
            ("1234500000000", "1.234,5 tỉ đồng", "1,234.5 billion VND"),
            ("-200000000", "−200 triệu đồng", "−200 million VND"),
            ("-999950000", "−1 tỉ đồng", "−1 billion VND"),
            ("9223372036854775807", "9.223.372.036,9 tỉ đồng", "9,223,372,036.9 billion VND"),
            ("-9223372036854775808", "−9.223.372.036,9 tỉ đồng", "−9,223,372,036.9 billion VND"),
        ]
    )
    func money(amount: String, vietnamese: String, english: String) throws {
        let vnd = try #require(Ratio(decimal: amount))
        #expect(Language.vi.money(vnd) == withFixedUnit(vietnamese))
        #expect(Language.en.money(vnd) == withFixedUnit(english))
    }

    @Test("money takes the decimals and the rounding that it is given")
    func moneyRounding() throws {
        let fund = Ratio(7_350_000_000)
        #expect(Language.vi.money(fund, decimals: 1, rounding: .cutOff) == "7,3\u{A0}tỉ đồng")
        #expect(Language.vi.money(fund, decimals: 1, rounding: .halfEven) == "7,4\u{A0}tỉ đồng")
        #expect(Language.vi.money(fund, decimals: 2) == "7,35\u{A0}tỉ đồng")
        #expect(Language.vi.money(fund, decimals: 3) == "7,35\u{A0}tỉ đồng")
        #expect(Language.vi.money(fund, decimals: 0) == "7\u{A0}tỉ đồng")
        #expect(Language.vi.money(fund, decimals: -3) == "7\u{A0}tỉ đồng")
        #expect(Language.vi.money(Ratio(1_234_567_891), decimals: 99) == "1,234568\u{A0}tỉ đồng")
        #expect(Language.vi.money(Ratio(999_999_999), rounding: .cutOff) == "999,9\u{A0}triệu đồng")
        let perClub = try #require(Ratio(7_312_450_000, 83))
        #expect(Language.vi.money(perClub) == "88,1\u{A0}triệu đồng")
        let fine = try #require(Ratio(.max, .max - 1))
        #expect(Language.vi.money(fine, decimals: 6) == "1\u{A0}đồng")
    }

    @Test("money in full is written to the last đồng")
    func moneyInFull() {
        #expect(Language.vi.moneyInFull(7_312_450_000) == "7.312.450.000\u{A0}đồng")
        #expect(Language.en.moneyInFull(7_312_450_000) == "7,312,450,000\u{A0}VND")
        #expect(Language.vi.moneyInFull(2_000_000_000) == "2.000.000.000\u{A0}đồng")
        #expect(Language.vi.moneyInFull(-10) == "−10\u{A0}đồng")
    }

    @Test("a figure that is not exact bears its word")
    func qualified() {
        let words = Qualifier.allCases.map { Language.vi.qualified("1.400", as: $0) }
        #expect(words == ["1.400", "trên 1.400", "gần 1.400", "khoảng 1.400"])
        let english = Qualifier.allCases.map { Language.en.qualified("1,400", as: $0) }
        #expect(english == ["1,400", "over 1,400", "nearly 1,400", "about 1,400"])
    }

    @Test("a language has its code")
    func codes() {
        #expect(Language.allCases.map(\.htmlCode) == ["vi", "en"])
    }

    /// The first space of an amount does not break.
    private func withFixedUnit(_ text: String) -> String {
        let parts = text.split(separator: " ", maxSplits: 1)
        return parts.joined(separator: "\u{A0}")
    }
}
