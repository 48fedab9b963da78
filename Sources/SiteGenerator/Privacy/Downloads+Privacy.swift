import ClubData
import StructuredText

extension Downloads {
    /// A field as it is published where cells of it are withheld: it says how many, and no longer that all are filled.
    func withheld(_ field: Node, _ table: Table) -> Node {
        guard let own = field["name"]?.scalarText.flatMap({ table.column($0) })?.field,
            let threshold = site.figures.suppression.threshold, let edition = site.editions.first,
            let note = edition.withheldCells(table, own)
        else { return field }
        let count = site.figures.suppression.rows(table: table.resource.name, field: own.name).count
        let description = [field["description"]?.scalarText, note].compactMap { $0 }.joined(separator: " ")
        return Self.replacing(
            field,
            [
                "description": .text(description),
                "constraints": field["constraints"].map { Self.replacing($0, ["required": nil]) },
                "withheld": .object(["cells": .number(count), "threshold": .number(threshold)]),
            ]
        )
    }

    /// A schema without the keys that name private fields: their names stay, their cells are not there to be checked.
    func withoutPrivateKeys(_ schema: Node, _ table: Table) -> Node {
        let hidden = Set(table.columns.filter(\.field.isPrivate).map(\.field.name))
        func names(_ node: Node?) -> [String] {
            guard let node else { return [] }
            return node.scalarText.map { [$0] } ?? Self.items(node).compactMap(\.scalarText)
        }
        func isPublic(_ names: [String]) -> Bool { hidden.isDisjoint(with: names) }
        var changed: [String: Node?] = [:]
        if !isPublic(names(schema["primaryKey"])) { changed["primaryKey"] = Node?.none }
        if let keys = schema["uniqueKeys"] {
            changed["uniqueKeys"] = .list(Self.items(keys).filter { isPublic(names($0)) })
        }
        if let keys = schema["foreignKeys"] {
            changed["foreignKeys"] = .list(Self.items(keys).filter { isPublic(names($0["fields"])) })
        }
        return changed.isEmpty ? schema : Self.replacing(schema, changed)
    }
}
