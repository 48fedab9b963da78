import Articles
import Diagnostics
import Localization
import Statistics
import StructuredText
import Templates

extension PageWriter {
    /// How many words an older reader reads in a minute, roughly; in Vietnamese a word here is a syllable.
    private static let wordsPerMinute = 180

    /// The page of an article.
    func article(_ article: Article) -> Written {
        let resolver = SiteProseResolver(site: site, edition: edition, templates: templates)
        var diagnostics = Diagnostics()
        let prose = article.render(with: resolver).unwrap(into: &diagnostics.found)
        let title = article.title(with: resolver).unwrap(into: &diagnostics.found)
        let summary = article.summary(with: resolver).unwrap(into: &diagnostics.found)
        diagnostics.found += checkMentions(article)
        let news = site.library.news(in: edition.language)
        let category = edition.settings.categories.first { $0.id == article.category?.name }
        let event = edition.settings.events.first { $0.id == article.event?.name }
        let cover = article.cover.flatMap { mention in
            resolver.image(mention.image.name, at: mention.image.location, in: article).unwrap(into: &diagnostics.found)
        }
        let around = around(article, news, &diagnostics)
        let position = news.firstIndex { $0.slug == article.slug }
        let newer = position.flatMap { $0 > 0 ? news[$0 - 1] : nil }
        let older = position.flatMap { $0 + 1 < news.count ? news[$0 + 1] : nil }
        let figures = quoted(prose.figures, article, resolver)
        let head = Head(
            kind: "article",
            route: edition.route(article: article.slug),
            title: title,
            description: summary ?? prose.excerpt(maximumCharacters: 200),
            isIllustrative: prose.figures.contains { $0.form != .observed && isIllustrative($0) },
            alternates: alternates(of: article),
            trail: [
                Crumb(name: edition.say(.newsTitle), route: edition.newsRoute(page: 1)),
                category.map { Crumb(name: $0.name[edition.language], route: edition.categoryRoute($0.id, page: 1)) },
                Crumb(name: title, route: nil),
            ].compactMap { $0 },
            linkedData: LinkedData.article(edition, article, title: title, summary: summary),
            picture: socialPicture(
                of: article,
                cover,
                prose.figures.compactMap { resolver.subject($0, in: article).value }
            )
        )
        let content: TemplateObject = [
            "summary": .optional(summary),
            "date_text": .optional(article.date.map(edition.language.date)),
            "date_iso": .optional(article.date?.iso),
            "updated_text": .optional(article.updated.map(edition.language.date)),
            "updated_iso": .optional(article.updated?.iso),
            "author": .optional(article.author),
            "author_url": .optional(article.author.map { edition.href(edition.authorRoute(Slug.make($0), page: 1)) }),
            "is_draft": .boolean(article.isDraft),
            "category": .optional(category?.name[edition.language]),
            "category_url": .optional(category.map { edition.href(edition.categoryRoute($0.id, page: 1)) }),
            "event": .optional(event?.name[edition.language]),
            "event_url": .optional(event.map { edition.href(edition.eventRoute($0.id, page: 1)) }),
            "tags": .list(
                article.tags.map { tag in
                    .object(["name": .text(tag), "url": .text(edition.href(edition.tagRoute(Slug.make(tag), page: 1)))])
                }
            ),
            "has_tags": .boolean(!article.tags.isEmpty),
            "places": .list(places(article)),
            "has_places": .boolean(!article.areas.isEmpty),
            "cover_url": .optional(cover?.source),
            "cover_srcset": .optional(cover?.sourceSet),
            "cover_alt": .optional(article.cover?.alt),
            "cover_caption": .optional(article.cover?.caption),
            "cover_credit": .optional(article.cover?.credit),
            "cover_width": .optional(cover?.width.map(String.init)),
            "cover_height": .optional(cover?.height.map(String.init)),
            "body": .markup(prose.html),
            "headings": .list(headings(prose)),
            "has_headings": .boolean(prose.headings.count > 2),
            "reading_minutes": .text("\(max(1, (prose.wordCount + Self.wordsPerMinute - 1) / Self.wordsPerMinute))"),
            "corrections": .list(
                article.corrections.map {
                    .object(["date_text": .text(edition.language.date($0.date)), "text": .text($0.text)])
                }
            ),
            "has_corrections": .boolean(!article.corrections.isEmpty),
            "figures": .list(figures),
            "has_figures": .boolean(!figures.isEmpty),
            "previous": neighbour(older, resolver, &diagnostics),
            "next": neighbour(newer, resolver, &diagnostics),
        ]
        let written = write(head, content.merging(around).merging(share(article, title: title)))
        return Written(written.value, diagnostics.found + written.diagnostics)
    }

