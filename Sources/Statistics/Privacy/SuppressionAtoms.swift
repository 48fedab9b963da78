import ClubData
import Quantities

/// The smallest amounts that published figures are sums of, each with the figures it is in.
///
/// Every sensitive figure (an area's at a period, or a class of it) is a sum of atoms. An atom is one cell of a table
/// that is published row by row; or, where the rows are counted by a private column and so are not published, all
/// rows that are in the same figures.
struct SuppressionAtoms {
    /// One amount.
    struct Atom {
        /// The column it stands in and its row; nil where it is no published cell.
        let cell: (field: Suppression.Field, row: Int)?
        /// What it belongs to: atoms of one owner follow one another in time and are never in the same figure.
        let owner: Int
        /// Its amount.
        var value: Int
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
    private let periods: [Period]
    private var areaCount: Int { dataset.areas.areas.count }

    /// A measure that is sensitive, by its index among the evaluators.
    struct SensitiveMeasure {
        let index: Int
        let evaluator: MeasureEvaluator
    }

    /// Collects the atoms of measures over the areas that have figures.
    init(_ measures: [SensitiveMeasure], dataset: Dataset, periods: [Period], isRegistered: [Bool]) {
        self.dataset = dataset
        self.periods = periods
        ownersOfArea = Array(repeating: [], count: dataset.areas.areas.count)
        let around = dataset.areas.areas.indices.map { area in
            ([area] + dataset.areas.ancestors(of: area)).filter { isRegistered[$0] }
        }
        var found: [RowPlace: (value: Int, figures: [Int], area: Int)] = [:]
        // Of one club's reports one counts at a time; of its events each stands for itself.
        var reports: Set<RowPlace> = []
        var order: [RowPlace] = []
        for measure in measures {
            let own = measure.evaluator.measure
            for (column, period) in periods.enumerated() {
                measure.evaluator.forEachRow(at: period) { row in
                    guard row.passes, let index = row.index, let value = row.value, value != 0, let area = row.area
                    else { return }
                    let place = RowPlace(table: own.table, field: own.aggregate.field, row: index)
                    let figures = around[area].map { figure(measure.index, column, $0) }
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
        var merged: [[Int]: Int] = [:]
        for row in rows {
            if let field = publicField(row.place) {
                let club = dataset.table(row.place.table)?.column("club")?.text(row.place.row)
                let isReport = reports.contains(row.place) && club != nil
                let name = [field.table, field.name, club ?? ""]
                let owner = (isReport ? owners[name] : nil) ?? newOwner(in: row.area)
                if isReport { owners[name] = owner }
                add(Atom(cell: (field, row.place.row), owner: owner, value: row.value, figures: row.figures))
            } else if let known = merged[row.figures] {
                atoms[known].value = atoms[known].value &+ row.value
            } else {
                merged[row.figures] = atoms.count
                add(Atom(cell: nil, owner: newOwner(in: row.area), value: row.value, figures: row.figures))
            }
        }
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

    /// The column of a row's cell, where the table is published with it.
    private func publicField(_ place: RowPlace) -> Suppression.Field? {
        guard let name = place.field, let column = dataset.table(place.table)?.column(name), !column.field.isPrivate
        else { return nil }
        return Suppression.Field(table: place.table, name: name)
    }

    /// The number of a figure, by measure, period and area.
    func figure(_ measure: Int, _ column: Int, _ area: Int) -> Int {
        (measure * periods.count + column) * areaCount + area
    }

    /// What a figure's number stands for.
    func place(of figure: Int) -> (place: Suppression.Place, area: Int) {
        let row = figure / areaCount
        return (.init(measure: row / periods.count, column: row % periods.count), figure % areaCount)
    }
}
