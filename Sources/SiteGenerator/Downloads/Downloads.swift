import ClubData
import Diagnostics
import StructuredText

/// The files below `data/`: every public table in three forms, and the descriptor that binds them.
struct Downloads: Sendable {
    let site: Site
    /// The descriptor as it was written.
    let descriptor: SourceFile

    static let folder = "data/"

    /// The files of one table.
    func files(_ table: Table) -> [OutputFile] {
        let download = TableDownload(table: table, suppression: site.figures.suppression)
        let name = Self.folder + table.resource.name
        return [
            OutputFile(path: name + ".csv", bytes: download.csv),
            OutputFile(path: name + "-excel.csv", bytes: download.excelCSV),
            OutputFile(path: name + ".json", bytes: download.json),
        ]
    }

    /// The descriptor of the published tables: the written one, with the published files, without private fields and
    /// without how the source files were delimited.
    func descriptorFile() -> OutputFile {
        let parsed = JSONParser.parse(descriptor).value ?? .object([:])
        let resources = (parsed["resources"].map(Self.items) ?? []).map(published) + [figures]
        return OutputFile(
            path: Self.folder + "datapackage.json",
            bytes: Self.replacing(parsed, ["resources": .list(resources)].merging(additions(parsed)) { own, _ in own })
                .jsonText
        )
    }

    /// What the published descriptor says beyond the written one: a licence where none is written, where the data is
    /// published, and that no text in it was altered for the sake of spreadsheets.
    private func additions(_ written: Node) -> [String: Node?] {
        var added: [String: Node?] = ["text_cells": .text(Self.textCells)]
        if written["homepage"] == nil { added["homepage"] = .text(site.settings.baseURL.text) }
        if written["licenses"] == nil {
            let licence = site.settings.licence
            added["licenses"] = .list([.object(["title": .text(licence.name), "path": .text(licence.url)])])
        }
        return added
    }

    private static let textCells =
        "Texts are published as they are, also those that begin with =, +, -, @, a tab or a carriage return, which a "
        + "spreadsheet would run as a formula. The forms for Excel (-excel.csv) have an apostrophe in front of them."

    private func published(_ resource: Node) -> Node {
        guard let name = resource["name"]?.scalarText, let table = site.figures.dataset.table(name) else {
            return resource
        }
        let bytes = TableDownload(table: table, suppression: site.figures.suppression).csv
        let fields = (resource["schema"]?["fields"].map(Self.items) ?? []).filter { field in
            field["private"]?.value != .boolean(true)
        }.map { field in
            Self.replacing(
                withheld(field, table),
                [
                    "decimalChar": nil, "groupChar": nil, "bareNumber": nil, "trueValues": nil, "falseValues": nil,
                    "missingValues": nil,
                ]
            )
        }.map(Self.withISODates)
        let schema = resource["schema"].map {
            Self.replacing(withoutPrivateKeys($0, table), ["fields": .list(fields), "missingValues": nil])
        }
        return Self.replacing(
            resource,
            [
                "path": .text(name + ".csv"), "dialect": nil, "data": nil, "format": .text("csv"),
                "mediatype": .text("text/csv"), "encoding": .text("utf-8"), "schema": schema,
                "bytes": .number(bytes.count), "hash": .text("sha256:" + SHA256.hexadecimal(of: bytes)),
            ]
        )
    }

    static func items(_ node: Node) -> [Node] {
        if case .sequence(let items) = node.value { return items }
        return []
    }

    /// A mapping with some values replaced, added at the end, or (nil) left out.
    static func replacing(_ node: Node, _ values: [String: Node?]) -> Node {
        guard case .mapping(let entries) = node.value else { return node }
        var result: [Node.Entry] = []
        for entry in entries {
            guard let value = values[entry.key] else {
                result.append(entry)
                continue
            }
            if let value { result.append(Node.Entry(key: entry.key, keyRange: 0..<0, node: value)) }
        }
        let known = Set(entries.map(\.key))
        for (key, value) in values.sorted(by: { $0.key < $1.key }) where !known.contains(key) {
            if let value { result.append(Node.Entry(key: key, keyRange: 0..<0, node: value)) }
        }
        return Node(.mapping(result), range: node.range)
    }
}
