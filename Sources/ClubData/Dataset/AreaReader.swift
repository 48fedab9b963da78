import Diagnostics
import Quantities

/// Makes the tree of areas out of the table `areas`.
struct AreaReader {
    let table: Table

    /// The tree. Rows without identifier, name or level are left out: they have an error already.
    func read(into problems: inout TableProblems) -> AreaTree {
        var areas = (0..<table.rowCount).compactMap(area)
        let indexes = Dictionary(areas.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        for index in areas.indices {
            areas[index].parent = table.column("parent")?.text(areas[index].row).flatMap { indexes[$0] }
        }
        breakLoops(&areas, &problems)
        checkLevels(areas, &problems)
        checkDates(areas, &problems)
        return AreaTree(areas)
    }

    private func area(_ row: Int) -> Area? {
        guard let id = text("id", row), let name = text("name", row), let level = table.column("level")?.integer(row)
        else {
            return nil
        }
        return Area(
            id: id,
            code: text("code", row),
            name: name,
            englishName: text("name_en", row),
            kind: text("kind", row) ?? "",
            level: level,
            parent: nil,
            validFrom: table.column("valid_from")?.date(row),
            validTo: table.column("valid_to")?.date(row),
            aliases: table.column("aliases")?.texts(row) ?? [],
            row: row
        )
    }

    private func text(_ column: String, _ row: Int) -> String? { table.column(column)?.text(row) }

    /// Takes the parent of one area out of each loop, after it has told so.
    private func breakLoops(_ areas: inout [Area], _ problems: inout TableProblems) {
        /// By area, the walk that came by first.
        var seen: [Int?] = Array(repeating: nil, count: areas.count)
        for start in areas.indices {
            var next: Int? = start
            while let area = next, seen[area] == nil {
                seen[area] = start
                next = areas[area].parent
            }
            guard let area = next, seen[area] == start else { continue }
            report(loop(from: area, areas), areas, &problems)
            areas[area].parent = nil
        }
    }

    private func loop(from start: Int, _ areas: [Area]) -> [Int] {
        var loop = [start]
        var next = areas[start].parent
        while let area = next, area != start {
            loop.append(area)
            next = areas[area].parent
        }
        return loop + [start]
    }

    private func report(_ loop: [Int], _ areas: [Area], _ problems: inout TableProblems) {
        add(
            "AreaLoop",
            "an area lies in itself: \(loop.map { areas[$0].id }.joined(separator: " → "))",
            areas[loop[0]],
            "parent",
            "mend the parent of one of them",
            &problems
        )
    }

    private func checkLevels(_ areas: [Area], _ problems: inout TableProblems) {
        for area in areas {
            guard let parent = area.parent.map({ areas[$0] }), parent.level >= area.level else { continue }
            add(
                "AreaLevel",
                "\(area.id) has the level \(area.level), but lies in \(parent.id), which has the level \(parent.level)",
                area,
                "level",
                "levels count downwards from the country: the parent's must be smaller",
                &problems
            )
        }
    }

    private func checkDates(_ areas: [Area], _ problems: inout TableProblems) {
        for area in areas {
            guard let first = area.validFrom, let last = area.validTo, last < first else { continue }
            add(
                "AreaDates",
                "\(area.id) is valid to \(last.iso), before it is valid from \(first.iso)",
                area,
                "valid_to",
                "mend one of the two days",
                &problems
            )
        }
    }

    private func add(
        _ identifier: String,
        _ summary: String,
        _ area: Area,
        _ column: String,
        _ hint: String,
        _ problems: inout TableProblems
    ) {
        guard let column = table.columnIndex(column) else { return }
        problems.add(table.error(identifier, summary, row: area.row, column: column, hint: hint))
    }
}
