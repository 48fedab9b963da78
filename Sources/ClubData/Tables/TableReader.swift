import Diagnostics
import StructuredText

/// Reads the rows of a resource into a table.
///
/// Limits: ``mostBytes`` a CSV file, ``mostJSONBytes`` a JSON file, ``DelimitedScanner/mostColumns`` columns,
/// ``DelimitedScanner/longestCell`` bytes a cell. Numbers fit in 64 bits.
enum TableReader {
    /// The longest CSV file, in bytes: 512 MiB.
    static let mostBytes = 512 << 20

    /// The longest JSON file, in bytes: 64 MiB. It is held in memory as a tree many times its size.
    static let mostJSONBytes = 64 << 20

    /// The table, or nil where not even its columns are known.
    ///
    /// - Parameters:
    ///   - schema: What the columns must be, which may ask for more than the resource's own.
    ///   - descriptor: The file that the resource stands in.
    ///   - file: Gives the file of a path relative to the descriptor's folder.
    static func read(
        _ resource: ResourceDescriptor,
        _ schema: TableSchema,
        in descriptor: SourceFile,
        file: (String) -> SourceFile?
    ) -> (table: Table?, problems: TableProblems) {
        let layout: CellPlaces.Layout = resource.format == .csv ? .delimited(resource.dialect) : .json
        var builder = TableBuilder(resource, schema, layout)
        switch resource.content {
        case .inline(let node):
            JSONTableReader(file: descriptor).read(node, into: &builder)
        case .files(let paths):
            for path in paths {
                guard let source = file(path.text) else {
                    builder.problems.add(missing(path, resource, descriptor))
                    continue
                }
                read(source, into: &builder)
            }
        }
        guard !builder.places.files.isEmpty else { return (nil, builder.problems) }
        let table = builder.finish()
        return (table, builder.problems)
    }

    private static func read(_ original: SourceFile, into builder: inout TableBuilder) {
        let resource = builder.resource
        let most = resource.format == .csv ? mostBytes : mostJSONBytes
        let (source, problem) = FileCheck.text(of: original, encoding: resource.encoding, mostBytes: most)
        if let problem {
            builder.problems.add(problem)
            return
        }
        if let count = resource.byteCount, count != original.bytes.count, !builder.isMultipart {
            builder.problems.add(
                .error(
                    "ResourceBytes",
                    "the file has \(original.bytes.count) bytes, not \(count) as the descriptor says",
                    at: .file(source.path),
                    hint: "fetch the file again, or mend or leave out \"bytes\" in the descriptor"
                )
            )
        }
        if let hash = resource.hash, !builder.isMultipart, hash != SHA256.hexadecimal(of: original.bytes) {
            builder.problems.add(
                .error(
                    "ResourceBytes",
                    "the file is not the one whose \"hash\" the descriptor gives",
                    at: .file(source.path),
                    hint: "fetch the file again, or mend or leave out \"hash\" in the descriptor"
                )
            )
        }
        if case .delimited(let dialect) = builder.places.layout {
            DelimitedTableReader(file: source, dialect: dialect).read(into: &builder)
        } else {
            let parsed = JSONParser.parse(source)
            for diagnostic in parsed.diagnostics { builder.problems.add(diagnostic) }
            if let node = parsed.value { JSONTableReader(file: source).read(node, into: &builder) }
        }
    }

    private static func missing(
        _ path: ResourceDescriptor.Path,
        _ resource: ResourceDescriptor,
        _ descriptor: SourceFile
    ) -> Diagnostic {
        .error(
            "ResourceFile",
            "there is no file \"\(path.text)\" for the resource \(resource.name)",
            at: descriptor.location(of: path.range),
            hint: "put it beside the descriptor, or mend the path"
        )
    }
}

extension TableBuilder {
    /// Whether the rows stand in several files.
    var isMultipart: Bool {
        if case .files(let paths) = resource.content { return paths.count > 1 }
        return false
    }
}
