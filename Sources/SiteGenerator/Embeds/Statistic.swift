import ClubData
import Localization
import Markup
import Quantities
import SVGCharts
import Statistics
import StructuredText

/// One statistic for other sites: an indicator in an area, as a folder of files that keep their addresses.
struct Statistic: Sendable {
    let site: Site
    let indicator: Indicator
    let area: Int
    /// The period; the site's where none is given.
    var period: Period?

    /// The width of the picture as a file, in CSS pixels.
    static let pictureWidth = 800

    /// The figure at its period.
    var figure: Figure {
        site.figures.figure(indicator, area: area, period: period ?? site.figures.latestPeriod(of: area))
    }

    /// The block that stands for the statistic: progress where there are targets, classes, course over time, the figure
    /// alone, or what others published.
    func block(_ blocks: Blocks) -> Block? {
        blocks.block(.progress, indicator, area: area) ?? blocks.block(.breakdown, indicator, area: area)
            ?? blocks.block(.trend, indicator, area: area) ?? lone(blocks) ?? published(blocks)
    }

    /// The same where nothing has been made before.
    func block(_ edition: Edition) -> Block? { block(Blocks(edition: edition.standing(at: area), site: site)) }

    /// A statistic of which only published figures are known: a table without a chart.
    private func published(_ blocks: Blocks) -> Block? {
        let edition = blocks.edition
        guard let table = blocks.observations(area: area, indicator: indicator), let latest = latestObservation else {
            return nil
        }
        let sentence = edition.say(
            .observedSentence,
            [
                "name": indicator.name[edition.language], "area": edition.name(ofArea: area),
                "value": edition.withUnit(blocks.published(latest), latest.value, indicator),
                "period": edition.language.periodInSentence(latest.period),
                "source": edition.name(ofDocument: latest.document) ?? "–",
            ]
        )
        var block = blocks.block(
            "published",
            indicator,
            area,
            title: edition.say(
                .breakdownTitle,
                ["name": indicator.name[edition.language], "area": edition.name(ofArea: area)]
            ),
            sentence: sentence,
            chart: nil,
            table: table
        )
        block.isIllustrative = false
        block.source = edition.say(.source, ["source": edition.name(ofDocument: latest.document) ?? "–"])
        block.asOf = edition.say(.asOf, ["period": edition.language.periodInSentence(latest.period)])
        return block
    }

    /// The latest figure that others published of it.
    var latestObservation: Observation? {
        site.figures.observations.filter {
            $0.indicator == indicator.id && $0.area == area && $0.target == nil && $0.category == nil
        }.max { $0.period < $1.period }
    }

    /// The picture as a file of its own, with title, source and date on it; nil where there is no chart.
    func picture(_ block: Block, _ edition: Edition) -> [UInt8]? {
        block.chart?.file(width: Self.pictureWidth, caption: caption(block, edition))
    }

    /// What stands on every picture of it: source, date, and that it is illustrative where it is.
    func caption(_ block: Block, _ edition: Edition) -> StandaloneCaption {
        StandaloneCaption(
            source: block.source,
            asOf: block.asOf,
            notice: block.isIllustrative ? edition.say(.illustrative) : nil
        )
    }

    /// The statistic for programs: identity, exact value, targets, coverage, sentence, source.
    var json: [UInt8] { node.jsonText }

    /// The same as a tree.
    var node: Node {
        let figure = figure
        let editions = site.editions
        let isObserved = !figure.isKnown
        let latest = latestObservation
        let first = editions.first
        let value = isObserved ? latest?.value : figure.value
        let blocks = Dictionary(uniqueKeysWithValues: editions.map { ($0.language, block($0)) })
        return Node.object([
            "id": .text("\(indicator.id)@\(site.figures.dataset.areas.areas[area].id)"),
            "indicator": .text(indicator.id),
            "area": .text(site.figures.dataset.areas.areas[area].id),
            "period": .text((isObserved ? latest?.period : figure.period)?.id ?? figure.period.id),
            "kind": .text(isObserved ? "published" : "computed"),
            "value": value.flatMap { value in first.map { .number($0.machineText(value)) } } ?? .null,
            "qualifier": isObserved ? latest?.qualifier.map { .text($0.rawValue) } : nil,
            "unit": byLanguage { indicator.unit?.many[$0.language] },
            "formatted": byLanguage { edition in
                isObserved
                    ? latest.map { Blocks(edition: edition, site: site).published($0) }
                    : edition.text(figure)
            },
            "suppressed": figure.isSuppressed ? .boolean(true) : nil,
            "numerator": figure.denominator == nil ? nil : figure.numerator.flatMap { number($0) },
            "denominator": figure.denominator.flatMap { number($0) },
            "targets": .list(targets(figure)),
            "coverage": coverage(figure),
            "categories": categories,
            "sentence": byLanguage { blocks[$0.language]??.sentence },
            "source": byLanguage { blocks[$0.language]??.source },
            "as_of": .text(((isObserved ? latest?.period : figure.period) ?? figure.period).lastDay.iso),
            "licence": .text(site.settings.licence.name),
            "licence_url": .text(site.settings.licence.url),
            "page": byLanguage { $0.url($0.route(indicator: indicator.id)) },
            "illustrative": .boolean(!isObserved && figure.isIllustrative),
            "revised": .boolean(isRevised(figure)),
        ])
    }

