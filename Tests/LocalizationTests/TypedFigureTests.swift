import Quantities
import Testing

@testable import Localization

@Suite("A typed figure is read as a person means it")
struct TypedFigureTests {
    /// What a figure says, in one line: the word, the value, what it is, and one in its last place.
    private func summary(_ figure: TypedFigure) -> String {
        let kind = (figure.isPercent ? " percent" : "") + (figure.isMoney ? " money" : "")
        return
            "\(figure.qualifier) \(text(figure.value))\(kind), step \(text(figure.step)), \(figure.decimals) decimals"
    }

    private func text(_ ratio: Ratio) -> String {
        ratio.isWhole ? "\(ratio.numerator)" : "\(ratio.numerator)/\(ratio.denominator)"
    }

    private func read(_ text: String, _ language: Language) -> String {
        switch TypedFigure.parse(text, language: language) {
        case .success(let figure): summary(figure)
        case .failure(let error): error.message
        }
    }

    @Test(
        "in Vietnamese",
        arguments: [
            ("83", "exact 83, step 1, 0 decimals"),
            ("1.214", "exact 1214, step 1, 0 decimals"),
            ("1214", "exact 1214, step 1, 0 decimals"),
            ("64,3%", "exact 643/10 percent, step 1/10, 1 decimals"),
            ("64,30 %", "exact 643/10 percent, step 1/100, 2 decimals"),
            ("58,865%", "exact 11773/200 percent, step 1/1000, 3 decimals"),
            ("64,3 phần trăm", "exact 643/10 percent, step 1/10, 1 decimals"),
            ("7,3 tỉ đồng", "exact 7300000000 money, step 100000000, 1 decimals"),
            ("7,3 tỷ đồng", "exact 7300000000 money, step 100000000, 1 decimals"),
            ("7,3 tỉ", "exact 7300000000, step 100000000, 1 decimals"),
            ("7,312 tỉ", "exact 7312000000, step 1000000, 3 decimals"),
            ("7,3\u{A0}tỉ\u{202F}đồng", "exact 7300000000 money, step 100000000, 1 decimals"),
            ("7,3tỉ đồng", "exact 7300000000 money, step 100000000, 1 decimals"),
            ("200 triệu đồng", "exact 200000000 money, step 1000000, 0 decimals"),
            ("2.000.000.000 đồng", "exact 2000000000 money, step 1, 0 decimals"),
            ("950.000đ", "exact 950000 money, step 1, 0 decimals"),
            ("950 nghìn đồng", "exact 950000 money, step 1000, 0 decimals"),
            ("1,2 nghìn tỉ đồng", "exact 1200000000000 money, step 100000000000, 1 decimals"),
            ("20 TRIỆU VND", "exact 20000000 money, step 1000000, 0 decimals"),
            ("trên 7,3 tỉ đồng", "over 7300000000 money, step 100000000, 1 decimals"),
            ("Hơn 2 tỉ", "over 2000000000, step 1000000000, 0 decimals"),
            ("gần 1.400", "nearly 1400, step 1, 0 decimals"),
            ("gần  80%", "nearly 80 percent, step 1, 0 decimals"),
            ("khoảng 100 triệu", "about 100000000, step 1000000, 0 decimals"),
            ("~55", "about 55, step 1, 0 decimals"),
            ("~ 55", "about 55, step 1, 0 decimals"),
            ("−3,5%", "exact -7/2 percent, step 1/10, 1 decimals"),
            ("-1.214", "exact -1214, step 1, 0 decimals"),
            ("0,125", "exact 1/8, step 1/1000, 3 decimals"),
            ("1.234,5", "exact 2469/2, step 1/10, 1 decimals"),
            ("1234,5", "exact 2469/2, step 1/10, 1 decimals"),
            (
                "tra\u{302}\u{300}n 1",
                "“trần 1” does not begin with a number; only words such as trên, hơn, gần, khoảng, dưới, ít nhất, không quá or ~ may stand before it"
            ),
            ("tre\u{302}n 1", "over 1, step 1, 0 decimals"),
            ("1234,56789 tỉ", "exact 1234567890000, step 10000, 5 decimals"),
        ]
    )
    func vietnamese(typed: String, expected: String) {
        #expect(read(typed, .vi) == expected)
    }

