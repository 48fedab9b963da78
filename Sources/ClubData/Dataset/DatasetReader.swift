import Diagnostics
import Quantities
import StructuredText

/// Reads a data package: the descriptor, every table it describes, the keys between them, and the areas, clubs and
/// documents in them.
///
/// ```swift
/// let dataset = DatasetReader.read(descriptor: descriptor) { path in files["content/data/" + path] }
/// ```
public enum DatasetReader {
    /// The dataset with all that is wrong in it, in the order of descriptor, tables and lines; nil where there are no
    /// areas or clubs to speak of.
    ///
    /// - Parameters:
    ///   - descriptor: `datapackage.json`.
    ///   - file: Gives the file of a path relative to the descriptor's folder, or nil where there is none. It is asked
    ///     for paths without `..` only, in the order of the descriptor.
    public static func read(descriptor: SourceFile, file: (String) -> SourceFile?) -> Checked<Dataset?> {
        let package = DescriptorReader.read(descriptor)
        guard let value = package.value else { return Checked(nil, package.diagnostics) }
        var reading = DatasetReading(package: value, descriptor: descriptor)
        reading.requireTables()
        reading.readTables(file)
        reading.matchAreaNames()
        reading.checkKeys()
        reading.checkReferences()
        reading.checkPeriods()
        let dataset = reading.dataset()
        return Checked(dataset, package.diagnostics + reading.diagnostics)
    }
}

/// The tables of a package while they are read.
private struct DatasetReading {
    let package: PackageDescriptor
    let descriptor: SourceFile

    private var problemsOfDescriptor: [Diagnostic] = []
    private var tables: [ReadTable] = []
    private var areaNames: AreaNames?

    /// A table with its schema and what is wrong in it.
    private struct ReadTable {
        let name: String
        let schema: TableSchema
        var table: Table?
        var problems: TableProblems
    }

    init(package: PackageDescriptor, descriptor: SourceFile) {
        self.package = package
        self.descriptor = descriptor
    }

    var diagnostics: [Diagnostic] {
        problemsOfDescriptor.inFileOrder() + tables.flatMap(\.problems.inFileOrder)
    }

    mutating func requireTables() {
        for name in KnownResource.required where package.resource(name) == nil && !isWritten(name) {
            let names = package.resources.map(\.name)
            problemsOfDescriptor.append(
                .error(
                    "DatasetTable",
                    "there is no resource \"\(name)\", without which nothing can be counted",
                    at: descriptor.location(of: (package.node["resources"] ?? package.node).range),
                    hint: NearMiss.nearest(to: name, among: names).map { "did you mean \"\($0)\"?" }
                        ?? "add a resource named \"\(name)\" and its file"
                )
            )
        }
    }

    /// Whether a resource stands in the descriptor, however wrong.
    private func isWritten(_ name: String) -> Bool {
        guard case .sequence(let items) = package.node["resources"]?.value else { return false }
        return items.contains { $0["name"]?.scalarText == name }
    }

    mutating func readTables(_ file: (String) -> SourceFile?) {
        for resource in package.resources {
            guard let schema = resource.schema, resource.isTable else { continue }
            let completed =
                KnownResource.named(resource.name)?.completed(schema, resource, in: package, file: descriptor)
                ?? Checked(schema)
            problemsOfDescriptor += completed.diagnostics
            let schemaWithArea = completed.value.referringToAreas(in: package, resource)
            let (table, problems) = TableReader.read(resource, schemaWithArea, in: descriptor, file: file)
            tables.append(ReadTable(name: resource.name, schema: schemaWithArea, table: table, problems: problems))
        }
    }

    /// Takes names of areas for their ids, before keys are held against each other.
    mutating func matchAreaNames() {
        guard let areas = table("areas") else { return }
        for index in tables.indices {
            for key in tables[index].schema.foreignKeys where key.resource == "areas" && key.fields.count == 1 {
                guard let table = tables[index].table, let column = table.columnIndex(key.fields[0]),
                    let known = areas.column(key.referencedFields[0]), known.kind == .text,
                    table.columns[column].kind == .text, table.columns[column].holdsMore(than: known)
                else { continue }
                // Folding the names of ten thousand areas takes a while, and mostly all cells hold ids.
                let names = areaNames ?? AreaNames(areas)
                areaNames = names
                guard ["id", "name"].contains(key.referencedFields[0]) else { continue }
                let match = AreaNameMatch(table: table, column: column, known: known, names: names)
                tables[index].table = match.matched(key.referencedFields[0], into: &tables[index].problems)
            }
        }
    }

