import ClubData
import Quantities

/// The smallest amounts that published figures are sums of, each with the figures it is in.
///
/// Every sensitive figure (an area's at a period, or a class of it) is a sum of atoms. An atom is one cell of a table
/// that is published row by row; or, where the rows are counted by a private column and so are not published, all
/// rows that are in the same figures. A private cell of a club's reports is an atom of its own, like a published one.
struct SuppressionAtoms {
    /// One amount.
    struct Atom {
        /// The column it stands in and its row; nil where it is no published cell.
        let cell: (field: Suppression.Field, row: Int)?
        /// What it belongs to: atoms of one owner follow one another in time and are never in the same figure.
        let owner: Int
        /// Its amount.
        var value: Int
        /// How many private cells it is a sum of; 0 for a published cell and for rows that are counted.
        var privateCells = 0
        /// The figures it is in, by ``figure(_:_:_:)``, ascending.
        var figures: [Int]
    }

    /// The atoms, in the order of measures, periods and rows.
    private(set) var atoms: [Atom] = []
    /// By owner, its atoms.
    private(set) var atomsOfOwner: [[Int]] = []
    /// By area, the owners in it and not in an area below.
    private(set) var ownersOfArea: [[Int]]
    /// By owner, its area.
    private(set) var areaOfOwner: [Int] = []
    /// The sum of the atoms of each figure.
    private(set) var sums: [Int: Int] = [:]

    private let dataset: Dataset
    private let columns: [SuppressionColumn]
    private var areaCount: Int { dataset.areas.areas.count }

    /// Collects the atoms of measures over the areas whose figures are published.
    init(
        _ measures: [SensitiveMeasure],
        evaluators: [MeasureEvaluator],
        dataset: Dataset,
        columns: [SuppressionColumn]
    ) {
        self.dataset = dataset
        self.columns = columns
        ownersOfArea = Array(repeating: [], count: dataset.areas.areas.count)
        var found: [RowPlace: (value: Int, figures: [Int], area: Int)] = [:]
        // Of one club's reports one counts at a time; of its events each stands for itself.
        var reports: Set<RowPlace> = []
        var order: [RowPlace] = []
        for measure in measures {
            let evaluator = evaluators[measure.index]
            let own = evaluator.measure
            let field = own.aggregate.field
            // A private cell of 0 is told by a sum of few cells like any other.
            let countsZero = field.map { isPrivate($0, in: own.table) } ?? false
            for (index, column) in columns.enumerated() where measure.areas == nil || !column.isRestated {
                evaluator.forEachRow(at: column.period) { row in
                    guard row.passes, let number = row.index, let value = row.value, value != 0 || countsZero,
                        let area = row.area
                    else { return }
                    let place = RowPlace(table: own.table, field: field, row: number)
                    let figures = Self.areas(around: area, in: column).filter { measure.areas?.contains($0) ?? true }
                        .map { figure(measure.index, index, $0) }
                    for figure in figures { sums[figure] = (sums[figure] ?? 0) &+ value }
                    if found[place] == nil { order.append(place) }
                    if case .latestReport = own.series { reports.insert(place) }
                    found[place, default: (value, [], area)].figures += figures
                }
            }
        }
        addAtoms(
            order.compactMap { place in found[place].map { (place, $0.value, $0.figures.sorted(), $0.area) } },
            reports: reports
        )
    }

    /// The areas with a published figure that what was counted for an area is in.
    private static func areas(around area: Int, in column: SuppressionColumn) -> [Int] {
        var around: [Int] = []
        var next = column.areas.home(of: area)
        while let area = next {
            if column.isPublished[area] { around.append(area) }
            next = column.areas.parent(of: area)
        }
        return around
    }

    private func isPrivate(_ field: String, in table: String) -> Bool {
        dataset.table(table)?.column(field)?.field.isPrivate ?? false
    }

    /// A row as a measure reads it: with the column that it sums, or none where it counts.
    private struct RowPlace: Hashable {
        let table: String
        let field: String?
        let row: Int
    }

    private mutating func addAtoms(
        _ rows: [(place: RowPlace, value: Int, figures: [Int], area: Int)],
        reports: Set<RowPlace>
    ) {
        var owners: [[String]: Int] = [:]
        var merged: [MergedKey: Int] = [:]
        for row in rows {
            let place = row.place
            let isPrivate = place.field.map { self.isPrivate($0, in: place.table) } ?? false
            let club = dataset.table(place.table)?.column("club")?.text(place.row)
            let isReport = reports.contains(place) && club != nil
            if let name = place.field, !isPrivate || isReport {
                let key = [place.table, name, club ?? ""]
                let owner = (isReport ? owners[key] : nil) ?? newOwner(in: row.area)
                if isReport { owners[key] = owner }
                let cell = isPrivate ? nil : (field: Suppression.Field(table: place.table, name: name), row: place.row)
                add(
                    Atom(
                        cell: cell,
                        owner: owner,
                        value: row.value,
                        privateCells: isPrivate ? 1 : 0,
                        figures: row.figures
                    )
                )
            } else if let known = merged[MergedKey(field: place.field, figures: row.figures)] {
                atoms[known].value = atoms[known].value &+ row.value
                atoms[known].privateCells += isPrivate ? 1 : 0
            } else {
                merged[MergedKey(field: place.field, figures: row.figures)] = atoms.count
                add(
                    Atom(
                        cell: nil,
                        owner: newOwner(in: row.area),
                        value: row.value,
                        privateCells: isPrivate ? 1 : 0,
                        figures: row.figures
                    )
                )
            }
        }
    }

    /// What rows have in common that stand together as one atom.
    private struct MergedKey: Hashable {
        let field: String?
        let figures: [Int]
    }

    private mutating func newOwner(in area: Int) -> Int {
        areaOfOwner.append(area)
        atomsOfOwner.append([])
        ownersOfArea[area].append(areaOfOwner.count - 1)
        return areaOfOwner.count - 1
    }

    private mutating func add(_ atom: Atom) {
        atomsOfOwner[atom.owner].append(atoms.count)
        atoms.append(atom)
    }

    /// The number of a figure, by measure, period and area.
    func figure(_ measure: Int, _ column: Int, _ area: Int) -> Int {
        (measure * columns.count + column) * areaCount + area
    }

    /// What a figure's number stands for.
    func place(of figure: Int) -> (place: Suppression.Place, area: Int) {
        let row = figure / areaCount
        return (.init(measure: row / columns.count, column: row % columns.count), figure % areaCount)
    }
}
