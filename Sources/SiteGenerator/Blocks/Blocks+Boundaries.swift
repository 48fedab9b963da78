import ClubData
import Localization
import Quantities
import SVGCharts
import Statistics

extension Blocks {
    /// An indicator's figures in today's boundaries, up to the edition's period: an area that is no longer there has no
    /// empty periods after it.
    func shownSeries(_ indicator: Indicator, _ area: Int) -> FigureSeries {
        let series = figures.series(indicator, area: area, boundaries: .today)
        let end = edition.dataset.periods.lastDay(of: edition.period)
        let points = series.points.filter { edition.dataset.periods.lastDay(of: $0.figure.period) <= end }
        return FigureSeries(points: points, changes: series.changes)
    }

    /// The changes of boundaries as rules of a chart, one a day; the line breaks where figures cannot be compared.
    func boundaryMarks(_ series: FigureSeries) -> [TrendChart.Annotation] {
        series.changesByDay.map { marks in
            .init(
                day: marks[0].change.date.dayNumber,
                label: edition.boundaryMark(marks),
                breaksSeries: marks.contains(where: \.isBreak)
            )
        }
    }

    /// A table with a row a period, newest first, and a column more that says in which boundaries each figure is given;
    /// the first period after a change names it. The same table where the area never changed.
    func markingBoundaries(_ table: DataTable, _ series: FigureSeries) -> DataTable {
        guard !series.changes.isEmpty, table.rows.count == series.points.count else { return table }
        let days = series.points.map { edition.dataset.periods.lastDay(of: $0.figure.period) }
        let texts = series.points.enumerated().map { place, point in
            let began = series.changesByDay.filter { marks in
                marks[0].change.date <= days[place] && (place == 0 || days[place - 1] < marks[0].change.date)
            }
            let words: Phrase =
                switch point.territory {
                case .same: .boundarySame
                case .restated: .boundaryRestated
                case .former: .boundaryFormer
                }
            return ([edition.say(words)] + began.map(edition.boundaryMark)).joined(separator: "; ")
        }
        return DataTable(
            caption: table.caption,
            columns: table.columns + [.prose(edition.say(.columnBoundaries))],
            rows: zip(table.rows, texts.reversed()).map { row, text in
                DataTable.Row(cells: row.cells + [.init(text)], isTotal: row.isTotal)
            }
        )
    }
}

extension FigureSeries {
    /// The changes, those of one day together.
    var changesByDay: [[Mark]] {
        changes.reduce(into: []) { days, mark in
            if days.last?.first?.change.date == mark.change.date {
                days[days.count - 1].append(mark)
            } else {
                days.append([mark])
            }
        }
    }
}
