import Articles
import Diagnostics
import Localization
import Quantities
import Statistics
import Templates

extension PageWriter {
    /// What is found while a page's parts are made.
    struct Diagnostics {
        var found: [Diagnostic] = []
    }

    /// A headline figure: name, value, unit, the sentence behind it, its course as a spark line.
    func card(_ indicator: Indicator, area: Int) -> TemplateValue {
        let figure = edition.figures.figure(indicator, area: area, period: edition.period)
        let coverage =
            edition.coverageNotes(figure) + (figure.isSuppressed ? [edition.suppressionNote].compactMap { $0 } : [])
        return .object([
            "name": .text(indicator.name[edition.language]),
            "url": .text(edition.href(edition.route(indicator: indicator.id))),
            "value": .text(edition.text(figure)),
            "unit": .optional(figure.value.flatMap { edition.unit(of: $0, indicator) }),
            "period": .text(edition.language.period(figure.period)),
            "is_illustrative": .boolean(figure.isIllustrative),
            "sparkline": edition.sparkline(indicator, area: area).map { .markup($0) } ?? .absent,
            "change": .optional(edition.change(figure)),
            "coverage": .optional(coverage.isEmpty ? nil : coverage.joined(separator: " ")),
        ])
    }

    /// How an indicator stands to each of its targets in an area.
    func progress(_ indicator: Indicator, area: Int) -> [TemplateValue] {
        let figure = edition.figures.figure(indicator, area: area, period: edition.period)
        return edition.targets(indicator, area: area).map { target in
            let progress = edition.progress(figure, target)
            let isWithheld = edition.figures.withholdsAttained(figure, target)
            let ledger = edition.ledger(of: target, indicator)
            let document = target.document.flatMap { id in edition.dataset.documents.first { $0.id == id } }
            return .object([
                "label": .text(edition.name(of: target, indicator).withCapital),
                "target_text": .text(edition.textWithUnit(target.value, indicator)),
                "share": .text(isWithheld ? edition.say(.suppressed) : edition.percent(progress.share)),
                "value_text": .text(
                    isWithheld ? edition.say(.suppressed) : edition.textWithUnit(progress.value, indicator)
                ),
                "status": .text(progress.status.rawValue),
                "status_text": .text(
                    isWithheld ? edition.say(.suppressed).withCapital : edition.text(progress.status)
                ),
                "projection": .optional(edition.projection(indicator, area: area, target)),
                "document": .optional(document.map { edition.name(of: $0) }),
                "deadline": .text(edition.say(.deadline, ["date": edition.language.date(target.deadline)])),
                "ledger": .list(ledger.map { .text($0) }),
                "has_ledger": .boolean(!ledger.isEmpty),
            ])
        }
    }

    /// An article in a list.
    func card(_ article: Article, _ diagnostics: inout Diagnostics) -> TemplateValue {
        let resolver = SiteProseResolver(site: site, edition: edition, templates: templates)
        let title = article.title(with: resolver).unwrap(into: &diagnostics.found)
        let summary = article.summary(with: resolver).unwrap(into: &diagnostics.found)
        let category = article.category.flatMap { mention in
            edition.settings.categories.first { $0.id == mention.name }
        }
        let cover = article.cover.flatMap { site.library.picture($0.image.name, beside: article) }
        return .object([
            "title": .text(title),
            "url": .text(edition.href(edition.route(article: article.slug))),
            "summary": .optional(summary),
            "date_text": .optional(article.date.map(edition.language.date)),
            "date_iso": .optional(article.date?.iso),
            "category": .optional(category?.name[edition.language]),
            "category_url": .optional(category.map { edition.href(edition.categoryRoute($0.id, page: 1)) }),
            "cover_url": .optional(cover.map { edition.settings.baseURL.path + $0.shown.path }),
            "cover_srcset": .optional(cover?.sourceSet(edition.settings.baseURL.path)),
            "cover_alt": .optional(article.cover?.alt),
            "cover_width": .optional(cover.flatMap { $0.size == nil ? nil : String($0.shown.size.width) }),
            "cover_height": .optional(cover.flatMap { $0.size == nil ? nil : String($0.shown.size.height) }),
            "language": .text(article.language.htmlCode),
        ])
    }
}