    /// Whether the figure was changed after it was published. What others published is never changed here.
    private func isRevised(_ figure: Figure) -> Bool {
        guard figure.value != nil else { return false }
        let id = site.figures.dataset.areas.areas[area].id
        return site.revisions.isRevised(.init(indicator: indicator.id, area: id, period: figure.period))
    }

    /// How many clubs stand behind a figure.
    func coverage(_ figure: Figure) -> Node? {
        figure.coverage.map { coverage in
            .object([
                "clubs": .number(coverage.clubs), "reported": .number(coverage.reported),
                "carried_forward": .number(coverage.carried), "never_reported": .number(coverage.silent),
            ])
        }
    }

    /// A value as a number.
    func number(_ value: Ratio) -> Node? {
        site.editions.first.map { .number($0.machineText(value)) }
    }

    /// A text in each language of the site.
    func byLanguage(_ text: (Edition) -> String?) -> Node? {
        let entries = site.editions.compactMap { edition in
            text(edition).map { Node.Entry(key: edition.language.htmlCode, keyRange: 0..<0, node: .text($0)) }
        }
        return entries.isEmpty ? nil : Node(.mapping(entries), range: 0..<0)
    }

    /// The targets that count for a figure's period, with the share reached and where things stand.
    func targets(_ figure: Figure) -> [Node] {
        guard let edition = site.editions.first else { return [] }
        return edition.targets(indicator, area: area, period: figure.period).map { target in
            let progress = edition.progress(figure, target)
            return .object([
                "id": .text(target.id),
                "value": number(target.value),
                "share": progress.share.flatMap { number($0) } ?? .null,
                "share_numerator": progress.share.map { .number($0.numerator) },
                "share_denominator": progress.share.map { .number($0.denominator) },
                "status": .text(progress.status.rawValue),
                "deadline": .text(target.deadline.iso),
                "per": .text(target.per.rawValue),
                "valid_from": target.validFrom.map { .text($0.iso) },
                "issuer": byLanguage { target.issuer[$0.language] },
                "stretch": .boolean(target.isStretch),
            ])
        }
    }

    private var categories: Node? {
        guard !indicator.categories.isEmpty else { return nil }
        return .list(
            indicator.categories.map { category in
                let part = site.figures.figure(indicator, category: category, area: area, period: figure.period)
                return .object([
                    "id": .text(category.id),
                    "name": byLanguage { category.name[$0.language] },
                    "value": part.value.flatMap { number($0) } ?? .null,
                    "suppressed": part.isSuppressed ? .boolean(true) : nil,
                ])
            }
        )
    }

    /// The statistic's series for spreadsheets and programs: one row a period, and a row a class and period.
    ///
    /// Value and coverage are in the boundaries of each period. `value_today` is the value in today's, or in those of the
    /// area's last day: added up again across changes of whole areas, empty where nothing can be added up.
    var csv: [UInt8] {
        let isSensitive = site.figures.isSensitive(indicator)
        var lines = [
            "indicator,area,period,category,value,clubs,reported,carried_forward,illustrative,value_today"
                + (isSensitive ? ",suppressed" : "")
        ]
        let id = site.figures.dataset.areas.areas[area].id
        for category in [nil] + indicator.categories.map(Optional.some) {
            let series = site.figures.series(indicator, category: category, area: area)
            let today = site.figures.series(indicator, category: category, area: area, boundaries: .today)
            for (figure, point) in zip(series, today.points) {
                let value = machineText(figure.value)
                let restated = point.territory == .former ? "" : machineText(point.figure.value)
                let coverage = figure.coverage.map { "\($0.clubs),\($0.reported),\($0.carried)" } ?? ",,"
                lines.append(
                    "\(indicator.id),\(id),\(figure.period.id),\(category?.id ?? ""),\(value),\(coverage),"
                        + "\(figure.isIllustrative),\(restated)" + (isSensitive ? ",\(figure.isSuppressed)" : "")
                )
            }
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private func machineText(_ value: Ratio?) -> String {
        value.flatMap { value in site.editions.first.map { $0.machineText(value) } } ?? ""
    }
}
