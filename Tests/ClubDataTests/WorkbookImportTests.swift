import Diagnostics
import Testing

@testable import ClubData

@Suite("Sheets of a workbook become tables")
struct WorkbookImportTests {
    private static let descriptor = """
        {"name": "small", "resources": [
          {"name": "clubs", "title": "Câu lạc bộ", "path": "clubs.csv", "dialect": {"delimiter": ";"}, "schema": {"fields": [
            {"name": "id", "type": "string"},
            {"name": "name", "title": "Tên", "type": "string"},
            {"name": "fund", "title": "Vốn quỹ", "type": "number", "decimalChar": ","},
            {"name": "members", "title": "Thành viên", "type": "integer"},
            {"name": "open", "type": "boolean"}
          ]}}
        ]}
        """

    private func tables(_ sheets: [(String, String)]) throws -> Checked<[WorkbookImport.ImportedTable]> {
        let package = DescriptorReader.read(SourceFile(path: "datapackage.json", text: Self.descriptor))
        let sheets = sheets.map { name, text in
            Sheet(name: name, source: SourceFile(path: "so.xlsx (\(name))", text: text))
        }
        return WorkbookImport.tables(sheets, of: try #require(package.value))
    }

    private func complaints(_ sheets: [(String, String)]) throws -> String {
        DiagnosticFormat.text.render(DiagnosticReport(try tables(sheets).diagnostics))
    }

    @Test(
        "heads match by name or title, however they are spelt, in any order; cells are written in the table's dialect"
    )
    func matches() throws {
        let read = try tables([
            ("CÂU LẠC BỘ", "thành viên,TÊN,id,Vốn quĩ,open\n30.0,\"A; \"\"B\"\"\",a,1.5,TRUE\n,,,,\n7,C,c,,\n")
        ])
        #expect(read.diagnostics.isEmpty)
        let table = try #require(read.value.first)
        #expect(table.path == "clubs.csv")
        #expect(table.rowCount == 2)
        #expect(
            String(decoding: table.bytes, as: UTF8.self) == #"""
                id;name;fund;members;open
                a;"A; ""B""";1,5;30;true
                c;C;;7;

                """#
        )
    }

    @Test("a sheet of no table, a head of no field, a field twice, a table twice")
    func complains() throws {
        #expect(
            try complaints([
                ("Tổng hợp", "a\n1\n"), ("clubs", "id,Tên,name,members\na,A,A,1\n"), ("clubs", "id,memberz\na,1\n"),
            ]) == """
                so.xlsx (Tổng hợp): error: the sheet "Tổng hợp" bears the name of no table [SheetName]
                    = name it after a table (clubs), or delete it
                so.xlsx (clubs): error: columns B and C are both name [SheetColumn]
                    = delete one of them
                so.xlsx (clubs): error: the head "memberz" of column B is that of no field [SheetColumn]
                    = did you mean "members"?

                """
        )
        #expect(
            try complaints([("clubs", "id\na\n"), ("Câu lạc bộ", "id\nb\n")]) == """
                so.xlsx (Câu lạc bộ): error: a second sheet holds the table clubs [SheetTwice]
                    = put both on one

                """
        )
    }
}
