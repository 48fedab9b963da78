import Localization
import Quantities
import SVGCharts
import Statistics

extension Blocks {
    /// An indicator against its targets in an area; nil where it has none or its figure is not known.
    func progress(_ indicator: Indicator, area: Int) -> Block? {
        let targets = edition.targets(indicator, area: area)
        let figure = figure(indicator, area)
        guard !targets.isEmpty, figure.value != nil else { return nil }
        let values = ["name": indicator.name[edition.language], "area": edition.name(ofArea: area)]
        let title = edition.say(.progressTitle, values)
        let sentence = edition.sentence(figure)
        let states = targets.map { edition.progress(figure, $0) }
        return block(
            "progress",
            indicator,
            area,
            title: title,
            sentence: sentence,
            chart: chart(figure, states, title, sentence),
            table: table(states, figure, title),
            notes: states.compactMap { state in
                edition.arithmetic(state, figure).map { text in
                    edition.name(of: state.target, indicator).withCapital + ": " + text
                }
            } + edition.coverageNotes(figure)
        )
    }

    private func chart(_ figure: Figure, _ states: [Progress], _ title: String, _ sentence: String) -> Drawing? {
        let indicator = figure.indicator
        guard let text = text(title, sentence) else { return nil }
        // Only what is measured alike stands on one bar: not the quarter beside the sum since the start.
        let states = states.filter { $0.value == figure.value }
        let marks = states.compactMap { state in
            value(
                state.target.value,
                indicator,
                label: "\(edition.name(of: state.target, indicator).withCapital): \(edition.percent(state.share))"
            )
        }
        // One pace mark: that of the target that was set, not of the stretch; more would only crowd the bar.
        let pace = states.first { !$0.target.isStretch && $0.expected != nil } ?? states.first { $0.expected != nil }
        let expected = pace.flatMap { state in
            state.expected.flatMap { amount in
                let label = edition.say(.expectedNow, ["value": edition.expectedText(amount, indicator)])
                return value(amount, indicator, label: label)
            }
        }
        return Drawing(
            chart: ProgressChart(
                text: text,
                measure: value(figure.value, indicator, label: edition.textWithUnit(figure.value, indicator)),
                targets: marks,
                pace: expected
            )
        )
    }

    private func table(_ states: [Progress], _ figure: Figure, _ caption: String) -> DataTable {
        let indicator = figure.indicator
        func cell(_ state: Progress, _ text: String) -> DataTable.Cell {
            figures.withholdsAttained(figure, state.target) ? edition.emptyCell(isSuppressed: true) : .init(text)
        }
        return DataTable(
            caption: caption,
            // The share comes first: on a phone the columns to the right have to be scrolled to.
            columns: [
                .text(edition.say(.columnIssuer)), .number(edition.say(.columnShare)),
                .number(edition.say(.columnTarget)),
                .text(edition.say(.columnStatus)), .number(indicator.name[edition.language]),
                .text(edition.say(.columnDeadline)),
            ],
            rows: states.map { state in
                DataTable.Row(cells: [
                    .init(state.target.issuer[edition.language]),
                    cell(state, edition.percent(state.share)),
                    .init(edition.text(state.target.value, indicator)),
                    cell(state, edition.text(state.status)),
                    cell(state, edition.text(state.value, indicator)),
                    .init(edition.language.date(state.target.deadline)),
                ])
            }
        )
    }
}
