import ClubData
import Localization
import Quantities
import Statistics
import Templates

extension PageWriter {
    /// How many changes the page of an indicator lists; the page of all lists them all.
    private static let mostOnIndicator = 20

    /// The page of all changes of published figures.
    func revisions() -> Written {
        let listed = site.revisions.listed
        let moves = Array(site.revisions.log.moves.reversed())
        let review = ReviewList(site).entries.map(\.move)
        let isIllustrative = (listed.map(\.address) + moves.map(\.quote.address)).contains { address in
            edition.figures.indicator(address.indicator).map(edition.figures.isIllustrative) ?? false
        }
        let head = Head(
            kind: "revisions",
            route: edition.revisionsRoute,
            title: edition.say(.revisionsTitle),
            description: edition.say(.revisionsDescription),
            isIllustrative: isIllustrative,
            alternates: routes { $0.revisionsRoute },
            trail: [
                Crumb(name: edition.say(.dataTitle), route: edition.dataRoute),
                Crumb(name: edition.say(.revisionsTitle), route: nil),
            ]
        )
        let base = edition.settings.baseURL.path
        return write(
            head,
            [
                "intro": .text(edition.say(.revisionsDescription)),
                "revisions_table": revisionsTable(listed, caption: edition.say(.revisionsTitle)),
                "has_revisions": .boolean(!listed.isEmpty),
                "none": .text(edition.say(.revisionsNone)),
                "moves_table": movesTable(moves),
                "has_moves": .boolean(!moves.isEmpty),
                "review_table": movesTable(review, caption: .reviewTitle),
                "has_review": .boolean(!review.isEmpty),
                "figures_url": .text(base + PreviousSite.figuresPath),
                "log_url": .text(base + PreviousSite.logPath),
            ]
        )
    }

    /// What the page of an indicator says of changes to its figures.
    func revisions(of indicator: Indicator) -> TemplateObject {
        let own = site.revisions.revisions(of: indicator)
        let caption = edition.say(.revisionsOf, ["name": edition.nameInSentence(indicator)])
        return [
            "revisions_table": revisionsTable(Array(own.prefix(Self.mostOnIndicator)), caption: caption),
            "has_revisions": .boolean(!own.isEmpty),
            "revisions_url": .text(edition.href(edition.revisionsRoute)),
        ]
    }

    private func revisionsTable(_ revisions: [Revision], caption: String) -> TemplateValue {
        guard !revisions.isEmpty else { return .absent }
        let table = DataTable(
            caption: caption,
            columns: [
                .text(edition.say(.columnIndicator)), .text(edition.say(.columnArea)),
                .text(edition.say(.columnPeriod)), .number(edition.say(.columnBefore)),
                .number(edition.say(.columnAfter)), .text(edition.say(.columnDate)),
                .prose(edition.say(.columnNote)),
            ],
            rows: revisions.map { revision in
                let (before, after) = cells(revision.old, revision.new, revision.address)
                return DataTable.Row(
                    cells: names(revision.address) + [before, after]
                        + [
                            .init(revision.explanation.map { edition.language.date($0.date) } ?? "–"),
                            .init(revision.explanation?.note[edition.language] ?? edition.say(.revisionUnexplained)),
                        ]
                )
            }
        )
        return .markup(table.markup)
    }

    private func movesTable(_ moves: [MovedQuote], caption: Phrase = .movesTitle) -> TemplateValue {
        guard !moves.isEmpty else { return .absent }
        let table = DataTable(
            caption: edition.say(caption),
            columns: [
                .text(edition.say(.columnIndicator)), .text(edition.say(.columnArea)),
                .text(edition.say(.columnPeriod)), .text(edition.say(.columnArticle)),
                .text(edition.say(.columnPeriodBefore)), .number(edition.say(.columnBefore)),
                .number(edition.say(.columnAfter)),
            ],
            rows: moves.map { move in
                let (before, after) = cells(move.old, move.new, move.quote.address)
                return DataTable.Row(
                    cells: names(move.quote.address)
                        + [article(move.quote.article), .init(edition.language.period(move.from)), before, after]
                )
            }
        )
        return .markup(table.markup)
    }