    @Test(
        "in English",
        arguments: [
            ("1,214", "exact 1214, step 1, 0 decimals"),
            ("64.3%", "exact 643/10 percent, step 1/10, 1 decimals"),
            ("64.3 per cent", "exact 643/10 percent, step 1/10, 1 decimals"),
            ("7.3 billion VND", "exact 7300000000 money, step 100000000, 1 decimals"),
            ("200 million VND", "exact 200000000 money, step 1000000, 0 decimals"),
            ("more than 7.3 billion", "over 7300000000, step 100000000, 1 decimals"),
            ("Over 2 billion dong", "over 2000000000 money, step 1000000000, 0 decimals"),
            ("nearly 1,400", "nearly 1400, step 1, 0 decimals"),
            ("almost 80 percent", "nearly 80 percent, step 1, 0 decimals"),
            ("about 55", "about 55, step 1, 0 decimals"),
            ("around 1.5 trillion", "about 1500000000000, step 100000000000, 1 decimals"),
        ]
    )
    func english(typed: String, expected: String) {
        #expect(read(typed, .en) == expected)
    }

    @Test(
        "what is wrong is said, with what to write",
        arguments: [
            (Language.vi, "1,214", "1,214 uses a comma for thousands; in Vietnamese write 1.214"),
            (.vi, "1,214 đồng", "1,214 uses a comma for thousands; in Vietnamese write 1.214"),
            (.vi, "1,214,000", "1,214,000 uses a comma for thousands; in Vietnamese write 1.214.000"),
            (.vi, "64.3%", "64.3 uses a full stop for decimals; in Vietnamese write 64,3"),
            (.vi, "0.125", "0.125 uses a full stop for decimals; in Vietnamese write 0,125"),
            (
                .vi, "1,214.5",
                "1,214.5 uses a comma for thousands and a full stop for decimals; in Vietnamese write 1.214,5"
            ),
            (.en, "1.214", "1.214 uses a full stop for thousands; in English write 1,214"),
            (.en, "64,3%", "64,3 uses a comma for decimals; in English write 64.3"),
            (.en, "1.214.000", "1.214.000 uses a full stop for thousands; in English write 1,214,000"),
            (.vi, "1 214", "1 214 has a space between its digits; in Vietnamese write 1.214"),
            (.vi, "2 000 000 đồng", "2 000 000 has a space between its digits; in Vietnamese write 2.000.000"),
            (.vi, "12.34.567", "12.34.567 is not a number; in Vietnamese write 1.214, 64,3% or 7,3 tỉ đồng"),
            (.vi, "64,", "64, is not a number; in Vietnamese write 1.214, 64,3% or 7,3 tỉ đồng"),
            (.vi, "1..2", "1..2 is not a number; in Vietnamese write 1.214, 64,3% or 7,3 tỉ đồng"),
            (.en, "1,2,3", "1,2,3 is not a number; in English write 1,214, 64.3% or 7.3 billion VND"),
            (.vi, "", "no figure is typed; write 1.214, 64,3% or 7,3 tỉ đồng"),
            (.vi, " \u{A0} ", "no figure is typed; write 1.214, 64,3% or 7,3 tỉ đồng"),
            (.vi, "over 5", "“over” is English; in Vietnamese write trên or hơn"),
            (.en, "gần 5", "“gần” is Vietnamese; in English write nearly or almost"),
            (.vi, "7,3 billion", "“billion” is English; in Vietnamese write tỉ"),
            (.en, "7.3 tỷ đồng", "“tỷ” is Vietnamese; in English write billion"),
            (.en, "5 phần trăm", "“phần trăm” is Vietnamese; in English write %"),
            (
                .vi, "trước 5",
                "“trước 5” does not begin with a number; only words such as trên, hơn, gần, khoảng, dưới, ít nhất, không quá or ~ may stand before it"
            ),
            (
                .en, "~",
                "“~” does not begin with a number; only words such as over, more than, nearly, about, under, at least, at most or ~ "
                    + "may stand before it"
            ),
            (.vi, "83 CLB", "“clb” cannot stand after a typed figure; only %, nghìn, triệu, tỉ or đồng can"),
            (.vi, "83 đồng tỉ", "“đồng tỉ” cannot stand after a typed figure; only %, nghìn, triệu, tỉ or đồng can"),
            (.en, "5% VND", "“% vnd” cannot stand after a typed figure; only %, thousand, million, billion or VND can"),
            (
                .vi, "1234567890123456",
                "1234567890123456 is too long; a typed figure has at most 15 digits, at most 9 of them decimals"
            ),
            (
                .vi, "0,1234567890",
                "0,1234567890 is too long; a typed figure has at most 15 digits, at most 9 of them decimals"
            ),
            (.vi, "999.999.999 tỉ", "“999.999.999 tỉ” is too large; a typed figure is at most 10^17"),
            (.vi, "1 tỉ tỉ tỉ tỉ", "“tỉ tỉ tỉ tỉ” is too large; a typed figure is at most 10^17"),
        ]
    )
    func errors(language: Language, typed: String, message: String) {
        #expect(read(typed, language) == message)
    }

