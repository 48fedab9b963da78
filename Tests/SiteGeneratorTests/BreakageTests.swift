import Testing

@Suite("One thing broken is one error, at its place, with a way out")
struct BreakageTests {
    @Test("a cell that is a text where a number is due")
    func textInNumberColumn() async throws {
        let said = try await Repository.complaints(
            "content/data/reports.csv",
            replacing: "dl-001,2021-Q2,101,",
            with: "dl-001,2021-Q2,ba mươi,"
        )
        #expect(
            said == """
                content/data/reports.csv:3:16: error: members is "ba mươi", not a whole number [TableType]
                  3 | dl-001,2021-Q2,ba mươi,92,70,15,716500000,1,5
                    |                ^^^^^^^
                    = write it in digits, such as 30 (cell C3 in a spreadsheet)

                """
        )
    }

    @Test("a key that leads to nothing")
    func brokenForeignKey() async throws {
        let said = try await Repository.complaints(
            "content/data/clubs.csv",
            replacing: ",ea-kar,",
            with: ",ea-karr,"
        )
        #expect(said.contains(#"error: area is "ea-karr", which no row of areas has as id [TableReference]"#))
        #expect(said.contains(#"did you mean "ea-kar"?"#))
        #expect(said.hasPrefix("content/data/clubs.csv:4:"))
        #expect(said.ranges(of: "error:").count == 1)
    }

    @Test("a day that no month has")
    func impossibleDate() async throws {
        let said = try await Repository.complaints(
            "content/data/clubs.csv",
            replacing: "2021-02-01",
            with: "31/02/2021"
        )
        #expect(said.hasPrefix("content/data/clubs.csv:3:"))
        #expect(said.contains(#"error: founded is "31/02/2021", not a date [TableType]"#))
        #expect(said.ranges(of: "error:").count == 1)
    }

    @Test("a template that names what its page does not have")
    func unknownTemplateName() async throws {
        let said = try await Repository.complaints(
            "templates/partials/footer.mustache",
            replacing: "{{site.publisher}}",
            with: "{{site.publsher}}"
        )
        #expect(said.hasPrefix("templates/partials/footer.mustache:"))
        #expect(said.contains(#"error: no value named "publsher" here [TemplateName]"#) || said.contains("publsher"))
        #expect(said.contains(#"did you mean "publisher"?"#) || said.contains(#"did you mean "site.publisher"?"#))
        #expect(said.ranges(of: "error:").count == 1)
    }

    @Test("a link to an article that is not there")
    func brokenLink() async throws {
        let said = try await Repository.complaints(
            "content/news/dak-lak-cach-hai-chi-tieu-bao-xa.md",
            replacing: "(ai-giup-von-ban-dau.md)",
            with: "(ai-giup-von-ban-dua.md)"
        )
        #expect(said.hasPrefix("content/news/dak-lak-cach-hai-chi-tieu-bao-xa.md:33:248:"))
        #expect(said.contains(#"error: there is no article "ai-giup-von-ban-dua.md" to link to [BrokenLink]"#))
        #expect(said.contains(#"did you mean "ai-giup-von-ban-dau.md"?"#))
        #expect(said.ranges(of: "error:").count == 1)
    }

    @Test("a typed figure that the data contradicts, with the rounding under which it would hold")
    func contradictedFigure() async throws {
        let said = try await Repository.complaints(
            "content/news/dak-lak-cach-hai-chi-tieu-bao-xa.md",
            replacing: "đạt {{clubs/hoi@dak-lak = 58,9%}}. Cả hai",
            with: "đạt {{clubs/hoi@dak-lak = 58,8%}}. Cả hai"
        )
        #expect(
            said.contains(
                #"error: "58,8%" is typed where the data gives 58,9% (exactly 8300/141) [FigureContradicted]"#
            )
        )
        #expect(said.contains("58,8% holds only under cut-off, and the site rounds half-up"))
        #expect(said.ranges(of: "error:").count == 1)
    }

    @Test("a typed figure whose word the data contradicts, with what the word means")
    func contradictedWord() async throws {
        let said = try await Repository.complaints(
            "content/news/von-quy-va-chu-tren.md",
            replacing: "{{fund@dak-lak = trên 7,3 tỉ đồng}}",
            with: "{{fund@dak-lak = ít nhất 7,4 tỉ đồng}}"
        )
        #expect(
            said.contains(
                #"error: "ít nhất 7,4 tỉ đồng" is typed where the data gives 7,3\#u{A0}tỉ đồng [FigureContradicted]"#
            )
        )
        #expect(said.contains("ít nhất 7,4 tỉ đồng stands for 7,400,000,000 or more; write {{fund@dak-lak = "))
    }

    @Test("an indicator that names a column the table lacks")
    func unknownColumn() async throws {
        let said = try await Repository.complaints(
            "content/indicators.yml",
            replacing: "field: older_members",
            with: "field: older_member"
        )
        #expect(said.contains(#"error: the table reports has no column "older_member" [UnknownField]"#))
        #expect(said.contains(#"did you mean "older_members"?"#))
    }

    @Test("a setting that names an area that is not there")
    func unknownDefaultArea() async throws {
        let said = try await Repository.complaints(
            "content/site.yml",
            replacing: "area: dak-lak",
            with: "area: dak-lac"
        )
        #expect(
            said == """
                content/site.yml:9:17: error: the settings name the area "dak-lac", which is not there [SettingName]
                  9 | default: {area: dak-lac, period: 2023-Q2}
                    |                 ^^^^^^^
                    = did you mean "dak-lak"?

                """
        )
    }

    @Test("a phrase whose hole is misspelt")
    func misspeltHole() async throws {
        let said = try await Repository.complaints(
            "templates/strings/vi.yml",
            replacing: "time_stock: \"Đến hết {period}\"",
            with: "time_stock: \"Đến hết {peroid}\""
        )
        #expect(said.contains("{peroid} in time_stock is never filled [PhraseHole]"))
        #expect(said.contains("did you mean \"period\"?"))
    }
}
