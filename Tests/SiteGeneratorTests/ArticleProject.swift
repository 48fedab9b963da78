import Diagnostics
import SiteGenerator
import Testing

/// The small project with one article that holds a chart.
struct ArticleProject {
    var small = SmallProject()

    /// The article's front matter: nine lines, so that a block's fence is line 10 and its first option line 11.
    private static let head = """
        ---
        title: Bài
        summary: Một bài
        date: 2023-07-01
        event: chuong-trinh
        areas: [tinh]
        language: vi
        ---


        """

    /// The project with an article of these blocks.
    func project(_ blocks: [String]) throws -> ProjectFolder {
        let project = try small.project()
        let fences = blocks.map { "```chart\n\($0)\n```\n" }.joined(separator: "\n")
        let article = SourceFile(path: "content/news/bai.md", text: Self.head + fences)
        let site = try #require(project.file("content/site.yml"))
        let settings =
            String(decoding: site.bytes, as: UTF8.self) + "\nevents: [{id: chuong-trinh, name: Chương trình}]\n"
        let kept = project.paths.filter { $0 != "content/site.yml" }.compactMap(project.file)
        return ProjectFolder(kept + [article, SourceFile(path: "content/site.yml", text: settings)])
    }

    /// The files of the site with an article of these blocks.
    func files(_ blocks: [String]) async throws -> [String: String] {
        let built = await SiteBuild.run(try project(blocks))
        let report = DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics))
        let files = try #require(built.value, Comment(rawValue: report))
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    /// The article's page.
    func page(_ blocks: [String]) async throws -> String {
        try #require(try await files(blocks)["tin-tuc/bai/index.html"])
    }

    /// What a build says of an article with one block.
    func complaint(_ block: String) async throws -> String {
        let built = await SiteBuild.run(try project([block]))
        return DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics))
    }
}

extension ArticleProject {
    /// The small project with a second class of sensitive figures and tiles, for all that blocks can show.
    static var rich: ArticleProject {
        var project = ArticleProject()
        project.small.tables.append(
            (
                "tiles",
                [
                    "layout:string,code:string,name:string,label:string,column:integer,row:integer", "cu,01,Hạ,H,1,1",
                    "cu,02,Thượng,T,2,1", "cu,03,Xa,X,3,1", "moi,01,Hạ Mới,H,1,1", "moi,02,Thượng Mới,T,2,1",
                ]
            )
        )
        project.small.tables[0].rows = [
            "id:string,code:string,name:string,kind:string,level:integer,parent:string", "nuoc,,Nước,country,0,",
            "tinh,,Tỉnh,province,1,nuoc", "ha,01,Hạ,district,2,tinh", "thuong,02,Thượng,district,2,tinh",
        ]
        return project
    }
}
