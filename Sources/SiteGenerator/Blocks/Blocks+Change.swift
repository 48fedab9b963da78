import Localization
import Quantities
import SVGCharts
import Statistics

extension Blocks {
    /// An area at two periods, in the boundaries of the later one.
    struct ThenAndNow {
        let area: Int
        /// Nil where what was there then cannot be compared.
        let before: Figure?
        let after: Figure

        var difference: Ratio? {
            before?.value.flatMap { before in after.value.flatMap { $0.subtracting(before) } }
        }
    }

    /// The areas below one at two periods, highest first; nil where no area has a figure at both.
    func change(_ indicator: Indicator, area: Int, from: Period, to: Period) -> Block? {
        let all = figures.areas(at: to).children(of: area).map { child in
            let after = figures.figure(indicator, area: child, period: to)
            return ThenAndNow(area: child, before: figures.comparable(to: after, period: from), after: after)
        }
        let shown = all.filter { $0.after.isKnown || $0.before?.isKnown ?? false }
        guard shown.contains(where: { $0.difference != nil }) else { return nil }
        let rows =
            shown.filter { $0.after.value != nil }.sorted { ranksBefore($0.after, $1.after) }
            + shown.filter { $0.after.value == nil }
            .sorted { SortKey(edition.name(ofArea: $0.area)) < SortKey(edition.name(ofArea: $1.area)) }
        let periods = (from: edition.language.period(from), to: edition.language.period(to))
        let title = edition.say(
            .changeTitle,
            [
                "name": indicator.name[edition.language], "area": edition.name(ofArea: area), "from": periods.from,
                "to": edition.language.periodInSentence(to),
            ]
        )
        let sentence = sentence(rows, indicator, from, to)
        let chart = text(title, sentence, gapsIn: rows.flatMap { [$0.before, $0.after].compactMap { $0 } }).map {
            text in
            Drawing(
                chart: DumbbellChart(
                    text: text,
                    beforeLabel: periods.from,
                    afterLabel: periods.to,
                    items: rows.map { row in
                        .init(
                            name: edition.name(ofArea: row.area).withCapital,
                            before: value(row.before?.value, indicator),
                            after: value(row.after.value, indicator)
                        )
                    }
                )
            )
        }
        let block = block(
            "change-\(from.id)-\(to.id)".lowercased(),
            indicator,
            area,
            title: title,
            sentence: sentence,
            chart: chart,
            table: DataTable(
                caption: title,
                columns: [
                    .text(edition.say(.columnArea)), .number(periods.from), .number(periods.to),
                    .number(edition.say(.columnChange)),
                ],
                rows: rows.map { row in
                    .init(cells: [
                        areaCell(row.area), row.before.map(cell) ?? edition.emptyCell(isSuppressed: false),
                        cell(row.after), changeCell(row, indicator),
                    ])
                }
            ),
            notes: rows.contains { $0.before == nil } ? [edition.say(.changeBoundaries)] : []
        )
        return withoutLinks(block)
    }

    private func changeCell(_ row: ThenAndNow, _ indicator: Indicator) -> DataTable.Cell {
        guard let difference = row.difference else {
            let isSuppressed = row.after.isSuppressed || row.before?.isSuppressed ?? false
            return edition.emptyCell(isSuppressed: isSuppressed)
        }
        let size = difference < .zero ? Ratio.zero.subtracting(difference) ?? difference : difference
        let told = indicator.isPercent ? edition.points(size) : edition.text(size, indicator)
        // A true minus sign, as wide as the plus.
        return .init((difference < .zero ? "−" : difference > .zero ? "+" : "") + told)
    }

    /// In how many areas it went up and down, and where most.
    func sentence(_ rows: [ThenAndNow], _ indicator: Indicator, _ from: Period, _ to: Period) -> String {
        let known = rows.compactMap { row in row.difference.map { (row, $0) } }
        func count(_ holds: (Ratio) -> Bool) -> String { edition.language.integer(known.filter { holds($0.1) }.count) }
        let (first, last) = (edition.language.periodInSentence(from), edition.language.periodInSentence(to))
        let counts = edition.say(
            .changeCounts,
            [
                "name": edition.nameInSentence(indicator), "from": first, "to": last, "up": count { $0 > .zero },
                "down": count { $0 < .zero }, "same": count { $0 == .zero },
                "count": edition.language.integer(known.count), "all": edition.language.integer(rows.count),
            ]
        )
        func size(_ value: Ratio) -> Ratio { value < .zero ? Ratio.zero.subtracting(value) ?? value : value }
        // Of equals the first; max(by:) would take the last.
        guard let most = known.min(by: { size($0.1) > size($1.1) }), most.1 != .zero else { return counts }
        let words = [
            "area": edition.name(ofArea: most.0.area), "first": edition.text(most.0.before?.value, indicator),
            "last": edition.textWithUnit(most.0.after.value, indicator),
        ]
        return counts + " " + edition.say(.changeMost, words)
    }
}