    /// Indicator with class, area and period. Names that are not there any more stand as they were written.
    private func names(_ address: PublishedAddress) -> [DataTable.Cell] {
        let indicator = edition.figures.indicator(address.indicator)
        let category = indicator?.categories.first { $0.id == address.category }?.name[edition.language]
        let area = edition.dataset.areas.index(of: address.area)
        let parts = [
            indicator?.name[edition.language] ?? address.indicator, category ?? address.category,
            target(address, indicator, area) ?? address.target,
        ]
        let name = parts.compactMap { $0 }.joined(separator: ", ")
        let source = address.origin.document.map { edition.name(ofDocument: $0) ?? $0 } ?? "–"
        return [
            .init(
                address.origin == .computed
                    ? name : edition.say(.revisionPublished, ["name": name, "source": source]),
                href: indicator.map { edition.href(edition.route(indicator: $0.id)) }
            ),
            .init(
                area.map { edition.name(ofArea: $0).withCapital } ?? address.area,
                href: area.map { edition.href(edition.route(area: $0)) }
            ),
            .init(edition.language.period(address.period)),
        ]
    }

    /// The target of a share by its name; nil where it does not count for the period any more.
    private func target(_ address: PublishedAddress, _ indicator: Indicator?, _ area: Int?) -> String? {
        guard let indicator, let area, let id = address.target else { return nil }
        return edition.targets(indicator, area: area, period: address.period).first { $0.id == id }
            .map { edition.name(of: $0, indicator) }
    }

    /// The article by its title, or by its file where it is not there any more.
    private func article(_ path: String) -> DataTable.Cell {
        guard let article = (site.library.news + site.library.pages).first(where: { $0.source.path == path }),
            let own = site.edition(article.language)
        else { return .init(path) }
        let resolver = SiteProseResolver(site: site, edition: own, templates: templates)
        return .init(article.title(with: resolver).value, href: site.href(article))
    }

    /// Two values as the indicator is written; with as many decimals more as it takes to tell them apart.
    private func cells(
        _ old: Ratio?,
        _ new: Ratio?,
        _ address: PublishedAddress
    ) -> (old: DataTable.Cell, new: DataTable.Cell) {
        let isWithheld = edition.figures.current(address) == .withheld
        func cell(_ value: Ratio?, _ text: (Ratio) -> String) -> DataTable.Cell {
            value.map { .init(text($0)) } ?? edition.emptyCell(isSuppressed: isWithheld)
        }
        let texts = edition.distinct(
            old,
            new,
            edition.figures.indicator(address.indicator),
            isShare: address.target != nil
        )
        return (cell(old, texts), cell(new, texts))
    }
}

extension Edition {
    /// How to write two values so that they read differently where they are different.
    ///
    /// - Parameter isShare: Whether they are shares of a target, whatever the indicator is measured in.
    func distinct(_ old: Ratio?, _ new: Ratio?, _ indicator: Indicator?, isShare: Bool = false) -> (Ratio) -> String {
        let isPercent = isShare || indicator?.isPercent ?? false
        var ways: [(Ratio) -> String] = []
        if isShare { ways.append { percent($0) } } else if let indicator { ways.append { text($0, indicator) } }
        if isPercent {
            for decimals in 0...9 { ways.append { percent($0, decimals: decimals) } }
        } else {
            for decimals in 0...9 { ways.append { number($0, decimals: decimals) } }
        }
        let exact: (Ratio) -> String = { "\($0.numerator)/\($0.denominator)" }
        guard let old, let new, old != new else { return ways.first ?? exact }
        return ways.first { $0(old) != $0(new) } ?? exact
    }
}
