import ClubData
import Diagnostics
import Quantities

/// The figures that a site shows, as it publishes them for the next build to compare with: `data/figures.csv`.
///
/// A figure that is not known is left out: missing is never 0. Values are exact, a numerator and a denominator in lowest
/// terms; `value` beside them is for people and is not read back.
public struct PublishedFigures: Sendable {
    /// The columns of the file.
    static let columns = [
        "indicator", "class", "area", "period", "value", "numerator", "denominator", "clubs", "reported",
        "carried_forward", "illustrative",
    ]

    /// The figures, in the order of their addresses.
    let figures: [(address: PublishedAddress, figure: Figure)]

    /// The known figures of every indicator and class, for the areas down to a level, at the reporting periods.
    ///
    /// - Parameters:
    ///   - lowestLevel: The lowest level of area: 2 for districts.
    ///   - others: Further addresses that the site shows: those that articles quote.
    public init(_ figures: Figures, lowestLevel: Int, and others: some Sequence<PublishedAddress> = []) {
        let tree = figures.dataset.areas
        var found: [PublishedAddress: Figure] = [:]
        func add(_ address: PublishedAddress, _ figure: Figure) {
            if figure.value != nil { found[address] = figure }
        }
        for indicator in figures.indicators {
            for category in [nil] + indicator.categories.map(Optional.some) {
                for area in tree.areas.indices where tree.areas[area].level <= lowestLevel {
                    for figure in figures.series(indicator, category: category, area: area) {
                        let address = PublishedAddress(
                            indicator: indicator.id,
                            category: category?.id,
                            area: tree.areas[area].id,
                            period: figure.period
                        )
                        add(address, figure)
                    }
                }
            }
        }
        for address in others {
            guard case .known = figures.current(address), let figure = figures.figure(at: address) else { continue }
            add(address, figure)
        }
        self.figures = found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The file, with a line feed after each row.
    public var csv: [UInt8] {
        var bytes = Array((Self.columns.joined(separator: ",") + "\n").utf8)
        for (address, figure) in figures {
            guard let value = figure.value else { continue }
            let coverage = figure.coverage.map { ["\($0.clubs)", "\($0.reported)", "\($0.carried)"] } ?? ["", "", ""]
            let cells =
                [
                    address.indicator, address.category ?? "", address.area, address.period.id, value.machineText,
                    "\(value.numerator)", "\(value.denominator)",
                ] + coverage + ["\(figure.isIllustrative)"]
            bytes += (cells.map(Self.quoted).joined(separator: ",") + "\n").utf8
        }
        return bytes
    }

    private static func quoted(_ text: String) -> String {
        let mustQuote = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        return mustQuote ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
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
