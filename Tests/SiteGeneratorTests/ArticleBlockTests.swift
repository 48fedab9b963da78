import SiteGenerator
import Testing

@Suite("Charts that articles ask for")
struct ArticleBlockTests {
    /// A chart's title, sentence and table, as they stand on the page, one line each.
    private func told(_ page: String) throws -> [String] {
        let figure = try #require(page.firstRange(of: "<figure class=\"block\"")).lowerBound
        let end = try #require(page[figure...].firstRange(of: "</figure>")).lowerBound
        let text = page[figure..<end]
        func inside(_ open: String, _ close: String) throws -> String {
            let start = try #require(text.firstRange(of: open), "\(open)").upperBound
            let stop = try #require(text[start...].firstRange(of: close)).lowerBound
            return Self.plain(text[start..<stop])
        }
        let table = try #require(text.firstRange(of: "<thead>")).lowerBound
        let last = try #require(text[table...].firstRange(of: "</table>")).lowerBound
        let rows = text[table..<last].components("<tr").dropFirst().map { row in
            row.components("</t").dropLast().map { cell in
                Self.plain((cell.components("<t").last ?? "").drop { $0 != ">" }.dropFirst())
            }.filter { !$0.isEmpty }.joined(separator: " | ")
        }
        return [try inside("class=\"block-title\">", "</p>"), try inside("<p class=\"block-sentence\">", "</p>")]
            + rows.map { $0.trimmed }
    }

    /// A text without tags, and with plain spaces.
    private static func plain(_ text: Substring) -> String {
        var result = ""
        var isTag = false
        for character in text {
            if character == "<" { isTag = true }
            if !isTag { result.append(character == "\u{A0}" ? " " : character) }
            if character == ">" { isTag = false }
        }
        return result.trimmed
    }

