import Testing

@Suite("The page of reconciliation of this repository's content")
struct ReconciliationPageTests {
    private static let vietnamese = "du-lieu/doi-chieu/index.html"
    private static let english = "en/data/reconciliation/index.html"

    /// The row of a finding, without its tags.
    private func row(_ id: String, _ path: String = Self.vietnamese) async throws -> String {
        let page = try #require(try await Repository.files()[path])
        let start = try #require(page.firstRange(of: "<tr id=\"\(id)\">"), "\(id)")
        let rest = page[start.lowerBound...]
        let end = try #require(rest.firstRange(of: "</tr>"))
        return String(rest[..<end.lowerBound].replacing(/<[^>]*>/, with: " ").replacing(/[ \n]+/, with: " "))
    }

    @Test("58,8% of 141 is cut off; the site's rounding gives 58,9%, and 64,3% of 129 is right either way")
    func printedShares() async throws {
        let wrong = try await row("share-dak-lak-clubs-hoi-2023-q2")
        for text in ["83 : 141 = 58,865…%", "đã in 58,8% là do cắt bỏ phần sau", "58,9%", "dòng 4, 2"] {
            #expect(wrong.contains(text), "\(text)")
        }
        let right = try await row("share-dak-lak-clubs-ubnd-2023-q2")
        #expect(
            right.contains("83 : 129 = 64,341…%; đã in 64,3%, đúng khi làm tròn nửa lên, làm tròn nửa về số chẵn và")
        )
        #expect(try await row("share-dak-lak-clubs-hoi-2023-q2", Self.english).contains("83 ÷ 141 = 58.865…%"))
    }

    @Test("1 + 11 + 88 clubs by fund size are 100, or 99, and there are 83")
    func classes() async throws {
        let text = try await row("classes-dak-lak-clubs-by-fund-2023-q2")
        #expect(text.contains("1 + 11 + 88 = 100 (hoặc 99, nếu loại cao nhất đã nằm trong loại kế dưới)"))
        #expect(text.contains("không khớp với tất cả 83 (đã công bố)"))
    }

    @Test("their lower bounds come to 8,6 or 8,4 tỉ, more than over 7,3 tỉ bears")
    func classAmounts() async throws {
        let text = try await row("class-amounts-dak-lak-fund-2023-q2").replacing("\u{A0}", with: " ")
        #expect(text.contains("1 × 2 tỉ đồng + 11 × 200 triệu đồng + 88 × 50 triệu đồng = 8,6 tỉ đồng"))
        #expect(text.contains("(hoặc 8,4 tỉ đồng,") && text.contains("vượt mức 8,03 tỉ đồng mà “trên 7,3 tỉ đồng”"))
    }

    @Test("26 clubs of 55 members are 1.430 and not nearly 1.400")
    func ratio() async throws {
        let text = try await row("ratio-bac-kan-members-per-club-2023")
        #expect(
            text.contains("26 × 55 = 1.430, không phải gần 1.400 như đã công bố; lấy 1.400 chia cho 26 thì được 53,8")
        )
        let english = try await row("ratio-bac-kan-members-per-club-2023", Self.english)
        #expect(english.contains("26 × 55 = 1,430, not nearly 1,400 as published; 1,400 divided by 26 is 53.8."))
    }

    @Test("83 clubs in being and 83 founded since 2020 are two indicators")
    func twoIndicators() async throws {
        let text = try await row("two-indicators-dak-lak-clubs-2023-q2")
        #expect(text.contains("“Số câu lạc bộ” và “Câu lạc bộ thành lập theo Quyết định 1336” cùng là 83"))
        #expect(text.contains("hai chỉ số khác nhau"))
    }

    @Test("what does not agree comes first, is counted, and agreement by construction is called so and kept apart")
    func groups() async throws {
        let page = try #require(try await Repository.files()[Self.vietnamese])
        let order = ["differs", "two-indicators", "agrees", "by-construction", "not-comparable"]
        let places = try order.map { try #require(page.firstRange(of: "<h2 id=\"\($0)\">"), "\($0)").lowerBound }
        #expect(places == places.sorted())
        let rows = page.ranges(of: "<tr id=\"").map(\.lowerBound)
        func count(_ index: Int) -> Int {
            rows.count { $0 > places[index] && (index + 1 == places.count || $0 < places[index + 1]) }
        }
        #expect(page.contains("Số phép so khớp: \(count(2)). Số phép so không khớp: \(count(0))."))
        #expect(count(0) == 6 && count(1) == 1 && count(2) == 1)
        #expect(page.contains("không xác nhận số đã công bố"))
        let constructed = try await row("computed-dak-lak-clubs-2023-q2")
        #expect(constructed.contains("Số liệu minh họa") && constructed.contains("content/data/clubs.csv:2-84"))
    }

    @Test(
        "is linked from the data page, an area's and an indicator's published figures and the end of every page; is mapped"
    )
    func links() async throws {
        let files = try await Repository.files()
        for path in ["du-lieu/index.html", "khu-vuc/bac-kan/index.html", "chi-tieu/clubs/index.html"] {
            let page = try #require(files[path])
            #expect(page.ranges(of: "href=\"/du-lieu/doi-chieu/\"").count == 2, "\(path)")
        }
        #expect(try #require(files["phuong-phap/index.html"]).contains("href=\"/du-lieu/doi-chieu/\""))
        let map = try #require(files["sitemap.xml"])
        #expect(map.contains("/du-lieu/doi-chieu/</loc>") && map.contains("/en/data/reconciliation/</loc>"))
    }

    @Test("is given for programs, with values, lines and both sentences, the mark of construction in each")
    func downloads() async throws {
        let files = try await Repository.files()
        let json = try #require(files["data/reconciliation.json"])
        let share = try #require(json.firstRange(of: "\"id\": \"share-dak-lak-clubs-hoi-2023-q2\"")).upperBound
        let entry = json[share...].prefix(1500)
        for text in [
            "\"verdict\": \"differs\"", "\"published\": 58.8,", "\"vi\": \"Số câu", "\"en\": \"Clubs in Dak Lak",
        ] {
            #expect(entry.contains(text), "\(text)")
        }
        let csv = try #require(files["data/reconciliation.csv"]).split(separator: "\n")
        #expect(csv.count == json.ranges(of: "\"rule\": ").count + 1)
        let clubs = try #require(csv.first { $0.hasPrefix("computed-dak-lak-clubs-2023-q2,") })
        #expect(
            clubs.hasPrefix(
                "computed-dak-lak-clubs-2023-q2,computed,agrees,true,true,dak-lak,clubs,2023-Q2,83,exact,83,0,2,"
            )
        )
        #expect(clubs.contains("so this agreement confirms nothing"))
    }
}
