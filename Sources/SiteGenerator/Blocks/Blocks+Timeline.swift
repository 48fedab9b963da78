import ClubData
import Localization
import Quantities
import SVGCharts
import Statistics
import Templates

extension Blocks {
    /// Something on a day.
    private struct Milestone {
        let day: CalendarDate
        /// In full.
        let title: String
        /// As a sentence names it.
        let short: String
        let kind: Kind
        /// Who issued it, or set it.
        var issuer: String?
        var href: String?

        enum Kind: Int, CaseIterable {
            case document, change, deadline, article

            var phrase: Phrase {
                switch self {
                case .document: .timelineDocument
                case .change: .timelineChange
                case .deadline: .timelineDeadline
                case .article: .timelineArticle
                }
            }

            var glyph: TimelineChart.Glyph {
                switch self {
                case .document: .square
                case .change: .diamond
                case .deadline: .triangle
                case .article: .circle
                }
            }
        }
    }

    /// The documents, the changes of boundaries, and the deadlines of the targets of an area and those that it lies in;
    /// with an event, its articles too. Nil with fewer than two days.
    func timeline(area: Int, event: SiteSettings.Topic? = nil) -> Block? {
        let all = (documents + changes(area) + deadlines(area) + articles(event)).sorted {
            ($0.day.dayNumber, $0.kind.rawValue) < ($1.day.dayNumber, $1.kind.rawValue)
        }
        guard Set(all.map(\.day)).count > 1, let first = all.first, let last = all.last else { return nil }
        let place = event?.name[edition.language] ?? edition.name(ofArea: area)
        let title = edition.say(.timelineTitle, ["name": place])
        let sentence = sentence(all, first, last)
        let tables = ["documents", "area_changes", "targets"].filter { name in
            switch name {
            case "documents": all.contains { $0.kind == .document }
            case "targets": all.contains { $0.kind == .deadline }
            default: all.contains { $0.kind == .change }
            }
        }
        return Block(
            id: "timeline-" + (event.map { $0.id + "-" } ?? "") + edition.dataset.areas.areas[area].id,
            title: title,
            sentence: sentence,
            chart: text(title, sentence).map { Drawing(chart: chart(all, first, last, $0)) },
            table: table(all, title),
            notes: [],
            source: edition.source(tables: tables),
            asOf: edition.say(.asOf, ["period": edition.language.periodInSentence(edition.period)]),
            isIllustrative: tables.contains { edition.dataset.table($0)?.resource.isIllustrative ?? false },
            embedURL: nil,
            csvURL: nil
        )
    }

    private func chart(
        _ all: [Milestone],
        _ first: Milestone,
        _ last: Milestone,
        _ text: ChartText
    ) -> TimelineChart {
        let years = (first.day.year + 1)...max(first.day.year + 1, last.day.year)
        let asOf = edition.dataset.periods.lastDay(of: edition.period)
        return TimelineChart(
            text: text,
            entries: all.map { milestone in
                .init(
                    day: milestone.day.dayNumber,
                    date: edition.language.date(milestone.day),
                    title: milestone.title,
                    kind: .init(name: edition.say(milestone.kind.phrase), glyph: milestone.kind.glyph)
                )
            },
            asOf: .init(
                day: asOf.dayNumber,
                label: edition.say(.asOf, ["period": edition.language.periodInSentence(edition.period)])
            ),
            ticks: years.compactMap { year in
                CalendarDate(year: year, month: 1, day: 1).map { .init(day: $0.dayNumber, label: "\(year)") }
            }
        )
    }

    private func table(_ all: [Milestone], _ caption: String) -> DataTable {
        DataTable(
            caption: caption,
            columns: [
                .text(edition.say(.columnDay)), .prose(edition.say(.columnMilestone)),
                .text(edition.say(.columnCategory)), .text(edition.say(.columnIssuedBy)),
            ],
            rows: all.map { milestone in
                .init(cells: [
                    .init(edition.language.date(milestone.day)), .init(milestone.title, href: milestone.href),
                    .init(edition.say(milestone.kind.phrase)), .init(milestone.issuer ?? ""),
                ])
            }
        )
    }

