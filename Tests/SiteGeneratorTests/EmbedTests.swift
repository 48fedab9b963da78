import ClubData
import Foundation
import Testing

@testable import SiteGenerator

@Suite("What other sites take")
struct EmbedTests {
    /// A JSON object of a file or a page.
    private func object(_ text: some StringProtocol) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func embeds() async throws -> [String: String] {
        try await Repository.files().filter { $0.key.contains("embed/") && $0.key.hasSuffix("/index.html") }
    }

    @Test("an embed's page is under 15 KB beside its charts and asks for nothing else")
    func pagesAreSmall() async throws {
        let pages = try await embeds()
        #expect(pages.count > 300)
        for (path, page) in pages {
            let rest = page.replacing(/<svg.*?<\/svg>/.dotMatchesNewlines(), with: "")
            #expect(rest.utf8.count < 15 * 1024, "\(path): \(rest.utf8.count)")
            for request in [" src=", "url(", "@import", "rel=\"stylesheet\"", "fetch(", "preload"] {
                #expect(!page.contains(request), "\(request) in \(path)")
            }
        }
    }

    @Test("an embed's page carries title, source, date, licence and the way home, and sends the four messages")
    func pagesAreWhole() async throws {
        for (path, page) in try await embeds() {
            for words in [
                "<h1>", "class=\"source\"", "rel=\"license noopener\"", "CC BY 4.0", "datawrapper-height",
                "embed-size", "iframe.resize", "xPYMx", "prefers-color-scheme: dark",
                "href=\"https://tiendo.example/\(path.hasPrefix("en/") ? "en/" : "")\"",
            ] {
                #expect(page.contains(words), "\(words) in \(path)")
            }
        }
    }

    @Test("a chart in an embed is drawn for three widths, the smallest for a frame of 280 pixels")
    func smallestChart() async throws {
        let page = try #require(try await Repository.files()["embed/members/dak-lak/index.html"])
        let widths = page.ranges(of: "<svg xmlns").map { range in
            page[range.lowerBound...].firstRange(of: " width=\"").map { width in
                String(page[width.upperBound...].prefix { $0 != "\"" })
            }
        }
        #expect(widths == ["256", "720", "328"])
    }

