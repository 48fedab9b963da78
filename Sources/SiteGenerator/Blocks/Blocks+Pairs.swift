import Localization
import Quantities
import SVGCharts
import Statistics

extension Blocks {
    /// A row of a pair: an area or a class with both figures.
    private struct PairRow {
        let name: DataTable.Cell
        let left: Figure
        let right: Figure

        var difference: Ratio? {
            left.value.flatMap { left in right.value.flatMap { left.subtracting($0) } }
        }
    }

    /// Two figures side by side in the areas below one, or class by class; nil where no row has both.
    func pairs(_ pair: FigurePair) -> Block? {
        let rows = rows(of: pair)
        guard rows.contains(where: { $0.difference != nil }) else { return nil }
        let (left, right) = names(of: pair)
        let place = edition.name(ofArea: pair.left.area)
        let title =
            pair.isByClass
            ? edition.say(
                .pairsTitleByClass,
                ["name": pair.left.indicator.name[edition.language], "left": left, "right": right]
            ) : edition.say(.pairsTitle, ["area": place, "left": left, "right": right.withSmallLetter])
        let sentence = sentence(rows, left, right, isByClass: pair.isByClass)
        let chart = text(title, sentence, gapsIn: rows.flatMap { [$0.left, $0.right] }).map { text in
            Drawing(
                chart: PairedBarsChart(
                    text: text,
                    leftLabel: left,
                    rightLabel: right,
                    rows: rows.map { row in
                        .init(
                            name: row.name.text,
                            left: value(row.left.value, row.left.indicator),
                            right: value(row.right.value, row.right.indicator)
                        )
                    }
                )
            )
        }
        var block = block(
            "pairs-" + id(pair.left) + "-" + id(pair.right),
            pair.left.indicator,
            pair.left.area,
            title: title,
            sentence: sentence,
            chart: chart,
            table: DataTable(
                caption: title,
                columns: [
                    .text(edition.say(pair.isByClass ? .columnCategory : .columnArea)), .number(left), .number(right),
                ],
                rows: rows.map { .init(cells: [$0.name, cell($0.left), cell($0.right)]) }
            )
        )
        block.source = edition.source([pair.left.indicator, pair.right.indicator])
        block.isIllustrative = [pair.left, pair.right].contains { figures.isIllustrative($0.indicator) }
        return withoutLinks(block)
    }

    private func id(_ side: FigurePair.Side) -> String {
        let area = edition.dataset.areas.areas[side.area].id
        return ([side.indicator.id] + [side.category?.id].compactMap { $0 } + [area, side.period.id.lowercased()])
            .joined(separator: "-")
    }

    private func rows(of pair: FigurePair) -> [PairRow] {
        func figure(_ side: FigurePair.Side, _ area: Int, _ category: Indicator.Category?) -> Figure {
            figures.figure(side.indicator, category: category, area: area, period: side.period)
        }
        if pair.isByClass {
            return pair.left.indicator.categories.map { category in
                PairRow(
                    name: .init(category.name[edition.language]),
                    left: figure(pair.left, pair.left.area, category),
                    right: figure(pair.right, pair.right.area, category)
                )
            }
        }
        let all = figures.areas(at: pair.left.period).children(of: pair.left.area).map { area in
            PairRow(
                name: areaCell(area),
                left: figure(pair.left, area, pair.left.category),
                right: figure(pair.right, area, pair.right.category)
            )
        }.filter { $0.left.isKnown || $0.right.isKnown }
        let known = all.filter { $0.left.value != nil }.sorted { ranksBefore($0.left, $1.left) }
        return known + all.filter { $0.left.value == nil }.sorted { SortKey($0.name.text) < SortKey($1.name.text) }
    }

    /// What each side is called: the class or the indicator, or where and when a breakdown is of.
    private func names(of pair: FigurePair) -> (left: String, right: String) {
        func name(_ side: FigurePair.Side) -> String {
            guard pair.isByClass else { return (side.category?.name ?? side.indicator.name)[edition.language] }
            let parts = [
                pair.left.area == pair.right.area ? nil : edition.name(ofArea: side.area).withCapital,
                pair.left.period == pair.right.period ? nil : edition.language.periodInSentence(side.period),
            ]
            return parts.compactMap { $0 }.joined(separator: ", ").withCapital
        }
        return (name(pair.left), name(pair.right))
    }

    private func sentence(_ rows: [PairRow], _ left: String, _ right: String, isByClass: Bool) -> String {
        let known = rows.compactMap { row in row.difference.map { (row, $0) } }
        func size(_ value: Ratio) -> Ratio { value < .zero ? Ratio.zero.subtracting(value) ?? value : value }
        let counts = edition.say(
            isByClass ? .pairsCountsByClass : .pairsCounts,
            [
                "left": left, "right": right, "count": edition.language.integer(known.count),
                "more": edition.language.integer(known.filter { $0.1 > .zero }.count),
                "same": edition.language.integer(known.filter { $0.1 == .zero }.count),
            ]
        )
        // Of equals the first; max(by:) would take the last.
        guard let most = known.min(by: { size($0.1) > size($1.1) }), most.1 != .zero else { return counts }
        let words = [
            "row": most.0.name.text, "first": edition.text(most.0.left.value, most.0.left.indicator),
            "second": edition.text(most.0.right.value, most.0.right.indicator),
        ]
        return counts + " " + edition.say(.pairsMost, words)
    }
}