    @Test(
        "each kind has its title, its sentence with the finding, and its table",
        arguments: [
            (
                // Hạ: a 8, b 10, c 20 = 38 in 2022-Q2; 8 + 16 + 24 + 40 + 50 = 138. Thượng reported first in 2023-Q2.
                "kind: change\nfigure: members\nfrom: 2022-Q2",
                [
                    "Thành viên, Quý II/2022 và quý II/2023: từng địa bàn của Tỉnh",
                    "Từ quý II/2022 đến quý II/2023, thành viên: 1 địa bàn tăng, 0 giảm, 0 không đổi (so được 1 trên 2 địa bàn). "
                        + "Đổi nhiều nhất là huyện Hạ: từ 38 đến 138.",
                    "Địa bàn | Quý II/2022 | Quý II/2023 | Thay đổi",
                    "Huyện Thượng | không có số liệu | 180 | không có số liệu",
                    "Huyện Hạ | 38 | 138 | +100",
                ]
            ),
            (
                // From 138 of 2023-Q2 back: 8 + 16 + 20 + 36 = 80 in 2023-Q1.
                "kind: change\nfigure: members@tinh\nfrom: 2022-Q2\nto: 2023-Q1\ntitle: Tựa",
                [
                    "Tựa",
                    "Từ quý II/2022 đến quý I/2023, thành viên: 1 địa bàn tăng, 0 giảm, 0 không đổi (so được 1 trên 1 địa bàn). "
                        + "Đổi nhiều nhất là huyện Hạ: từ 38 đến 80.",
                    "Địa bàn | Quý II/2022 | Quý I/2023 | Thay đổi", "Huyện Hạ | 38 | 80 | +42",
                ]
            ),
            (
                "kind: distribution\nfigure: members",
                [
                    "Thành viên: khác nhau giữa các câu lạc bộ, Tỉnh",
                    "Trong 7 câu lạc bộ có số liệu ở Tỉnh, một nửa ở giữa báo cáo từ 20 đến 65; trung vị là 40.",
                    "Địa bàn | Câu lạc bộ | Thấp nhất | Tứ phân vị dưới | Trung vị | Tứ phân vị trên | Cao nhất",
                    "Tỉnh | 7 | 8 | 20 | 40 | 65 | 100", "Huyện Hạ | 5 | 8 | 16 | 24 | 40 | 50",
                ]
            ),
            (
                // 8, 16, 24, 40, 50, 80, 100: a limit belongs to the range above it.
                "kind: distribution\nfigure: members\nranges: [16, 50]",
                [
                    "Thành viên: khác nhau giữa các câu lạc bộ, Tỉnh",
                    "Trong 7 câu lạc bộ có số liệu ở Tỉnh, một nửa ở giữa báo cáo từ 20 đến 65; trung vị là 40.",
                    "Thành viên | Câu lạc bộ", "dưới 16 | 1", "16 đến dưới 50 | 3", "từ 50 | 3", "Tổng | 7",
                ]
            ),
            (
                // poor: only a, 5, and in Hạ alone.
                "kind: pairs\nfigure: members\nwith: poor",
                [
                    "Thành viên và nghèo: từng địa bàn của Tỉnh",
                    "“Thành viên” lớn hơn “Nghèo” ở 1 trên 1 địa bàn có cả hai số, bằng nhau ở 0. "
                        + "Chênh nhau nhiều nhất ở Huyện Hạ: 138 và 5.",
                    "Địa bàn | Thành viên | Nghèo", "Huyện Thượng | 180 | không có số liệu", "Huyện Hạ | 138 | 5",
                ]
            ),
            (
                // Hạ: 8, 16, 24 small, 40 and 50 middle. Thượng: 80 and 100 large.
                "kind: pairs\nfigure: by-size:small\nwith: by-size:middle",
                [
                    "Nhỏ và vừa: từng địa bàn của Tỉnh",
                    "“Nhỏ” lớn hơn “Vừa” ở 1 trên 2 địa bàn có cả hai số, bằng nhau ở 1. "
                        + "Chênh nhau nhiều nhất ở Huyện Hạ: 3 và 2.",
                    "Địa bàn | Nhỏ | Vừa", "Huyện Hạ | 3 | 2", "Huyện Thượng | 0 | 0",
                ]
            ),
            (
                "kind: pairs\nfigure: by-size@ha\nwith: by-size@thuong",
                [
                    "Theo cỡ: Huyện Hạ và Huyện Thượng",
                    "“Huyện Hạ” lớn hơn “Huyện Thượng” ở 2 trên 3 loại có cả hai số, bằng nhau ở 0. "
                        + "Chênh nhau nhiều nhất ở Nhỏ: 3 và 0.",
                    "Loại | Huyện Hạ | Huyện Thượng", "Nhỏ | 3 | 0", "Vừa | 2 | 0", "Lớn | 0 | 2",
                ]
            ),
            (
                "kind: heat\nfigure: members",
                [
                    "Thành viên: từng địa bàn qua các kỳ, Tỉnh",
                    "Cao nhất là huyện Thượng với 180, thấp nhất là huyện Hạ với 138. "
                        + "Từ quý II/2022 đến quý II/2023, thành viên: 1 địa bàn tăng, 0 giảm, 0 không đổi (so được 1 trên 2 địa bàn). "
                        + "Đổi nhiều nhất là huyện Hạ: từ 38 đến 138.",
                    "Địa bàn | Quý II/2023 | Quý I/2023 | Quý II/2022", "Huyện Hạ | 138 | 80 | 38",
                    "Huyện Thượng | 180 | không có số liệu | không có số liệu",
                ]
            ),
            (
                // Two areas, of which the country names but one: the layout by the names of now.
                "kind: map\nfigure: members@tinh",
                [
                    "Thành viên trên bản đồ ô, Tỉnh",
                    "2 trên 3 ô của bản đồ có số. Cao nhất là huyện Thượng với 180, thấp nhất là huyện Hạ với 138.",
                    "Địa bàn | Thành viên", "Huyện Hạ | 138", "Huyện Thượng | 180",
                ]
            ),
            (
                "kind: timeline\nevent: chuong-trinh",
                [
                    "Các mốc: Chương trình",
                    "Có 5 mốc từ 1/1/2022 đến 31/12/2025. Gần nhất tính đến kỳ số liệu này là văn bản 02 (1/4/2023). "
                        + "Tiếp theo là Bài (1/7/2023).",
                    "Ngày | Mốc | Loại | Nơi ban hành, nơi giao", "1/1/2022 | 01: Kế hoạch đầu | Văn bản",
                    "1/4/2023 | 02: Kế hoạch điều chỉnh | Văn bản", "1/7/2023 | Bài | Bài viết",
                    "31/12/2025 | Hạn của UBND: 5.088, 4, 10 và 50 | Hạn của chỉ tiêu | UBND",
                    "31/12/2025 | Hạn của Hội: 540 | Hạn của chỉ tiêu | Hội",
                ]
            ),
        ]
    )
    func kinds(_ block: String, _ expected: [String]) async throws {
        let page = try await ArticleProject.rich.page([block])
        let shown = try told(page)
        #expect(shown == expected)
        // Drawn for phones and for desktops, with the sentence as its description; source and date below.
        #expect(page.ranges(of: "class=\"chart\" role=\"img\"").count == 2)
        #expect(page.ranges(of: "<desc>").count == 2)
        #expect(page.contains("Nguồn: Số liệu, bảng ") && page.contains("Số liệu đến hết quý II/2023."))
    }

