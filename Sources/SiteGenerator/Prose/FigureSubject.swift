import Diagnostics
import Localization
import Quantities
import Statistics

/// What an address of a figure names, looked up: every name in it is known.
struct FigureSubject: Sendable {
    let indicator: Indicator
    let category: Indicator.Category?
    let target: Target?
    let area: Int
    let period: Period
}

extension Edition {
    /// Looks up every name of an address.
    ///
    /// - Parameters:
    ///   - area: The area's id where the address has none.
    ///   - period: The period where the address has none.
    ///   - place: Where the address stands.
    func subject(
        of address: FigureAddress,
        area: String,
        period: Period,
        at place: SourceLocation?
    ) -> Checked<FigureSubject?> {
        let names = address.subject
        guard let indicator = figures.indicator(names.indicator) else {
            return Self.unknown("indicator", names.indicator, figures.indicators.map(\.id), place)
        }
        var category: Indicator.Category?
        if let id = names.category {
            category = indicator.categories.first { $0.id == id }
            if category == nil {
                return Self.unknown("class of \(indicator.id)", id, indicator.categories.map(\.id), place)
            }
        }
        let areaID = address.area ?? area
        guard let area = dataset.areas.index(of: areaID) else {
            return Self.unknown("area", areaID, dataset.areas.areas.map(\.id), place)
        }
        let period = address.period ?? period
        var target: Target?
        if let id = names.target {
            let known = targets(indicator, area: area, period: period)
            target = known.first { $0.id == id }
            if target == nil {
                return Self.unknown("target of \(indicator.id) in \(areaID)", id, known.map(\.id), place)
            }
        }
        return Checked(
            FigureSubject(indicator: indicator, category: category, target: target, area: area, period: period)
        )
    }

    private static func unknown(
        _ what: String,
        _ name: String,
        _ known: [String],
        _ place: SourceLocation?
    ) -> Checked<FigureSubject?> {
        Checked(
            nil,
            [
                .error(
                    "UnknownFigure",
                    "there is no \(what) \"\(name)\"",
                    at: place,
                    hint: NearMiss.hint(for: name, among: known)
                )
            ]
        )
    }
}
