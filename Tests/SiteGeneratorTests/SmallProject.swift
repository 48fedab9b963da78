import Diagnostics
import SiteGenerator
import Testing

/// A project of seven clubs in two districts with the templates of this repository: numbers that a reader can work out.
struct SmallProject {
    /// Tables as CSV, with the type of each column after its name.
    var tables: [(name: String, rows: [String])] = [
        (
            "areas",
            [
                "id:string,name:string,kind:string,level:integer,parent:string", "nuoc,Nước,country,0,",
                "tinh,Tỉnh,province,1,nuoc", "ha,Hạ,district,2,tinh", "thuong,Thượng,district,2,tinh",
            ]
        ),
        (
            "clubs",
            [
                "id:string,name:string,area:string", "a,Câu lạc bộ A,ha", "b,Câu lạc bộ B,ha", "c,Câu lạc bộ C,ha",
                "d,Câu lạc bộ D,ha", "e,Câu lạc bộ E,ha", "f,Câu lạc bộ F,thuong", "g,Câu lạc bộ G,thuong",
            ]
        ),
        (
            "reports",
            [
                "club:string,period:string,members:integer,older:integer,poor:integer,fund:integer", "a,2022-Q2,8,,,",
                "b,2022-Q2,10,,,", "c,2022-Q2,20,,,", "a,2023-Q1,8,,9,", "b,2023-Q1,16,,,", "c,2023-Q1,20,,,",
                "d,2023-Q1,36,,,", "a,2023-Q2,8,,5,1250000", "b,2023-Q2,16,1,,", "c,2023-Q2,24,,,", "d,2023-Q2,40,,,",
                "e,2023-Q2,50,,,", "f,2023-Q2,80,,,", "g,2023-Q2,100,,,",
            ]
        ),
        (
            "documents",
            [
                "id:string,title:string,number:string,date:date", "first,Kế hoạch đầu,01,2022-01-01",
                "second,Kế hoạch điều chỉnh,02,2023-04-01",
            ]
        ),
        (
            "targets",
            [
                "id:string,area:string,indicator:string,deadline:date,value:number,issuer:string,document:string,start:date,"
                    + "baseline:number,stretch:boolean,per:string,valid_from:date",
                "set,tinh,members,2025-12-31,5000,UBND,first,2022-01-01,0,false,,",
                "set,tinh,members,2025-12-31,5088,UBND,second,2022-01-01,0,false,,",
                "more,tinh,members,2025-12-31,540,Hội,first,2022-01-01,0,true,,",
                "down,tinh,poor,2025-12-31,4,UBND,first,2022-01-01,9,false,total,",
                "each,tinh,trained,2025-12-31,10,UBND,first,2023-01-01,,false,period,",
                "sum,tinh,trained,2025-12-31,50,UBND,first,2023-01-01,0,false,total,",
            ]
        ),
        (
            "trainings",
            [
                "area:string,date:date,participants:integer", "ha,2023-02-01,12", "thuong,2023-05-01,5",
                "ha,2023-05-02,3",
            ]
        ),
        (
            "observations",
            [
                "area:string,indicator:string,period:string,value:number,document:string",
                "tinh,members,2023-Q2,318,second", "tinh,members/set,2023-Q2,6.3,second", "nuoc,poor,2022-Q4,90,first",
            ]
        ),
    ]

    var indicators = """
        - {id: members, name: Thành viên, description: "-", better: more, kind: sum, table: reports, field: members, stock: {period: period}}
        - {id: older, name: Cao tuổi, description: "-", kind: sum, table: reports, field: older, stock: {period: period}}
        - {id: share, name: Tỉ lệ, description: "-", format: percent, kind: ratio, numerator: older, denominator: members}
        - {id: poor, name: Nghèo, description: "-", better: less, kind: sum, table: reports, field: poor, stock: {period: period}}
        - {id: fund, name: Quỹ, description: "-", format: money, kind: sum, table: reports, field: fund, stock: {period: period}}
        - {id: trained, name: Tập huấn, description: "-", kind: sum, table: trainings, field: participants, flow: {date: date}}
        - id: by-size
          name: Theo cỡ
          description: "-"
          kind: breakdown
          table: reports
          by: members
          stock: {period: period}
          shares: {sum_to: 100}
          categories:
            - {id: small, name: Nhỏ, under: 30}
            - {id: middle, name: Vừa, from: 30, under: 60}
            - {id: large, name: Lớn, from: 60}
        """

    var rounding = "half-up"

    /// Columns that are private: `reports.help`.
    var privateFields: Set<String> = []

    /// Further lines of the settings.
    var moreSettings = ""

    private var settings: String {
        """
        title: Số liệu
        description: Số liệu của vài câu lạc bộ
        publisher: Hội
        base_url: https://so-lieu.example/
        languages: [vi, en]
        default: {area: tinh, period: 2023-Q2}
        rounding: \(rounding)
        licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}
        home: {headline: [members, share, fund], targets: members, trend: members, ranking: members}
        \(moreSettings)
        """
    }

    /// The project as the program reads it.
    func project() throws -> ProjectFolder {
        let repository = try Repository.project()
        var files = repository.paths(below: "templates").compactMap(repository.file)
        var resources: [String] = []
        for table in tables {
            let columns = table.rows[0].split(separator: ",").map { $0.split(separator: ":") }
            let fields = columns.map { column in
                let kept = privateFields.contains("\(table.name).\(column[0])") ? #", "private": true"# : ""
                return #"{"name": "\#(column[0])", "type": "\#(column[1])"\#(kept)}"#
            }.joined(separator: ", ")
            resources.append(
                #"{"name": "\#(table.name)", "path": "\#(table.name).csv", "schema": {"fields": [\#(fields)]}}"#
            )
            let lines = [columns.map { String($0[0]) }.joined(separator: ",")] + table.rows.dropFirst()
            files.append(
                SourceFile(path: "content/data/\(table.name).csv", text: lines.joined(separator: "\n") + "\n")
            )
        }
        let descriptor = #"{"name": "small", "resources": [\#(resources.joined(separator: ", "))]}"#
        files.append(SourceFile(path: "content/data/datapackage.json", text: descriptor))
        files.append(SourceFile(path: "content/indicators.yml", text: indicators))
        files.append(SourceFile(path: "content/site.yml", text: settings))
        return ProjectFolder(files)
    }

    /// The files of its site by path; it must build without a word.
    func site(sourceLocation: Testing.SourceLocation = #_sourceLocation) async throws -> [String: String] {
        let built = await SiteBuild.run(try project())
        let report = DiagnosticFormat.text.render(DiagnosticReport(built.diagnostics))
        #expect(report == "", sourceLocation: sourceLocation)
        let files = try #require(built.value, sourceLocation: sourceLocation)
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }
}