    /// How many there are, the latest up to the data's end, and the next after it.
    private func sentence(_ all: [Milestone], _ first: Milestone, _ last: Milestone) -> String {
        let end = edition.dataset.periods.lastDay(of: edition.period)
        var sentences = [
            edition.say(
                .timelineSentence,
                [
                    "count": edition.language.integer(all.count), "from": edition.language.date(first.day),
                    "to": edition.language.date(last.day),
                ]
            )
        ]
        func add(_ phrase: Phrase, _ milestone: Milestone?) {
            guard let milestone else { return }
            let words = ["title": milestone.short, "date": edition.language.date(milestone.day)]
            sentences.append(edition.say(phrase, words))
        }
        add(.timelineLatest, all.last { $0.day <= end })
        add(.timelineNext, all.first { end < $0.day })
        return sentences.joined(separator: " ")
    }

    private var documents: [Milestone] {
        let language = edition.language
        return edition.dataset.documents.compactMap { document in
            guard let day = document.date else { return nil }
            let title = language == .en ? document.englishTitle ?? document.title : document.title
            return Milestone(
                day: day,
                title: document.number.map { "\($0): \(title)" } ?? title,
                short: document.number.map { edition.say(.timelineNumber, ["number": $0]) } ?? title,
                kind: .document,
                issuer: language == .en ? document.englishIssuer ?? document.issuer : document.issuer,
                href: document.url
            )
        }
    }

    /// The changes of an area, of what lies in it and what it lies in; those of one day and instrument together.
    private func changes(_ area: Int) -> [Milestone] {
        let tree = edition.dataset.areas
        let around = Set(tree.ancestors(of: area))
        let own = edition.dataset.areaHistory.changes.filter { change in
            (change.from + change.to).contains { around.contains($0) || tree.isWithin($0, area) }
        }
        var groups: [[AreaChange]] = []
        for change in own {
            if let last = groups.last?.first, last.date == change.date, last.instrument == change.instrument {
                groups[groups.count - 1].append(change)
            } else {
                groups.append([change])
            }
        }
        return groups.compactMap { group in
            guard let first = group.first else { return nil }
            let title =
                group.count == 1
                ? edition.sentence(first)
                : edition.say(
                    .timelineChanges,
                    [
                        "count": edition.language.integer(group.count),
                        "instrument": edition.instrument(of: first) ?? edition.language.date(first.date),
                    ]
                )
            return Milestone(day: first.date, title: title, short: title.withoutStop, kind: .change)
        }
    }

    /// The deadlines of targets; those of one day and issuer together.
    private func deadlines(_ area: Int) -> [Milestone] {
        struct Deadline: Hashable {
            let day: CalendarDate
            let issuer: LocalizedText
        }
        var order: [Deadline] = []
        var values: [Deadline: [String]] = [:]
        for area in [area] + edition.dataset.areas.ancestors(of: area) {
            for indicator in figures.indicators {
                for target in edition.targets(indicator, area: area) {
                    let deadline = Deadline(day: target.deadline, issuer: target.issuer)
                    if values[deadline] == nil { order.append(deadline) }
                    values[deadline, default: []].append(edition.textWithUnit(target.value, indicator))
                }
            }
        }
        return order.map { deadline in
            let title = edition.say(
                .timelineTarget,
                ["issuer": deadline.issuer[edition.language], "values": edition.list(values[deadline] ?? [])]
            )
            return Milestone(
                day: deadline.day,
                title: title,
                short: title.withSmallLetter,
                kind: .deadline,
                issuer: deadline.issuer[edition.language]
            )
        }
    }

    private func articles(_ event: SiteSettings.Topic?) -> [Milestone] {
        guard let event else { return [] }
        // Figures in titles are worked out; a title holds no block, for which templates would be needed.
        let resolver = SiteProseResolver(site: site, edition: edition, templates: TemplateLibrary.compile([]).value)
        return site.library.news(in: edition.language).filter { $0.event?.name == event.id }.compactMap { article in
            guard let day = article.date else { return nil }
            let title = article.title(with: resolver).value
            return Milestone(day: day, title: title, short: title, kind: .article, href: site.href(article))
        }
    }
}

extension String {
    /// The text without the full stop at its end.
    fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
