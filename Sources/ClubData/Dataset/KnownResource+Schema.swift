import Diagnostics

extension KnownResource {
    /// A schema that asks for all that the descriptor asks and for what the table must hold besides, with what in the
    /// descriptor does not suit it.
    func completed(
        _ schema: TableSchema,
        _ resource: ResourceDescriptor,
        in package: PackageDescriptor,
        file: SourceFile
    ) -> Checked<TableSchema> {
        let diagnostics = columns.compactMap { problem(with: $0, schema, resource, file) }
        var completed = schema
        for (index, field) in schema.fields.enumerated() {
            guard let column = columns.first(where: { $0.name == field.name }), column.presence == .filled else {
                continue
            }
            completed.fields[index].constraints.isRequired = true
        }
        let names = Set(schema.fields.map(\.name))
        addKey(to: &completed, names)
        for reference in references where names.contains(reference.column) {
            let key = ForeignKey(
                fields: [reference.column],
                resource: reference.resource,
                referencedFields: ["id"],
                range: resource.node.range
            )
            let isThere = package.resource(reference.resource)?.schema?.field("id") != nil
            if isThere, !schema.foreignKeys.contains(where: key.isSame) { completed.foreignKeys.append(key) }
        }
        return Checked(completed, diagnostics)
    }

    private func addKey(to schema: inout TableSchema, _ names: Set<String>) {
        guard !key.isEmpty, names.isSuperset(of: key) else { return }
        if schema.primaryKey.isEmpty {
            schema.primaryKey = key
        } else if schema.primaryKey != key {
            schema.uniqueKeys.append(key)
        }
    }

    private func problem(
        with column: KnownColumn,
        _ schema: TableSchema,
        _ resource: ResourceDescriptor,
        _ file: SourceFile
    ) -> Diagnostic? {
        guard let field = schema.field(column.name) else {
            guard column.presence != .optional else { return nil }
            let place = resource.node["schema"]?["fields"] ?? resource.node
            let near = NearMiss.nearest(
                to: column.name,
                among: schema.fields.map(\.name).filter { self.column($0) == nil }
            )
            return .error(
                "DatasetColumn",
                "\(name) has no field \"\(column.name)\", which \(column.purpose)",
                at: file.location(of: place.range),
                hint: near.map { "is it \"\($0)\"? name it \"\(column.name)\" in the descriptor and in the file" }
                    ?? "add it to the descriptor, and the column to the file"
            )
        }
        if field.isPrivate, !Self.mayBePrivate.contains(name) {
            return .error(
                "PrivateColumn",
                "\(name).\(field.name) is private, but pages and figures are made of it: it \(column.purpose)",
                at: file.location(of: (field.node["private"] ?? field.node).range),
                hint: "take \"private\" out; what must not be published has no place in this column"
            )
        }
        let types = column.content.types
        guard !types.contains(field.type.name) else { return nil }
        return .error(
            "DatasetType",
            "the field \"\(field.name)\" of \(name) has the type \(field.type.name), but \(column.purpose)",
            at: file.location(of: (field.node["type"] ?? field.node).range),
            hint: "give it the type \"\(types[0])\""
        )
    }

    /// Tables whose known columns are read by indicators alone, which are checked for themselves.
    private static let mayBePrivate: Set<String> = ["trainings", "supports"]

    private func column(_ name: String) -> KnownColumn? {
        columns.first { $0.name == name }
    }
}

extension TableSchema {
    /// The schema where a text column `area` refers to the id of an area, as it does in the tables that are known, so
    /// that an area that is not there is told and not passed over. One that refers to something already is left so.
    func referringToAreas(in package: PackageDescriptor, _ resource: ResourceDescriptor) -> TableSchema {
        guard resource.name != "areas", let field = field("area"),
            !foreignKeys.contains(where: { $0.fields == ["area"] }),
            package.resource("areas")?.schema?.field("id") != nil
        else { return self }
        switch field.type {
        case .string, .any: break
        default: return self
        }
        var schema = self
        schema.foreignKeys.append(
            ForeignKey(fields: ["area"], resource: "areas", referencedFields: ["id"], range: resource.node.range)
        )
        return schema
    }
}

extension ForeignKey {
    /// Whether another key asks for the same, wherever it stands.
    fileprivate func isSame(_ other: ForeignKey) -> Bool {
        fields == other.fields && resource == other.resource && referencedFields == other.referencedFields
    }
}
