import Diagnostics

/// Which column of a file belongs to which field, and what does not fit.
struct HeaderMatch {
    /// By field, the position of its column; nil where the file has none.
    private(set) var positions: [Int?]

    /// What does not fit.
    private(set) var problems: [Problem] = []

    private let names: [String]
    private let schema: TableSchema
    private let resource: String

    /// What is wrong with a header.
    struct Problem {
        let identifier: String
        let summary: String
        let hint: String
        /// The column that is wrong, or nil where one is missing.
        var position: Int?
        /// The column with the same name, where a name stands twice.
        var first: Int?
    }

    /// - Parameter names: The names in the header, in order.
    init(_ names: [String], _ schema: TableSchema, resource: String) {
        self.names = names
        self.schema = schema
        self.resource = resource
        positions = Array(repeating: nil, count: schema.fields.count)
        if let problem = otherDelimiter() {
            problems = [problem]
            return
        }
        mapByName()
        let unknown = mapNearMisses()
        reportUnknown(unknown)
        reportMissing()
        reportOrder()
    }

    /// One name that holds what other files have between names.
    private func otherDelimiter() -> Problem? {
        guard names.count == 1, schema.fields.count > 1,
            let mark = [";", "\t", ",", "|"].first(where: { names[0].firstRange(of: $0) != nil })
        else { return nil }
        let inJSON = mark == "\t" ? "\\t" : mark
        return Problem(
            identifier: "TableDelimiter",
            summary:
                "the columns are separated by \(mark == "\t" ? "tabs" : "\"\(mark)\""), not as the descriptor says",
            hint: "add \"dialect\": {\"delimiter\": \"\(inJSON)\"} to the resource \(resource) in the descriptor",
            position: 0
        )
    }

    private mutating func mapByName() {
        var firsts: [String: Int] = [:]
        for (position, name) in names.enumerated() {
            if let first = firsts[name] {
                problems.append(
                    Problem(
                        identifier: "TableColumn",
                        summary: "the column \"\(name)\" is there twice",
                        hint: "give one of the two another name, or delete it",
                        position: position,
                        first: first
                    )
                )
                continue
            }
            firsts[name] = position
        }
        for (index, field) in schema.fields.enumerated() { positions[index] = firsts[field.name] }
    }

    /// Takes a column without a field for the nearest field without a column, and tells so; what is left has no
    /// field.
    private mutating func mapNearMisses() -> [Int] {
        let known = Set(schema.fields.map(\.name))
        var unknown: [Int] = []
        for (position, name) in names.enumerated() where !known.contains(name) {
            let free = schema.fields.indices.filter { positions[$0] == nil }
            let near = NearMiss.nearest(to: name, among: free.map { schema.fields[$0].name })
            guard schema.fieldsMatch != .partial, let near,
                let field = free.first(where: { schema.fields[$0].name == near })
            else {
                unknown.append(position)
                continue
            }
            positions[field] = position
            problems.append(
                Problem(
                    identifier: "TableColumn",
                    summary: "the column \"\(name)\" is no field of \(resource)",
                    hint: "did you mean \"\(near)\"?",
                    position: position
                )
            )
        }
        return unknown
    }

    private mutating func reportUnknown(_ unknown: [Int]) {
        for position in unknown where !schema.fieldsMatch.allowsFurtherColumns {
            let name = names[position]
            problems.append(
                name.isEmpty
                    ? Problem(
                        identifier: "TableColumn",
                        summary: "column \(CellPlaces.letters(position)) has no name",
                        hint: "name it in the first row, or delete the column",
                        position: position
                    )
                    : Problem(
                        identifier: "TableColumn",
                        summary: "the column \"\(name)\" is no field of \(resource)",
                        hint: "add a field \"\(name)\" to the schema of \(resource) in the descriptor, "
                            + "or delete the column",
                        position: position
                    )
            )
        }
    }

    private mutating func reportMissing() {
        let match = schema.fieldsMatch
        if match == .partial, positions.allSatisfy({ $0 == nil }) {
            problems.append(
                Problem(
                    identifier: "TableColumn",
                    summary: "none of the columns is a field of \(resource)",
                    hint: "name at least one of them as in the descriptor"
                )
            )
            return
        }
        for (index, field) in schema.fields.enumerated() where positions[index] == nil {
            let isNeeded = field.constraints.isRequired || schema.primaryKey.contains(field.name)
            guard match.needsEveryField || isNeeded else { continue }
            problems.append(
                Problem(
                    identifier: "TableColumn",
                    summary: "the column \"\(field.name)\" is missing",
                    hint: "add it to the first row, or take the field out of the schema of \(resource)"
                )
            )
        }
    }

    /// With `exact` the order counts too; the columns are read by their names all the same.
    private mutating func reportOrder() {
        guard schema.fieldsMatch == .exact, problems.isEmpty,
            let position = names.indices.first(where: { names[$0] != schema.fields[$0].name })
        else { return }
        problems.append(
            Problem(
                identifier: "TableColumn",
                summary: "the column \"\(names[position])\" stands where \"\(schema.fields[position].name)\" is due",
                hint: "put the columns in the descriptor's order, or write \"fieldsMatch\": \"equal\" into the schema",
                position: position
            )
        )
    }
}
