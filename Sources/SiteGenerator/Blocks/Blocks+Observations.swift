import ClubData
import Localization
import Quantities
import Statistics

extension Blocks {
    /// What others published of an area, beside what the data gives; nil where nothing is known.
    func observations(area: Int) -> DataTable? {
        let own = figures.observations.filter { $0.area == area }
        return table(own, caption: edition.name(ofArea: area).withCapital, head: .columnIndicator) { observation in
            subject(observation)
        }
    }

    /// What others published of an indicator in one area.
    func observations(area: Int, indicator: Indicator) -> DataTable? {
        let own = figures.observations.filter { $0.area == area && $0.indicator == indicator.id }
        return table(own, caption: indicator.name[edition.language], head: .columnIndicator) { subject($0) }
    }

    /// What others published of an indicator, area by area.
    func observations(indicator: Indicator) -> DataTable? {
        let own = figures.observations.filter { $0.indicator == indicator.id }
        return table(own, caption: indicator.name[edition.language], head: .columnArea) { observation in
            var cell = areaCell(observation.area)
            if observation.target != nil || observation.category != nil {
                cell.text += ": " + subject(observation).text.withSmallLetter
            }
            return cell
        }
    }

    private func table(
        _ observations: [Observation],
        caption: String,
        head: Phrase,
        first: (Observation) -> DataTable.Cell
    ) -> DataTable? {
        guard !observations.isEmpty else { return nil }
        var table = DataTable(
            caption: edition.say(.observationsTitle, ["name": caption]),
            columns: [
                .text(edition.say(head)), .number(edition.say(.columnPublished)), .text(edition.say(.columnPeriod)),
                .number(edition.say(.columnComputed)), .prose(edition.say(.columnSource)),
            ],
            rows: observations.map { observation in
                DataTable.Row(cells: [
                    first(observation),
                    .init(published(observation)),
                    .init(edition.language.period(observation.period)),
                    computed(observation),
                    .init(
                        [edition.name(ofDocument: observation.document), observation.note].compactMap { $0 }
                            .joined(separator: ". ")
                    ),
                ])
            }
        )
        table.note = edition.suppressionNotes(table).first
        return table
    }

    private func subject(_ observation: Observation) -> DataTable.Cell {
        guard let indicator = figures.indicator(observation.indicator) else { return .init(observation.indicator) }
        let name = indicator.name[edition.language]
        let category = indicator.categories.first { $0.id == observation.category }?.name[edition.language]
        let target = target(observation, indicator)
        let text = [name, category, target.map { edition.name(of: $0, indicator) }].compactMap { $0 }
        return .init(text.joined(separator: ", "), href: edition.href(edition.route(indicator: indicator.id)))
    }

    /// A published figure as it was published, with its qualifier: "gần 1.400".
    func published(_ observation: Observation) -> String { edition.text(observation) }

    /// The target that a published share is of, in the version in force at its period; of another area where the
    /// observation's own has none of that name.
    private func target(_ observation: Observation, _ indicator: Indicator) -> Target? {
        guard let id = observation.target else { return nil }
        let own = edition.targets(indicator, area: observation.area, period: observation.period)
        return own.first { $0.id == id } ?? figures.targets.first { $0.id == id && $0.indicator == indicator.id }
    }

    private func computed(_ observation: Observation) -> DataTable.Cell {
        guard let indicator = figures.indicator(observation.indicator) else { return .init("") }
        let category = indicator.categories.first { $0.id == observation.category }
        let figure = figures.figure(indicator, category: category, area: observation.area, period: observation.period)
        guard figure.value != nil else { return edition.emptyCell(isSuppressed: figure.isSuppressed) }
        if let target = target(observation, indicator) {
            return .init(edition.percent(edition.progress(figure, target).share))
        }
        return cell(figure)
    }
}
