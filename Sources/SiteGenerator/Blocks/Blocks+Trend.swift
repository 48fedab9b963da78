import ClubData
import Localization
import Markup
import Quantities
import SVGCharts
import Statistics

extension Blocks {
    /// An indicator over the reporting periods in an area, with the path to each target; nil with fewer than two values.
    func trend(_ indicator: Indicator, area: Int) -> Block? {
        let shown = shownSeries(indicator, area)
        let series = shown.points.map(\.figure)
        let known = series.filter { $0.value != nil }
        let comparable = shown.comparable.map(\.figure).filter { $0.value != nil }
        guard known.count > 1, let first = known.first, let last = known.last, indicator.categories.isEmpty else {
            return nil
        }
        let name = indicator.name[edition.language]
        let title = edition.say(.trendTitle, ["name": name, "area": edition.name(ofArea: area)])
        // Figures on the two sides of a break are of two territories, so no sentence goes from one to the other.
        let start = comparable.count > 1 ? comparable[0] : first
        let sentence =
            comparable.count == 1 || start.period == last.period
            ? edition.sentence(last)
            : trendSentence(
                name,
                edition.name(ofArea: area),
                (edition.textWithUnit(start.value, indicator), start.period),
                (edition.textWithUnit(last.value, indicator), last.period)
            )
        let points = series.map { figure in
            TrendChart.Point(
                day: edition.dataset.periods.lastDay(of: figure.period).dayNumber,
                label: edition.axisLabel(figure.period),
                reading: reading(figure, label: edition.textWithUnit(figure.value, figure.indicator))
            )
        }
        return block(
            "trend",
            indicator,
            area,
            title: title,
            sentence: sentence,
            chart: text(title, sentence).map { text in
                Drawing(
                    chart: TrendChart(
                        text: text,
                        points: points,
                        ticks: ticks(indicator),
                        targets: edition.targets(indicator, area: area).compactMap { path($0, last) },
                        annotations: boundaryMarks(shown),
                        projection: projection(last),
                        carriedLabel: edition.say(.carriedKey)
                    )
                )
            },
            table: markingBoundaries(trendTable(series, indicator, title), shown),
            notes: edition.coverageNotes(last) + edition.boundaryNotes(shown)
        )
    }

    private func trendSentence(
        _ name: String,
        _ place: String,
        _ first: (text: String, period: Period),
        _ last: (text: String, period: Period)
    ) -> String {
        var values = [
            "name": name, "area": place, "last": last.text, "from": edition.language.periodInSentence(first.period),
            "to": edition.language.periodInSentence(last.period),
        ]
        guard first.text != last.text else { return edition.say(.trendSentenceFlat, values) }
        values["first"] = first.text
        return edition.say(.trendSentence, values)
    }

    private func path(_ target: Target, _ last: Figure) -> TrendChart.Target? {
        let indicator = last.indicator
        // A sum since the start has no place among the figures of single periods.
        guard figures.attained(last, target) == last.value,
            let goal = value(target.value, indicator, label: edition.name(of: target, indicator).withCapital)
        else {
            return nil
        }
        return TrendChart.Target(
            from: target.start.map { start in
                let first = target.per == .period ? target.value : target.baseline ?? .zero
                return .init(day: start.dayNumber, amount: amount(first, indicator))
            },
            deadline: target.deadline.dayNumber,
            deadlineLabel: edition.say(.deadline, ["date": edition.language.date(target.deadline)]),
            value: goal,
            shortLabel: edition.text(target.value, indicator)
        )
    }

