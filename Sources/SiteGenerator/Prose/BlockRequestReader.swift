import Articles
import ClubData
import Diagnostics
import Quantities
import Statistics
import StructuredText

/// Reads what a `chart` or a `table` in an article asks for, and tells what does not fit at its place.
struct BlockRequestReader {
    let article: Article
    let figures: Figures
    let settings: SiteSettings
    private var reader: NodeReader

    init(_ article: Article, _ figures: Figures, _ settings: SiteSettings) {
        self.article = article
        self.figures = figures
        self.settings = settings
        reader = NodeReader(article.source)
    }

    /// What was found so far.
    var diagnostics: [Diagnostic] { reader.diagnostics }

    /// The request of a block; nil where something that it needs is missing or not known, which is told.
    mutating func request(_ block: ProseBlock) -> BlockRequest? {
        let content = block.content
        let kind: BlockRequest.Kind? = content["kind"].flatMap { reader.choice($0, "kind") }
        let all = BlockRequest.Kind.allCases.flatMap(\.options)
        reader.expectMapping(
            content,
            "a \(block.kind.rawValue)" + (kind.map { " of kind \($0.rawValue)" } ?? ""),
            names: ["kind"] + (kind?.options ?? all) + ["title"],
            required: ["kind"] + (kind?.required ?? [])
        )
        guard let kind else { return nil }
        if kind == .timeline { return timeline(content) }
        guard let place = content["figure"], let figure = side(place, "figure", kind) else { return nil }
        let (indicator, area) = (figure.indicator, figure.area)
        switch kind {
        case .progress: return .usual(.progress, indicator, area: area)
        case .trend: return .usual(.trend, indicator, area: area)
        case .ranking: return .usual(.ranking, indicator, area: area)
        case .breakdown: return .usual(.breakdown, indicator, area: area)
        case .change: return change(content, figure)
        case .distribution:
            guard let limits = limits(content["ranges"]) else { return nil }
            return .distribution(indicator, area: area, limits: limits)
        case .pairs: return pairs(content, figure)
        case .multiples: return .multiples(indicator, area: area)
        case .heat: return .heat(indicator, area: area)
        case .map: return map(content, figure)
        case .timeline: return nil
        }
    }

    // MARK: Kinds

    private mutating func change(_ content: Node, _ figure: FigurePair.Side) -> BlockRequest? {
        guard let fromPlace = content["from"], let from = period(fromPlace, "from") else { return nil }
        var to = figure.period
        if let place = content["to"] {
            guard let own = period(place, "to") else { return nil }
            to = own
        }
        guard lastDay(from) < lastDay(to) else {
            option(fromPlace, "from is \(from.id), which does not end before \(to.id)", "name an earlier period")
            return nil
        }
        return .change(figure.indicator, area: figure.area, from: from, to: to)
    }

    private mutating func period(_ node: Node, _ name: String) -> Period? {
        guard let period = reader.period(node, name) else { return nil }
        guard lastDay(period) <= lastDay(figures.asOf) else {
            option(
                node,
                "\(name) is \(period.id), and the data runs to \(figures.asOf.id)",
                "name a period up to \(figures.asOf.id)"
            )
            return nil
        }
        return period
    }

    private func lastDay(_ period: Period) -> CalendarDate { figures.dataset.periods.lastDay(of: period) }

    /// The most limits of ranges.
    private static let mostLimits = 11

    private mutating func limits(_ node: Node?) -> [Int]? {
        guard let node else { return [] }
        var limits: [Int] = []
        for item in reader.list(node) {
            guard let limit = reader.integer(item, "a limit of ranges") else { return nil }
            if let last = limits.last, limit <= last {
                option(item, "the limit \(limit) does not come after \(last)", "write limits from the least up")
                return nil
            }
            limits.append(limit)
        }
        guard (1...Self.mostLimits).contains(limits.count) else {
            option(
                node,
                "ranges has \(limits.count) limits, not 1 to \(Self.mostLimits)",
                "write where one range ends and the next begins, such as [50, 100]"
            )
            return nil
        }
        return limits
    }

    private mutating func pairs(_ content: Node, _ left: FigurePair.Side) -> BlockRequest? {
        guard let place = content["with"], let right = side(place, "with", .pairs, besides: left) else { return nil }
        let pair = FigurePair(left: left, right: right)
        guard left != right else {
            option(
                place,
                "with is the same figure",
                "name another indicator or class, or the same breakdown in another area or period"
            )
            return nil
        }
        guard pair.isByClass || (left.area == right.area && left.period == right.period) else {
            option(
                place,
                "two figures are compared in the same areas at the same period",
                "leave area and period out; only a whole breakdown is compared with itself elsewhere"
            )
            return nil
        }
        guard left.indicator.format == right.indicator.format else {
            option(
                place,
                "\(right.indicator.id) is written in another unit than \(left.indicator.id), so one scale cannot hold both",
                "take two counts, two shares or two amounts of money"
            )
            return nil
        }
        return .pairs(pair)
    }

    private mutating func map(_ content: Node, _ figure: FigurePair.Side) -> BlockRequest? {
        var layout: TileLayout?
        if let place = content["layout"] {
            guard let name = reader.text(place, "layout") else { return nil }
            let layouts = figures.dataset.tileLayouts
            layout = layouts.first { $0.name == name }
            guard layout != nil else {
                option(
                    place,
                    "the table tiles has no layout \"\(name)\"",
                    NearMiss.hint(for: name, among: layouts.map(\.name))
                )
                return nil
            }
        }
        return .map(figure.indicator, area: figure.area, layout: layout)
    }

