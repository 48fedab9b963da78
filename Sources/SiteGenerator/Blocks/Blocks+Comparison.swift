import ClubData
import Localization
import Quantities
import SVGCharts
import Statistics

extension Blocks {
    /// The areas below one, side by side by an indicator, highest first; nil where fewer than two have a figure.
    func ranking(_ indicator: Indicator, area: Int) -> Block? {
        let children = edition.dataset.areas.children(of: area)
        let known = children.map { figure(indicator, $0) }.filter { $0.value != nil }.sorted(by: ranksBefore)
        guard known.count > 1, let highest = known.first, let lowest = known.last else { return nil }
        let title = edition.say(
            .rankingTitle,
            ["name": indicator.name[edition.language], "area": edition.name(ofArea: area)]
        )
        let sentence = edition.say(
            children.contains { figure(indicator, $0).isSuppressed } ? .rankingSentencePublished : .rankingSentence,
            [
                "highest": edition.name(ofArea: highest.area),
                "value": edition.textWithUnit(highest.value, indicator),
                "lowest": edition.name(ofArea: lowest.area), "least": edition.textWithUnit(lowest.value, indicator),
            ]
        )
        let missing = children.map { figure(indicator, $0) }.filter { $0.value == nil }
        let all = known + missing
        let chart = text(title, sentence, of: all).map { text in
            Drawing(
                chart: RankingChart(
                    text: text,
                    bars: all.map {
                        .init(name: edition.name(ofArea: $0.area).withCapital, value: value($0.value, indicator))
                    }
                )
            )
        }
        return block(
            "ranking",
            indicator,
            area,
            title: title,
            sentence: sentence,
            chart: chart,
            table: DataTable(
                caption: title,
                columns: [.text(edition.say(.columnArea)), .number(indicator.name[edition.language])],
                rows: all.map { .init(cells: [areaCell($0.area), cell($0)]) } + total(indicator, area)
            )
        )
    }

    /// Higher first; of equals, by name in the language's order, so that the order never depends on the tables'.
    private func ranksBefore(_ a: Figure, _ b: Figure) -> Bool {
        let (left, right) = (a.value ?? .zero, b.value ?? .zero)
        if left != right { return left > right }
        return SortKey(edition.name(ofArea: a.area)) < SortKey(edition.name(ofArea: b.area))
    }

    private func total(_ indicator: Indicator, _ area: Int) -> [DataTable.Row] {
        let whole = figure(indicator, area)
        guard whole.value != nil || whole.isSuppressed else { return [] }
        return [.init(cells: [.init(edition.name(ofArea: area).withCapital), cell(whole)], isTotal: true)]
    }

    /// All areas below one with several indicators, one row an area; nil where there are none with figures.
    func children(of area: Int, indicators: [Indicator]) -> Block? {
        let tree = edition.dataset.areas
        let children = tree.children(of: area).filter(figures.isRegistered)
            .sorted { SortKey(edition.name(ofArea: $0)) < SortKey(edition.name(ofArea: $1)) }
        guard !children.isEmpty, let first = indicators.first else { return nil }
        let title = edition.say(
            .childrenTitle,
            ["area": edition.name(ofArea: area), "period": edition.language.periodInSentence(edition.period)]
        )
        let sentence = edition.say(
            .childrenSentence,
            ["count": edition.language.integer(children.count), "area": edition.name(ofArea: area)]
        )
        let rows = (children + [area]).map { own in
            DataTable.Row(
                cells: [own == area ? .init(edition.name(ofArea: area).withCapital) : areaCell(own)]
                    + indicators.map { cell(figure($0, own)) },
                isTotal: own == area
            )
        }
        var block = block(
            "children",
            first,
            area,
            title: title,
            sentence: sentence,
            chart: nil,
            table: DataTable(
                caption: title,
                columns: [.text(edition.say(.columnArea))] + indicators.map { .number($0.name[edition.language]) },
                rows: rows
            )
        )
        // The table holds several indicators, so no single embed stands for it.
        block.embedURL = nil
        block.csvURL = nil
        return block
    }