    mutating func checkKeys() {
        for index in tables.indices where !tables[index].problems.isFull {
            guard let table = tables[index].table else { continue }
            KeyChecker(table: table, schema: tables[index].schema).check(into: &tables[index].problems)
        }
    }

    mutating func checkReferences() {
        for index in tables.indices {
            guard let source = tables[index].table else { continue }
            for key in tables[index].schema.foreignKeys where isSound(key, from: tables[index].schema) {
                guard let target = tables.first(where: { $0.name == key.resource })?.table else { continue }
                var checker = ReferenceChecker(source: source, target: target, key: key)
                if key.resource == "areas" { checker.areas = areaNames }
                checker.check(into: &tables[index].problems)
            }
        }
    }

    /// Whether the fields that a key refers to are there and of the same kind; else it tells so.
    private mutating func isSound(_ key: ForeignKey, from schema: TableSchema) -> Bool {
        func fail(_ summary: String, _ hint: String?) -> Bool {
            let place = descriptor.location(of: key.range)
            problemsOfDescriptor.append(.error("DescriptorReference", summary, at: place, hint: hint))
            return false
        }
        guard let resource = package.resource(key.resource), let target = resource.schema else {
            let names = package.resources.filter { $0.schema != nil }.map(\.name)
            let summary = "a foreign key refers to \"\(key.resource)\", which is no table of the package"
            return fail(summary, NearMiss.hint(for: key.resource, among: names))
        }
        for (name, other) in zip(key.fields, key.referencedFields) {
            guard let referenced = target.field(other) else {
                let summary = "a foreign key refers to \"\(other)\", which is no field of \(key.resource)"
                return fail(summary, NearMiss.hint(for: other, among: target.fields.map(\.name)))
            }
            guard let field = schema.field(name), field.type.family != referenced.type.family else { continue }
            let types = "\(field.type.name), but \"\(other)\" of \(key.resource) is \(referenced.type.name)"
            return fail("a foreign key cannot hold: \"\(name)\" is \(types)", "give both the same type")
        }
        return true
    }

    /// Periods are texts in the tables; each different one is tried once.
    mutating func checkPeriods() {
        for index in tables.indices {
            guard let table = tables[index].table, let known = KnownResource.named(tables[index].name) else { continue }
            for column in known.columns where column.content == .period {
                guard let number = table.columnIndex(column.name) else { continue }
                checkPeriods(of: table, number, &tables[index].problems)
            }
        }
    }

    private func checkPeriods(of table: Table, _ number: Int, _ problems: inout TableProblems) {
        let column = table.columns[number]
        let isPeriod = column.texts.map { Period($0) != nil }
        guard isPeriod.contains(false) else { return }
        for (row, cell) in column.cells.enumerated() where cell != Column.missing && !isPeriod[cell] {
            let summary = "\(column.field.name) is \(CellProblem.quoted(column.texts[cell])), not a period"
            let hint = "write 2023, 2023-H1, 2023-9M, 2023-Q2 or 2023-06"
            problems.add(table.error("PeriodForm", summary, row: row, column: number, hint: hint))
        }
    }

    mutating func dataset() -> Dataset? {
        guard let areaTable = table("areas"), let clubTable = table("clubs") else { return nil }
        let areas = collect("areas") { AreaReader(table: areaTable).read(into: &$0) }
        let changes = table("area_changes").map { table in
            collect("area_changes") { AreaChangeReader(table: table, tree: areas).read(into: &$0) }
        }
        let clubs = collect("clubs") { Club.read(clubTable, areas, into: &$0) }
        let periods = table("periods").map { table in collect("periods") { PeriodCalendar.read(table, into: &$0) } }
        return Dataset(
            descriptor: package,
            tables: tables.compactMap(\.table),
            areas: areas,
            areaHistory: AreaHistory(areas, changes: changes ?? []),
            clubs: clubs,
            documents: table("documents").map(Document.read) ?? [],
            periods: periods ?? .standard
        )
    }

    private func table(_ name: String) -> Table? { tables.first { $0.name == name }?.table }

    /// Adds what is found in reading a thing to what is wrong with its table.
    private mutating func collect<Value>(_ name: String, _ read: (inout TableProblems) -> Value) -> Value {
        guard let index = tables.firstIndex(where: { $0.name == name }) else {
            var none = TableProblems()
            return read(&none)
        }
        return read(&tables[index].problems)
    }
}

extension ResourceDescriptor {
    /// Whether it is read as a table.
    fileprivate var isTable: Bool {
        if case .other = format { return false }
        return true
    }
}

extension FieldType {
    /// Types whose values can be the same.
    fileprivate var family: String {
        switch self {
        case .string, .any, .list: "text"
        case .integer, .number: "number"
        case .boolean, .date, .year, .yearMonth: name
        }
    }
}
