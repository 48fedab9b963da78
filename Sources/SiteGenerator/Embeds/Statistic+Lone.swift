import Localization
import Statistics

extension Statistic {
    /// A figure without targets, classes or a second period: a sentence and a table of one row, without a chart.
    func lone(_ blocks: Blocks) -> Block? {
        let figure = figure
        guard let value = figure.value else { return nil }
        let edition = blocks.edition
        let title = edition.say(
            .breakdownTitle,
            ["name": indicator.name[edition.language], "area": edition.name(ofArea: area)]
        )
        return blocks.block(
            "figure",
            indicator,
            area,
            title: title,
            sentence: edition.sentence(figure),
            chart: nil,
            table: DataTable(
                caption: title,
                columns: [.text(edition.say(.columnPeriod)), .number(indicator.name[edition.language])],
                rows: [
                    .init(cells: [
                        .init(edition.language.period(figure.period)), .init(edition.text(value, indicator)),
                    ])
                ]
            ),
            notes: edition.coverageNotes(figure)
        )
    }
}