    /// An indicator in every registered area, one row an area, as the tree runs.
    func areas(of indicator: Indicator) -> Block? {
        let tree = edition.dataset.areas
        let areas = tree.order.filter { area in
            tree.areas[area].level <= edition.settings.embedLevel && figure(indicator, area).isKnown
        }
        guard areas.count > 1, let top = areas.first else { return nil }
        let title = edition.say(
            .areaPeriodsTitle,
            ["name": indicator.name[edition.language], "area": edition.name(ofArea: top)]
        )
        let recent = figures.periods.suffix(4)
        return block(
            "areas",
            indicator,
            top,
            title: title,
            sentence: edition.sentence(figure(indicator, top)),
            chart: nil,
            table: DataTable(
                caption: title,
                columns: [.text(edition.say(.columnArea))] + recent.map { .number(edition.language.period($0)) },
                rows: areas.map { area in
                    .init(
                        cells: [areaCell(area)]
                            + recent.map { cell(figures.figure(indicator, area: area, period: $0)) },
                        isTotal: area == top
                    )
                }
            )
        )
    }

    /// A breakdown by its classes in an area; nil where its figure is not known.
    func breakdown(_ indicator: Indicator, area: Int) -> Block? {
        let whole = figure(indicator, area)
        guard let total = whole.value, total > .zero else { return nil }
        let parts = indicator.categories.map { ($0, figure(indicator, area, category: $0)) }
        guard let largest = parts.max(by: { ($0.1.value ?? .zero) < ($1.1.value ?? .zero) }) else { return nil }
        func share(_ figure: Figure) -> String {
            figure.isSuppressed ? edition.say(.suppressed) : edition.percent(figure.value?.divided(by: total))
        }
        let title = edition.say(
            .breakdownTitle,
            ["name": indicator.name[edition.language], "area": edition.name(ofArea: area)]
        )
        // A class that is withheld may be the largest.
        let isWhole = !parts.contains { $0.1.isSuppressed }
        let sentence =
            !isWhole
            ? edition.sentence(whole)
            : edition.say(
                .breakdownSentence,
                [
                    "category": largest.0.name[edition.language],
                    "value": edition.textWithUnit(largest.1.value, indicator), "share": share(largest.1),
                    "total": edition.textWithUnit(total, indicator),
                ]
            )
        let chart = text(title, sentence, of: parts.map(\.1)).map { text in
            Drawing(
                chart: BreakdownChart(
                    text: text,
                    categories: parts.map { category, figure in
                        .init(
                            name: category.name[edition.language],
                            value: value(figure.value, indicator),
                            share: figure.value == nil ? nil : share(figure)
                        )
                    }
                )
            )
        }
        let rows =
            parts.map { category, figure in
                DataTable.Row(cells: [.init(category.name[edition.language]), cell(figure), .init(share(figure))])
            } + [
                DataTable.Row(
                    cells: [.init(edition.say(.columnTotal)), cell(whole), .init(edition.percent(.one))],
                    isTotal: true
                )
            ]
        return block(
            "breakdown",
            indicator,
            area,
            title: title,
            sentence: sentence,
            chart: chart,
            table: DataTable(
                caption: title,
                columns: [
                    .text(edition.say(.columnCategory)), .number(indicator.name[edition.language]),
                    .number(edition.say(.columnShareOfTotal)),
                ],
                rows: rows
            ),
            notes: edition.coverageNotes(whole)
        )
    }

    /// A figure as a cell: a missing one says so.
    func cell(_ figure: Figure) -> DataTable.Cell {
        guard figure.value != nil else { return edition.emptyCell(isSuppressed: figure.isSuppressed) }
        let isCarried = (figure.coverage?.carried ?? 0) > 0
        return .init(edition.text(figure.value, figure.indicator), mark: isCarried ? .carried : .plain)
    }

    /// The name of an area as a cell, linked to its page.
    func areaCell(_ area: Int) -> DataTable.Cell {
        .init(edition.name(ofArea: area).withCapital, href: edition.href(edition.route(area: area)))
    }
}
