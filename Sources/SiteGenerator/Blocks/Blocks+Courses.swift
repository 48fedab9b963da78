import Localization
import Quantities
import SVGCharts
import Statistics

extension Blocks {
    /// An area below another over the periods shown. What was of another territory is left out.
    struct Course {
        let area: Int
        /// One a period; nil where the area's figure cannot be compared with today's.
        let figures: [Figure?]
        let isChanged: Bool

        var values: [Ratio?] { figures.map { $0?.value } }
    }

    /// How many periods the page of an indicator shows of all areas.
    static let recentPeriods = 8

    /// The most areas that stand in one picture.
    static let mostRows = 80

    /// The areas below one that have a figure, by name, in today's boundaries.
    func courses(_ indicator: Indicator, below area: Int, periods: [Period]) -> [Course] {
        figures.areas(at: edition.period).children(of: area).map { child in
            let series = shownSeries(indicator, child)
            return Course(
                area: child,
                figures: periods.map { period in
                    series.points.first { $0.figure.period == period }.flatMap { point in
                        point.territory == .former ? nil : point.figure
                    }
                },
                isChanged: !series.changes.isEmpty
            )
        }.filter { course in course.figures.contains { $0?.isKnown ?? false } }
            .sorted { SortKey(edition.name(ofArea: $0.area)) < SortKey(edition.name(ofArea: $1.area)) }
    }

    /// The reporting periods up to the edition's, from the first at which an area below has a figure.
    private func periods(_ indicator: Indicator, below area: Int) -> [Period] {
        let end = edition.dataset.periods.lastDay(of: edition.period)
        let all = figures.periods.filter { edition.dataset.periods.lastDay(of: $0) <= end }
        let courses = courses(indicator, below: area, periods: all)
        return Array(
            all[(all.indices.first { place in courses.contains { $0.figures[place]?.isKnown ?? false } } ?? 0)...]
        )
    }

    /// Areas by periods, shaded; nil where fewer than two areas have a figure.
    func heat(_ indicator: Indicator, area: Int) -> Block? {
        let periods = periods(indicator, below: area)
        let rows = courses(indicator, below: area, periods: periods)
        guard rows.count > 1, let sentence = sentence(rows, indicator) else { return nil }
        return coursesBlock("heat", indicator, area, rows, periods, sentence) { title in
            heatChart(rows, indicator, title, sentence)
        }
    }

    /// The course of each area in a panel; nil where fewer than two areas have figures of two periods.
    func multiples(_ indicator: Indicator, area: Int) -> Block? {
        let periods = periods(indicator, below: area)
        let rows = courses(indicator, below: area, periods: periods)
        let drawn = rows.filter { $0.values.compactMap { $0 }.count > 1 }
        guard drawn.count > 1, let sentence = sentence(rows, indicator) else { return nil }
        return coursesBlock("multiples", indicator, area, rows, periods, sentence) { title in
            text(title, sentence).map { text in
                Drawing(
                    chart: SmallMultiplesChart(
                        text: text,
                        panels: rows.map { row in
                            .init(
                                name: edition.name(ofArea: row.area).withCapital,
                                points: zip(periods, row.figures).map { period, figure in
                                    .init(
                                        day: edition.dataset.periods.lastDay(of: period).dayNumber,
                                        label: edition.axisLabel(period),
                                        reading: figure.map { reading($0) } ?? .missing
                                    )
                                }
                            )
                        },
                        ticks: ticks(indicator),
                        carriedLabel: edition.say(.carriedKey)
                    )
                )
            }
        }
    }

    /// The picture of areas by periods; nil without rows.
    func heatChart(_ rows: [Course], _ indicator: Indicator, _ title: String, _ sentence: String) -> Drawing? {
        guard let first = rows.first, let text = text(title, sentence) else { return nil }
        let places = first.figures.indices
        let periods = places.map { place in rows.lazy.compactMap { $0.figures[place]?.period }.first }
        let readings = rows.map { row in row.figures.map { figure in figure.map { reading($0) } ?? .missing } }
        let edition = edition
        return Drawing(
            chart: HeatTable(
                text: text,
                columns: periods.map { $0.map(edition.axisLabel) ?? "–" },
                rows: zip(rows, readings).map { row, readings in
                    .init(name: edition.name(ofArea: row.area).withCapital, readings: readings)
                },
                classes: shades(readings.flatMap { $0 }, indicator),
                shownLabel: { shown, all in
                    let words = ["shown": edition.language.integer(shown), "all": edition.language.integer(all)]
                    return edition.say(.heatShown, words)
                }
            )
        )
    }

    private func coursesBlock(
        _ kind: String,
        _ indicator: Indicator,
        _ area: Int,
        _ rows: [Course],
        _ periods: [Period],
        _ sentence: String,
        chart: (String) -> Drawing?
    ) -> Block {
        let title = edition.say(
            .coursesTitle,
            ["name": indicator.name[edition.language], "area": edition.name(ofArea: area)]
        )
        let block = block(
            kind,
            indicator,
            area,
            title: title,
            sentence: sentence,
            chart: chart(title),
            table: DataTable(
                caption: title,
                // The latest period stands first: on a phone the columns to the right have to be scrolled to.
                columns: [.text(edition.say(.columnArea))]
                    + periods.reversed().map { .number(edition.language.period($0)) },
                rows: rows.map { row in
                    .init(
                        cells: [areaCell(row.area)]
                            + row.figures.reversed().map { $0.map(cell) ?? edition.emptyCell(isSuppressed: false) }
                    )
                }
            ),
            notes: rows.contains(where: \.isChanged) ? [edition.say(.coursesBoundaries)] : []
        )
        return withoutLinks(block)
    }

    /// The highest and the lowest of the last period, and where it went up and down since the first; nil without rows.
    func sentence(_ rows: [Course], _ indicator: Indicator) -> String? {
        let last = rows.compactMap { $0.figures.last ?? nil }
        let parts = [extremes(last, indicator), change(rows, indicator)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func change(_ rows: [Course], _ indicator: Indicator) -> String? {
        let pairs = rows.compactMap { row -> ThenAndNow? in
            guard let before = row.figures.first ?? nil, let after = row.figures.last ?? nil else { return nil }
            return ThenAndNow(area: row.area, before: before, after: after)
        }
        guard let any = pairs.first(where: { $0.difference != nil }), let before = any.before,
            before.period != any.after.period
        else { return nil }
        return sentence(pairs, indicator, before.period, any.after.period)
    }

    /// Which of several areas has most and which least; that one alone has a figure; nil where none has.
    func extremes(_ all: [Figure], _ indicator: Indicator) -> String? {
        let known = all.filter { $0.value != nil }.sorted(by: ranksBefore)
        guard let highest = known.max(by: isLower), let lowest = known.min(by: isLower) else { return nil }
        let words = [
            "highest": edition.name(ofArea: highest.area), "value": edition.textWithUnit(highest.value, indicator),
        ]
        guard known.count > 1 else { return edition.say(.rankingSentenceOne, words) }
        return edition.say(
            all.contains(where: \.isSuppressed) ? .rankingSentencePublished : .rankingSentence,
            words.merging([
                "lowest": edition.name(ofArea: lowest.area), "least": edition.textWithUnit(lowest.value, indicator),
            ]) { own, _ in own }
        )
    }
}
