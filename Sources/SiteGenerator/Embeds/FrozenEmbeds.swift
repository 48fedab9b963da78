import ClubData
import Diagnostics
import Localization
import Quantities
import Statistics

/// The statistics that stand frozen at a period: those published before, which are kept byte for byte, and those that
/// this build makes.
///
/// A frozen statistic is made once, as a build that ends at its period (`--as-of`) would make it, and from then on only
/// copied from the published site. So nothing that comes later can alter it: neither data nor templates nor settings.
/// The one thing that is written into it later is the note of a correction (``FrozenNote``).
struct FrozenEmbeds: Sendable {
    /// Files that were published before.
    let kept: [OutputFile]
    /// What is to be made, by language.
    let missing: [Language: [FrozenUnit]]
    /// All frozen folders after this build.
    let folders: Set<String>

    static let none = FrozenEmbeds(kept: [], missing: [:], folders: [])
}

/// Statistics of one area to freeze at one period.
struct FrozenUnit: Sendable {
    /// The site as it was at the period.
    let site: Site
    let period: Period
    let area: Int
    let indicators: [Indicator]
}

extension FrozenEmbeds {
    /// Finds what to keep and what to make.
    static func plan(_ site: Site, after previous: PreviousSite?) -> Checked<FrozenEmbeds> {
        var diagnostics: [Diagnostic] = []
        let earlier = KeptFolders(previous?.frozen ?? []) { folder in
            site.figures.indicator(folder.indicator).map { !site.figures.isSensitive($0) } ?? true
        }
        let kept = earlier.files(site).unwrap(into: &diagnostics)
        var folders = earlier.folders
        var missing: [Language: [FrozenUnit]] = [:]
        for period in periods(site) {
            let wanted = statistics(site, period)
            var past: Site?
            for edition in site.editions {
                let lacking = wanted.compactMap { area, indicators -> (Int, [Indicator])? in
                    let own = indicators.filter { indicator in
                        let route = edition.frozenRoute(indicator: indicator.id, area: area, period: period)
                        return !folders.contains(route.path)
                    }
                    return own.isEmpty ? nil : (area, own)
                }
                guard !lacking.isEmpty else { continue }
                let then = past ?? site.asOf(period)
                past = then
                for (area, indicators) in lacking {
                    let unit = FrozenUnit(site: then, period: period, area: area, indicators: indicators)
                    missing[edition.language, default: []].append(unit)
                    folders.formUnion(
                        indicators.map { edition.frozenRoute(indicator: $0.id, area: area, period: period).path }
                    )
                }
            }
        }
        return Checked(FrozenEmbeds(kept: kept, missing: missing, folders: folders), diagnostics)
    }

    /// Whether the settings ask for frozen statistics of a period.
    static func covers(_ settings: SiteSettings, _ period: Period, _ periods: PeriodCalendar) -> Bool {
        guard let first = settings.frozen.first(at: settings.period) else { return false }
        let day = periods.lastDay(of: period)
        return day >= periods.lastDay(of: first) && day <= periods.lastDay(of: settings.period)
    }

    /// The periods at which statistics are frozen: those of reports and those of which others published figures.
    private static func periods(_ site: Site) -> [Period] {
        let calendar = site.figures.dataset.periods
        let all = Set(site.figures.periods + site.figures.observations.filter(\.isOfFigure).map(\.period))
        return all.filter { covers(site.settings, $0, calendar) }.sorted {
            (calendar.lastDay(of: $0), $0.id) < (calendar.lastDay(of: $1), $1.id)
        }
    }

    /// The statistics that have a figure of a period, by area.
    ///
    /// Sensitive ones have no frozen form: which of their figures are withheld is chosen anew with every period, and
    /// two choices side by side could tell what each keeps.
    private static func statistics(_ site: Site, _ period: Period) -> [(Int, [Indicator])] {
        let tree = site.figures.dataset.areas
        let lowest = min(site.settings.embedLevel, site.settings.frozen.lowestLevel)
        let isReported = site.figures.periods.contains(period)
        let observed = Set(
            site.figures.observations.filter { $0.isOfFigure && $0.period == period }.map {
                [$0.indicator, "\($0.area)"]
            }
        )
        return tree.order.filter { tree.areas[$0].level <= lowest }.compactMap { area in
            let own = site.figures.indicators.filter { indicator in
                guard !site.figures.isSensitive(indicator) else { return false }
                return site.figures.figure(indicator, area: area, period: period).value != nil
                    ? isReported : observed.contains([indicator.id, "\(area)"])
            }
            return own.isEmpty ? nil : (area, own)
        }
    }
}

extension Observation {
    /// Whether it is of the figure itself, not of a class or a share of a target.
    var isOfFigure: Bool { target == nil && category == nil }
}

extension Site {
    /// The site as a build that ends at a period makes it, with what others had published of periods until then.
    func asOf(_ period: Period) -> Site {
        let calendar = figures.dataset.periods
        let day = calendar.lastDay(of: period)
        let observations = figures.observations.filter { calendar.lastDay(of: $0.period) <= day }
        var settings = settings
        settings.period = period
        let past: Figures
        if period == figures.asOf, observations.count == figures.observations.count {
            past = figures
        } else {
            past = Figures(
                dataset: figures.dataset,
                indicators: figures.indicators,
                targets: figures.targets,
                observations: observations,
                registry: settings.registry?.compactMap { figures.dataset.areas.index(of: $0) },
                asOf: period,
                threshold: settings.privacyThreshold
            )
        }
        var site = Site(
            settings: settings,
            editions: editions.map { edition in
                Edition(
                    language: edition.language,
                    strings: edition.strings,
                    settings: settings,
                    figures: past,
                    area: edition.area
                )
            },
            figures: past,
            assets: assets,
            library: library,
            statistics: StatisticIndex(past, lowestLevel: settings.embedLevel),
            reports: reports,
            findings: []
        )
        site.press = press
        return site
    }
}
