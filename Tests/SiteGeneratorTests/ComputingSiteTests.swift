import Diagnostics
import SiteGenerator
import Testing

@Suite("What is computed, as pages show it")
struct ComputingSiteTests {
    /// The cells of each row of the table with a caption, one text a row.
    private func rows(_ page: String?, _ caption: String) throws -> [String] {
        let page = try #require(page)
        let start = try #require(page.firstRange(of: "<caption>\(caption)</caption>"), "\(caption)").upperBound
        let table = page[start..<(page[start...].firstRange(of: "</table>")?.lowerBound ?? page.endIndex)]
        return table.split(separator: "<tr").dropFirst(2).map { row in
            row.split(separator: "<").compactMap { piece in
                let parts = piece.split(separator: ">", omittingEmptySubsequences: false)
                let tag = parts[0].prefix(2)
                guard parts.count > 1, ["th", "td", "a "].contains(tag) else { return nil }
                return parts[1].isEmpty ? nil : String(parts[1]).replacing("\u{A0}", with: " ")
            }.joined(separator: " | ")
        }
    }

    @Test(
        "every printed figure is rounded as the site says",
        arguments: [
            // 318/5088 = 6,25% and 318/540 = 58,888…%; 1/16 = 6,25%; 1.250.000 = 1,25 million.
            ("half-up", "6,3%", "58,9%", "6,3%", "1,3 triệu đồng", "0.588889"),
            ("half-even", "6,2%", "58,9%", "6,2%", "1,2 triệu đồng", "0.588889"),
            ("cut-off", "6,2%", "58,8%", "6,2%", "1,2 triệu đồng", "0.588888"),
        ]
    )
    func rounding(
        _ mode: String,
        _ tie: String,
        _ share: String,
        _ percent: String,
        _ money: String,
        _ machine: String
    ) async throws {
        var project = SmallProject()
        project.rounding = mode
        project.tables[6].rows.remove(at: 2)
        let files = try await project.site()
        for path in ["index.html", "khu-vuc/tinh/index.html", "chi-tieu/members/index.html"] {
            let page = try #require(files[path])
            #expect(
                page.contains("bằng \(tie) chỉ tiêu 5.088 của UBND và \(share) mức phấn đấu 540 của Hội"),
                "\(path)"
            )
            for other in ["6,2%", "6,3%", "58,8%", "58,9%"] where ![tie, share, percent].contains(other) {
                #expect(!page.contains(other), "\(other) in \(path) under \(mode)")
            }
        }
        let chart = try #require(files["embed/members/tinh/chart.svg"])
        #expect(chart.contains(tie) && chart.contains(share))
        let page = try #require(files["khu-vuc/tinh/index.html"]).replacing("\u{A0}", with: " ")
        #expect(page.contains(">\(percent)</span>"))
        #expect(page.contains(">\(money)</span>"))
        let json = try #require(files["embed/members/tinh/data.json"])
        #expect(json.contains("\"share\": \(machine),"))
        #expect(try #require(files["chi-tieu/share/index.html"]).contains("(\(mode))"))
    }

    @Test("areas are ranked, clubs' differences told, the change of a year and of a quarter")
    func comparisons() async throws {
        let files = try await SmallProject().site()
        let page = files["khu-vuc/tinh/index.html"]
        #expect(
            try rows(page, "Thành viên theo địa bàn, Tỉnh")
                == ["huyện Thượng | 180 | 1", "huyện Hạ | 138 | 2", "Tỉnh | 318"].map(\.withFirstCapital)
        )
        #expect(try rows(page, "Các địa bàn của Tỉnh, quý II/2023").first?.hasSuffix(" | 2") == true)
        // 8 16 24 40 50 80 100: places 1,5 · 3 · 4,5. Hạ has the first five; Thượng has two clubs, which is too few.
        #expect(
            try rows(files["chi-tieu/members/index.html"], "Thành viên: khác nhau giữa các câu lạc bộ, Tỉnh")
                == ["Tỉnh | 7 | 8 | 20 | 40 | 65 | 100", "Huyện Hạ | 5 | 8 | 16 | 24 | 40 | 50"]
        )
        #expect(
            try rows(page, "Các câu lạc bộ của Tỉnh khác nhau thế nào") == ["Thành viên | 7 | 8 | 20 | 40 | 65 | 100"]
        )
        let change = "ăng 238 (297,5%) so với quý I/2023; tăng 280 (736,8%) so với quý II/2022"
        #expect(try #require(page).contains("t" + change))
        #expect(try #require(files["chi-tieu/members/index.html"]).contains("<p>T" + change + ".</p>"))
    }

    @Test("a share of reports is of those that state both, and the page says so")
    func sameReports() async throws {
        let page = try #require(try await SmallProject().site()["chi-tieu/share/index.html"])
        // One older member of the 16 of the only club that states both; not of all 318.
        #expect(page.contains("6,3%"))
        #expect(page.contains("báo cáo gần nhất có đủ cả hai"))
    }

    @Test("shares are made to sum to 100 where the indicator asks for it; the block says so, and else tells their sum")
    func sharesOfWhole() async throws {
        // 3, 2 and 2 of 7: 42,857… 28,571… 28,571…; alone 42,9 + 28,6 + 28,6 = 100,1.
        let caption = "Theo cỡ, Tỉnh"
        let together = try await SmallProject().site()
        #expect(
            try rows(together["chi-tieu/by-size/index.html"], caption)
                == ["Nhỏ | 3 | 42,8%", "Vừa | 2 | 28,6%", "Lớn | 2 | 28,6%", "Tổng | 7 | 100,0%"]
        )
        let page = try #require(together["chi-tieu/by-size/index.html"])
        #expect(page.contains("phương pháp số dư lớn nhất (Hamilton)"))
        #expect(page.contains("Nếu làm tròn riêng, “Nhỏ” là 42,9%."))
        #expect(page.contains("chiếm 42,8% trong tổng số"))

        var project = SmallProject()
        project.indicators = project.indicators.replacing("  shares: {sum_to: 100}\n", with: "")
        let alone = try await project.site()
        #expect(
            try rows(alone["chi-tieu/by-size/index.html"], caption)
                == ["Nhỏ | 3 | 42,9%", "Vừa | 2 | 28,6%", "Lớn | 2 | 28,6%", "Tổng | 7 | 100,0%"]
        )
        #expect(try #require(alone["chi-tieu/by-size/index.html"]).contains("các tỉ lệ cộng lại được 100,1%."))
    }

    @Test("a revised target shows its versions with their documents; each kind of target shows its arithmetic")
    func targets() async throws {
        let files = try await SmallProject().site()
        let members = try #require(files["chi-tieu/members/index.html"])
        #expect(members.contains("<li>5.000, tính từ 1/1/2022, theo Kế hoạch đầu, 01, 1/1/2022</li>"))
        #expect(members.contains("<li>5.088, tính từ 1/4/2023, theo Kế hoạch điều chỉnh, 02, 1/4/2023</li>"))
        #expect(members.ranges(of: "Chỉ tiêu đã điều chỉnh:").count == 1)
        let poor = try #require(files["chi-tieu/poor/index.html"])
        #expect(poor.contains("(9 − 5) : (9 − 4) = 80,0% chặng đường phải giảm."))
        let trained = try #require(files["chi-tieu/trained/index.html"])
        #expect(trained.contains("8 : 10 = 80,0%. Chỉ tiêu này tính riêng cho từng kỳ, không cộng dồn."))
        #expect(trained.contains("Cộng dồn từ 1/1/2023 đến hết quý II/2023: 20. 20 : 50 = 40,0%."))
    }

    /// The files that name lines of the tables as they were written.
    private static let citesLines = [
        "data/reconciliation.csv", "data/reconciliation.json", "du-lieu/doi-chieu/index.html",
        "en/data/reconciliation/index.html",
    ]

    @Test(
        "a permuted file gives the same site, byte by byte, but for the lines that the reconciliation cites",
        arguments: ["clubs", "reports", "documents", "targets", "trainings", "observations"]
    )
    func permuted(_ name: String) async throws {
        let expected = try await SmallProject().site()
        let tables = SmallProject().tables
        let index = try #require(tables.firstIndex { $0.name == name })
        let rows = Array(tables[index].rows.dropFirst())
        for permuted in [Array(rows.reversed()), Array(rows[1...] + rows[..<1])] {
            var project = SmallProject()
            project.tables[index].rows = [tables[index].rows[0]] + permuted
            let files = try await project.site()
            #expect(Set(files.keys) == Set(expected.keys))
            let different = expected.keys.filter { files[$0] != expected[$0] }.sorted()
            #expect(different.filter { !Self.citesLines.contains($0) } == [])
            // The lines of a file move with its rows; what was found in them does not.
            let (own, others) = (files["data/reconciliation.csv"], expected["data/reconciliation.csv"])
            #expect(own?.split(separator: "\n").count == others?.split(separator: "\n").count)
        }
    }
}

extension String {
    fileprivate var withFirstCapital: String { prefix(1).uppercased() + dropFirst() }
}
