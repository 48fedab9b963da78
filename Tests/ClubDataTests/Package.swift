import ClubData
import Diagnostics

/// A data package of one area, no clubs and one table under test, all written in place.
struct Package {
    /// The properties of the resource `t` besides its name and schema.
    var resource = #""path": "t.csv""#

    /// The fields of the schema.
    var fields = #"{"name": "n", "type": "integer"}"#

    /// The properties of the schema besides its fields, each with a comma before it.
    var schema = ""

    /// Further resources, each with a comma before it.
    var more = ""

    /// The descriptor. The table under test stands on lines 2 to 5.
    var descriptor: SourceFile {
        SourceFile(
            path: "data/datapackage.json",
            text: """
                {"resources": [
                {"name": "t", \(resource),
                 "schema": {"fields": [
                \(fields)
                 ]\(schema)}},
                {"name": "areas", "data": [{"id": "vn", "name": "Việt Nam", "kind": "country", "level": 0}],
                 "schema": {"fields": [
                  {"name": "id", "type": "string"}, {"name": "name", "type": "string"},
                  {"name": "kind", "type": "string"}, {"name": "level", "type": "integer"},
                  {"name": "parent", "type": "string"}]}},
                {"name": "clubs", "data": [],
                 "schema": {"fields": [
                  {"name": "id", "type": "string"}, {"name": "name", "type": "string"},
                  {"name": "area", "type": "string"}]}}
                \(more)]}
                """
        )
    }

    /// Reads the package with a text as `t.csv`, and further files.
    func read(_ text: String, files: [String: String] = [:]) -> Checked<Dataset?> {
        read(bytes: Array(text.utf8), files: files)
    }

    /// Reads the package with bytes as `t.csv`.
    func read(bytes: [UInt8], files: [String: String] = [:]) -> Checked<Dataset?> {
        DatasetReader.read(descriptor: descriptor) { path in
            if path == "t.csv" { return SourceFile(path: "data/t.csv", bytes: bytes) }
            return files[path].map { SourceFile(path: "data/" + path, text: $0) }
        }
    }

    /// The table under test.
    func table(_ text: String) -> Table? {
        read(text).value?.table("t")
    }

    /// What is wrong, as a terminal shows it.
    func report(_ text: String, files: [String: String] = [:]) -> String {
        shown(read(text, files: files).diagnostics)
    }
}

/// Diagnostics as a terminal shows them.
func shown(_ diagnostics: [Diagnostic]) -> String {
    DiagnosticFormat.text.render(DiagnosticReport(diagnostics))
}

/// The cells of a column as texts for machines, a missing one as `-`.
func cells(_ table: Table?, _ column: String) -> [String] {
    guard let table, let column = table.column(column) else { return ["no such column"] }
    return (0..<table.rowCount).map { column.text($0) ?? "-" }
}