    @Test("oEmbed is found from every embed and from an indicator's page, and answers with a rich frame")
    func oEmbed() async throws {
        let files = try await Repository.files()
        let pages = try await embeds().merging(files.filter { $0.key.hasPrefix("chi-tieu/members/") }) { own, _ in own }
        for (path, page) in pages {
            let link = try #require(
                page.firstMatch(of: /type="application\/json\+oembed" title="[^"]+" href="([^"]+)"/)
            )
            let address = String(link.1.dropFirst("https://tiendo.example/".count))
            let answer = try object(try #require(files[address], "\(path): \(address)"))
            #expect(answer["version"] as? String == "1.0")
            #expect(answer["type"] as? String == "rich")
            #expect(answer["width"] as? Int == 720)
            let height = try #require(answer["height"] as? Int)
            let html = try #require(answer["html"] as? String)
            let frame = address.replacing("oembed.json", with: "")
            #expect(html.hasPrefix("<iframe src=\"https://tiendo.example/\(frame)\" title="), "\(path)")
            #expect(html.contains(" height=\"\(height)\" "))
            for name in ["title", "author_name", "provider_name", "provider_url"] { #expect(answer[name] is String) }
        }
    }

    @Test("the gallery lists every statistic, and offers each in every form")
    func gallery() async throws {
        let files = try await Repository.files()
        let forms = [
            "sentence-vi", "sentence-en", "frame", "frame-script", "table", "oembed", "citation", "bibtex", "link",
        ]
        for (root, gallery) in [("", "nhung/"), ("en/", "en/embed-gallery/")] {
            let list = try #require(files[gallery + "index.html"])
            for path in files.keys where path.hasPrefix(root + "embed/") && path.hasSuffix("/index.html") {
                let parts = path.dropFirst(root.count).split(separator: "/").map(String.init)
                guard parts.count == 4 else { continue }
                let (indicator, area) = (parts[1], parts[2])
                #expect(list.contains("href=\"/\(gallery)\(indicator)/#\(area)\""), "\(path)")
                let page = try #require(files["\(gallery)\(indicator)/index.html"])
                #expect(page.contains("<details id=\"\(area)\">"))
                for form in forms { #expect(page.contains(" id=\"\(form)-\(area)\""), "\(form) of \(path)") }
                if files[root + "embed/\(indicator)/\(area)/chart.svg"] != nil {
                    for form in ["picture", "caption", "alt"] { #expect(page.contains(" id=\"\(form)-\(area)\"")) }
                }
            }
        }
    }

    @Test("what is copied is said to screen readers, and buttons are made by the script alone")
    func copying() async throws {
        let page = try #require(try await Repository.files()["nhung/clubs/index.html"])
        #expect(page.contains("<p role=\"status\" class=\"visually-hidden\" id=\"copied\""))
        #expect(page.contains("data-copied=\"Đã chép\""))
        #expect(!page.contains("<button"))
        #expect(page.contains("tabindex=\"0\" role=\"region\""))
    }

    @Test("a sentence to quote has change, coverage and source; BibTeX escapes what TeX would run")
    func sentence() async throws {
        let page = try #require(try await Repository.files()["nhung/members/index.html"])
        let vi = """
            Đến hết quý II/2023, các câu lạc bộ ở Đắk Lắk có 6.658 thành viên. Con số này tăng 1.050 (18,7%) so với quý \
            I/2023; tăng 4.025 (152,9%) so với quý II/2022. 79 trên 83 câu lạc bộ báo cáo đúng kỳ; 4 câu lạc bộ lấy theo \
            báo cáo gần nhất trước đó. Số liệu minh họa. Nguồn: Tiến độ câu lạc bộ Liên thế hệ, bảng Báo cáo quý của câu \
            lạc bộ.
            """
        #expect(page.contains(vi))
        #expect(
            page.contains("lang=\"en\">By the end of Q2 2023, clubs in Dak Lak had 6,658 members. This is up 1,050")
        )
        var small = SmallProject()
        small.indicators = small.indicators.replacing("name: Quỹ", with: "name: \"Quỹ & 5% vốn_{x}\"")
        // The fund is known for one period alone: a sentence without a chart.
        let files = try await small.site()
        #expect(files["embed/fund/tinh/chart.svg"] == nil)
        #expect(
            try #require(files["embed/fund/tinh/2023-Q2/index.html"]).contains("<h1>Quỹ &amp; 5% vốn_{x}, Tỉnh</h1>")
        )
        let gallery = try #require(files["nhung/fund/index.html"])
        #expect(gallery.contains("title = {{Quỹ \\&amp; 5\\% vốn\\_x"))
    }

    @Test("a data set holds the fields that Google's search of data sets requires and recommends")
    func linkedData() async throws {
        let files = try await Repository.files()
        let paths = files.keys.filter { path in
            let isIndicator = ["chi-tieu/", "en/indicators/"].contains {
                path.hasPrefix($0) && path != $0 + "index.html"
            }
            return isIndicator || ["du-lieu/index.html", "en/data/index.html"].contains(path)
        }
        #expect(paths.count > 40)
        for path in paths {
            let page = try #require(files[path])
            let script = try #require(
                page.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/),
                "\(path)"
            )
            let data = try object(script.1)
            #expect(data["@type"] as? String == "Dataset", "\(path)")
            let description = try #require(data["description"] as? String)
            #expect((50...5000).contains(description.count), "\(path)")
            for name in [
                "name", "url", "identifier", "license", "isAccessibleForFree", "creator", "keywords",
                "temporalCoverage",
                "spatialCoverage", "variableMeasured", "dateModified", "includedInDataCatalog", "distribution",
            ] {
                #expect(data[name] != nil, "\(name) in \(path)")
            }
            for file in try #require(data["distribution"] as? [[String: Any]]) {
                let url = try #require(file["contentUrl"] as? String)
                #expect(files[String(url.dropFirst("https://tiendo.example/".count))] != nil, "\(url)")
                #expect(file["encodingFormat"] is String)
            }
        }
    }

    @Test("the descriptor gives bytes and hash of each table")
    func descriptor() async throws {
        let files = try await Repository.files()
        let package = try object(try #require(files["data/datapackage.json"]))
        #expect(package["licenses"] != nil && package["sources"] != nil && package["homepage"] != nil)
        for resource in try #require(package["resources"] as? [[String: Any]]) {
            let path = try #require(resource["path"] as? String)
            let file = try #require(files["data/" + path])
            #expect(resource["bytes"] as? Int == file.utf8.count)
            #expect(resource["hash"] as? String == "sha256:" + SHA256.hexadecimal(of: Array(file.utf8)))
        }
    }

    @Test("a text that a spreadsheet would run is harmless in the form for Excel and untouched elsewhere; both say so")
    func formulas() async throws {
        var small = SmallProject()
        let titles = ["=1+1", "+84 90", "-x", "@SUM(A1)", "a=b"]
        for index in small.tables.indices where small.tables[index].name == "documents" {
            small.tables[index].rows += titles.enumerated().map { "d\($0),\($1),,2022-01-01" }
        }
        let files = try await small.site()
        let excel = try #require(files["data/documents-excel.csv"])
        let machine = try #require(files["data/documents.csv"])
        let json = try #require(files["data/documents.json"])
        for (index, title) in titles.enumerated() {
            let mark = title == "a=b" ? "" : "'"
            #expect(excel.contains("d\(index);\(mark)\(title);"), "\(title)")
            #expect(machine.contains("d\(index),\(title),"), "\(title)")
            #expect(json.contains("\"title\": \"\(title)\""), "\(title)")
        }
        #expect(
            try #require(files["data/datapackage.json"]).contains("\"text_cells\": \"Texts are published as they are")
        )
        #expect(try #require(files["du-lieu/index.html"]).contains("có thêm dấu nháy đơn đứng trước"))
    }

    @Test(
        "SHA-256 gives the hashes of the standard's examples, and of lengths about a block's end",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
            (String(repeating: "a", count: 56), "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
            (String(repeating: "a", count: 63), "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
            (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
            (String(repeating: "a", count: 119), "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
            (String(repeating: "a", count: 120), "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
            (String(repeating: "a", count: 1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
        ]
    )
    func hash(_ text: String, _ hash: String) {
        #expect(SHA256.hexadecimal(of: Array(text.utf8)) == hash)
    }

    @Test("rules for hosts do not overlap: pages may not be framed, embeds may, data is open, assets are kept for good")
    func headers() {
        let paths = [
            "index.html", "404.html", "feed.xml", "chi-tieu/x/index.html", "embed/x/y/index.html", "data/a.csv",
            "assets/12/style.css", "en/index.html", "en/embed/x/y/index.html", "en/data/index.html",
        ]
        let file = HeaderRules(base: "/thong-ke/").file(for: paths.map { OutputFile(path: $0, bytes: []) })
        #expect(file.path == "_headers")
        var rules: [String: [String]] = [:]
        var last = ""
        for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("  ") {
                rules[last, default: []].append(line.dropFirst(2).description)
            } else {
                last = "\(line)"
            }
        }
        let framed = "Content-Security-Policy: frame-ancestors *"
        let own = "Content-Security-Policy: frame-ancestors 'self'"
        let open = "Access-Control-Allow-Origin: *"
        for (path, has, hasNot) in [
            ("/thong-ke/", own, framed), ("/thong-ke/404.html", own, open), ("/thong-ke/feed.xml", open, framed),
            ("/thong-ke/chi-tieu/*", own, open), ("/thong-ke/embed/*", framed, own), ("/thong-ke/data/*", open, framed),
            ("/thong-ke/assets/*", "Cache-Control: public, max-age=31536000, immutable", framed),
            ("/thong-ke/en/", own, framed), ("/thong-ke/en/embed/*", framed, own), ("/thong-ke/en/data/*", own, framed),
        ] {
            #expect(rules[path]?.contains(has) == true && rules[path]?.contains(hasNot) == false, "\(path)")
        }
        #expect(rules.count == 10)
    }
}
