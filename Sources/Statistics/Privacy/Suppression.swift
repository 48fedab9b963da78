import Quantities

/// Which figures and which cells of tables are withheld, so that no count of a few people can be read or worked out.
///
/// A withheld figure is not a missing one: it is known, and not told. The same mark stands for those that are small
/// and for those that would give a small one away, so the mark itself says nothing of the size.
public struct Suppression: Sendable {
    /// A count above 0 and below this is withheld; nil where nothing is.
    public let threshold: Int?

    /// Figures of the country or a province that had to be withheld, since nothing below them could be instead.
    public let totals: [Total]

    /// A figure of the country or a province that is withheld.
    public struct Total: Sendable, Hashable {
        /// The indicator's id.
        public let indicator: String
        /// The area, by index.
        public let area: Int
        /// The period.
        public let period: Period
    }

    private let figures: [Place: Set<Int>]
    private let cells: [Field: Set<Int>]

    /// A measure at a period; the areas whose figure is withheld stand beside it.
    struct Place: Sendable, Hashable {
        /// The measure, by its index among the evaluators.
        let measure: Int
        /// The period, by its index among the reporting periods.
        let column: Int
    }

    /// A column of a table.
    struct Field: Sendable, Hashable {
        let table: String
        let name: String
    }

    /// Nothing is withheld.
    public static let none = Suppression(threshold: nil, totals: [], figures: [:], cells: [:])

    init(threshold: Int?, totals: [Total], figures: [Place: Set<Int>], cells: [Field: Set<Int>]) {
        self.threshold = threshold
        self.totals = totals
        self.figures = figures
        self.cells = cells
    }

    /// Whether a measure's figure is withheld.
    func withholds(measure: Int, column: Int, area: Int) -> Bool {
        figures[Place(measure: measure, column: column)]?.contains(area) ?? false
    }

    /// Whether a cell of a table is withheld, by its row from 0.
    public func withholds(table: String, field: String, row: Int) -> Bool {
        !cells.isEmpty && cells[Field(table: table, name: field)]?.contains(row) ?? false
    }

    /// The rows, from 0, whose cell in a column is withheld.
    public func rows(table: String, field: String) -> Set<Int> {
        cells[Field(table: table, name: field)] ?? []
    }

    /// How many figures are withheld: of all measures, areas and reporting periods.
    public var figureCount: Int { figures.values.reduce(0) { $0 + $1.count } }
}
