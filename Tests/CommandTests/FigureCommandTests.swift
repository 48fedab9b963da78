import Foundation
import Testing

@Suite("tiendo figure: a figure and where it comes from")
struct FigureCommandTests {
    private func figure(_ arguments: String...) throws -> Program.Outcome {
        try Program.run(["figure"] + arguments + [Program.repository])
    }

    /// What is printed before the forms to paste.
    private static func facts(_ output: String) -> String {
        for (forms, end) in [("  quote (vi): ", ""), (",\n  \"forms\": {", "\n}\n")] {
            if let range = output.firstRange(of: forms) { return output[..<range.lowerBound] + end }
        }
        return output
    }

    @Test("what a journalist pastes, in each form and language, a line each")
    func forms() throws {
        let shown = try figure("clubs@dak-lak").output
        let names = shown.split(separator: "\n").compactMap { line in
            line.contains("(vi): ") ? line.dropFirst(2).prefix { $0 != ":" }.description : nil
        }
        #expect(
            names.suffix(11) == [
                "quote (vi)", "link (vi)", "picture (vi)", "caption (vi)", "alt text (vi)", "table (vi)", "frame (vi)",
                "frame with script (vi)", "oEmbed (vi)", "citation (vi)", "bibtex (vi)",
            ]
        )
        for line in [
            "  link (en): https://tiendo.example/en/embed/clubs/dak-lak/\n",
            "  picture (vi): https://tiendo.example/embed/clubs/dak-lak/chart.svg\n",
            "  citation (vi): Bản trình diễn của tiendo. (2023). Số câu lạc bộ so với chỉ tiêu, Đắk Lắk [Bộ dữ liệu]. "
                + "Tiến độ câu lạc bộ Liên thế hệ. https://tiendo.example/embed/clubs/dak-lak/\n",
            "  caption (en): Clubs against targets, Dak Lak. Source: Progress of Intergenerational Clubs, table "
                + "Clubs. Data to the end of Q2 2023. Illustrative data. CC BY 4.0.\n",
        ] {
            #expect(shown.contains(line), "\(line)")
        }
        let json = try figure("clubs@dak-lak", "--json").output
        #expect(
            json.contains("\"oembed\": {\n      \"vi\": \"https://tiendo.example/embed/clubs/dak-lak/oembed.json\"")
        )
        // Past periods are not frozen here, so nothing that stands still can be offered of them.
        #expect(!(try figure("clubs@dak-lak@2022-Q4").output.contains("link (vi)")))
    }

    @Test("the share of a target, with its sentence, its arithmetic and its rows")
    func shareOfTarget() throws {
        let shown = try figure("clubs/ubnd@dak-lak@2023-Q2")
        #expect(shown.status == 0)
        #expect(shown.errors == "")
        #expect(
            Self.facts(shown.output) == """
                clubs/ubnd@dak-lak@2023-Q2
                  value (vi): 64,3%
                  value (en): 64.3%
                  exactly: 83/129
                  numerator: 83
                  denominator: 129
                  sentence (vi): Đến hết quý II/2023, Đắk Lắk có 83 câu lạc bộ Liên thế hệ tự giúp nhau, bằng 64,3% chỉ tiêu 129 của UBND tỉnh Đắk Lắk và 58,9% mức phấn đấu 141 của Hội Người cao tuổi tỉnh Đắk Lắk.
                  sentence (en): By the end of Q2 2023, Dak Lak had 83 clubs: 64.3% of the target of 129 set by Dak Lak Provincial People's Committee and 58.9% of the stretch target of 141 set by Dak Lak Provincial Association of the Elderly.
                  target: ubnd: chỉ tiêu 129 của UBND tỉnh Đắk Lắk, 2025-12-31: 64,3%, onTrack
                  target: hoi: mức phấn đấu 141 của Hội Người cao tuổi tỉnh Đắk Lắk, 2025-12-31: 58,9%, onTrack
                  arithmetic (vi): 83 : 129 = 64,3%. Đường thẳng từ 0 đến 129: đã qua 921 trên 1.836 ngày, lẽ ra đến nay đạt 64,7.
                  arithmetic (en): 83 ÷ 129 = 64.3%. A straight line from 0 to 129: 921 of 1,836 days have gone, which asks for 64.7 by now.
                  published: 64,3% (tcnct-2023)
                  rows: content/data/clubs.csv:2-84 (83 of clubs)
                  source (vi): Nguồn: Tiến độ câu lạc bộ Liên thế hệ, bảng Câu lạc bộ
                  source (en): Source: Progress of Intergenerational Clubs, table Clubs
                  as of: 2023-06-30
                  illustrative: yes

                """
        )
    }

    @Test("the same as JSON")
    func shareOfTargetAsJSON() throws {
        let shown = try figure("clubs/ubnd@dak-lak@2023-Q2", "--json")
        #expect(shown.status == 0)
        #expect(shown.errors == "")
        #expect(
            Self.facts(shown.output) == """
                {
                  "address": "clubs/ubnd@dak-lak@2023-Q2",
                  "indicator": "clubs",
                  "target": "ubnd",
                  "area": "dak-lak",
                  "period": "2023-Q2",
                  "value": 0.643411,
                  "formatted": {
                    "vi": "64,3%",
                    "en": "64.3%"
                  },
                  "numerator": 83,
                  "denominator": 129,
                  "sentence": {
                    "vi": "Đến hết quý II/2023, Đắk Lắk có 83 câu lạc bộ Liên thế hệ tự giúp nhau, bằng 64,3% chỉ tiêu 129 của UBND tỉnh Đắk Lắk và 58,9% mức phấn đấu 141 của Hội Người cao tuổi tỉnh Đắk Lắk.",
                    "en": "By the end of Q2 2023, Dak Lak had 83 clubs: 64.3% of the target of 129 set by Dak Lak Provincial People's Committee and 58.9% of the stretch target of 141 set by Dak Lak Provincial Association of the Elderly."
                  },
                  "targets": [
                    {
                      "id": "ubnd",
                      "value": 129,
                      "share": 0.643411,
                      "share_numerator": 83,
                      "share_denominator": 129,
                      "status": "onTrack",
                      "deadline": "2025-12-31",
                      "per": "total",
                      "valid_from": "2020-12-21",
                      "issuer": {
                        "vi": "UBND tỉnh Đắk Lắk",
                        "en": "Dak Lak Provincial People's Committee"
                      },
                      "stretch": false
                    },
                    {
                      "id": "hoi",
                      "value": 141,
                      "share": 0.588652,
                      "share_numerator": 83,
                      "share_denominator": 141,
                      "status": "onTrack",
                      "deadline": "2025-12-31",
                      "per": "total",
                      "valid_from": "2021-01-12",
                      "issuer": {
                        "vi": "Hội Người cao tuổi tỉnh Đắk Lắk",
                        "en": "Dak Lak Provincial Association of the Elderly"
                      },
                      "stretch": true
                    }
                  ],
                  "arithmetic": {
                    "vi": "83 : 129 = 64,3%. Đường thẳng từ 0 đến 129: đã qua 921 trên 1.836 ngày, lẽ ra đến nay đạt 64,7.",
                    "en": "83 ÷ 129 = 64.3%. A straight line from 0 to 129: 921 of 1,836 days have gone, which asks for 64.7 by now."
                  },
                  "published": [
                    {
                      "value": 0.643000,
                      "formatted": {
                        "vi": "64,3%",
                        "en": "64.3%"
                      },
                      "qualifier": "exact",
                      "document": "tcnct-2023"
                    }
                  ],
                  "rows": [
                    {
                      "table": "clubs",
                      "file": "content/data/clubs.csv",
                      "count": 83,
                      "lines": [
                        [
                          2,
                          84
                        ]
                      ]
                    }
                  ],
                  "source": {
                    "vi": "Nguồn: Tiến độ câu lạc bộ Liên thế hệ, bảng Câu lạc bộ",
                    "en": "Source: Progress of Intergenerational Clubs, table Clubs"
                  },
                  "as_of": "2023-06-30",
                  "illustrative": true
                }

                """
        )
    }

    @Test("a class of a breakdown, with how many clubs reported and the one row behind it")
    func classOfBreakdown() throws {
        let shown = try figure("clubs-by-fund:over-2b@dak-lak@2023-Q2")
        #expect(shown.status == 0)
        #expect(
            Self.facts(shown.output) == """
                clubs-by-fund:over-2b@dak-lak@2023-Q2
                  value (vi): 1 câu lạc bộ
                  value (en): 1 club
                  exactly: 1
                  sentence (vi): Đến hết quý II/2023, Đắk Lắk có 1 câu lạc bộ thuộc loại “Trên 2 tỉ đồng” (câu lạc bộ theo mức vốn quỹ).
                  sentence (en): By the end of Q2 2023, Dak Lak had 1 club in the class “Over 2 billion VND” (clubs by fund size).
                  coverage: 79 of 83 clubs reported for the period, 4 carried forward, 0 never reported
                  published: 1 (tcnct-2023)
                  rows: content/data/reports.csv:11 (1 of reports)
                  source (vi): Nguồn: Tiến độ câu lạc bộ Liên thế hệ, bảng Báo cáo quý của câu lạc bộ
                  source (en): Source: Progress of Intergenerational Clubs, table Quarterly reports of clubs
                  as of: 2023-06-30
                  illustrative: yes

                """
        )
    }

    @Test("area and period are those of the site where the address has none")
    func defaults() throws {
        let whole = try figure("older-share@dak-lak@2023-Q2")
        #expect(try figure("older-share").output == whole.output)
        #expect(whole.output.contains("  exactly: 5678/6658\n  numerator: 5678\n  denominator: 6658\n"))
    }

    @Test("what the data cannot give is said, with what others published")
    func unknownValue() throws {
        let shown = try figure("members@viet-nam@2024-Q4")
        #expect(shown.status == 0)
        #expect(shown.output.contains("  value (vi): không có số liệu\n"))
        #expect(shown.output.contains("  rows: none\n"))
        #expect(try figure("members@viet-nam@2024-Q4", "--json").output.contains("\n  \"value\": null,\n"))
    }

    @Test(
        "a name that is not there is an error that says what may be meant",
        arguments: [
            (
                "clubz@dak-lak",
                "error: there is no indicator \"clubz\" [UnknownFigure]\n    = did you mean \"clubs\"?\n1 error\n"
            ),
            (
                "clubs@dak-lac",
                "error: there is no area \"dak-lac\" [UnknownFigure]\n    = did you mean \"dak-lak\"?\n1 error\n"
            ),
            (
                "clubs/ubn@dak-lak",
                "error: there is no target of clubs in dak-lak \"ubn\" [UnknownFigure]\n    = did you mean \"ubnd\"?\n"
                    + "1 error\n"
            ),
            (
                "clubs-by-fund:over2b@dak-lak",
                "error: there is no class of clubs-by-fund \"over2b\" [UnknownFigure]\n"
                    + "    = did you mean \"over-2b\"?\n1 error\n"
            ),
        ]
    )
    func unknownName(_ address: String, _ said: String) throws {
        let shown = try figure(address)
        #expect(shown.status == 65)
        #expect(shown.output == "")
        #expect(shown.errors == said)
    }

    @Test("an address that is none, a missing one and an unknown option are wrong usage; no project is 66")
    func wrongUsage() throws {
        #expect(try figure("clubs@dak-lak@2023-Q5").status == 64)
        #expect(try figure("clubs@@").status == 64)
        #expect(try Program.run(["figure"]).status == 64)
        #expect(try figure("clubs", "--xml").status == 64)
        #expect(try Program.run(["figure", "clubs", "/nonexistent"]).status == 66)
    }
}
