import ClubData
import Quantities
import Statistics
import Templates

extension PageWriter {
    /// The writer for an area's page: at the last period at whose end the area was there.
    func standing(at area: Int) -> PageWriter {
        PageWriter(site: site, edition: edition.standing(at: area), templates: templates)
    }

    /// What an area was made of and what it became, in the order of days, each with links to the other areas; first, that
    /// an area is no longer there.
    func history(of area: Int) -> [TemplateValue] {
        let ended = end(of: area).map { last in
            TemplateValue.object([
                "text": .text(
                    edition.say(
                        .areaEnded,
                        ["area": edition.name(ofArea: area).withCapital, "date": edition.language.date(last)]
                    )
                ),
                "links": .list([]),
            ])
        }
        return [ended].compactMap { $0 }
            + changes(of: area).map { change in
                let others = (change.from + change.to).filter { $0 != area }
                return .object([
                    "text": .text(edition.sentence(change)),
                    "links": .list(
                        others.enumerated().map { place, other in
                            .object([
                                "separator": .text(place == 0 ? " " : ", "),
                                "name": .text(edition.title(ofArea: other)),
                                "url": .text(edition.href(edition.route(area: other))),
                            ])
                        }
                    ),
                ])
            }
    }

    /// Whether there is anything to tell of how an area changed.
    func hasHistory(_ area: Int) -> Bool { end(of: area) != nil || !changes(of: area).isEmpty }

    /// Whether a club was there by the edition's period, so that it can stand on the page of an area of that time.
    func isKnown(_ club: Club) -> Bool {
        guard edition.past != nil, let founded = club.founded else { return true }
        return founded <= edition.dataset.periods.lastDay(of: edition.period)
    }

    private func changes(of area: Int) -> [AreaChange] {
        let history = edition.dataset.areaHistory
        let all = history.changes(to: area) + history.changes(from: area)
        return Set(all).sorted { ($0.date.dayNumber, $0.row) < ($1.date.dayNumber, $1.row) }
    }

    /// The last day of an area that is no longer there at the period that the data runs to.
    private func end(of area: Int) -> CalendarDate? {
        edition.dataset.areas.areas[area].validTo.flatMap { last in
            last < edition.dataset.periods.lastDay(of: edition.figures.asOf) ? last : nil
        }
    }
}
