import ClubData
import Diagnostics

/// A data package of areas and clubs in files, and of whatever else a test adds.
struct Registry {
    var areas = "id,name,kind,level,parent\n"
    var clubs = "id,name,area\n"

    /// The fields of each resource by name and type, such as `"founded": "date"`.
    var areaFields = ["id": "string", "name": "string", "kind": "string", "level": "integer", "parent": "string"]
    var clubFields = ["id": "string", "name": "string", "area": "string"]

    /// Further resources: name, header with types, rows.
    var more: [(name: String, fields: KeyValuePairs<String, String>, text: String)] = []

    /// Reads it all.
    func read() -> Checked<Dataset?> {
        var resources = [resource("areas", header(areas), areaFields), resource("clubs", header(clubs), clubFields)]
        for table in more {
            let types = Dictionary(uniqueKeysWithValues: table.fields.map { ($0.key, $0.value) })
            resources.append(resource(table.name, table.fields.map(\.key), types))
        }
        let text = "{\"resources\": [\n" + resources.joined(separator: ",\n") + "]}"
        return DatasetReader.read(descriptor: SourceFile(path: "datapackage.json", text: text)) { path in
            switch path {
            case "areas.csv": SourceFile(path: path, text: areas)
            case "clubs.csv": SourceFile(path: path, text: clubs)
            default: more.first { $0.name + ".csv" == path }.map { SourceFile(path: path, text: $0.text) }
            }
        }
    }

    /// What is wrong, as a terminal shows it.
    var report: String { shown(read().diagnostics) }

    private func header(_ text: String) -> [String] {
        text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
    }

    private func resource(_ name: String, _ header: [String], _ types: [String: String]) -> String {
        let fields = header.map { "{\"name\": \"\($0)\", \"type\": \"\(types[$0] ?? "string")\"}" }.joined(
            separator: ", "
        )
        return "{\"name\": \"\(name)\", \"path\": \"\(name).csv\", \"schema\": {\"fields\": [\(fields)]}}"
    }
}
