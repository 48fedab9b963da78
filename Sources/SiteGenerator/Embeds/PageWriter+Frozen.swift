import Statistics

extension PageWriter {
    /// The files of an area's statistics, frozen at a period, as the site was then.
    func frozen(_ unit: FrozenUnit) -> Written {
        guard let then = unit.site.edition(edition.language) else { return Written([]) }
        let writer = PageWriter(site: unit.site, edition: then, templates: templates).standing(at: unit.area)
        return .joined(
            unit.indicators.map { indicator in
                writer.embed(
                    Statistic(site: unit.site, indicator: indicator, area: unit.area),
                    shelf: [:],
                    frozen: unit.period
                )
            }
        )
    }
}
