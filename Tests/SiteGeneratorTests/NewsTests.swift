import Diagnostics
import Quantities
import SiteGenerator
import Testing

@Suite("News: lists, feeds, days, and what stands around an article")
struct NewsTests {
    @Test("each tag, author, year, area, category and event has its list, in pages of 20")
    func lists() async throws {
        var news = NewsProject()
        for number in 10..<33 {
            news.add(
                "b\(number)",
                "author: Lan\ncategory: so-lieu\nevent: de-an\ntags: [Vốn quỹ]\nareas: [ha]",
                date: "2022-03-\(number - 5 < 10 ? "0" : "")\(number - 5)"
            )
        }
        news.add("khac", "tags: [vốn quỹ, Phụ nữ]", date: "2023-01-02")
        let site = try await news.site()
        let tag = try #require(site["tu-khoa/von-quy/index.html"])
        #expect(tag.storyTitles.count == 20)
        #expect(tag.storyTitles.first == "Bài khac")
        #expect(tag.contains("<h1>Từ khóa: vốn quỹ</h1>"))
        #expect(
            site["tu-khoa/von-quy/trang-2/index.html"]?.storyTitles == ["Bài b13", "Bài b12", "Bài b11", "Bài b10"]
        )
        #expect(site["tu-khoa/von-quy/trang-3/index.html"] == nil)
        #expect(site["tu-khoa/phu-nu/index.html"]?.storyTitles == ["Bài khac"])
        #expect(site["tac-gia/lan/trang-2/index.html"]?.storyTitles == ["Bài b12", "Bài b11", "Bài b10"])
        #expect(site["nam/2023/index.html"]?.storyTitles == ["Bài khac"])
        #expect(site["nam/2022/trang-2/index.html"]?.storyTitles == ["Bài b12", "Bài b11", "Bài b10"])
        #expect(site["khu-vuc/ha/tin-tuc/index.html"]?.storyTitles.count == 20)
        #expect(site["chuyen-muc/so-lieu/index.html"]?.storyTitles.first == "Bài b32")
        #expect(site["su-kien/de-an/index.html"]?.storyTitles.first == "Bài b10")
        // Only languages that have an article have the list.
        #expect(site["en/tag/von-quy/index.html"] == nil)
        let topics = try #require(site["tin-tuc/index.html"]).between("<h2>Xem theo</h2>", "</main>")
        #expect(
            topics.contains(
                #"<li><a href="/tu-khoa/von-quy/">vốn quỹ</a> <span class="count">24</span></li>"#
            )
        )
        #expect(topics.contains(#"<li><a href="/nam/2022/">2022</a> <span class="count">23</span></li>"#))
        let map = try #require(site["sitemap.xml"])
        #expect(map.contains("<loc>https://so-lieu.example/tu-khoa/von-quy/trang-2/</loc>"))
    }

    @Test("two tags that are different words and would share an address are told")
    func sharedAddress() async throws {
        var news = NewsProject()
        news.add("a", "tags: [tiến độ]")
        news.add("b", "tags: [tiền đồ, \"…\"]")
        #expect(
            try await news.complaints() == """
                content/news/b.md:5:8: error: the tags "tiến độ" and "tiền đồ" have the same address "tien-do" [TopicAddress]
                  5 | tags: [tiền đồ, "…"]
                    |        ^^^^^^^
                    = write both alike, or choose another word for one of them
                content/news/a.md:5:8: note: the other one
                  5 | tags: [tiến độ]
                    |        ^^^^^^^
                content/news/b.md:5:17: error: the tag "…" has no letter or digit that an address could have [TopicAddress]
                  5 | tags: [tiền đồ, "…"]
                    |                 ^^^
                    = write a word

                """
        )
    }

    @Test("an article of a later day than the build's is nowhere on the site")
    func scheduled() async throws {
        var news = NewsProject()
        news.add("som", date: "2023-07-15")
        news.add("muon", "tags: [riêng]", date: "2023-07-16")
        news.options.day = CalendarDate(iso: "2023-07-15")
        let site = try await news.site()
        #expect(site["tin-tuc/som/index.html"] != nil)
        #expect(site["tin-tuc/muon/index.html"] == nil)
        for (path, text) in site { #expect(!text.contains("Bài muon") && !text.contains("/muon/"), "\(path)") }
        #expect(site["tu-khoa/rieng/index.html"] == nil)
        news.options.day = CalendarDate(iso: "2023-07-16")
        #expect(try await news.site()["tin-tuc/muon/index.html"] != nil)
        // Without a day there is no clock to ask, and everything is published.
        news.options.day = nil
        #expect(try await news.site()["tin-tuc/muon/index.html"] != nil)
    }

    @Test("what is wrong with an article is told before its day comes")
    func scheduledIsChecked() async throws {
        var news = NewsProject()
        news.options.day = CalendarDate(iso: "2023-07-10")
        news.add("muon", date: "2023-07-16", text: "{{members@tinh = 319}}")
        let said = try await news.complaints()
        #expect(said.hasPrefix("content/news/muon.md:7:18: error: \"319\" is typed where the data gives 318"))
    }

    @Test("a link to an article of a later day or to a draft is an error, one that both appear with is not")
    func linksToLater() async throws {
        var news = NewsProject()
        news.options.day = CalendarDate(iso: "2023-07-10")
        news.add("nay", text: "[mai](mai.md), [nháp](nhap.md)")
        news.add("mai", date: "2023-07-11")
        news.add("kia", date: "2023-07-12", text: "[mai](mai.md)")
        news.add("nhap", "draft: true")
        #expect(
            try await news.complaints() == """
                content/news/nay.md:7:7: error: "mai.md" is not published before 2023-07-11 [LinkTooEarly]
                  7 | [mai](mai.md), [nháp](nhap.md)
                    |       ^^^^^^
                    = date this article 2023-07-11 or later
                content/news/nay.md:7:23: error: "nhap.md" is a draft [LinkTooEarly]
                  7 | [mai](mai.md), [nháp](nhap.md)
                    |                       ^^^^^^^
                    = publish it first, or take the link out

                """
        )
    }

    @Test("drafts are shown by flag, and say so")
    func drafts() async throws {
        var news = NewsProject()
        news.add("nhap", "draft: true")
        #expect(try await news.site()["tin-tuc/nhap/index.html"] == nil)
        news.options.drafts = true
        #expect(try await news.site()["tin-tuc/nhap/index.html"]?.contains("Bản nháp, chưa công bố") == true)
    }

    @Test("a thread names the articles around this one in the order of time, with their numbers")
    func thread() async throws {
        var news = NewsProject()
        for day in 1...9 { news.add("n\(day)", "event: de-an", date: "2023-07-0\(day)") }
        let site = try await news.site()
        func thread(_ name: String) -> String {
            let box = (site["tin-tuc/\(name)/index.html"] ?? "").between("thread-box", "</nav>")
            let titles = box.matches(of: />Bài (n[0-9])</).map { String($0.output.1) }
            let current = box.between("aria-current=\"page\">", "<")
            return box.between("<ol start=\"", "\"") + " " + titles.joined(separator: " ") + " | " + current
        }
        #expect(thread("n5") == "2 n2 n3 n4 n5 n6 n7 n8 | Bài n5")
        #expect(thread("n1") == "1 n1 n2 n3 n4 n5 n6 n7 | Bài n1")
        #expect(thread("n9") == "3 n3 n4 n5 n6 n7 n8 n9 | Bài n9")
        #expect(site["tin-tuc/n1/index.html"]?.contains(#"rel="next" href="/tin-tuc/n2/""#) == true)
        #expect(site["tin-tuc/n1/index.html"]?.contains(#"rel="prev""#) == false)
    }

    @Test("related articles share what few have; of equals the newest comes first; no part repeats another")
    func related() async throws {
        // Shared with "chinh": clubs (4), tags (3), indicators (2), areas (2), each divided by how many articles have
        // it. ha is in six articles: 2/6. tag: in two: 3/2. club: in two: 4/2. members: in two: 2/2.
        var news = NewsProject()
        news.add("chinh", "areas: [ha]\nclubs: [a]\ntags: [x]\ncategory: so-lieu", text: "{{members@tinh}}")
        news.add("clb", "areas: [ha]\nclubs: [a]", date: "2023-07-01")
        news.add("the", "areas: [ha]\ntags: [x]", date: "2023-07-02")
        news.add("so", "areas: [ha]", date: "2023-07-03", text: "{{members@tinh}}")
        news.add("dia1", "areas: [ha]", date: "2023-07-04")
        news.add("dia2", "areas: [ha]", date: "2023-07-05")
        news.add("muc", "category: so-lieu", date: "2023-07-06")
        news.add("la", date: "2023-07-07")
        let page = try #require(try await news.site()["tin-tuc/chinh/index.html"])
        // 4/2 + 2/6, 3/2 + 2/6, 2/2 + 2/6, then the category 1/2 before the area alone 2/6.
        #expect(
            page.between("<h2>Bài liên quan</h2>", "</section>").storyTitles == [
                "Bài clb", "Bài the", "Bài so", "Bài muc",
            ]
        )
        #expect(!page.contains("<h2>Cùng chuyên mục"))
        #expect(page.between("<h2>Tin khác</h2>", "</section>").storyTitles == ["Bài la", "Bài dia2", "Bài dia1"])
        #expect(page.contains("<code class=\"address\">members@tinh@2023-Q2</code>"))
        #expect(page.contains(#"<a href="/khu-vuc/ha/">"#))
    }

    @Test("an article is passed on by plain links")
    func share() async throws {
        var news = NewsProject()
        news.add("a-1")
        let site = try await news.site()
        let page = try #require(site["tin-tuc/a-1/index.html"])
        #expect(
            page.contains(
                #"href="mailto:?subject=B%C3%A0i%20a-1&amp;body=https%3A%2F%2Fso-lieu.example%2Ftin-tuc%2Fa-1%2F""#
            )
        )
        #expect(!page.contains("<script src"))
    }

    @Test("a correction is shown with its day, and moves the day of the last change")
    func corrections() async throws {
        var news = NewsProject()
        news.add(
            "a",
            "category: so-lieu\ncorrections:\n  - {date: 2023-07-14, text: Sửa hai}\n  - {date: 2023-07-12, text: Sửa một}"
        )
        let site = try await news.site()
        let page = try #require(site["tin-tuc/a/index.html"])
        let notes = page.between("<section class=\"corrections\">", "</section>")
        let first = try #require(notes.firstRange(of: "<strong>12/7/2023.</strong> Sửa một"))
        let second = try #require(notes.firstRange(of: "<strong>14/7/2023.</strong> Sửa hai"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(site["sitemap.xml"]?.contains("/tin-tuc/a/</loc><lastmod>2023-07-14</lastmod>") == true)
        #expect(site["feed.xml"]?.contains("<updated>2023-07-14T12:00:00+07:00</updated>") == true)
    }

    @Test("feeds: Atom and JSON Feed, of all news and of each category, in each language")
    func feeds() async throws {
        var news = NewsProject()
        news.add("a", "category: so-lieu\nauthor: Lan\ntags: [x]\nupdated: 2023-07-11")
        news.add("b", "language: en\ntranslation_of: a\ncategory: so-lieu")
        let site = try await news.site()
        #expect(
            site["chuyen-muc/so-lieu/feed.json"] == """
                {
                  "version": "https://jsonfeed.org/version/1.1",
                  "title": "Số liệu – Số liệu",
                  "home_page_url": "https://so-lieu.example/chuyen-muc/so-lieu/",
                  "feed_url": "https://so-lieu.example/chuyen-muc/so-lieu/feed.json",
                  "description": "Số liệu: 1 tin, bài, mới nhất đứng trước.",
                  "language": "vi",
                  "authors": [
                    {
                      "name": "Hội"
                    }
                  ],
                  "items": [
                    {
                      "id": "https://so-lieu.example/tin-tuc/a/",
                      "url": "https://so-lieu.example/tin-tuc/a/",
                      "title": "Bài a",
                      "content_text": "Tóm tắt a",
                      "summary": "Tóm tắt a",
                      "date_published": "2023-07-10T12:00:00+07:00",
                      "date_modified": "2023-07-11T12:00:00+07:00",
                      "authors": [
                        {
                          "name": "Lan"
                        }
                      ],
                      "tags": [
                        "x"
                      ],
                      "language": "vi"
                    }
                  ]
                }

                """
        )
        #expect(site["feed.json"]?.contains("/tin-tuc/a/") == true)
        #expect(site["en/feed.json"]?.contains("https://so-lieu.example/en/news/b/") == true)
        #expect(
            site["en/feed.xml"]?.contains(#"<link rel="self" href="https://so-lieu.example/en/feed.xml"/>"#) == true
        )
        #expect(site["chuyen-muc/so-lieu/feed.xml"]?.contains("<title>Số liệu – Số liệu</title>") == true)
        #expect(site["chuyen-muc/phong-van/feed.xml"] == nil)
        #expect(site["chuyen-muc/so-lieu/index.html"]?.contains(#"href="/chuyen-muc/so-lieu/feed.json""#) == true)
        // The map of the site names both languages of an article.
        #expect(
            site["sitemap.xml"]?.contains(
                "<loc>https://so-lieu.example/tin-tuc/a/</loc><lastmod>2023-07-11</lastmod>"
                    + #"<xhtml:link rel="alternate" hreflang="vi" href="https://so-lieu.example/tin-tuc/a/"/>"#
                    + #"<xhtml:link rel="alternate" hreflang="en" href="https://so-lieu.example/en/news/b/"/>"#
            ) == true
        )
    }

    @Test("a translation is of an article in another language, and the only one")
    func translations() async throws {
        var news = NewsProject()
        news.add("a")
        news.add("b", "translation_of: a")
        news.add("c", "language: en\ntranslation_of: a")
        news.add("d", "language: en\ntranslation_of: a")
        let said = try await news.complaints()
        #expect(
            said.contains(
                #"content/news/b.md:5:17: error: the article and "a", which it translates, are both in vi [TranslationLanguage]"#
            )
        )
        #expect(
            said.contains(#"content/news/d.md:6:17: error: "a" has two translations into en [TranslationLanguage]"#)
        )
        #expect(said.ranges(of: "error:").count == 2)
    }

    @Test("what the front matter names is looked up, and the nearest name is told")
    func mentions() async throws {
        var news = NewsProject()
        news.add("a", "category: so-lie\nevent: de-ann\nareas: [thuongg]\nclubs: [zz]")
        let said = try await news.complaints()
        for (what, name, near) in [
            ("category", "so-lie", "so-lieu"), ("event", "de-ann", "de-an"), ("area", "thuongg", "thuong"),
        ] {
            #expect(said.contains("error: there is no \(what) \"\(name)\" [FrontMatterName]"))
            #expect(said.contains("did you mean \"\(near)\"?"))
        }
        #expect(said.contains("content/news/a.md:8:9: error: there is no club \"zz\" [FrontMatterName]"))
    }

    @Test("search finds names without their marks, and the file is the same in every build")
    func search() async throws {
        var news = NewsProject()
        news.add("a", "tags: [Vốn quỹ]")
        let site = try await news.site()
        #expect(
            site["search.json"]?.hasPrefix(
                """
                {"kinds":["Địa bàn","Chỉ số","Tin, bài","Trang","Câu lạc bộ"],"entries":[
                ["Nước",0,"khu-vuc/nuoc/","nuoc"],
                ["Tỉnh Tỉnh",0,"khu-vuc/tinh/","tinh tinh tinh"],
                ["Huyện Hạ",0,"khu-vuc/ha/","ha huyen ha"],
                """
            ) == true
        )
        #expect(site["search.json"]?.contains(#"["Bài a",2,"tin-tuc/a/","bai a von quy"],"#) == true)
        #expect(
            site["search.json"]?.hasSuffix(
                """
                ["Câu lạc bộ G",4,"clb/g/","cau lac bo g huyen thuong"]
                ]}

                """
            ) == true
        )
        #expect(try await news.site()["search.json"] == site["search.json"])
        let page = try #require(site["tim-kiem/index.html"])
        #expect(page.contains(#"<li><a href="/khu-vuc/ha/">Huyện Hạ</a></li>"#))
        #expect(page.contains(#"data-index="/search.json""#))
        let all = try await Repository.files()
        #expect(all["search.json"]?.contains(#","dak lak tinh dak lak"#) == true)
        #expect(all["search.json"]?.contains(#","buon ma thuot thanh pho buon ma thuot"#) == true)
    }
}