    @Test("small multiples: a panel for each area")
    func multiples() async throws {
        var project = ArticleProject.rich
        project.small.tables[2].rows.append("f,2023-Q1,70,,,")
        let page = try await project.page(["kind: multiples\nfigure: members"])
        let shown = try told(page)
        #expect(
            shown == [
                "Thành viên: từng địa bàn qua các kỳ, Tỉnh",
                "Cao nhất là huyện Thượng với 180, thấp nhất là huyện Hạ với 138. "
                    + "Từ quý II/2022 đến quý II/2023, thành viên: 1 địa bàn tăng, 0 giảm, 0 không đổi (so được 1 trên 2 địa bàn). "
                    + "Đổi nhiều nhất là huyện Hạ: từ 38 đến 138.",
                "Địa bàn | Quý II/2023 | Quý I/2023 | Quý II/2022", "Huyện Hạ | 138 | 80 | 38",
                "Huyện Thượng | 180 | 70 | không có số liệu",
            ]
        )
    }

    @Test(
        "what does not fit is one error at its place, with a way out",
        arguments: [
            (
                "kind: chang\nfigure: members", "11:7",
                "kind is \"chang\", not one of progress, trend, ranking, breakdown, change, distribution, pairs, multiples, "
                    + "heat, map, timeline [ValueChoice]",
                "did you mean \"change\"?"
            ),
            (
                "kind: trend\nfigure: members\nfrom: 2022-Q2", "13:1",
                "\"from\" is not something a chart of kind trend has [UnknownName]", nil
            ),
            (
                "kind: change\nfigure: members", "11:1",
                "a chart of kind change has no \"from\" [MissingName]", "add a line \"from: …\""
            ),
            (
                "kind: change\nfigure: members\nfrom: 2023-Q2", "13:7",
                "from is 2023-Q2, which does not end before 2023-Q2 [BlockOption]", "name an earlier period"
            ),
            (
                "kind: change\nfigure: members\nfrom: 2022-Q2\nto: 2024-Q1", "14:5",
                "to is 2024-Q1, and the data runs to 2023-Q2 [BlockOption]", "name a period up to 2023-Q2"
            ),
            (
                "kind: heat\nfigure: members@tinh@2022-Q2", "12:9",
                "figure of kind heat takes an indicator and an area, not members@tinh@2022-Q2 [BlockOption]",
                "write members@tinh"
            ),
            (
                "kind: heat\nfigure: member", "12:9", "there is no indicator \"member\" [UnknownFigure]",
                "did you mean \"members\"?"
            ),
            (
                "kind: pairs\nfigure: members\nwith: fund", "13:7",
                "fund is written in another unit than members, so one scale cannot hold both [BlockOption]",
                "take two counts, two shares or two amounts of money"
            ),
            (
                "kind: pairs\nfigure: members\nwith: members", "13:7", "with is the same figure [BlockOption]",
                "name another indicator or class, or the same breakdown in another area or period"
            ),
            (
                "kind: pairs\nfigure: members\nwith: poor@ha", "13:7",
                "two figures are compared in the same areas at the same period [BlockOption]",
                "leave area and period out; only a whole breakdown is compared with itself elsewhere"
            ),
            (
                "kind: pairs\nfigure: members\nwith: by-size:smal", "13:7",
                "there is no class of by-size \"smal\" [UnknownFigure]", "did you mean \"small\"?"
            ),
            (
                "kind: distribution\nfigure: members\nranges: [50, 20]", "13:14",
                "the limit 20 does not come after 50 [BlockOption]", "write limits from the least up"
            ),
            (
                "kind: distribution\nfigure: share", "12:9",
                "there is nothing to draw: share has no distribution in tinh [NothingToDraw]",
                "a distribution needs a sum of a field of reports, not sensitive, that 5 clubs state"
            ),
            (
                "kind: map\nfigure: members\nlayout: cuu", "13:9",
                "the table tiles has no layout \"cuu\" [BlockOption]", "did you mean \"cu\"?"
            ),
            (
                "kind: timeline\nevent: chuong-trin", "12:8",
                "there is no event \"chuong-trin\" in site.yml [BlockOption]", "did you mean \"chuong-trinh\"?"
            ),
        ] as [(String, String, String, String?)]
    )
    func errors(_ block: String, _ place: String, _ summary: String, _ hint: String?) async throws {
        let said = try await ArticleProject.rich.complaint(block)
        #expect(said.hasPrefix("content/news/bai.md:\(place): error: \(summary)\n"), "\(said)")
        if let hint { #expect(said.contains("    = \(hint)\n"), "\(said)") }
        #expect(said.ranges(of: "error:").count == 1, "\(said)")
    }

    /// Every kind that can show a sensitive indicator, with all that it could tell by a length, a place or a shade.
    private static let sensitive = [
        "kind: ranking\nfigure: poor", "kind: trend\nfigure: poor@ba", "kind: change\nfigure: poor\nfrom: 2023-Q1",
        "kind: pairs\nfigure: poor\nwith: older", "kind: pairs\nfigure: members\nwith: poor",
        "kind: multiples\nfigure: poor", "kind: heat\nfigure: poor", "kind: map\nfigure: poor",
        "kind: heat\nfigure: share",
    ]

    /// Two districts more, of one club each. In the second quarter Thượng's f + g is below 5 and withheld; Ba's h, the
    /// smallest beside it, hides it: 2 + 1 + 8 = 3 + 1 + 7.
    private static func project(f: Int, g: Int, h: Int, a: Int = 30) -> ArticleProject {
        var project = ArticleProject.rich
        project.small.tables[0].rows += ["ba,03,Ba,district,2,tinh", "bon,04,Bốn,district,2,tinh"]
        project.small.tables[1].rows += ["h,Câu lạc bộ H,ba", "i,Câu lạc bộ I,bon"]
        project.small.tables[2].rows = [
            "club:string,period:string,members:integer,older:integer,poor:integer,fund:integer", "a,2022-Q2,80,,19,",
            "b,2022-Q2,80,,18,", "c,2022-Q2,80,,20,", "f,2022-Q2,80,,15,", "g,2022-Q2,80,,14,", "h,2022-Q2,80,,22,",
            "a,2023-Q1,80,,30,",
            "b,2023-Q1,80,,19,", "c,2023-Q1,80,,20,", "d,2023-Q1,80,,12,", "e,2023-Q1,80,,11,", "f,2023-Q1,80,,15,",
            "g,2023-Q1,80,,14,", "h,2023-Q1,80,,16,", "i,2023-Q1,80,,17,", "a,2023-Q2,80,4,\(a),1250000",
            "b,2023-Q2,80,1,18,", "c,2023-Q2,80,3,21,", "d,2023-Q2,80,7,12,", "e,2023-Q2,80,3,11,",
            "f,2023-Q2,80,9,\(f),", "g,2023-Q2,80,4,\(g),", "h,2023-Q2,80,4,\(h),", "i,2023-Q2,80,4,40,",
        ]
        project.small.indicators = project.small.indicators.replacing(
            "field: poor, stock: {period: period}}",
            with: "field: poor, stock: {period: period}, sensitive: true}"
        ).replacing("numerator: older", with: "numerator: poor")
        return project
    }

    @Test("a withheld value has a mark and cannot be read from any drawing: other values, the same bytes")
    func withheld() async throws {
        let one = try await Self.project(f: 2, g: 1, h: 8).files(Self.sensitive)
        let two = try await Self.project(f: 3, g: 1, h: 7).files(Self.sensitive)
        #expect(Set(one.keys) == Set(two.keys))
        #expect(one.keys.filter { one[$0] != two[$0] }.sorted() == [])
        let page = try #require(one["tin-tuc/bai/index.html"])
        // Charts say what the mark means, on the narrow pictures in several lines.
        #expect(page.ranges(of: "giữ kín để không lộ chuyện riêng của ít người").count >= 4)
        #expect(page.ranges(of: "class=\"c-suppressed\"").count >= 10)
        // The comparison can fail: what is told does change the page.
        let other = try await Self.project(f: 2, g: 1, h: 8, a: 31).files(Self.sensitive)
        #expect(page != other["tin-tuc/bai/index.html"])
    }

    @Test("a sensitive indicator has no distribution, in dots or ranges")
    func sensitiveDistribution() async throws {
        for block in ["kind: distribution\nfigure: poor", "kind: distribution\nfigure: poor\nranges: [5]"] {
            let said = try await Self.project(f: 2, g: 1, h: 8).complaint(block)
            #expect(said.contains("there is nothing to draw: poor has no distribution in tinh [NothingToDraw]"))
        }
    }

    @Test("a trend goes on, dashed, to the day on which the target is reached, or to its deadline")
    func projection() async throws {
        // 38, 80, 318 members on 30/6/2022, 31/3/2023, 30/6/2023: 280 in 365 days, and 5.088 are not there by 2025-12-31:
        // 318 + 280 × 915 ÷ 365 = 1.019,9. The stretch of 540 comes second, and does not count.
        let far = try await ArticleProject().page(["kind: trend\nfigure: members"])
        #expect(far.replacing("\u{A0}", with: " ").contains("dự tính đến hạn: 1.020"))
        // 400 are there after 82 × 365 ÷ 280 = 106,9 days: 107 after 30/6/2023.
        var project = ArticleProject()
        project.small.tables[4].rows = [
            project.small.tables[4].rows[0], "set,tinh,members,2025-12-31,400,UBND,first,2022-01-01,0,false,,",
        ]
        project.small.tables[6].rows.removeAll { $0.contains("members/set") }
        let near = try await project.page(["kind: trend\nfigure: members"])
        #expect(near.replacing("\u{A0}", with: " ").contains("dự tính đạt 400 ngày 15/10/2023"))
    }
}

extension StringProtocol {
    /// The parts between a text.
    fileprivate func components(_ separator: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = Substring(self)
        while let range = rest.firstRange(of: separator) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return parts + [rest]
    }

    fileprivate var trimmed: String {
        var text = Substring(self)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
