import Quantities
import Testing

@testable import Localization

@Suite("A typed figure in words")
struct TypedWordsTests {
    private func text(_ ratio: Ratio) -> String {
        ratio.isWhole ? "\(ratio.numerator)" : "\(ratio.numerator)/\(ratio.denominator)"
    }

    private func read(_ typed: String, _ language: Language) -> String {
        switch TypedFigure.parse(typed, language: language) {
        case .success(let figure):
            let kind = (figure.isPercent ? " percent" : "") + (figure.isMoney ? " money" : "")
            return text(figure.value) + kind + (figure.meaning.map { ": " + $0 } ?? "") + " | step \(text(figure.step))"
        case .failure(let error): return error.message
        }
    }

    @Test(
        "is read in Vietnamese as a person means it",
        arguments: [
            ("tám mươi ba", "83 | step 1"), ("mười bốn", "14 | step 1"), ("hai mươi mốt", "21 | step 1"),
            ("ba mươi tư", "34 | step 1"), ("năm mươi lăm", "55 | step 1"), ("một trăm linh năm", "105 | step 1"),
            ("một trăm hai mươi chín", "129 | step 1"), ("một nghìn hai trăm mười bốn", "1214 | step 1"),
            ("hai nghìn", "2000 | step 1000"), ("hai vạn", "20000 | step 10000"),
            ("bảy tỉ ba trăm triệu đồng", "7300000000 money | step 1000000"),
            ("7 tỉ 300 triệu đồng", "7300000000 money | step 1000000"),
            ("2 tỉ rưỡi", "2500000000 | step 100000000"), ("sáu mươi phần trăm", "60 percent | step 1"),
            ("gần một nghìn bốn trăm", "1400: 1,260 or more, but less than 1,400 | step 1"),
            ("hơn 95%", "95 percent: more than 95, up to 104.5 | step 1"),
            ("khoảng 7 tỉ đồng", "7000000000 money: 6,650,000,000 to 7,350,000,000 | step 1000000000"),
            ("ít nhất 50", "50: 50 or more | step 1"), ("không quá 70%", "70 percent: 70 or less | step 1"),
            ("tối đa 3", "3: 3 or less | step 1"), ("chưa đến 100", "100: less than 100 | step 1"),
            ("dưới 5", "5: less than 5 | step 1"), ("đúng 83", "83: exactly 83 | step 1"),
            ("50 triệu đồng trở lên", "50000000 money: 50,000,000 or more | step 1000000"),
            ("một nửa", "50 percent: 47.5 to 52.5 | step 1"),
            ("hơn một nửa", "50 percent: more than 50, up to 55 | step 1"),
            ("một phần ba", "100/3 percent: 95/3 to 35 | step 1"),
            ("hai phần ba", "200/3 percent: 190/3 to 70 | step 1"),
            ("ba phần tư", "75 percent: 71.25 to 78.75 | step 1"),
            ("chưa tới một phần mười", "10 percent: less than 10 | step 1"),
            ("gấp đôi", "200 percent: 190 to 210 | step 1"),
            ("gần gấp ba", "300 percent: 270 or more, but less than 300 | step 1"),
            ("gấp 1,5 lần", "150 percent: 142.5 to 157.5 | step 1"),
            ("đa số", "50 percent: more than 50 | step 1"), ("phần lớn", "50 percent: more than 50 | step 1"),
            ("hầu hết", "90 percent: 90 or more | step 1"),
            ("hàng chục", "20: 20 or more, but less than 100 | step 1"),
            ("hàng trăm", "200: 200 or more, but less than 1,000 | step 1"),
            ("hàng nghìn", "2000: 2,000 or more, but less than 10,000 | step 1"),
            ("hàng vạn", "20000: 20,000 or more, but less than 100,000 | step 1"),
            ("hàng triệu đồng", "2000000 money: 2,000,000 or more, but less than 10,000,000 | step 1"),
            ("50–70", "50: 50 to 70 | step 1"), ("60-70%", "60 percent: 60 to 70 | step 1"),
            ("từ 3 đến 10 triệu đồng", "3000000 money: 3,000,000 to 10,000,000 | step 1000000"),
            ("70–50", "“70–50” is not a range; write the smaller number first, and the unit after the second"),
            (
                "hai trăm mốt",
                "“hai trăm mốt” does not begin with a number; only words such as trên, hơn, gần, khoảng, dưới, ít nhất, "
                    + "không quá or ~ may stand before it"
            ),
        ]
    )
    func vietnamese(typed: String, expected: String) {
        #expect(read(typed, .vi) == expected)
    }

    @Test(
        "is read in English as a person means it",
        arguments: [
            ("eighty-three", "83 | step 1"), ("fourteen", "14 | step 1"), ("one hundred and five", "105 | step 1"),
            ("one thousand two hundred and fourteen", "1214 | step 1"), ("two thousand", "2000 | step 1000"),
            ("at least 50", "50: 50 or more | step 1"), ("no more than 70%", "70 percent: 70 or less | step 1"),
            ("fewer than 100", "100: less than 100 | step 1"), ("roughly 400", "400: 380 to 420 | step 1"),
            ("half", "50 percent: 47.5 to 52.5 | step 1"),
            ("nearly two thirds", "200/3 percent: 60 or more, but less than 200/3 | step 1"),
            ("three quarters", "75 percent: 71.25 to 78.75 | step 1"), ("twice", "200 percent: 190 to 210 | step 1"),
            ("most", "50 percent: more than 50 | step 1"),
            ("hundreds", "200: 200 or more, but less than 1,000 | step 1"),
            ("dozens", "24: 24 or more, but less than 100 | step 1"),
            ("between 50 and 70", "50: 50 to 70 | step 1"),
            ("8.4 to 8.6 billion VND", "8400000000 money: 8,400,000,000 to 8,600,000,000 | step 100000000"),
            ("ít nhất 5", "“ít nhất” is Vietnamese; in English write no fewer than or no less than"),
        ]
    )
    func english(typed: String, expected: String) {
        #expect(read(typed, .en) == expected)
    }

    @Test(
        "holds for the values that its meaning names, bounds and all",
        arguments: [
            // typed, what it holds for, what it does not
            ("một nửa", ["95/2", "50", "105/2"], ["47", "53"]), ("đa số", ["51"], ["50"]),
            ("hàng trăm", ["200", "999"], ["199", "1000"]), ("ít nhất 50", ["50", "5000"], ["49"]),
            ("không quá 70", ["70", "1"], ["71"]), ("dưới 5", ["4"], ["5"]), ("50–70", ["50", "70"], ["49", "71"]),
            ("gấp đôi", ["190", "210"], ["189", "211"]), ("hơn 80%", ["81", "88"], ["80", "89"]),
            ("tám mươi ba", ["83", "165/2"], ["84", "82"]), ("hai nghìn", ["1500", "2499"], ["1499", "2500"]),
        ]
    )
    func holding(typed: String, holds: [String], fails: [String]) throws {
        let figure = try TypedFigure.parse(typed, language: .vi).get()
        func value(_ text: String) throws -> Ratio {
            let parts = text.split(separator: "/").compactMap { Int($0) }
            return try #require(Ratio(parts[0], parts.count > 1 ? parts[1] : 1))
        }
        for text in holds { #expect(figure.holds(for: try value(text), rounding: .halfUp), "\(typed) for \(text)") }
        for text in fails { #expect(!figure.holds(for: try value(text), rounding: .halfUp), "\(typed) for \(text)") }
    }
}