    /// Newest period first: the figure that matters stands on top. Coverage has a column where reports are counted.
    private func trendTable(_ series: [Figure], _ indicator: Indicator, _ caption: String) -> DataTable {
        let hasCoverage = series.contains { $0.coverage != nil }
        var columns: [DataTable.Column] = [
            .text(edition.say(.columnPeriod)), .number(indicator.name[edition.language]),
        ]
        if hasCoverage { columns.append(.number(edition.say(.columnReported))) }
        return DataTable(
            caption: caption,
            columns: columns,
            rows: series.reversed().map { figure in
                var cells = [DataTable.Cell(edition.language.period(figure.period)), cell(figure)]
                if hasCoverage {
                    let coverage = figure.coverage
                    let values = [
                        "reported": edition.language.integer(coverage?.reported ?? 0),
                        "clubs": edition.language.integer(coverage?.clubs ?? 0),
                    ]
                    cells.append(.init(edition.say(.reportedOf, values)))
                }
                return DataTable.Row(cells: cells)
            }
        )
    }

    /// What one club reported of a column, period by period; nil with fewer than two values.
    func clubTrend(_ record: ClubRecord, column: String) -> Block? {
        guard let indicator = figures.indicator(column) else { return nil }
        let periods = record.periods.filter { $0.lastDay <= edition.period.lastDay }
        let known = periods.compactMap { period in record.value(column, period).map { (period, $0) } }
        let shown = periods.filter { record.value(column, $0) != nil || record.isWithheld(column, at: $0) }
        guard known.count > 1, let first = known.first, let last = known.last else { return nil }
        let name = indicator.name[edition.language]
        let title = edition.say(.trendTitle, ["name": name, "area": record.club.name])
        let sentence = trendSentence(
            name,
            record.club.name,
            (edition.textWithUnit(first.1, indicator), first.0),
            (edition.textWithUnit(last.1, indicator), last.0)
        )
        let points = periods.map { period in
            TrendChart.Point(
                day: edition.dataset.periods.lastDay(of: period).dayNumber,
                label: edition.axisLabel(period),
                reading: record.isWithheld(column, at: period)
                    ? .suppressed : Reading(value(record.value(column, period), indicator))
            )
        }
        var block = block(
            "trend",
            indicator,
            record.club.area,
            title: title,
            sentence: sentence,
            chart: text(title, sentence).map { text in
                Drawing(chart: TrendChart(text: text, points: points, ticks: ticks(indicator)))
            },
            table: DataTable(
                caption: title,
                columns: [.text(edition.say(.columnPeriod)), .number(name)],
                rows: shown.reversed().map { period in
                    let cell = record.value(column, period).map { DataTable.Cell(edition.text($0, indicator)) }
                    return .init(cells: [
                        .init(edition.language.period(period)), cell ?? edition.emptyCell(isSuppressed: true),
                    ])
                }
            )
        )
        block.embedURL = nil
        block.csvURL = nil
        return block
    }
}

extension Edition {
    /// A period below an axis: its part of the year over the year, which is not repeated from label to label.
    func axisLabel(_ period: Period) -> String {
        let short = language.shortPeriod(period)
        guard period.kind != .year else { return short }
        // What stands before the sign and the two digits of the year: "QII" of "QII/23".
        return String(short.dropLast(3)) + "\n\(period.year)"
    }

    /// The course of an indicator as a line the size of a word; nil with fewer than two values.
    func sparkline(_ indicator: Indicator, area: Int) -> Fragment? {
        let series = figures.series(indicator, area: area, boundaries: .today).comparable.map(\.figure)
        let known = series.compactMap(\.value)
        guard known.count > 1, let first = known.first, let last = known.last else { return nil }
        let name = indicator.name[language]
        let sentence = say(
            .trendSentence,
            [
                "name": name, "area": self.name(ofArea: area), "first": text(first, indicator),
                "last": text(last, indicator),
                "from": language.periodInSentence(series.first { $0.value != nil }?.period ?? period),
                "to": language.periodInSentence(series.last { $0.value != nil }?.period ?? period),
            ]
        )
        guard
            let text = ChartText(
                title: name,
                description: sentence,
                missing: word(forGapsIn: series),
                language: language.htmlCode
            )
        else { return nil }
        let points = series.map { figure in
            Sparkline.Point(
                day: dataset.periods.lastDay(of: figure.period).dayNumber,
                amount: figure.value?.approximate
            )
        }
        return Drawing(chart: Sparkline(text: text, points: points)).inline(width: 120)
    }
}