    @Test(
        "a figure without a word holds when the exact value rounds to it",
        arguments: [
            // typed, exact numerator and denominator, the roundings that hold
            ("64,3%", 8300, 129, "half-up half-even cut-off"),
            ("58,8%", 8300, 141, "cut-off"),
            ("58,9%", 8300, 141, "half-up half-even"),
            ("58,87%", 8300, 141, "half-up half-even"),
            ("59%", 8300, 141, "half-up half-even"),
            ("0,2", 1, 4, "half-even cut-off"),
            ("0,3", 1, 4, "half-up"),
            ("-0,3", -1, 4, "half-up"),
            ("-0,2", -1, 4, "half-even cut-off"),
            ("83", 83, 1, "half-up half-even cut-off"),
            ("84", 83, 1, ""),
            ("7,3 tỉ đồng", 7_312_450_000, 1, "half-up half-even cut-off"),
            ("7,3 tỉ đồng", 7_350_000_000, 1, "cut-off"),
            ("7,4 tỉ đồng", 7_350_000_000, 1, "half-up half-even"),
            ("7 tỉ đồng", 7_312_450_000, 1, "half-up half-even cut-off"),
            ("7.312.450.000 đồng", 7_312_450_000, 1, "half-up half-even cut-off"),
            ("7.312.450.001 đồng", 7_312_450_000, 1, ""),
            ("1 tỉ", .max, 1, ""),
            ("0", 1, .max, "half-up half-even cut-off"),
            ("trên 7,3 tỉ đồng", 7_312_450_000, 1, "half-up half-even cut-off"),
            ("trên 7,4 tỉ đồng", 7_350_000_000, 1, ""),
            ("trên 7,3 tỉ đồng", 8_400_000_000, 1, ""),
            ("trên 83", 83, 1, ""),
            ("gần 1.400", 1_386, 1, "half-up half-even cut-off"),
            ("gần 1.400", 1_430, 1, ""),
            ("khoảng 1.400", 1_430, 1, "half-up half-even cut-off"),
        ]
    )
    func holding(typed: String, numerator: Int, denominator: Int, holding: String) throws {
        let exact = try #require(Ratio(numerator, denominator))
        let figure = try TypedFigure.parse(typed, language: .vi).get()
        let names = figure.roundingsThatHold(for: exact).map(\.rawValue)
        #expect(names.joined(separator: " ") == holding)
        #expect(Rounding.allCases.filter { figure.holds(for: exact, rounding: $0) }.map(\.rawValue) == names)
    }

    @Test("what the language writes, it reads back")
    func roundTrip() throws {
        for language in Language.allCases {
            for number in [0, 1, 999, 1_000, 1_214, 234_385, -6_658, 100_000_000_000_000] {
                let figure = try TypedFigure.parse(language.integer(number), language: language).get()
                #expect(figure.value == Ratio(number))
                let money = try TypedFigure.parse(language.moneyInFull(number), language: language).get()
                #expect(money.value == Ratio(number) && money.isMoney)
            }
            for amount in [950_000, 1_000_000, 12_345_678, 999_950_000, 7_312_450_000, 1_234_500_000_000] {
                let figure = try TypedFigure.parse(language.money(Ratio(amount)), language: language).get()
                #expect(figure.isMoney && figure.holds(for: Ratio(amount), rounding: .halfUp))
            }
        }
    }
}
