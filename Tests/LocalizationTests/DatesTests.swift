import Quantities
import Testing

@testable import Localization

@Suite("Dates and periods are written as the field writes them")
struct DatesTests {
    @Test("a date has the day first, and no zeros before it")
    func dates() throws {
        let decision = try #require(CalendarDate(iso: "2020-08-31"))
        #expect(Language.vi.date(decision) == "31/8/2020")
        #expect(Language.en.date(decision) == "31 August 2020")
        #expect(Language.vi.dateWithWord(decision) == "ngày 31/8/2020")
        #expect(Language.en.dateWithWord(decision) == "31 August 2020")
        let leapDay = try #require(CalendarDate(iso: "2024-02-29"))
        #expect(Language.vi.date(leapDay) == "29/2/2024")
        #expect(Language.en.date(leapDay) == "29 February 2024")
    }

    @Test(
        "a period has a heading, a form for sentences, an end and a short form",
        arguments: [
            (
                "2023",
                ["Năm 2023", "năm 2023", "đến hết năm 2023", "2023"],
                ["2023", "2023", "by the end of 2023", "2023"]
            ),
            (
                "2023-H1",
                ["6 tháng đầu năm 2023", "6 tháng đầu năm 2023", "đến hết 6 tháng đầu năm 2023", "6T đầu/23"],
                [
                    "First half of 2023", "the first half of 2023", "by the end of the first half of 2023", "H1 23",
                ]
            ),
            (
                "2023-H2",
                ["6 tháng cuối năm 2023", "6 tháng cuối năm 2023", "đến hết 6 tháng cuối năm 2023", "6T cuối/23"],
                [
                    "Second half of 2023", "the second half of 2023", "by the end of the second half of 2023", "H2 23",
                ]
            ),
            (
                "2023-9M",
                ["9 tháng đầu năm 2023", "9 tháng đầu năm 2023", "đến hết 9 tháng đầu năm 2023", "9T/23"],
                [
                    "First nine months of 2023", "the first nine months of 2023",
                    "by the end of the first nine months of 2023", "9M 23",
                ]
            ),
            (
                "2023-Q2",
                ["Quý II/2023", "quý II/2023", "đến hết quý II/2023", "QII/23"],
                ["Q2 2023", "Q2 2023", "by the end of Q2 2023", "Q2 23"]
            ),
            (
                "2003-Q4",
                ["Quý IV/2003", "quý IV/2003", "đến hết quý IV/2003", "QIV/03"],
                ["Q4 2003", "Q4 2003", "by the end of Q4 2003", "Q4 03"]
            ),
            (
                "2023-06",
                ["Tháng 6/2023", "tháng 6/2023", "đến hết tháng 6/2023", "T6/23"],
                ["June 2023", "June 2023", "by the end of June 2023", "Jun 23"]
            ),
        ]
    )
    func periods(id: String, vietnamese: [String], english: [String]) throws {
        let period = try #require(Period(id))
        for (language, expected) in [(Language.vi, vietnamese), (.en, english)] {
            let texts = [
                language.period(period), language.periodInSentence(period), language.untilEnd(of: period),
                language.shortPeriod(period),
            ]
            #expect(texts == expected)
        }
    }
}
