import ClubData
import Quantities
import SVGCharts
import Statistics

extension Blocks {
    /// An area on the map: what is computed for it, or what others published where nothing is.
    private struct Place {
        let tile: TileLayout.Tile
        let area: Int?
        let figure: Figure?
        let published: Observation?
    }

    /// The areas below one as tiles; nil where no layout fits them, and where fewer than two have a figure.
    func map(_ indicator: Indicator, area: Int, layout: TileLayout? = nil) -> Block? {
        guard let layout = layout ?? edition.tileLayout(below: area) else { return nil }
        let places = places(layout, indicator, below: area)
        let computed = places.compactMap(\.figure).filter(\.isKnown)
        let published = places.filter { $0.published != nil }
        guard computed.count + published.count > 1 else { return nil }
        let title = edition.say(
            .mapTitle,
            ["name": indicator.name[edition.language], "area": edition.name(ofArea: area)]
        )
        var sentences = [
            edition.say(
                .mapKnown,
                [
                    "known": edition.language.integer(computed.count + published.count),
                    "all": edition.language.integer(places.count),
                ]
            )
        ]
        // Figures that others published for another time are not ranked with those computed here.
        if published.isEmpty, let extremes = extremes(computed, indicator) { sentences.append(extremes) }
        if !published.isEmpty {
            let count = edition.language.integer(published.count)
            sentences.append(edition.say(.mapPublished, ["count": count]))
        }
        let sentence = sentences.joined(separator: " ")
        let block = block(
            "map",
            indicator,
            area,
            title: title,
            sentence: sentence,
            chart: mapChart(places, indicator, title, sentence),
            table: table(
                places.filter { $0.published != nil || $0.figure?.isKnown ?? false },
                indicator,
                title,
                hasPublished: !published.isEmpty
            )
        )
        return withoutLinks(block)
    }

    private func places(_ layout: TileLayout, _ indicator: Indicator, below area: Int) -> [Place] {
        let children = figures.areas(at: edition.period).children(of: area)
        let day = edition.dataset.periods.lastDay(of: edition.period)
        return layout.tiles.map { tile in
            let area = children.first { edition.dataset.areas.areas[$0].code == tile.code }
            let figure = area.map { figures.figure(indicator, area: $0, period: edition.period) }
            let isKnown = figure?.isKnown ?? false
            let published = figures.observations.filter {
                $0.area == area && $0.indicator == indicator.id && $0.category == nil && $0.target == nil
                    && edition.dataset.periods.firstDay(of: $0.period) <= day
            }.max { $0.period < $1.period }
            return Place(tile: tile, area: area, figure: figure, published: isKnown ? nil : published)
        }
    }

    private func mapChart(_ places: [Place], _ indicator: Indicator, _ title: String, _ sentence: String) -> Drawing? {
        guard
            let text = ChartText(
                title: title,
                description: sentence,
                missing: edition.say(.noData),
                carried: edition.say(.mapPublishedKey),
                suppressed: edition.say(.suppressed),
                suppressedNote: edition.say(.suppressedKey),
                language: edition.language.htmlCode
            )
        else { return nil }
        let readings = places.map { place -> Reading in
            if let published = place.published {
                return .carried(value(published.value, indicator, label: self.published(published)))
            }
            guard let figure = place.figure, !figure.isSuppressed else {
                return place.figure == nil ? .missing : .suppressed
            }
            return Reading(value(figure.value, indicator))
        }
        return Drawing(
            chart: TileMap(
                text: text,
                tiles: zip(places, readings).map { place, reading in
                    .init(
                        column: place.tile.column,
                        row: place.tile.row,
                        short: place.tile.label,
                        name: place.area.map { edition.name(ofArea: $0).withCapital } ?? place.tile.name
                            ?? place.tile.label,
                        reading: reading
                    )
                },
                classes: shades(readings, indicator)
            )
        )
    }

    /// The areas that have a figure; a column more for what others published where that occurs.
    private func table(_ places: [Place], _ indicator: Indicator, _ caption: String, hasPublished: Bool) -> DataTable {
        DataTable(
            caption: caption,
            columns: [.text(edition.say(.columnArea))]
                + (hasPublished
                    ? [
                        .number(edition.say(.columnComputed)), .number(edition.say(.columnPublished)),
                        .text(edition.say(.columnPeriod)), .prose(edition.say(.columnSource)),
                    ] : [.number(indicator.name[edition.language])]),
            rows: places.map { place in
                let own = place.figure.map(cell) ?? edition.emptyCell(isSuppressed: false)
                var cells = [place.area.map(areaCell) ?? .init(place.tile.label), own]
                if hasPublished {
                    cells += [
                        .init(place.published.map(self.published) ?? ""),
                        .init(place.published.map { edition.language.period($0.period) } ?? ""),
                        .init(place.published.flatMap { edition.name(ofDocument: $0.document) } ?? ""),
                    ]
                }
                return .init(cells: cells)
            }
        )
    }
}

extension Edition {
    /// The layout that fits the areas below one at the edition's period: which has most of them by code and name, less
    /// those that are not there then. Nil where none has two of them; of equals the first by name.
    func tileLayout(below area: Int) -> TileLayout? {
        let snapshot = figures.areas(at: period)
        let children = Set(snapshot.children(of: area))
        func fit(_ layout: TileLayout) -> (here: Int, gone: Int) {
            var count = (here: 0, gone: 0)
            for tile in layout.tiles {
                let known = dataset.areas.areas.indices.filter { index in
                    let area = dataset.areas.areas[index]
                    return area.code == tile.code && (tile.name.map { $0 == area.name } ?? true)
                }
                if known.contains(where: children.contains) {
                    count.here += 1
                } else if known.contains(where: { !snapshot.isThere($0) }) {
                    count.gone += 1
                }
            }
            return count
        }
        let fits = dataset.tileLayouts.map { ($0, fit($0)) }.filter { $0.1.here > 1 }
        // Of equals the first; max(by:) would take the last.
        return fits.min { $0.1.here - $0.1.gone > $1.1.here - $1.1.gone }?.0
    }
}