    private mutating func timeline(_ content: Node) -> BlockRequest? {
        var id = article.areas.first?.name ?? settings.area
        if let place = content["area"] {
            guard let own = reader.text(place, "area") else { return nil }
            id = own
        }
        guard let area = area(id, content["area"] ?? content) else { return nil }
        guard let place = content["event"] else { return .timeline(area: area, event: nil) }
        guard let name = reader.text(place, "event") else { return nil }
        guard let event = settings.events.first(where: { $0.id == name }) else {
            option(
                place,
                "there is no event \"\(name)\" in site.yml",
                NearMiss.hint(for: name, among: settings.events.map(\.id))
            )
            return nil
        }
        return .timeline(area: area, event: event)
    }

    // MARK: Figures

    /// An address of a block, looked up. Classes and periods have a meaning in pairs only.
    ///
    /// - Parameter other: The figure whose area and period count where the address names none.
    private mutating func side(
        _ place: Node,
        _ name: String,
        _ kind: BlockRequest.Kind,
        besides other: FigurePair.Side? = nil
    ) -> FigurePair.Side? {
        guard let text = reader.text(place, name) else { return nil }
        guard let address = FigureAddress(text) else {
            reader.error(
                "FigureSyntax",
                "\"\(text)\" is not the address of a figure",
                at: place.range,
                hint: "write indicator@area, such as clubs@dak-lak"
            )
            return nil
        }
        let subject = address.subject
        guard let indicator = figures.indicator(subject.indicator) else {
            unknown("indicator", subject.indicator, figures.indicators.map(\.id), place)
            return nil
        }
        guard subject.target == nil, kind == .pairs || (subject.category == nil && address.period == nil) else {
            option(
                place,
                "\(name) of kind \(kind.rawValue) takes an indicator and an area, not \(text)",
                "write \(([subject.indicator] + [address.area].compactMap { $0 }).joined(separator: "@"))"
            )
            return nil
        }
        let category = subject.category.flatMap { id in indicator.categories.first { $0.id == id } }
        if let id = subject.category, category == nil {
            unknown("class of \(indicator.id)", id, indicator.categories.map(\.id), place)
            return nil
        }
        let fallback = other?.area ?? figures.dataset.areas.index(of: article.areas.first?.name ?? settings.area)
        var found = fallback
        if let id = address.area {
            guard let own = area(id, place) else { return nil }
            found = own
        }
        guard let area = found ?? area(article.areas.first?.name ?? settings.area, place) else { return nil }
        let period = address.period ?? other?.period ?? figures.latestPeriod(of: area)
        guard lastDay(period) <= lastDay(figures.asOf) else {
            option(
                place,
                "\(period.id) is later than the data, which runs to \(figures.asOf.id)",
                "name a period up to \(figures.asOf.id)"
            )
            return nil
        }
        return FigurePair.Side(indicator: indicator, category: category, area: area, period: period)
    }

    private mutating func area(_ id: String, _ place: Node) -> Int? {
        let areas = figures.dataset.areas
        guard let area = areas.index(of: id) else {
            unknown("area", id, areas.areas.map(\.id), place)
            return nil
        }
        return area
    }

    private mutating func unknown(_ what: String, _ name: String, _ known: [String], _ place: Node) {
        reader.error(
            "UnknownFigure",
            "there is no \(what) \"\(name)\"",
            at: place.range,
            hint: NearMiss.hint(for: name, among: known)
        )
    }

    private mutating func option(_ place: Node, _ summary: String, _ hint: String?) {
        reader.error("BlockOption", summary, at: place.range, hint: hint)
    }

    /// Tells that a block has nothing to show.
    mutating func nothingToDraw(_ request: BlockRequest, _ block: ProseBlock) {
        let place = block.content["figure"] ?? block.content
        let area = figures.dataset.areas.areas[request.area].id
        let name = block.content["figure"]?.scalarText.flatMap { FigureAddress($0)?.subject.indicator }
        reader.error(
            "NothingToDraw",
            "there is nothing to draw: "
                + (name.map { "\($0) has no \(request.kind.rawValue) in \(area)" } ?? "\(area) has no dates"),
            at: place.range,
            hint: request.kind.needs
        )
    }
}

extension BlockRequest.Kind {
    /// What must be there for a block of the kind, as a hint.
    fileprivate var needs: String {
        switch self {
        case .progress: "progress needs a target of the indicator in the area"
        case .trend: "a trend needs figures of two periods, and an indicator that is no breakdown"
        case .ranking: "a ranking needs figures of two areas below this one"
        case .breakdown: "a breakdown needs an indicator of kind breakdown"
        case .change: "a change needs an area below this one with a figure at both periods"
        case .distribution:
            "a distribution needs a sum of a field of reports, not sensitive, that \(Blocks.fewestClubs) clubs state"
        case .pairs: "pairs need an area below this one, or a class, with both figures"
        case .multiples: "multiples need two areas below this one with figures of two periods"
        case .heat: "a heat table needs figures of two areas below this one"
        case .map: "a map needs a layout of the table tiles with the codes of two areas that have a figure"
        case .timeline: "a timeline needs two dates of documents, changes of boundaries, deadlines or articles"
        }
    }
}