    /// A page of prose: about, method.
    func page(_ page: Article) -> Written {
        let resolver = SiteProseResolver(site: site, edition: edition, templates: templates)
        var diagnostics = Diagnostics()
        let prose = page.render(with: resolver).unwrap(into: &diagnostics.found)
        let title = page.title(with: resolver).unwrap(into: &diagnostics.found)
        let summary = page.summary(with: resolver).unwrap(into: &diagnostics.found)
        let head = Head(
            kind: "page",
            route: edition.route(page: page.slug),
            title: title,
            description: summary ?? prose.excerpt(maximumCharacters: 200),
            isIllustrative: prose.figures.contains { $0.form != .observed && isIllustrative($0) },
            alternates: alternates(of: page),
            trail: [Crumb(name: title, route: nil)]
        )
        let written = write(
            head,
            [
                "summary": .optional(summary),
                "body": .markup(prose.html),
                "headings": .list(headings(prose)),
                "has_headings": .boolean(prose.headings.count > 2),
            ]
        )
        return Written(written.value, diagnostics.found + written.diagnostics)
    }

    private func headings(_ prose: RenderedProse) -> [TemplateValue] {
        prose.headings.filter { $0.level == 2 }.map {
            .object(["text": .text($0.text), "anchor": .text($0.anchor)])
        }
    }

    private func neighbour(
        _ article: Article?,
        _ resolver: SiteProseResolver,
        _ diagnostics: inout Diagnostics
    ) -> TemplateValue {
        guard let article else { return .absent }
        let title = article.title(with: resolver).unwrap(into: &diagnostics.found)
        return .object([
            "title": .text(title), "url": .text(edition.href(edition.route(article: article.slug))),
        ])
    }

    private func alternates(of article: Article) -> [Language: Route] {
        var routes: [Language: Route] = [:]
        for other in site.editions where other.language != edition.language {
            guard let translation = site.library.translation(of: article, in: other.language) else { continue }
            routes[other.language] = site.route(translation, other)
        }
        return routes
    }

    private func isIllustrative(_ expression: FigureExpression) -> Bool {
        edition.figures.indicator(expression.indicator).map(edition.figures.isIllustrative) ?? false
    }

    /// The figures that an article quotes, each once, with its whole address and its value.
    private func quoted(
        _ expressions: [FigureExpression],
        _ article: Article,
        _ resolver: SiteProseResolver
    ) -> [TemplateValue] {
        var seen: Set<String> = []
        return expressions.compactMap { expression in
            guard let subject = resolver.subject(expression, in: article).value else { return nil }
            let area = edition.dataset.areas.areas[subject.area].id
            let own = FigureAddress.Subject(
                indicator: subject.indicator.id,
                category: subject.category?.id,
                target: subject.target?.id
            )
            let prefix = expression.form == .observed ? "observed:" : ""
            let address = prefix + FigureAddress(subject: own, area: area, period: subject.period).text
            guard seen.insert(address).inserted else { return nil }
            let value = expression.form == .sentence ? nil : resolver.figureText(expression, in: article).value
            let name = [
                subject.indicator.name[edition.language], subject.category?.name[edition.language],
                subject.target.map { edition.name(of: $0, subject.indicator) }, edition.name(ofArea: subject.area),
                edition.language.periodInSentence(subject.period),
            ]
            return .object([
                "address": .text(address),
                "name": .text(name.compactMap { $0 }.joined(separator: ", ")),
                "value": .optional(value),
                "url": .text(edition.href(edition.route(indicator: subject.indicator.id))),
            ])
        }
    }

    /// Names in the front matter that the site does not have.
    private func checkMentions(_ article: Article) -> [Diagnostic] {
        let areas = edition.dataset.areas.areas.map(\.id)
        let clubs = edition.dataset.clubs.map(\.id)
        func check(_ mentions: [Article.Mention], _ what: String, _ known: [String]) -> [Diagnostic] {
            mentions.filter { !known.contains($0.name) }.map { mention in
                .error(
                    "FrontMatterName",
                    "there is no \(what) \"\(mention.name)\"",
                    at: mention.location,
                    hint: NearMiss.hint(for: mention.name, among: known)
                )
            }
        }
        return check(article.areas, "area", areas) + check(article.clubs, "club", clubs)
            + check([article.category].compactMap { $0 }, "category", edition.settings.categories.map(\.id))
            + check([article.event].compactMap { $0 }, "event", edition.settings.events.map(\.id))
    }
}

extension Site {
    /// The articles of a language whose text quotes an indicator or shows a chart of it, newest first.
    func quoting(_ indicator: Indicator, in language: Language) -> [Article] {
        let quoted = topics[language]?.indicators ?? [:]
        return library.news(in: language).filter { quoted[$0.slug]?.contains(indicator.id) ?? false }
    }
}

extension Article {
    /// The indicators whose figures stand in the text: what follows `{{` (and a form, such as `observed:`) or `figure:`.
    var quotedIndicators: Set<String> {
        var found: Set<String> = []
        let text = source.text(0..<source.bytes.count)
        for opening in ["{{", "figure:"] {
            for match in text.ranges(of: opening) {
                var rest = text[match.upperBound...].drop { $0 == " " || $0 == "\"" }
                for form in FigureExpression.Form.allCases where rest.hasPrefix(form.rawValue + ":") {
                    rest = rest.dropFirst(form.rawValue.count + 1)
                }
                found.insert(String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }))
            }
        }
        return found
    }
}
