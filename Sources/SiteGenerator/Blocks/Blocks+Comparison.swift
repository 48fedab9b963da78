import ClubData
import Localization
import Quantities
import SVGCharts
import Statistics

extension Blocks {
    /// The areas below one, side by side by an indicator, highest first; nil where fewer than two have a figure.
    func ranking(_ indicator: Indicator, area: Int) -> Block? {
        let children = figures.areas(at: edition.period).children(of: area)
        let known = children.map { figure(indicator, $0) }.filter { $0.value != nil }.sorted(by: ranksBefore)
        guard known.count > 1, let highest = known.max(by: isLower), let lowest = known.min(by: isLower) else {
            return nil
        }
        let ranks = figures.ranks(indicator, below: area, period: edition.period)
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
        let chart = text(title, sentence).map { text in
            Drawing(
                chart: RankingChart(
                    text: text,
                    bars: all.map { .init(name: edition.name(ofArea: $0.area).withCapital, reading: reading($0)) }
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
                columns: [
                    .text(edition.say(.columnArea)), .number(indicator.name[edition.language]),
                    .number(edition.say(.columnRank)),
                ],
                rows: all.map { .init(cells: [areaCell($0.area), cell($0), rankCell(ranks[$0.area])]) }
                    + total(indicator, area)
            ),
            notes: [edition.rankNote(indicator)]
        )
    }

    func isLower(_ a: Figure, _ b: Figure) -> Bool { (a.value ?? .zero) < (b.value ?? .zero) }

    /// By rank; of equals, by name in the language's order, so that the order never depends on the tables'.
    func ranksBefore(_ a: Figure, _ b: Figure) -> Bool {
        let (left, right) = (a.value ?? .zero, b.value ?? .zero)
        if left != right { return a.indicator.direction == .less ? left < right : left > right }
        return SortKey(edition.name(ofArea: a.area)) < SortKey(edition.name(ofArea: b.area))
    }

    private func total(_ indicator: Indicator, _ area: Int) -> [DataTable.Row] {
        let whole = figure(indicator, area)
        guard whole.value != nil || whole.isSuppressed else { return [] }
        return [.init(cells: [.init(edition.name(ofArea: area).withCapital), cell(whole), .init("")], isTotal: true)]
    }

    /// A rank as a cell; what has no figure has none.
    func rankCell(_ rank: Int?) -> DataTable.Cell { .init(rank.map(edition.language.integer) ?? "–") }

    /// All areas below one with several indicators, one row an area; nil where there are none with figures.
    func children(of area: Int, indicators: [Indicator]) -> Block? {
        let children = figures.areas(at: edition.period).children(of: area).filter(figures.isRegistered)
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
        // One rank a row: by what the site compares areas by, or by what stands first.
        let ranking = indicators.first { $0.id == edition.settings.home.ranking } ?? first
        let ranks = figures.ranks(ranking, below: area, period: edition.period)
        // One area alone has nothing to rank with.
        let isRanked = ranks.count > 1
        func rank(_ own: Int) -> [DataTable.Cell] {
            guard isRanked else { return [] }
            return [own == area ? .init("") : rankCell(ranks[own])]
        }
        let rows = (children + [area]).map { own in
            DataTable.Row(
                cells: [own == area ? .init(edition.name(ofArea: area).withCapital) : areaCell(own)]
                    + indicators.map { cell(figure($0, own)) } + rank(own),
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
                columns: [.text(edition.say(.columnArea))] + indicators.map { .number($0.name[edition.language]) }
                    + (isRanked
                        ? [.number(edition.say(.columnRankBy, ["name": edition.nameInSentence(ranking)]))] : []),
                rows: rows
            ),
            notes: isRanked ? [edition.rankNote(ranking)] : []
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
        let recent = Array(figures.periods.suffix(Self.recentPeriods))
        let below = courses(indicator, below: top, periods: recent)
        let shown = below.count <= Self.mostRows ? below : []
        let sentence = sentence(shown, indicator) ?? edition.sentence(figure(indicator, top))
        return block(
            "areas",
            indicator,
            top,
            title: title,
            sentence: sentence,
            chart: heatChart(shown, indicator, title, sentence),
            table: DataTable(
                caption: title,
                // The latest period stands first: on a phone the columns to the right have to be scrolled to.
                columns: [.text(edition.say(.columnArea))]
                    + recent.reversed().map { .number(edition.language.period($0)) },
                rows: areas.map { area in
                    .init(
                        cells: [areaCell(area)]
                            + recent.reversed().map { cell(figures.figure(indicator, area: area, period: $0)) },
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
        // Of equal classes the first; max(by:) would take the last.
        guard
            let top = parts.indices.min(by: { (parts[$0].1.value ?? .zero) > (parts[$1].1.value ?? .zero) })
        else { return nil }
        let largest = parts[top]
        let shares = BreakdownShares(indicator, parts: parts.map(\.1), total: total, edition)
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
                    "value": edition.textWithUnit(largest.1.value, indicator), "share": shares.texts[top],
                    "total": edition.textWithUnit(total, indicator),
                ]
            )
        let chart = text(title, sentence).map { text in
            Drawing(
                chart: BreakdownChart(
                    text: text,
                    categories: zip(parts, shares.texts).map { part, share in
                        .init(
                            name: part.0.name[edition.language],
                            reading: reading(part.1),
                            share: part.1.value == nil ? nil : share
                        )
                    }
                )
            )
        }
        let rows =
            zip(parts, shares.texts).map { part, share in
                DataTable.Row(cells: [.init(part.0.name[edition.language]), cell(part.1), shareCell(part.1, share)])
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
            notes: shares.notes + edition.coverageNotes(whole)
        )
    }

    private func shareCell(_ figure: Figure, _ share: String) -> DataTable.Cell {
        figure.isSuppressed ? edition.emptyCell(isSuppressed: true) : .init(share)
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
