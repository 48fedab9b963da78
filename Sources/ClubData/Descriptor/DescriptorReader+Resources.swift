import Diagnostics
import StructuredText

extension DescriptorReader {
    /// A resource with its schema; nil with an error where it has no name or no data.
    mutating func resource(_ node: Node, sources: [DataSource], licenses: [License]) -> ResourceDescriptor? {
        let known = PropertyNames(
            read: [
                "name", "title", "description", "path", "data", "type", "format", "encoding", "bytes", "hash",
                "dialect",
                "schema", "sources", "licenses", "illustrative", "title_en", "description_en",
            ],
            informative: ["$schema", "profile", "mediatype"],
            unsupported: ["url"]
        )
        guard properties(node, "a resource", known) else { return nil }
        guard let name = text(node, "name") else {
            if node["name"] == nil { missing("name", "a resource", at: node.range, "a short name without spaces") }
            return nil
        }
        checkName(name, at: node["name"]?.range ?? node.range)
        guard let content = content(node, name) else { return nil }
        let format = format(node, name, content)
        let encoding = encoding(node)
        let schema = node["schema"].flatMap { self.schema($0, resource: name) }
        let isTable = if case .other = format { false } else { true }
        if isTable, node["schema"] == nil {
            missing(
                "schema",
                "the resource \"\(name)\"",
                at: node["name"]?.range ?? node.range,
                "what its columns hold"
            )
        }
        return ResourceDescriptor(
            name: name,
            title: text(node, "title"),
            description: text(node, "description"),
            content: content,
            format: format,
            encoding: encoding,
            dialect: dialect(node["dialect"]),
            schema: schema,
            sources: node["sources"] == nil ? sources : self.sources(node["sources"]),
            licenses: node["licenses"] == nil ? licenses : self.licenses(node["licenses"]),
            isIllustrative: boolean(node, "illustrative", standard: false),
            byteCount: node["bytes"].flatMap { reader.integer($0, "bytes", in: 0...Int.max) },
            hash: node["hash"].flatMap { hash($0) },
            node: node
        )
    }

    /// The digits of `sha256:…`. The standard allows any algorithm, and means MD5 where none is named.
    private mutating func hash(_ node: Node) -> String? {
        guard let text = reader.text(node, "hash") else { return nil }
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[0] == "sha256" else {
            unsupported(
                "a resource has \"hash\" other than sha256",
                at: node.range,
                hint: "write sha256: and the digits"
            )
            return nil
        }
        return parts[1].lowercased()
    }

    /// Names become parts of addresses and file names.
    private mutating func checkName(_ name: String, at range: Range<Int>) {
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789._-".utf8)
        guard !name.utf8.allSatisfy(allowed.contains) || name.hasPrefix(".") else { return }
        reader.error(
            "DescriptorValue",
            "the name \"\(name)\" is not made of lower-case letters, digits, \"-\", \"_\" and \".\"",
            at: range,
            hint: "the name stands in addresses; put the one for people into \"title\""
        )
    }

    private mutating func content(_ node: Node, _ name: String) -> ResourceDescriptor.Content? {
        switch (node["path"], node["data"]) {
        case (let path?, nil):
            let paths = reader.list(path).compactMap { self.path($0) }
            if case .sequence([]) = path.value {
                reader.error(
                    "DescriptorValue",
                    "the list of paths of \"\(name)\" is empty",
                    at: path.range,
                    hint: "name a file"
                )
            }
            return paths.isEmpty ? nil : .files(paths)
        case (nil, let data?):
            if case .sequence = data.value { return .inline(data) }
            unsupported("the data of \"\(name)\" is \(data.inWords)", at: data.range, hint: "write a list of rows")
            return nil
        case (_?, let data?):
            reader.error(
                "DescriptorValue",
                "the resource \"\(name)\" has both \"path\" and \"data\"",
                at: data.range,
                hint: "keep one of the two"
            )
            return nil
        case (nil, nil):
            missing("path", "the resource \"\(name)\"", at: node.range, "the name of its file")
            return nil
        }
    }

    private mutating func path(_ node: Node) -> ResourceDescriptor.Path? {
        guard case .text(let text, _) = node.value, !text.isEmpty else {
            reader.error("ValueType", "path is \(node.inWords), not a text", at: node.range)
            return nil
        }
        if text.firstRange(of: "://") != nil {
            unsupported(
                "path is \"\(text)\", an address on the web",
                at: node.range,
                hint: "put a copy beside the descriptor"
            )
            return nil
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }), !text.utf8.contains(UInt8(ascii: "\\")) else {
            reader.error(
                "ResourcePath",
                "path is \"\(text)\", which does not stay in the descriptor's folder",
                at: node.range,
                hint: "write a path from there down, with \"/\", without \"..\", hidden folders or a \"/\" at the start"
            )
            return nil
        }
        return .init(text: text, range: node.range)
    }

    private mutating func format(
        _ node: Node,
        _ name: String,
        _ content: ResourceDescriptor.Content
    ) -> ResourceDescriptor.Format {
        let type = text(node, "type")
        if let type, type != "table" {
            reader.error("ValueChoice", "type is \"\(type)\", not \"table\"", at: node["type"]?.range ?? node.range)
        }
        guard case .files(let paths) = content else { return .json }
        let suffix = paths.first.flatMap { $0.text.split(separator: ".").last }.map(String.init) ?? ""
        let format = text(node, "format") ?? suffix
        switch format.lowercased() {
        case "csv": return .csv
        case "json": return .json
        default:
            if type == "table" || node["schema"] != nil {
                unsupported(
                    "the resource \"\(name)\" has the format \"\(format)\"",
                    at: (node["format"] ?? node["path"] ?? node).range,
                    hint: "save it as CSV in UTF-8"
                )
            }
            return .other(format)
        }
    }

    private mutating func encoding(_ node: Node) -> TextEncoding {
        guard let name = text(node, "encoding"), let place = node["encoding"] else { return .utf8 }
        if let encoding = TextEncoding(name: name) { return encoding }
        unsupported(
            "the encoding is \"\(name)\"",
            at: place.range,
            hint: "save the file as UTF-8 (in a spreadsheet: CSV UTF-8) and write \"utf-8\""
        )
        return .utf8
    }
}
