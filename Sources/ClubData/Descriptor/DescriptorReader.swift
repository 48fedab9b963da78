import Diagnostics
import StructuredText

/// Reads `datapackage.json` (Data Package standard, version 2, with the older forms of version 1 that it still allows).
///
/// What the standard has and this reader has not is an error that names it, never passed over. Properties of one's own
/// are allowed, as the standard has it; one that is nearly the name of a known property is a warning.
///
/// Limit: ``mostBytes``.
public struct DescriptorReader {
    /// The longest descriptor, in bytes: 64 MiB, with the rows that stand in it.
    public static let mostBytes = 64 << 20

    var reader: NodeReader

    /// The descriptor, or nil where it is no descriptor at all. A resource without name or data is left out.
    public static func read(_ file: SourceFile) -> Checked<PackageDescriptor?> {
        if let problem = FileCheck.problem(with: file, mostBytes: mostBytes) { return Checked(nil, [problem]) }
        let parsed = JSONParser.parse(file)
        guard let root = parsed.value else { return Checked(nil, parsed.diagnostics) }
        var reader = DescriptorReader(reader: NodeReader(file))
        let package = reader.package(root)
        return Checked(package, parsed.diagnostics + reader.reader.diagnostics)
    }

    private mutating func package(_ node: Node) -> PackageDescriptor? {
        let known = PropertyNames(
            read: ["name", "title", "description", "version", "licenses", "sources", "resources"],
            informative: ["$schema", "profile", "id", "homepage", "image", "created", "keywords", "contributors"]
        )
        guard properties(node, "the data package", known) else { return nil }
        let licenses = licenses(node["licenses"])
        let sources = sources(node["sources"])
        guard let list = node["resources"], case .sequence(let items) = list.value, !items.isEmpty else {
            missing("resources", "the data package", at: node["resources"]?.range ?? node.range, "a list of its tables")
            return nil
        }
        var resources: [ResourceDescriptor] = []
        var places: [String: Range<Int>] = [:]
        for item in items {
            guard let resource = resource(item, sources: sources, licenses: licenses) else { continue }
            let place = item["name"]?.range ?? item.range
            if let first = places[resource.name] {
                twice("the resource \"\(resource.name)\"", at: place, first: first)
            } else {
                places[resource.name] = place
                resources.append(resource)
            }
        }
        return PackageDescriptor(
            name: text(node, "name"),
            title: text(node, "title"),
            description: text(node, "description"),
            version: text(node, "version"),
            licenses: licenses,
            sources: sources,
            resources: resources,
            node: node
        )
    }

    /// The licences of a package or a resource.
    mutating func licenses(_ node: Node?) -> [License] {
        objects(node, "licenses").compactMap { item in
            let known = PropertyNames(read: ["name", "path", "title"])
            guard properties(item, "a licence", known) else { return nil }
            let license = License(name: text(item, "name"), path: text(item, "path"), title: text(item, "title"))
            if license.name == nil, license.path == nil {
                missing("name", "a licence", at: item.range, "its identifier, such as CC-BY-4.0")
            }
            return license
        }
    }

    /// The sources of a package or a resource.
    mutating func sources(_ node: Node?) -> [DataSource] {
        objects(node, "sources").compactMap { item in
            let known = PropertyNames(read: ["title", "path", "email", "version"])
            guard properties(item, "a source", known) else { return nil }
            let source = DataSource(
                title: text(item, "title"),
                path: text(item, "path"),
                email: text(item, "email"),
                version: text(item, "version")
            )
            if source == DataSource(title: nil, path: nil, email: nil, version: nil) {
                missing("title", "a source", at: item.range, "the document or organization")
            }
            return source
        }
    }
}
