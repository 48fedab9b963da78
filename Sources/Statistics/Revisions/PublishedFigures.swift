import ClubData
import Diagnostics
import Quantities

/// The figures that a site shows, as it publishes them for the next build to compare with: `data/figures.csv`.
///
/// They are the figures of indicators and classes, the shares of targets, and what others published. A figure that is not
/// known is left out: missing is never 0. Values are exact, a numerator and a denominator in lowest terms; `value` beside
/// them is for people and is not read back.
public struct PublishedFigures: Sendable {
    /// The columns of the file, in its order.
    public enum Column: String, CaseIterable, Sendable {
        case kind, indicator
        case category = "class"
        case target, area, period, document, value, numerator, denominator, clubs, reported
        case carried = "carried_forward"
        case illustrative

        /// Those that an address is made of: no two rows are the same in all of them.
        public static let address: [Column] = [.kind, .indicator, .category, .target, .area, .period, .document]
    }

    /// What the column `kind` says.
    public enum Kind: String, CaseIterable, Sendable {
        /// Worked out from the tables.
        case computed
        /// As someone published it.
        case published
    }

    /// The names of the columns.
    static let columns = Column.allCases.map(\.rawValue)

    /// A figure that is known.
    struct Row: Sendable {
        let address: PublishedAddress
        let value: Ratio
        /// How many clubs stand behind it.
        var coverage: Figure.Coverage?
        var isIllustrative = false
    }

    /// The figures, in the order of their addresses.
    let rows: [Row]

    /// The known figures of every indicator and class and the shares of targets, for the areas down to a level, at the
    /// reporting periods; and what others published, of every area.
    ///
    /// - Parameters:
    ///   - lowestLevel: The lowest level of area: 2 for districts.
    ///   - others: Further addresses that the site shows: those that articles quote.
    public init(_ figures: Figures, lowestLevel: Int, and others: some Sequence<PublishedAddress> = []) {
        let tree = figures.dataset.areas
        var found: [PublishedAddress: Row] = [:]
        func add(_ address: PublishedAddress, _ figure: Figure?) {
            guard case .known(let value) = figures.current(address) else { return }
            found[address] = Row(
                address: address,
                value: value,
                coverage: figure?.coverage,
                isIllustrative: figure?.isIllustrative ?? false
            )
        }
        for indicator in figures.indicators {
            for category in [nil] + indicator.categories.map(Optional.some) {
                for area in tree.areas.indices where tree.areas[area].level <= lowestLevel {
                    let hasTargets = category == nil && !figures.ledgers(indicator, area: area).isEmpty
                    for figure in figures.series(indicator, category: category, area: area) {
                        guard let value = figure.value else { continue }
                        let address = figures.address(of: figure)
                        found[address] = Row(
                            address: address,
                            value: value,
                            coverage: figure.coverage,
                            isIllustrative: figure.isIllustrative
                        )
                        guard hasTargets else { continue }
                        for target in figures.targets(indicator, area: area, period: figure.period) {
                            add(figures.address(of: figure, target), figure)
                        }
                    }
                }
            }
        }
        for observation in figures.observations { add(figures.address(of: observation), nil) }
        for address in others where found[address] == nil {
            add(address, address.origin == .computed ? figures.figure(at: address) : nil)
        }
        rows = found.values.sorted { $0.address < $1.address }
    }

    /// The file, with a line feed after each row.
    public var csv: [UInt8] {
        var bytes = Array((Self.columns.joined(separator: ",") + "\n").utf8)
        for row in rows {
            let cells = Column.allCases.map { Self.quoted(row.text($0)) }
            bytes += (cells.joined(separator: ",") + "\n").utf8
        }
        return bytes
    }

    private static func quoted(_ text: String) -> String {
        let mustQuote = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        return mustQuote ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}

extension PublishedFigures.Row {
    /// The cell of a column.
    fileprivate func text(_ column: PublishedFigures.Column) -> String {
        switch column {
        case .kind: (address.origin == .computed ? PublishedFigures.Kind.computed : .published).rawValue
        case .indicator: address.indicator
        case .category: address.category ?? ""
        case .target: address.target ?? ""
        case .area: address.area
        case .period: address.period.id
        case .document: address.origin.document ?? ""
        case .value: value.machineText
        case .numerator: String(value.numerator)
        case .denominator: String(value.denominator)
        case .clubs: coverage.map { String($0.clubs) } ?? ""
        case .reported: coverage.map { String($0.reported) } ?? ""
        case .carried: coverage.map { String($0.carried) } ?? ""
        case .illustrative: String(isIllustrative)
        }
    }
}

extension Figures {
    /// The address of a figure, or of the share of a target that it comes to.
    fileprivate func address(of figure: Figure, _ target: Target? = nil) -> PublishedAddress {
        PublishedAddress(
            indicator: figure.indicator.id,
            category: figure.category?.id,
            target: target?.id,
            area: dataset.areas.areas[figure.area].id,
            period: figure.period
        )
    }
}

extension Ratio {
    /// The value for people who read files: exact where it is a finite decimal of six places or less, else rounded
    /// half up to six.
    var machineText: String {
        if let whole = wholeValue { return String(whole) }
        return rounded(toDecimals: min(6, decimalPlaces), .halfUp)?.machineText ?? ""
    }

    /// The exact value in words for a message: "83", "0.852809 (exactly 5678/6658)".
    var exactText: String {
        isWhole ? machineText : "\(machineText) (exactly \(numerator)/\(denominator))"
    }
}
