import Localization
import Quantities
import Statistics
import StructuredText

extension FigureReport {
    /// The same for programs, as one JSON object; what the figure does not have is left out.
    public var json: String {
        let figure = figure
        let statistic = Statistic(
            site: site,
            indicator: subject.indicator,
            area: subject.area,
            period: subject.period
        )
        return String(
            decoding: Node.object([
                "address": .text(address),
                "indicator": .text(subject.indicator.id),
                "category": subject.category.map { .text($0.id) },
                "target": subject.target.map { .text($0.id) },
                "area": .text(site.figures.dataset.areas.areas[subject.area].id),
                "period": .text(subject.period.id),
                "value": value.flatMap(statistic.number) ?? .null,
                "suppressed": isWithheld ? .boolean(true) : nil,
                "formatted": statistic.byLanguage(formatted),
                "numerator": line.flatMap { statistic.number($0.numerator) },
                "denominator": line.flatMap { statistic.number($0.denominator) },
                "sentence": statistic.byLanguage(sentence),
                "targets": .list(subject.category == nil ? statistic.targets(figure) : []),
                "arithmetic": statistic.byLanguage { edition in
                    progress.flatMap { edition.arithmetic($0, figure) }
                },
                "coverage": statistic.coverage(figure),
                "published": .list(published.map { node($0, statistic) }),
                "rows": .list(rows.map(\.node)),
                "source": statistic.byLanguage { $0.source(subject.indicator) },
                "as_of": .text(site.figures.dataset.periods.lastDay(of: subject.period).iso),
                "illustrative": .boolean(figure.isIllustrative),
                "forms": formsNode,
            ]).jsonText,
            as: UTF8.self
        ).trimmingLineEnd
    }

    private func node(_ observation: Observation, _ statistic: Statistic) -> Node {
        .object([
            "value": statistic.number(observation.value),
            "formatted": statistic.byLanguage { Blocks(edition: $0, site: site).published(observation) },
            "qualifier": observation.qualifier.map { .text($0.rawValue) },
            "document": observation.document.map { .text($0) },
        ])
    }
}

extension FileRows {
    /// Table, file, how many, and the first and last line of each range.
    fileprivate var node: Node {
        .object([
            "table": .text(table), "file": .text(path), "count": .number(count),
            "lines": .list(lines.map { .list([.number($0.lowerBound), .number($0.upperBound)]) }),
        ])
    }
}

extension String {
    /// The text without the line feed at its end: whoever prints it ends the line.
    fileprivate var trimmingLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
