import ClubData
import Localization
import Quantities
import Statistics
import Templates

extension PageWriter {
    /// The page of a club: facts, latest figures, and every report it made.
    func club(_ club: Club, index: ReportIndex) -> Written {
        let record = ClubRecord(club, edition.dataset, index: index)
        let columns = reportColumns
        let members = record.latest("members", until: edition.period)
        let lead = members.flatMap { latest in
            edition.figures.indicator("members").map { indicator in
                edition.say(
                    .clubLead,
                    [
                        "club": club.name, "members": edition.textWithUnit(latest.value, indicator),
                        "period": edition.language.periodInSentence(latest.period),
                    ]
                )
            }
        }
        let isIllustrative = edition.dataset.table("clubs")?.resource.isIllustrative ?? false
        let head = Head(
            kind: "club",
            route: edition.route(club: club),
            title: club.name,
            description: edition.say(.clubDescription, ["club": club.name]),
            isIllustrative: isIllustrative,
            alternates: routes { $0.route(club: club) },
            trail: trail(to: club.area).map { crumb in
                crumb.route == nil ? Crumb(name: crumb.name, route: edition.route(area: club.area)) : crumb
            } + [Crumb(name: club.name, route: nil)]
        )
        let blocks = Blocks(edition: edition, site: site)
        let history = history(record, columns)
        return write(
            head,
            [
                "lead": .optional(lead),
                "area_name": .text(edition.title(ofArea: club.area)),
                "area_url": .text(edition.href(edition.route(area: club.area))),
                "facts": .list(facts(club, record, columns)),
                "history_table": .markup(history.markup),
                "blocks": .list([blocks.clubTrend(record, column: "members")].compactMap { $0 }.map(\.template)),
            ]
        )
    }

    /// A column of the reports, with its head and how its values are written.
    struct ReportColumn {
        let name: String
        let title: String
        let indicator: Indicator
    }

    /// The columns of the reports that an indicator sums, in the indicators' order: they have names and formats.
    private var reportColumns: [ReportColumn] {
        var seen: Set<String> = []
        return edition.figures.indicators.compactMap { indicator in
            guard case .measure(let measure) = indicator.definition, measure.table == "reports",
                let field = measure.aggregate.field, measure.conditions.isEmpty, seen.insert(field).inserted
            else { return nil }
            let column = edition.dataset.table("reports")?.column(field)
            guard column?.field.isPrivate != true else { return nil }
            let title = column.map { edition.title(of: $0.field) } ?? indicator.name[edition.language]
            return ReportColumn(name: field, title: title, indicator: indicator)
        }
    }

    private func facts(_ club: Club, _ record: ClubRecord, _ columns: [ReportColumn]) -> [TemplateValue] {
        func fact(_ name: String, _ value: String) -> TemplateValue {
            .object(["name": .text(name), "value": .text(value)])
        }
        var facts = [fact(edition.say(.clubArea), edition.title(ofArea: club.area))]
        if let founded = club.founded { facts.append(fact(edition.say(.clubFounded), edition.language.date(founded))) }
        if let closed = club.closed { facts.append(fact(edition.say(.clubClosed), edition.language.date(closed))) }
        for indicator in edition.figures.indicators {
            guard case .breakdown(let measure, let categories) = indicator.definition, measure.table == "clubs",
                let column = categories.first.flatMap({ edition.dataset.table("clubs")?.column($0.condition.field) }),
                !column.field.isPrivate, let own = column.text(club.row),
                let category = categories.first(where: { $0.condition.accepts(own) })
            else { continue }
            facts.append(fact(edition.title(of: column.field), category.name[edition.language]))
        }
        for column in columns {
            if let period = record.latestWithheld(column.name, until: edition.period) {
                facts.append(fact(column.title, "\(edition.say(.suppressed)) (\(edition.language.period(period)))"))
            }
            guard let latest = record.latest(column.name, until: edition.period) else { continue }
            let period = edition.language.period(latest.period)
            facts.append(fact(column.title, "\(stated(latest.value, column.indicator)) (\(period))"))
        }
        return facts
    }

    /// What a club stated, as it stated it: money in full, a count without decimals. Only sums are shortened.
    private func stated(_ value: Ratio, _ indicator: Indicator) -> String {
        guard let whole = value.wholeValue, !indicator.isPercent else { return edition.text(value, indicator) }
        return indicator.format == .money ? edition.language.moneyInFull(whole) : edition.language.integer(whole)
    }

    private func history(_ record: ClubRecord, _ columns: [ReportColumn]) -> DataTable {
        var table = DataTable(
            caption: edition.say(.clubHistory, ["club": record.club.name]),
            columns: [.text(edition.say(.columnPeriod))] + columns.map { .number($0.title) },
            rows: record.periods.filter { $0.lastDay <= edition.period.lastDay }.reversed().map { period in
                DataTable.Row(
                    cells: [DataTable.Cell(edition.language.period(period))]
                        + columns.map { column in
                            record.value(column.name, period).map { DataTable.Cell(stated($0, column.indicator)) }
                                ?? edition.emptyCell(isSuppressed: record.isWithheld(column.name, at: period))
                        }
                )
            }
        )
        table.note = edition.suppressionNotes(table).first
        return table
    }
}

extension Condition {
    /// Whether a text passes, where the condition names texts.
    func accepts(_ text: String) -> Bool {
        if case .oneOf(let texts) = test { return texts.contains(text) }
        return false
    }
}
